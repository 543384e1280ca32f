"""Gives words to records that were made before there was a search: a batch at a time, until all have them."""

from typing import Any

import orjson
from django.db import connection, transaction

from leadwright.outbox import queue
from leadwright.outbox.queue import job

from . import words
from .kind import KINDS, Kind

FILL = "fill-search"
_BATCH = 2_000


@job(FILL)
@transaction.atomic
def fill() -> None:
    """The next batch, and the job for the one after it."""
    if any(_fill_some(kind) for kind in KINDS.values()):
        queue.later(FILL, [{}])


def _fill_some(kind: Kind) -> int:
    empty = kind.model._default_manager.filter(search=None).order_by("-pk").select_for_update(of=("self",))
    rows = [_words(kind, row) for row in empty.values(*kind.columns)[:_BATCH]]
    table = connection.ops.quote_name(kind.model._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute(
            f"update {table} filled set search = given.words"  # noqa: S608  the name is ours
            " from json_to_recordset(%s::json) as given(id bigint, words tsvector) where filled.id = given.id",
            [orjson.dumps(rows).decode()],
        )
    return len(rows)


def _words(kind: Kind, row: dict[str, Any]) -> dict[str, Any]:
    return {"id": row["id"], "words": words.indexed(kind, kind.facts(row))}
