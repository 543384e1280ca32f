"""Bringing records to another stage: many at once, each with its own answer."""

from collections.abc import Mapping
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
    kind: str, seen: Mapping[int, str], stage: str, *, by: Actor, values: Mapping[str, Any] | None = None, why: str = ""
) -> dict[int, Answer]:
    """Bring each record to the stage, unless it no longer stands where it was seen (empty: wherever it stands).

    `values` are set along with it, `why` is kept as the reason. Answers with what hindered each record, or None.
    Raises `NoSuchRecord` for kinds without stages.
    """
    what = KINDS[kind]
    if not what.stage:
        raise NoSuchRecord(f"{kind} has no stages")
    there = {number: Pending(what, number, facts) for number, facts in reads.lock(kind, seen, by=by).items()}
    elsewhere = [one for number, one in there.items() if seen[number] not in ("", one.facts[what.stage])]
    answers: dict[int, Answer] = {number: NoSuchRecord(f"{kind} {number}") for number in seen.keys() - there.keys()}
    answers |= _overtaken(what, [one for one in elsewhere if one.facts[what.stage] != stage])
    for number in there.keys() - answers.keys():
        answers[number] = _moved(there[number], {what.stage: stage, **(values or {})}, why, by)
    if moved := [one for one in there.values() if one.wishes]:
        write(what, "update", moved)
    return answers


def _moved(one: Pending, values: dict[str, Any], why: str, by: Actor) -> Answer:
    reason = {one.kind.reason: _with_reason(one.facts.get(one.kind.reason) or "", why)} if why else {}
    try:
        access.demand(by, "move", one.kind, one.facts)
        one.set({**reason, **values}, by=by)
    except (Denied, Refused) as hindered:
        return hindered
    return None


def _with_reason(before: str, why: str) -> str:
    """The newest reason first; what stood there stays."""
    return f"{why}\n\n{before}" if before and before != why else why


def _overtaken(kind: Kind, several: list[Pending]) -> dict[int, Answer]:
    moves = Change.objects.filter(kind=kind.name, record__in=[one.id for one in several], diff__has_key=kind.stage)
    last = {change.record: change for change in moves.order_by("record", "-id").distinct("record")}
    answers: dict[int, Answer] = {}
    for one in several:
        change = last.get(one.id)
        who = directory.name_of(change.person_id) if change else ""
        answers[one.id] = Overtaken(one.facts[kind.stage], who, change.at if change else None)
    return answers
