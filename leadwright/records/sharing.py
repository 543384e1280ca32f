"""Which keys several records share, remembered, and kept up with the history whenever somebody asks.

A write costs nothing more for it. Whatever may have been written since the last time is looked at again, which does no
harm: so transactions that commit late are not missed.
"""

from django.db import connection, transaction

from leadwright.outbox.queue import daily, job, later

from .kind import KINDS

COMPARE = "compare-records"
MOST = 2_000
"""So many entries of the history are looked at while somebody waits; of more, a job compares all records."""

_STATE = """
    select coalesce((select tx from records_compared where kind = %s), 0),
        pg_snapshot_xmin(pg_current_snapshot())::text::bigint
"""
_WRITTEN = "select record from records_change where tx >= %s and kind = %s limit %s"
_ALL = """
    select id, lexeme as key from {table}, unnest(ts_filter(search, '{{a}}')) where deleted_at is null
"""
_OF_THESE = """
    and id = any(%s) and exists (
        select from {table} other
        where other.id <> {table}.id and other.search @@ (quote_literal(lexeme) || ':A')::tsquery
    )
"""
_ADD = """
    insert into records_shared (kind, key, newest)
    select %s, key, max(id) from ({keys}) held group by key {having} order by key
    on conflict (kind, key) do update set newest = greatest(records_shared.newest, excluded.newest)
"""
_DONE = """
    insert into records_compared (kind, tx) values (%s, %s)
    on conflict (kind) do update set tx = greatest(records_compared.tx, excluded.tx)
"""


@transaction.atomic
def catch_up(kind: str) -> None:
    """Look at what was written since the last time; very much of it is left to a job."""
    with connection.cursor() as cursor:
        cursor.execute(_STATE, [kind])
        begun, now = cursor.fetchone()
        cursor.execute(_WRITTEN, [begun, kind, MOST + 1])
        written = cursor.fetchall()
        if len(written) > MOST:
            later(COMPARE, [{"kind": kind}])
        elif written:
            keys = (_ALL + _OF_THESE).format(table=_table(kind))
            cursor.execute(_ADD.format(keys=keys, having=""), [kind, sorted({number for (number,) in written})])
        cursor.execute(_DONE, [kind, now])


@job(COMPARE)
@transaction.atomic
def compare(kind: str) -> None:
    """Compare all records of a kind with each other."""
    with connection.cursor() as cursor:
        cursor.execute(_STATE, [kind])
        _begun, now = cursor.fetchone()
        cursor.execute("delete from records_shared where kind = %s", [kind])
        keys = _ALL.format(table=_table(kind))
        cursor.execute(_ADD.format(keys=keys, having="having count(*) > 1"), [kind])
        cursor.execute(_DONE, [kind, now])


@daily(COMPARE)
def compare_all() -> None:
    """Catch up with the day, and forget what is shared no more."""
    for kind in KINDS:
        compare(kind)


def _table(kind: str) -> str:
    return str(connection.ops.quote_name(KINDS[kind].model._meta.db_table))
