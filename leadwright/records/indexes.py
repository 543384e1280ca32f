"""Indexes of added fields, so that a million records are filtered and sorted by them at once.

They are made and taken away while people work (`concurrently`), which goes only outside of a transaction: so a job does
it, on a connection of its own. One that was left half made is made anew.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from django.db import DatabaseError, connection
from django.db.models.sql import Query

from leadwright.fields import custom
from leadwright.fields.field import Field
from leadwright.fields.models import CustomField, IndexState
from leadwright.outbox.queue import TryAgain, job, later

from .kind import KINDS

JOB = "index-field"
_USING = {
    "ordered": "btree (({read}), id)",
    "trigrams": "gin (({read}) gin_trgm_ops)",
    "inside": "gin (({read}) jsonb_path_ops)",
}
_LOCK = "select pg_try_advisory_lock(hashtextextended('index-field', 0))"


def follow(one: CustomField) -> None:
    """Have the indexes made that a field wants now, or taken away."""
    later(JOB, [{"field": one.pk}])


@job(JOB)
def work(field: int) -> None:
    """Make the indexes of a filterable field, take away those of any other."""
    one = CustomField.objects.filter(pk=field).first()
    if one is None or one.kind not in KINDS:
        return
    wanted = one.wants_index
    with _alone() as cursor:
        try:
            for way in _USING:
                _bring_about(cursor, one, way, wanted)
        except DatabaseError as error:
            _settle(one, IndexState.FAILED, str(error).strip())
        else:
            _settle(one, IndexState.READY if wanted else IndexState.NONE, "")


@contextmanager
def _alone() -> Iterator[Any]:
    """A connection outside of every transaction while nobody else makes an index: two would wait for each other."""
    own = connection.copy()
    try:
        with own.cursor() as cursor:
            cursor.execute(_LOCK)
            if not cursor.fetchone()[0]:
                raise TryAgain(timedelta(seconds=10), "another index is being made")
            yield cursor
    finally:
        own.close()


def _bring_about(cursor: Any, one: CustomField, way: str, wanted: bool) -> None:
    name, field = f"added_{one.pk}_{way}", custom.field_of(one)
    cursor.execute("select indisvalid from pg_index where indexrelid = to_regclass(%s)", [name])
    found = cursor.fetchone()
    wanted = wanted and way in field.type.indexes
    if found and not (wanted and found[0]):
        cursor.execute(f"drop index concurrently if exists {name}")
    if wanted and not (found and found[0]):
        if way == "trigrams":
            cursor.execute("create extension if not exists pg_trgm")
        table = KINDS[one.kind].model._meta.db_table
        cursor.execute(
            f"create index concurrently {name} on {table} using {_USING[way].format(read=_read(one, field))}"
        )


def _read(one: CustomField, field: Field) -> str:
    """The expression by which filters and orders read the field."""
    query = Query(KINDS[one.kind].model, alias_cols=False)
    expression = field.type.read(field.code).resolve_expression(query)  # type: ignore[attr-defined]  # every expression has it
    sql, values = query.get_compiler(connection=connection).compile(expression)
    return str(connection.ops.compose_sql(sql, values))  # type: ignore[attr-defined]  # that of PostgreSQL has it


def _settle(one: CustomField, state: IndexState, error: str) -> None:
    """Unless somebody wants otherwise by now: then the next job says how it went."""
    still = CustomField.objects.filter(pk=one.pk, filterable=one.filterable, archived=one.archived)
    still.update(index_state=state, index_error=error[:2_000])
