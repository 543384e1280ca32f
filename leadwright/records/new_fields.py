"""Adding a field to a kind of record: by hand, and where a conversion wants a place for a value."""

from typing import Any

from leadwright.audit import journal
from leadwright.fields import custom
from leadwright.fields.models import CustomField
from leadwright.people import access
from leadwright.people.access import Actor

from . import indexes


def add(kind: str, code: str, title: str, type_name: str, *, by: Actor, **more: Any) -> CustomField:
    """A new field, with its indexes where it is filterable; raises `Denied`, or `Refused` also for an archived code."""
    access.demand(by, "edit", "fields")
    made = custom.add(kind, code, title, type_name, **more)
    if made.wants_index:
        indexes.follow(made)
    journal.note("field.added", f"{kind} {made.code}", by=by, title=title, type=type_name, **more)
    return made
