"""Putting letters into the outbox, and looking at them there."""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db.models import QuerySet
from django.utils import timezone

from leadwright import tables
from leadwright.outbox import queue

from .models import Letter

DELIVER = "deliver-letter"


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A letter as it is written. `key` makes it one of its kind: it is refused when it is there already."""

    key: str
    to: list[str]
    subject: str
    text: str
    html: bool = False
    kind: str = ""
    record: int | None = None
    run: int | None = None
    block: str = ""
    secret: bool = False
    """Whether it holds what lets somebody in."""


def put(drafts: Sequence[Draft]) -> None:
    """Keep the letters and have them delivered once this transaction commits."""
    now = timezone.now()
    tables.put(Letter, [_row(one, now) for one in drafts])
    queue.later(DELIVER, [{"letter": one.key} for one in drafts])


def put_new(drafts: Sequence[Draft]) -> None:
    """Put those that were not put before. Two at once must be kept apart by the caller."""
    known = written(one.key for one in drafts)
    put([one for one in drafts if one.key not in known])


def written(keys: Iterable[str]) -> set[str]:
    """Those of the keys whose letters were put already."""
    return set(Letter.objects.filter(key__in=list(keys)).values_list("key", flat=True))


def send_again(letter: Letter) -> None:
    """Try once more to deliver a letter that was kept, failed, or stuck on its way."""
    stuck = Letter.objects.filter(pk=letter.pk, status__in=("kept", "failed", "unsure", "sending"))
    if stuck.update(status="waiting", error=""):
        queue.later(DELIVER, [{"letter": letter.key}])


def newest(limit: int = 200) -> "QuerySet[Letter]":
    """The latest letters first."""
    return Letter.objects.order_by("-id")[:limit]


def of_runs(runs: Iterable[int]) -> "QuerySet[Letter]":
    """Letters that these runs wrote."""
    return Letter.objects.filter(run__in=list(runs)).order_by("id")


def _row(draft: Draft, now: datetime) -> dict[str, Any]:
    fresh = {"status": Letter.Status.WAITING, "attempts": 0, "error": "", "created": now, "sent": None}
    return {**vars(draft), **fresh, "message_id": f"<{uuid.uuid4().hex}@{settings.MAIL_DOMAIN}>"}
