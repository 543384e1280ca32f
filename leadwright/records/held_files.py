"""The files that fields hold belong to the record; what none of its fields holds any more is gone after a while."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from leadwright.company import configuration
from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.types.file import File as FileType
from leadwright.people.access import Actor
from leadwright.refusal import Refused, Wrong

from .kind import KINDS, Kind
from .pending import Pending
from .timeline_tables import File

Facts = Mapping[str, Any]


@configuration.kept
def codes(kind: str) -> frozenset[str]:
    """The fields of a kind that hold files."""
    return frozenset(code for code, field in KINDS[kind].fields.items() if _holds_files(field))


def held(kind: Kind, facts: Facts) -> set[int]:
    """The files that these values hold."""
    return {number for code in codes(kind.name) for number in numbers(facts.get(code))}


def numbers(value: Any) -> list[int]:
    """The files of one value."""
    return value if isinstance(value, list) else [value] if value else []


def copied(kind: Kind, values: Facts, *, by: Actor) -> dict[str, Any]:
    """The fields among these that hold files, each with copies of its own that a record may take in.

    Raises `Refused` when one of the files is gone by now.
    """
    return {code: _copies(code, values[code], by) for code in codes(kind.name) if values.get(code)}


def settle(kind: Kind, several: Sequence[Pending], now: datetime) -> None:
    """Take in the files that these records hold since this write, let go of those they no longer hold.

    Raises `Refused` when somebody else was faster to take one.
    """
    for one in several if codes(kind.name) else ():
        if touched := _touched(kind, one):
            _settle(kind, one, touched, now)


def regain(kind: Kind, several: Mapping[int, Facts]) -> None:
    """Have what these records hold even where somebody else let go of it."""
    for number, facts in several.items() if codes(kind.name) else ():
        File.objects.filter(kind=kind.name, record=number, pk__in=held(kind, facts)).update(deleted=None)


def _copies(code: str, value: Any, by: Actor) -> Any:
    made, found = [], File.objects.filter(pk__in=numbers(value)).order_by("pk")
    if len(found) < len(numbers(value)):
        raise Refused({code: [_gone()]})
    for one in found:
        one.pk, one.record, one.deleted, one.author = None, None, None, by.person and by.person.id
        one.save(force_insert=True)
        made.append(one.pk)
    return made if isinstance(value, list) else next(iter(made), None)


def _settle(kind: Kind, one: Pending, touched: set[int], now: datetime) -> None:
    wanted = touched & held(kind, one.facts)
    ours = Q(kind=kind.name, record=one.id)
    taken = File.objects.filter(ours | Q(record=None), pk__in=wanted)
    if taken.update(kind=kind.name, record=one.id, deleted=None) < len(wanted):
        raise Refused({code: [_gone()] for code in codes(kind.name) if wanted & set(numbers(one.facts.get(code)))})
    File.objects.filter(ours, pk__in=touched - wanted, deleted=None).update(deleted=now)


def _gone() -> Wrong:
    return Wrong("no_such_file", _("Upload the file again: it is not there any more"))


def _touched(kind: Kind, one: Pending) -> set[int]:
    changes = [
        value for wish in one.wishes for code in codes(kind.name) & wish.diff.keys() for value in wish.diff[code]
    ]
    return {number for value in changes for number in numbers(value)}


def _holds_files(field: Field) -> bool:
    return isinstance(field.type.of if isinstance(field.type, Many) else field.type, FileType)
