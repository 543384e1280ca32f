"""Timers of waiting runs: set when a run parks, and knocked on by a scheduled job when they are due."""

from collections.abc import Sequence

from leadwright import tables
from leadwright.engine import WakeAt
from leadwright.outbox import queue

from .models import Run, Timer

WAKE = "wake-run"


def set_all(several: Sequence[tuple[Run, WakeAt]]) -> None:
    """Keep the timers and have each knocked on in time."""
    numbered = zip(tables.numbers_at_hand(Timer, len(several)), several, strict=True)
    for number, (run, one) in numbered:
        row = {"id": number, "run_id": run.pk, "block": one.block, "round": one.round, "due": one.at}
        tables.put(Timer, [row])
        queue.later(WAKE, [{"timer": number}], due=one.at)
