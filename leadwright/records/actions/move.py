"""Bringing records to another stage: many at once, each with its own answer."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from leadwright.people import access, directory
from leadwright.people.access import Actor, Denied
from leadwright.records import reads
from leadwright.records.changes import write
from leadwright.records.kind import KINDS, Kind
from leadwright.records.models import Change
from leadwright.records.pending import Pending
from leadwright.records.reads import NoSuchRecord
from leadwright.refusal import Refused


class Overtaken(Exception):
    """Somebody else moved the record meanwhile."""

    def __init__(self, stage: str, by: str, at: datetime | None) -> None:
        super().__init__(stage)
        self.stage, self.by, self.at = stage, by, at


Answer = Overtaken | Denied | Refused | NoSuchRecord | None


@transaction.atomic
def move(
    kind: str,
    seen: Mapping[int, str],
    stage: str,
    *,
    by: Actor,
    values: Mapping[str, Any] | None = None,
    why: str = "",
    back: bool = False,
) -> dict[int, Answer]:
    """Bring each record to the stage, unless it no longer stands where it was seen (empty: wherever it stands).

    `values` are set along with it, `why` is kept as the reason. Going `back` where it came from, what was set along
    with the last move is taken back too, unless it was changed since. Answers with what hindered each record, or None.
    Raises `NoSuchRecord` for kinds without stages.
    """
    what = KINDS[kind]
    if not what.stage:
        raise NoSuchRecord(f"{kind} has no stages")
    there = {number: Pending(what, number, facts) for number, facts in reads.lock(kind, seen, by=by).items()}
    elsewhere = [one for number, one in there.items() if seen[number] not in ("", one.facts[what.stage])]
    answers: dict[int, Answer] = {number: NoSuchRecord(f"{kind} {number}") for number in seen.keys() - there.keys()}
    answers |= _overtaken(what, [one for one in elsewhere if one.facts[what.stage] != stage])
    last = _last_moves(what, there) if back else {}
    for number in there.keys() - answers.keys():
        before = _before(there[number], last.get(number), stage)
        answers[number] = _moved(there[number], {**before, what.stage: stage, **(values or {})}, why, by)
    if moved := [one for one in there.values() if one.wishes]:
        write(what, "update", moved)
    return answers


def _moved(one: Pending, values: dict[str, Any], why: str, by: Actor) -> Answer:
    reason = {one.kind.reason: with_reason(one.facts.get(one.kind.reason) or "", why)} if why else {}
    try:
        access.demand(by, "move", one.kind, one.facts)
        one.set({**reason, **values}, by=by)
    except (Denied, Refused) as hindered:
        return hindered
    return None


def with_reason(before: str, why: str) -> str:
    """What is kept with the record: the newest reason first; what stood there stays."""
    return f"{why}\n\n{before}" if before and before != why else why


def _before(one: Pending, last: Change | None, stage: str) -> dict[str, Any]:
    """What the last move changed, as it was; nothing if it did not come from that stage."""
    if last is None or last.diff[one.kind.stage][0] != stage:
        return {}
    fields = one.kind.fields
    kept = {code: old for code, (old, new) in last.diff.items() if one.facts.get(code) == new and code in fields}
    return {code: old for code, old in kept.items() if not fields[code].read_only}


def _last_moves(kind: Kind, numbers: Iterable[int]) -> dict[int, Change]:
    moves = Change.objects.filter(kind=kind.name, record__in=list(numbers), diff__has_key=kind.stage)
    return {change.record: change for change in moves.order_by("record", "-id").distinct("record")}


def _overtaken(kind: Kind, several: list[Pending]) -> dict[int, Answer]:
    last = _last_moves(kind, [one.id for one in several])
    answers: dict[int, Answer] = {}
    for one in several:
        change = last.get(one.id)
        who = directory.name_of(change.person_id) if change else ""
        answers[one.id] = Overtaken(one.facts[kind.stage], who, change.at if change else None)
    return answers
