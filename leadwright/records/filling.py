"""Gives words to records that were made before there was a search, and those of comments to records whose comments
were written before: a batch at a time, until all have them.
"""

from typing import Any

import orjson
from django.db import connection, transaction
from django.db.models import Q

from leadwright.outbox import queue
from leadwright.outbox.queue import job

from . import words
from .kind import KINDS, Kind
from .timeline.heard import hear_many
from .timeline_tables import Comment

FILL, HEAR = "fill-search", "fill-said"
_BATCH = 2_000


@job(FILL)
@transaction.atomic
def fill() -> None:
    """The next batch, and the job for the one after it."""
    if any(_fill_some(kind) for kind in KINDS.values()):
        queue.later(FILL, [{}])


@job(HEAR)
@transaction.atomic
def hear(kind: str = "", record: int = 0) -> None:
    """The next records with comments, and the job for those that follow."""
    after = Q(kind__gt=kind) | Q(kind=kind, record__gt=record)
    commented = Comment.objects.filter(after, deleted=None, kind__in=KINDS).order_by("kind", "record")
    several = list(commented.values_list("kind", "record").distinct()[:_BATCH])
    for each in {kind for kind, _number in several}:
        hear_many(each, [number for kind, number in several if kind == each])
    if several:
        queue.later(HEAR, [{"kind": several[-1][0], "record": several[-1][1]}])


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
    hear_many(kind.name, [row["id"] for row in rows])
    return len(rows)


def _words(kind: Kind, row: dict[str, Any]) -> dict[str, Any]:
    return {"id": row["id"], "words": words.indexed(kind, kind.facts(row))}
