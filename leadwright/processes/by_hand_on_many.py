"""Starting a process by hand on many records: a few at once, more by a worker; those that are left say why."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _

from leadwright.outbox.queue import job
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import reads, work
from leadwright.records.actions import in_bulk
from leadwright.records.kind import KINDS
from leadwright.records.list_tables import Batch
from leadwright.refusal import Refused

from . import by_hand
from .models import Run
from .reads import reason

DO = "start"
PART, AT_ONCE = 50, 20


def begin(kind: str, numbers: Sequence[int], process: int, given: Mapping[str, Any], *, by: Actor) -> Batch:
    """Start it on each that the actor may; raises `Denied` or `Refused`."""
    access.demand(by, "start", KINDS[kind])
    by_hand.told(kind, process, given)
    values = {"process": process, "parameters": dict(given)}
    return work.begin(Batch(kind=kind, verb=DO, values=values, records=list(numbers)), DO, by=by, at_once=AT_ONCE)


@job(DO)
def run(batch: int) -> None:
    """Go on until it is done."""
    work.go_on(Batch, batch, PART, part)


def part(batch: Batch, numbers: Sequence[int], by: Actor) -> None:
    """The next records of it."""
    titles, outcomes = reads.titles(batch.kind, numbers, by=by), _outcomes(batch, numbers, by)
    for number in numbers:
        if why := _why(batch.kind, outcomes[number], by):
            in_bulk.skip(batch, number, titles.get(number, f"#{number}"), why)
        else:
            batch.changed += 1


def _outcomes(batch: Batch, numbers: Sequence[int], by: Actor) -> Mapping[int, by_hand.Outcome | Refused]:
    """The process may have been switched off since it began."""
    try:
        start = by_hand.told(batch.kind, batch.values["process"], batch.values["parameters"])
    except Refused as refused:
        return dict.fromkeys(numbers, refused)
    return by_hand.start_many(batch.kind, numbers, start, by=by)


def _why(kind: str, outcome: by_hand.Outcome | Refused, by: Actor) -> str:
    """Why it was not done; empty when it was."""
    if isinstance(outcome, Exception):
        return work.reason(outcome)
    if outcome.status != Run.Status.FAILED:
        return ""
    return reason(kind, outcome.reason, by=by) or _("The process failed")
