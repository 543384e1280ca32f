"""Records: their cards, and what came since."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api import timeline
from leadwright.api.answers import answer
from leadwright.api.caller import actor, idempotency_key
from leadwright.api.shapes import REFUSALS, Said
from leadwright.api.shapes import records as shapes
from leadwright.conversion import reads as conversion
from leadwright.intake.once import once
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.processes import reads as process_reads
from leadwright.processes.models import Run
from leadwright.records import actions, lists, live, reads, shown
from leadwright.records.kind import KINDS
from leadwright.records.timeline import activities, entries

router = Router(tags=["records"])


class Values(Schema):
    """Values by field code."""

    values: dict[str, Any]


@router.get("/changes", response={200: shapes.Changes, 204: None, 401: Said})
def changes(request: HttpRequest, after: Annotated[str, Field(max_length=60)] = "") -> HttpResponse:
    """What came since the cursor, 204 when nothing did; without one, the cursor of this moment."""
    if not after:
        return answer({"cursor": str(live.now()), "records": []})
    old = live.Cursor.parse(after)
    cursor, records = live.since(old, by=actor(request))
    if cursor == old:
        return HttpResponse(status=204)
    return answer({"cursor": str(cursor), "records": records})


@router.post("/records/{kind}", response={201: shapes.Record, **REFUSALS})
def create(request: HttpRequest, kind: str, body: Values) -> HttpResponse:
    """A new record. The same `Idempotency-Key` again answers with the same record."""
    by = actor(request)
    key = idempotency_key(request, by)
    number = once(key, lambda: actions.create(reads.known(kind), body.values, by=by).id)
    return answer(_written(kind, number, by), 201)


@router.get("/records/{kind}/{number}", response={200: shapes.Record, **REFUSALS})
def card(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """One record with its history and the runs of processes for it."""
    return answer(_record(reads.known(kind), number, actor(request)))


@router.patch("/records/{kind}/{number}", response={200: shapes.Record, **REFUSALS})
def update(request: HttpRequest, kind: str, number: int, body: Values) -> HttpResponse:
    """Change fields."""
    by = actor(request)
    actions.update(reads.known(kind), number, body.values, by=by)
    return answer(_written(kind, number, by))


@router.delete("/records/{kind}/{number}", response={204: None, **REFUSALS})
def delete(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """Put one record into the bin."""
    actions.delete(reads.known(kind), [number], by=actor(request))
    return HttpResponse(status=204)


def _written(kind: str, number: int, by: Actor) -> dict[str, Any]:
    """The record as it is now; just its number when this very write took it out of the actor's sight."""
    try:
        return _record(kind, number, by)
    except reads.NoSuchRecord:
        nothing = dict.fromkeys(("alarm", "next", "origin", "assigned_by", "became"))
        empty: dict[str, Any] = {"values": {}, "links": {}, "can": [], "runs": []}
        return {"id": number, "kind": kind, "title": "", **empty, **nothing}


def _record(kind: str, number: int, by: Actor) -> dict[str, Any]:
    facts, what = reads.facts(kind, number, by=by), KINDS[kind]
    seen = shown.values(what, facts, by=by)
    runs = process_reads.runs_of(kind, number)
    return {
        "id": number,
        "kind": kind,
        "title": what.titled(facts),
        "values": seen,
        "alarm": process_reads.alarm(kind, runs, by=by),
        "next": activities.next_for(kind, [number], by=by).get(number),
        "can": access.allowed(by, what, facts),
        "links": lists.links(what, [seen], by=by),
        "runs": [_run(run, process_reads.reason(kind, run.reason, by=by)) for run in runs],
        "became": conversion.became(number, by=by) if kind == "lead" else None,
        **_told(kind, number),
    }


def _told(kind: str, number: int) -> dict[str, Any]:
    """How it came to be, and which run made it somebody's."""
    born, assigned = entries.origin(kind, number, access.OWNER)
    last = timeline.of_field([assigned], access.OWNER) if assigned else []
    return {"origin": timeline.head(born, {}) if born else None, "assigned_by": last[0]["run"] if last else None}


def _run(run: Run, reason: str) -> dict[str, Any]:
    return {
        "id": run.pk,
        "process": run.process.name,
        "version": run.version.number,
        "status": run.status,
        "reason": reason,
        "started": run.started,
    }
