"""Questions about processes and their runs."""

import json
from collections.abc import Iterable
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any

from django.db.models import Exists, OuterRef, Q, QuerySet

from leadwright.fields import custom
from leadwright.outbox.models import Letter
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import reads as record_reads
from leadwright.records import shown
from leadwright.records.kind import KINDS
from leadwright.refusal import NotThere

from .models import Process, Run

MOST_RUNS = 50


class NoSuchRun(NotThere):
    """There is no such run, or the actor may not know of it."""


def processes(kind: str, *, by: Actor) -> list[Process]:
    """The processes of a kind in running order."""
    access.demand(by, "read", "processes")
    found = Process.objects.filter(kind=kind, stage="", deleted=None)
    return list(found.select_related("published", "author"))


def uses_of_fields(kind: str) -> dict[str, list[str]]:
    """For each added field, the processes whose draft or published version names it."""
    uses: dict[str, list[str]] = {}
    for one in Process.objects.filter(kind=kind, deleted=None).select_related("published"):
        drawings = [one.draft, one.published.template if one.published else {}]
        for code in custom.named_in(drawings):
            uses.setdefault(code, []).append(one.name)
    return uses


def uses_of_words(words: Iterable[str]) -> dict[str, list[str]]:
    """For each word, the processes whose draft or published version has it as a value: a stage, a source."""
    uses: dict[str, list[str]] = {}
    several = list(Process.objects.filter(deleted=None).select_related("published"))
    for word in words:
        named = [one.name for one in several if f'"{word}"' in _drawn(one)]
        uses |= {word: named} if named else {}
    return uses


def _drawn(process: Process) -> str:
    return json.dumps([process.stage, process.draft, process.published.template if process.published else {}])


def last_runs(numbers: Iterable[int]) -> dict[int, Run]:
    """The newest run of each process."""
    newest = (
        Run.objects.filter(process__in=list(numbers)).order_by("process_id", "-started", "-id").distinct("process_id")
    )
    return {run.process_id: run for run in newest}


def runs(process: int, *, by: Actor, after: int | None = None) -> list[Run]:
    """Runs of a process, newest first, those older than `after`."""
    access.demand(by, "read", "processes")
    found = Run.objects.filter(process=process).select_related("version").order_by("-started", "-id")
    return list((found.filter(pk__lt=after) if after else found)[:MOST_RUNS])


def runs_of(kind: str, number: int) -> list[Run]:
    """Runs for one record, newest first. Ask only for a record that the reader may see."""
    found = Run.objects.filter(kind=kind, record=number).select_related("process", "version")
    told = found.only("status", "reason", "started", "process__name", "version__number")
    return list(told.order_by("-started", "-id")[:MOST_RUNS])


def reason(kind: str, words: str, *, by: Actor) -> str:
    """Why a run failed, for people; it may name values, so those from whom fields are hidden are not told."""
    return "" if shown.hidden(KINDS[kind], by=by) else words


def alarm(kind: str, runs: Iterable[Run], *, by: Actor) -> dict[str, Any] | None:
    """Of one record's runs, newest first: whether the newest of some process failed, and why."""
    newest: dict[int, Run] = {}
    for one in runs:
        newest.setdefault(one.process_id, one)
    failed = next((one for one in newest.values() if one.status == Run.Status.FAILED), None)
    return _alarm(failed.pk, failed.process.name, reason(kind, failed.reason, by=by)) if failed else None


def named(numbers: Iterable[int]) -> dict[int, dict[str, Any]]:
    """What these runs are called: their process, its version, and how they ended."""
    found = Run.objects.filter(pk__in=list(numbers)).select_related("process", "version")
    return {
        one.pk: {"id": one.pk, "process": one.process.name, "version": one.version.number, "status": one.status}
        for one in found.only("status", "process__name", "version__number")
    }


def run(number: int, *, by: Actor) -> Run:
    """One run; whoever may see its record may see it. Raises `NoSuchRun`."""
    found = Run.objects.select_related("process", "version").filter(pk=number).first()
    if found is None or not record_reads.titles(found.kind, [found.record], by=by):
        raise NoSuchRun(number)
    return found


def alarms(kind: str, numbers: Iterable[int], *, by: Actor) -> dict[int, dict[str, Any]]:
    """For each record whose newest run of some process failed: that run, the process, and why."""
    newest = (
        Run.objects.filter(kind=kind, record__in=list(numbers))
        .order_by("record", "process_id", "-started", "-id")
        .distinct("record", "process_id")
        .values("pk", "record", "status", "reason", "process__name")
    )
    return {
        one["record"]: _alarm(one["pk"], one["process__name"], reason(kind, one["reason"], by=by))
        for one in newest
        if one["status"] == Run.Status.FAILED
    }


def _alarm(run: int, process: str, reason: str) -> dict[str, Any]:
    return {"run": run, "process": process, "reason": reason}


def alarmed(kind: str, among: QuerySet[Any]) -> int:
    """For how many of these records the newest run of some process failed."""
    newest = (
        Run.objects.filter(kind=kind, record__in=among.order_by().values("pk"))
        .order_by("record", "process_id", "-started", "-id")
        .distinct("record", "process_id")
        .values_list("record", "status")
    )
    return len({record for record, status in newest if status == Run.Status.FAILED})


def letters_sent(about: Iterable[tuple[str, int]], since: datetime) -> int:
    """How many letters processes sent about these records since then."""
    together: dict[str, list[int]] = {}
    for kind, number in about:
        together.setdefault(kind, []).append(number)
    asked = reduce(or_, (Q(kind=kind, record__in=numbers) for kind, numbers in together.items()), Q(pk__in=[]))
    runs = Run.objects.filter(asked, started__gte=since).values("pk")
    return Letter.objects.filter(run__in=runs, status=Letter.Status.SENT).count()


def failed(kind: str) -> Exists:
    """The same for each record of a query."""
    runs = Run.objects.filter(kind=kind)
    later = runs.filter(record=OuterRef("record"), process=OuterRef("process"), started__gt=OuterRef("started"))
    return Exists(runs.filter(~Exists(later), record=OuterRef("pk"), status=Run.Status.FAILED))
