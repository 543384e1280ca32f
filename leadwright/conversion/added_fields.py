"""Fields that a conversion adds to its targets, so that the values of the lead's own have a place."""

from leadwright.fields.models import CustomField
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import new_fields
from leadwright.records.kind import KINDS

from . import mapping
from .wanted import NEW, Wanted


def add(wanted: Wanted, *, by: Actor) -> Wanted:
    """Make the fields that were asked for, with the same code, type, words, settings and entries; raises `Denied`, or
    `Refused` where a field with that code is archived.

    Answers with the same wish for when they are there.
    """
    asked = [(code, kind) for code, goes in wanted.fields.items() for kind, target in goes.items() if target == NEW]
    for code, kind in asked:
        access.demand(by, "edit", "fields")
        source = CustomField.objects.filter(kind="lead", code=code, archived=None).first()
        if source and code not in KINDS[kind].fields:
            same = {"multiple": source.multiple, "settings": source.settings, "filterable": source.filterable}
            new_fields.add(kind, code, source.title, source.type, by=by, **same)
    if wanted.remember:
        for code, goes in wanted.fields.items():
            for target in wanted.ordered:
                mapping.keep(code, target, _there(code, goes.get(target, "")), by=by)
    fields = {
        code: {kind: _there(code, target) for kind, target in goes.items()} for code, goes in wanted.fields.items()
    }
    return wanted.model_copy(update={"fields": fields, "remember": False})


def _there(code: str, target: str) -> str:
    return code if target == NEW else target
