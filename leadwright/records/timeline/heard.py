"""What comments say finds the record: their words stand among its own, written anew with every comment."""

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
