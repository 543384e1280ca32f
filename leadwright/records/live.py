"""What came since: the cursor that live boards follow.

Transactions commit in another order than they get numbers. So a reader is only given transactions below the oldest one
that still runs: whatever comes later has a higher number than its cursor.
"""

from collections.abc import Iterable
from typing import Any, NamedTuple

import orjson
from django.db import connection

from leadwright.people import access
from leadwright.people.access import ASKED, Actor

from .kind import KINDS, Kind

Told = tuple[str, int, str]  # kind, number and diff of one change
_NEW = """
    select tx, id, kind, record, diff from records_change
    where tx >= %s and (tx, id) > (%s, %s) and tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
    order by tx, id limit 500
"""
_NOW = """
    select coalesce(max(tx), 0), coalesce(max(id), 0) from (
        select tx, id from records_change where tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
        order by tx desc, id desc limit 1
    ) newest
"""


class Cursor(NamedTuple):
    """Up to where a reader knows everything."""

    tx: int
    id: int

    def __str__(self) -> str:
        return f"{self.tx}-{self.id}"

    @classmethod
    def parse(cls, text: str) -> "Cursor":
        """From its text; anything else starts from the beginning of time."""
        tx, _, number = text.partition("-")
        known = tx.isascii() and tx.isdigit() and number.isascii() and number.isdigit() and len(text) < 40
        return cls(int(tx), int(number)) if known else cls(0, 0)


def now() -> Cursor:
    """The cursor of somebody who has just read everything."""
    with connection.cursor() as cursor:
        cursor.execute(_NOW)
        return Cursor(*cursor.fetchone())


def since(cursor: Cursor, *, by: Actor) -> tuple[Cursor, list[dict[str, object]]]:
    """The numbers of the records changed since, and the cursor to go on from.

    Also of those that the actor saw until then: a board must learn of a card that its reader may no longer see.
    """
    with connection.cursor() as database:
        database.execute(_NEW, [cursor.tx, cursor.tx, cursor.id])
        rows = database.fetchall()
    if not rows:
        return cursor, []
    touched = sorted(_seen([row[2:] for row in rows], by))
    return Cursor(*rows[-1][:2]), [{"kind": kind, "id": number} for kind, number in touched]


def _seen(several: list[Told], by: Actor) -> set[tuple[str, int]]:
    """Those that the actor may see as they are, or as they were before one of these changes."""
    numbers: dict[str, set[int]] = {}
    for kind, number, _diff in several:
        numbers.setdefault(kind, set()).add(number)
    facts = {(kind, number): one for kind, those in numbers.items() for number, one in _judged(KINDS[kind], those)}
    seen = {one for one in facts if access.may(by, "read", KINDS[one[0]], facts[one])}
    for kind, number, diff in reversed(several):
        one = kind, number
        if one in facts and one not in seen:
            facts[one] |= {code: old for code, (old, _new) in orjson.loads(diff).items()}
            seen |= {one} if access.may(by, "read", KINDS[kind], facts[one]) else set()
    return seen


def _judged(kind: Kind, numbers: Iterable[int]) -> Iterable[tuple[int, dict[str, Any]]]:
    """By what records are judged, also those in the recycle bin: one question."""
    columns = [kind.fields[code].column for code in ("ID", *ASKED, kind.stage) if code in kind.fields]
    rows = kind.model._default_manager.filter(pk__in=list(numbers)).values(*columns)
    return [(row["id"], kind.facts(row)) for row in rows]
