"""Records: their cards, their boards, and what came since."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS, Said
from leadwright.api.shapes import records as shapes
from leadwright.company import configuration
from leadwright.intake.once import once
from leadwright.people import access, directory
from leadwright.people.access import Actor
from leadwright.processes import reads as process_reads
from leadwright.processes.models import Run
from leadwright.records import actions, lists, live, reads
from leadwright.records.kind import KINDS
from leadwright.records.models import Change

router = Router(tags=["records"])
Search = Annotated[str, Field(max_length=200)]


class Values(Schema):
    """Values by field code."""

    values: dict[str, Any]


@router.get("/board/{kind}", response={200: shapes.Board, **REFUSALS})
def board(request: HttpRequest, kind: str, q: Search = "", pipeline: int = 0) -> HttpResponse:
    """Every stage with its count, its sum and its first cards."""
    by, _kind = actor(request), reads.known(kind)
    cursor = live.now()
    stages = reads.board(_kind, by=by, search=q, pipeline=pipeline)
    _with_alarms(kind, [card for stage in stages for card in stage["cards"]], by)
    return answer(
        {
            "cursor": str(cursor),
            "currency": configuration.company().currency,
            "attention": sum(card["alarm"] is not None for stage in stages for card in stage["cards"]),
            "stages": stages,
            "links": _links(kind, stages, by),
            "can": access.allowed(by, "record"),
        }
    )


@router.get("/board/{kind}/{stage}", response={200: shapes.MoreCards, **REFUSALS})
def column(request: HttpRequest, kind: str, stage: str, q: Search = "", after: int | None = None) -> HttpResponse:
    """More cards of one stage."""
    by = actor(request)
    more = reads.column(reads.known(kind), stage, by=by, search=q, after=after)
    _with_alarms(kind, more["cards"], by)
    return answer({**more, "links": _links(kind, [more], by)})


@router.get("/changes", response={200: shapes.Changes, 204: None, 401: Said})
def changes(request: HttpRequest, after: Annotated[str, Field(max_length=60)] = "") -> HttpResponse:
    """What came since the cursor, 204 when nothing did; without one, the cursor of this moment."""
    if not after:
        return answer({"cursor": str(live.now()), "records": []})
    old = live.Cursor.parse(after)
    cursor, records = live.since(old)
    if cursor == old:
        return HttpResponse(status=204)
    return answer({"cursor": str(cursor), "records": records})


@router.post("/records/{kind}", response={201: shapes.Record, **REFUSALS})
def create(request: HttpRequest, kind: str, body: Values) -> HttpResponse:
    """A new record. The same `Idempotency-Key` again answers with the same record."""
    by = actor(request)
    key = _key(request, by)
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


def _key(request: HttpRequest, by: Actor) -> str:
    given = request.headers.get("Idempotency-Key", "")[:100]
    return f"web/{by.person.id if by.person else 0}/{given}" if given else ""


def _with_alarms(kind: str, cards: list[dict[str, Any]], by: Actor) -> None:
    alarms = process_reads.alarms(kind, [card["id"] for card in cards])
    for card in cards:
        card["alarm"] = alarms.get(card["id"])
        card["can"] = access.allowed(by, "record", card["values"])


def _links(kind: str, stages: list[dict[str, Any]], by: Actor) -> dict[str, dict[int, str]]:
    """What the records are called that the cards link to."""
    return lists.links(KINDS[kind], [card["values"] for stage in stages for card in stage["cards"]], by=by)


def _written(kind: str, number: int, by: Actor) -> dict[str, Any]:
    """The record as it is now; just its number when this very write took it out of the actor's sight."""
    try:
        return _record(kind, number, by)
    except reads.NoSuchRecord:
        nothing: dict[str, Any] = {"values": {}, "alarm": None, "can": [], "links": {}, "timeline": [], "runs": []}
        return {"id": number, "kind": kind, **nothing}


def _record(kind: str, number: int, by: Actor) -> dict[str, Any]:
    facts = reads.facts(kind, number, by=by)
    runs = process_reads.runs_of(kind, number)
    by_number = {run.pk: _run(run) for run in runs}
    return {
        "id": number,
        "kind": kind,
        "values": facts,
        "alarm": process_reads.alarms(kind, [number]).get(number),
        "can": access.allowed(by, "record", facts),
        "links": lists.links(KINDS[kind], [facts], by=by),
        "timeline": [_entry(one, by_number) for one in reads.history(kind, number, by=by)],
        "runs": list(by_number.values()),
    }


def _entry(one: Change, runs: dict[int, dict[str, Any]]) -> dict[str, Any]:
    via = "process" if one.via.startswith("process:") else one.via
    by = {"id": one.person_id, "name": directory.name_of(one.person_id), "via": via}
    return {
        "id": one.pk,
        "at": one.at,
        "by": by,
        "verb": one.verb,
        "diff": _worth_telling(one),
        "run": runs.get(one.run) if one.run else None,
    }


def _worth_telling(one: Change) -> dict[str, list[Any]]:
    """Without what follows by itself from the rest."""
    fields = KINDS[one.kind].fields
    return {code: change for code, change in one.diff.items() if code in fields and not fields[code].read_only}


def _run(run: Run) -> dict[str, Any]:
    return {
        "id": run.pk,
        "process": run.process.name,
        "version": run.version.number,
        "status": run.status,
        "reason": run.reason,
        "started": run.started,
    }
