"""Questions about records. All start from what the actor may see."""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet

from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.refusal import NotThere

from . import seen_words
from .kind import KINDS, Kind
from .models import Change

Rows = QuerySet[Any]  # a kind's table is made from its fields, so no type checker knows its columns


class NoSuchRecord(NotThere):
    """There is no such record, or the actor may not know of it."""


def known(kind: str) -> str:
    """The name of a kind of record that there is; raises `NoSuchRecord` for any other."""
    if kind not in KINDS:
        raise NoSuchRecord(kind)
    return kind


def records(kind: str, *, by: Actor, verb: str = "read", deleted: bool = False) -> Rows:
    """The records of a kind to which the actor may do this; those in the recycle bin only when asked for."""
    what = KINDS[kind]
    return access.visible(by, what, what.model._default_manager.filter(deleted_at__isnull=not deleted), verb)


def in_work(kind: str, *, by: Actor) -> Rows:
    """Those that have ended neither well nor badly."""
    ended = {f"{KINDS[kind].semantics.lower()}__in": ("S", "F")}
    return records(kind, by=by).exclude(**ended)


def facts(kind: str, number: int, *, by: Actor, lock: bool = False) -> dict[str, Any]:
    """The plain values of one record; raises `NoSuchRecord`."""
    what = KINDS[kind]
    found = records(kind, by=by).filter(pk=number)
    row = (found.select_for_update(of=("self",)) if lock else found).values(*what.columns).first()
    if row is None:
        raise NoSuchRecord(f"{kind} {number}")
    return what.facts(row)


def several(kind: str, numbers: Iterable[int], *, by: Actor) -> dict[int, dict[str, Any]]:
    """The plain values of several records, in the order given; raises `NoSuchRecord`."""
    wanted = list(dict.fromkeys(numbers))
    found = _whole(kind, wanted, _rows(KINDS[kind], records(kind, by=by), wanted))
    return {number: found[number] for number in wanted}


def there(kind: str, numbers: Iterable[int], *, by: Actor) -> dict[int, dict[str, Any]]:
    """The plain values of those of the records that are there."""
    return _rows(KINDS[kind], records(kind, by=by), numbers)


def locked(kind: str, numbers: Iterable[int], *, by: Actor, deleted: bool = False) -> dict[int, dict[str, Any]]:
    """The plain values of several records, locked in one order until the transaction ends; raises `NoSuchRecord`."""
    wanted = set(numbers)
    return _whole(kind, wanted, lock(kind, wanted, by=by, deleted=deleted))


def lock(kind: str, numbers: Iterable[int], *, by: Actor, deleted: bool = False) -> dict[int, dict[str, Any]]:
    """Those of the records that are there, locked in one order until the transaction ends."""
    found = records(kind, by=by, deleted=deleted).order_by("pk").select_for_update(of=("self",))
    return _rows(KINDS[kind], found, numbers)


def _rows(what: Kind, found: Rows, numbers: Iterable[int]) -> dict[int, dict[str, Any]]:
    return {row["id"]: what.facts(row) for row in found.filter(pk__in=list(numbers)).values(*what.columns)}


def _whole(kind: str, numbers: Iterable[int], rows: dict[int, dict[str, Any]]) -> dict[int, dict[str, Any]]:
    if missing := set(numbers) - rows.keys():
        raise NoSuchRecord(f"{kind} {min(missing)}")
    return rows


def history(kind: str, number: int, *, by: Actor) -> list[Change]:
    """What was ever done to a record, newest first."""
    facts(kind, number, by=by)
    return list(Change.objects.filter(kind=kind, record=number).order_by("-id")[:500])


def titles(kind: str, numbers: Iterable[int], *, by: Actor) -> dict[int, str]:
    """What these records are called, also those in the recycle bin."""
    what = KINDS[kind]
    rows = access.visible(by, what, what.model._default_manager.filter(pk__in=set(numbers))).values(
        "id", *(code.lower() for code in what.naming)
    )
    return {row["id"]: what.titled(what.facts(row)) for row in rows}


def called(several: Iterable[tuple[str, int | None]], *, by: Actor) -> dict[tuple[str, int], str]:
    """What records of several kinds are called: one query a kind."""
    wanted: dict[str, set[int]] = {}
    for kind, number in several:
        if kind in KINDS and number:
            wanted.setdefault(kind, set()).add(number)
    return {
        (kind, number): title
        for kind, numbers in wanted.items()
        for number, title in titles(kind, numbers, by=by).items()
    }


def found(kind: str, *, by: Actor, search: str = "") -> Rows:
    """The records in which every word of the search is found."""
    return records(kind, by=by).filter(seen_words.where(KINDS[kind], search, by=by))
