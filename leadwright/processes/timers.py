"""Timers of waiting runs: set when a run parks, and knocked on by a scheduled job when they are due."""

from collections.abc import Sequence

from django.db.models import QuerySet
from django.utils import timezone

from leadwright import tables
from leadwright.engine import WakeAt
from leadwright.outbox import queue

from .models import Run, Timer

WAKE = "wake-run"


def withdraw(runs: QuerySet[Run]) -> None:
    """Those of the runs that wait go on no more."""
    waiting = list(runs.filter(status=Run.Status.WAITING).values_list("pk", flat=True))
    Timer.objects.filter(run__in=waiting).delete()
    Run.objects.filter(pk__in=waiting).update(status=Run.Status.WITHDRAWN, finished=timezone.now(), state={})


def set_all(several: Sequence[tuple[Run, WakeAt]]) -> None:
    """Keep the timers and have each knocked on in time."""
    numbered = zip(tables.numbers_at_hand(Timer, len(several)), several, strict=True)
    for number, (run, one) in numbered:
        row = {"id": number, "run_id": run.pk, "block": one.block, "round": one.round, "due": one.at}
        tables.put(Timer, [row])
        queue.later(WAKE, [{"timer": number}], due=one.at)
