"""The recycle bin: what lies in it, and how it empties itself."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from leadwright.audit import journal
from leadwright.outbox.queue import daily
from leadwright.people import access
from leadwright.people.access import Actor

from . import reads
from .kind import KINDS
from .models import Change
from .timeline_tables import Activity, Comment, File

KEPT = timedelta(days=30)
PAGE = 50
_BATCH = 1_000


def content(kind: str, *, by: Actor, start: int = 0) -> tuple[list[dict[str, Any]], bool]:
    """A page of what the actor may restore, latest first, and whether there is more."""
    what = KINDS[kind]
    seen = reads.records(kind, by=by, deleted=True)
    found = access.visible(by, what, seen, "delete").order_by("-deleted_at", "-id")
    rows = list(found.values(*what.columns, "deleted_at")[start : start + PAGE + 1])
    authors = _authors(kind, [row["id"] for row in rows])
    shown = [
        {
            "id": row["id"],
            "title": what.titled(what.facts(row)),
            "deleted_at": row["deleted_at"],
            "days_left": _days_left(row["deleted_at"]),
            "by": authors.get(row["id"]),
        }
        for row in rows
    ]
    return shown[:PAGE], len(rows) > PAGE


@daily("purge-bin")
def purge() -> None:
    """Delete for good what has lain there long enough."""
    over = timezone.now() - KEPT
    for kind in KINDS:
        while _purge_some(kind, over):
            pass


@transaction.atomic
def _purge_some(kind: str, over: datetime) -> int:
    """The history and all that was added go too: they hold what was deleted."""
    old = KINDS[kind].model._default_manager.filter(deleted_at__lt=over).order_by("deleted_at")
    numbers = list(old.values_list("pk", flat=True).select_for_update(skip_locked=True, of=("self",))[:_BATCH])
    for table in (Change, Comment, Activity):
        table._default_manager.filter(kind=kind, record__in=numbers).delete()
    File.objects.filter(kind=kind, record__in=numbers).update(record=None)  # what belongs to nothing is swept
    KINDS[kind].model._default_manager.filter(pk__in=numbers).delete()
    if numbers:
        journal.note("record.purged", kind, by=journal.SYSTEM, records=numbers)
    return len(numbers)


def _days_left(deleted_at: datetime) -> int:
    """Whole days, at least one for as long as it is there."""
    left = deleted_at + KEPT - timezone.now()
    return max(1, -(-left // timedelta(days=1)))


def _authors(kind: str, numbers: Iterable[int]) -> dict[int, int | None]:
    """Who deleted each; the latest entry counts."""
    entries = Change.objects.filter(kind=kind, record__in=list(numbers), verb__in=("delete", "merge")).order_by("id")
    return dict(entries.values_list("record", "person_id"))
