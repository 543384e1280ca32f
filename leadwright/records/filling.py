"""Gives words to records that were made before there was a search, or before more of them was searched, and those of
comments to records whose comments were written before: a batch at a time, until all have them.
"""

from django.db import transaction
from django.db.models import Q

from leadwright.outbox import queue
from leadwright.outbox.queue import job

from .kind import KINDS, Kind
from .reads import Rows
from .timeline.heard import hear_many
from .timeline_tables import Comment

FILL, HEAR, REFILL = "fill-search", "fill-said", "refill-search"
_BATCH = 2_000
_NEWEST = 2**62


@job(FILL)
@transaction.atomic
def fill() -> None:
    """The next batch, and the job for the one after it."""
    if any(_fill_these(kind, kind.model._default_manager.filter(search=None)) for kind in KINDS.values()):
        queue.later(FILL, [{}])


@job(REFILL)
@transaction.atomic
def refill(kind: str, below: int = _NEWEST) -> None:
    """The next batch of those that have words already, newest first, and the job for the one after it."""
    what = KINDS[kind]
    older = what.model._default_manager.filter(pk__lt=below).exclude(search=None)
    if last := _fill_these(what, older):
        queue.later(REFILL, [{"kind": kind, "below": last}])


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


def _fill_these(kind: Kind, rows: Rows) -> int:
    """The newest of them get their words; the lowest number of those, or 0 when there were none."""
    newest = list(rows.order_by("-pk").values_list("pk", flat=True)[:_BATCH])
    hear_many(kind.name, newest)
    return min(newest, default=0)
