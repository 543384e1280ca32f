"""What came since: the cursor that live boards follow.

Transactions commit in another order than they get numbers. So a reader is only given transactions below the oldest one
that still runs: whatever comes later has a higher number than its cursor.
"""

from typing import NamedTuple

from django.db import connection

_NEW = """
    select tx, id, kind, record from records_change
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


def since(cursor: Cursor) -> tuple[Cursor, list[dict[str, object]]]:
    """The numbers of the records changed since, and the cursor to go on from.

    Numbers alone, of all records: a board must also learn of a card that its reader may no longer see.
    """
    with connection.cursor() as database:
        database.execute(_NEW, [cursor.tx, cursor.tx, cursor.id])
        rows = database.fetchall()
    if not rows:
        return cursor, []
    touched = sorted({(kind, number) for _tx, _id, kind, number in rows})
    return Cursor(*rows[-1][:2]), [{"kind": kind, "id": number} for kind, number in touched]
