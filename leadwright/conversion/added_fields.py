"""Fields that a conversion adds to its targets, so that the values of the lead's own have a place."""

from leadwright.audit import journal
from leadwright.fields import custom
from leadwright.fields.models import CustomField
from leadwright.people import access
from leadwright.people.access import Actor

from . import mapping
from .wanted import NEW, Wanted


def add(wanted: Wanted, *, by: Actor) -> None:
    """Make the fields that were asked for, with the same code, type, words, settings and entries; raises `Denied`."""
    asked = [(code, kind) for code, goes in wanted.fields.items() for kind, target in goes.items() if target == NEW]
    for code, kind in asked:
        access.demand(by, "edit", "fields")
        source = CustomField.objects.filter(kind="lead", code=code, archived=None).first()
        if source and not CustomField.objects.filter(kind=kind, code=code).exists():
            same = {"multiple": source.multiple, "settings": source.settings, "filterable": source.filterable}
            custom.add(kind, code, source.title, source.type, **same)
            journal.note("field.added", f"{kind} {code}", by=by)
    if wanted.remember:
        for code, goes in wanted.fields.items():
            for target in wanted.ordered:
                mapping.keep(code, target, code if goes.get(target) == NEW else goes.get(target, ""), by=by)
