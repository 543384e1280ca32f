"""Starting processes by hand, on one record or on many."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.asked import Asked
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS, lists
from leadwright.api.shapes import starts as shapes
from leadwright.api.starts_told import start_told
from leadwright.processes import by_hand, by_hand_on_many, reads
from leadwright.records.actions import in_bulk
from leadwright.records.reads import known

from .bulk import shown

router = Router(tags=["processes"])


class StartWish(Schema):
    """Which process, and what it is told: its parameters by code. Wrong ones are named `parameters.<code>`."""

    process: int
    parameters: Annotated[dict[str, Any], Field(max_length=200)] = {}


class StartWishForMany(StartWish):
    """The same for the records numbered, or without numbers for all that the list shows."""

    ids: Annotated[list[int], Field(max_length=in_bulk.MOST)] | None = None
    asked: Asked = Asked()


@router.get("/starts/{kind}", response={200: list[shapes.StartingProcess], **REFUSALS})
def offered(request: HttpRequest, kind: str) -> HttpResponse:
    """What may be started by hand on records of a kind, in running order."""
    return answer([start_told(one) for one in by_hand.offered(known(kind), by=actor(request))])


@router.post("/starts/{kind}/{number}", response={201: shapes.StartedRun, **REFUSALS})
def start(request: HttpRequest, kind: str, number: int, body: StartWish) -> HttpResponse:
    """Start a process on a record; the run tells how it went."""
    by = actor(request)
    run = by_hand.start(known(kind), number, body.process, body.parameters, by=by)
    return answer({"run": run.pk, "status": run.status, "reason": reads.reason(kind, run.reason, by=by)}, 201)


@router.post("/starts/{kind}", response={201: lists.Batch, **REFUSALS})
def start_many(request: HttpRequest, kind: str, body: StartWishForMany) -> HttpResponse:
    """Start it on many: a few at once, more by and by. `changed` counts those on which it ran."""
    by = actor(request)
    numbers = in_bulk.meant(body.asked.wanted(known(kind)), body.ids, by=by)
    return answer(shown(by_hand_on_many.begin(kind, numbers, body.process, body.parameters, by=by)), 201)
