"""What comments say finds the record: their words stand among its own, written anew with every comment."""

from collections.abc import Collection
from itertools import groupby, islice
from operator import itemgetter

import orjson
from django.db import connection
from django.db.models.expressions import RawSQL

from leadwright.people.access import Actor
from leadwright.records import reads, words
from leadwright.records.kind import KINDS
from leadwright.records.timeline_tables import Comment

MOST = 100
_SYSTEM = Actor("search")


def hear(kind: str, number: int) -> None:
    """Let the search know what the latest comments of a record say; the row is locked until the transaction ends."""
    what, facts = KINDS[kind], reads.facts(kind, number, by=_SYSTEM, lock=True)
    latest = Comment.objects.filter(kind=kind, record=number, deleted=None).order_by("-id")[:MOST]
    said = words.said(latest.values_list("text", flat=True))
    search = RawSQL("%s::tsvector || %s::tsvector", [words.indexed(what, facts), said])
    what.model._default_manager.filter(pk=number).update(search=search)


def hear_many(kind: str, numbers: Collection[int]) -> None:
    """The same for many records, with their own words made anew; locked as well."""
    what = KINDS[kind]
    rows = what.model._default_manager.filter(pk__in=numbers).order_by("pk").select_for_update(of=("self",))
    own = {row["id"]: words.indexed(what, what.facts(row)) for row in rows.values(*what.columns)}
    comments = Comment.objects.filter(kind=kind, record__in=numbers, deleted=None).order_by("record", "-id")
    texts = groupby(comments.values_list("record", "text").iterator(), itemgetter(0))
    said = {one: words.said(text for _, text in islice(several, MOST)) for one, several in texts}
    told = [{"id": one, "own": each, "said": said.get(one, "")} for one, each in own.items()]
    table = connection.ops.quote_name(what.model._meta.db_table)
    with connection.cursor() as cursor:
        cursor.execute(
            f"update {table} heard set search = given.own || given.said"  # noqa: S608  the name is ours
            " from json_to_recordset(%s::json) as given(id bigint, own tsvector, said tsvector)"
            " where heard.id = given.id",
            [orjson.dumps(told).decode()],
        )
