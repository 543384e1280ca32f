"""Putting letters into the outbox, and looking at them there."""

import uuid
from collections.abc import Iterable

from django.conf import settings
from django.db.models import QuerySet

from leadwright.outbox import queue

from .models import Letter

DELIVER = "deliver-letter"


def put(letters: Iterable[Letter]) -> list[Letter]:
    """Keep the letters and have them delivered once this transaction commits."""
    written = Letter.objects.bulk_create(_named(letters))
    queue.later(DELIVER, [{"letter": one.pk} for one in written])
    return written


def send_again(letter: Letter) -> None:
    """Try once more to deliver a letter that was kept, failed or left unsure."""
    stuck = Letter.objects.filter(pk=letter.pk, status__in=("kept", "failed", "unsure"))
    if stuck.update(status="waiting", error=""):
        queue.later(DELIVER, [{"letter": letter.pk}])


def newest(limit: int = 200) -> "QuerySet[Letter]":
    """The latest letters first."""
    return Letter.objects.order_by("-id")[:limit]


def of_runs(runs: Iterable[int]) -> "QuerySet[Letter]":
    """Letters that these runs wrote."""
    return Letter.objects.filter(run__in=list(runs)).order_by("id")


def _named(letters: Iterable[Letter]) -> list[Letter]:
    named = list(letters)
    for one in named:
        one.message_id = f"<{uuid.uuid4().hex}@{settings.MAIL_DOMAIN}>"
    return named
