"""Starting processes by hand on records. They act with the rights of whom they act for, as ever."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from leadwright.conversion import starting
from leadwright.conversion.starting import Start
from leadwright.people import access, directory
from leadwright.people.access import Actor, Denied
from leadwright.records import reads
from leadwright.records.changes import finish, write
from leadwright.records.kind import KINDS, Kind
from leadwright.records.pending import Pending
from leadwright.refusal import Refused

from . import asking, runner
from .models import Run
from .published import started_by

WAY = "hand"
Outcome = Run | Denied | reads.NoSuchRecord


def offered(kind: str, *, by: Actor) -> tuple[Start, ...]:
    """What may be started on such records, in running order; raises `Denied`."""
    access.demand(by, "start", KINDS[kind])
    return asking.by_hand(kind)


def told(kind: str, process: int, given: Mapping[str, Any]) -> Start:
    """The process with what it is told; `Refused` names each wrong parameter, as `parameters.BUDGET`."""
    one = next((start for start in asking.by_hand(kind) if start.process == process), None)
    if one is None:
        raise Refused.one("process", "not_by_hand", _("This process cannot be started by hand; choose another"))
    start = starting.told(one, given)
    if start.problems:
        raise Refused({f"parameters.{code}": wrongs for code, wrongs in start.problems.items()})
    return start


def start(kind: str, number: int, process: int, given: Mapping[str, Any], *, by: Actor) -> Run:
    """Start it on one record. The run tells how it went; raises `NoSuchRecord`, `Denied` or `Refused`."""
    access.demand(by, "start", KINDS[kind], reads.facts(kind, number, by=by))
    outcome = start_many(kind, [number], told(kind, process, given), by=by)[number]
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


@transaction.atomic
def start_many(kind: str, numbers: Iterable[int], start: Start, *, by: Actor) -> dict[int, Outcome]:
    """Start it on each of the records; for each what `start` would answer or raise."""
    what, wanted = KINDS[kind], set(numbers)
    there = reads.lock(kind, wanted, by=by)
    missing: dict[int, Outcome] = {
        one: reads.NoSuchRecord(_("This does not exist, or you may not see it")) for one in wanted - there.keys()
    }
    may = {number: facts for number, facts in there.items() if access.may(by, "start", what, facts)}
    barred: dict[int, Outcome] = {one: access.denied("start", what) for one in there.keys() - may.keys()}
    parameters = {start.process: start.values}
    records = [Pending(what, number, facts, starting=parameters) for number, facts in may.items()]
    return missing | barred | _run(what, records, start.process, by)


def way_told(via: str) -> str:
    """What started a run, with the name of who did it by hand: `hand:Olivia Owner`, `web`."""
    way, _colon, number = via.partition(":")
    return f"{WAY}:{directory.name_of(int(number))}" if way == WAY and number.isdigit() else via


def _run(what: Kind, records: list[Pending], process: int, by: Actor) -> dict[int, Outcome]:
    published = [one for one in started_by(WAY, what.name) if one.process == process]
    via = f"{WAY}:{by.person.id}" if by.person else by.via
    numbers = [run.pk for run in runner.run_all(published, what, records, via)]
    if changed := [one for one in records if one.wishes]:
        write(what, "update", changed)
    finish([one for one in records if not one.wishes])
    return {run.record: run for run in Run.objects.filter(pk__in=numbers)}
