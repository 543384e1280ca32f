"""Boards, and moving cards on them."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Field, Query, Router, Schema

from leadwright.api.answers import answer, told
from leadwright.api.asked import Asked
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import records as shapes
from leadwright.company import configuration
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.processes import reads as process_reads
from leadwright.records import actions, boards, lists, live
from leadwright.records.kind import KINDS
from leadwright.records.lists import Wanted
from leadwright.records.reads import known
from leadwright.records.timeline import activities

router = Router(tags=["boards"])
Pipeline = Annotated[int, Field(ge=0, lt=2**31)]
After = Annotated[str, Field(max_length=2_000)]


class Seen(Schema):
    """A card and the stage it was seen in; empty: wherever it stands."""

    id: int
    stage: str = Field("", max_length=50)


class Moves(Schema):
    """Where the cards are to go, fields to be filled along with that, and why they failed.

    `back`: it takes their last move back, with what was said then.
    """

    cards: list[Seen] = Field(min_length=1, max_length=500)
    stage: str = Field(max_length=50)
    values: dict[str, Any] = {}
    why: str = Field("", max_length=2_000)
    back: bool = False


@router.get("/board/{kind}", response={200: shapes.Board, **REFUSALS})
def board(request: HttpRequest, kind: str, asked: Query[Asked], pipeline: Pipeline = 0) -> HttpResponse:
    """Every stage with its count, its sum and its first cards."""
    by, wanted, cursor = actor(request), asked.wanted(kind), live.now()
    access.demand(by, "read", wanted.kind)
    stages = boards.board(wanted, by=by, pipeline=pipeline)
    _complete(kind, [card for stage in stages for card in stage["cards"]], by)
    return answer(
        {
            "cursor": str(cursor),
            "currency": configuration.company().currency,
            "attention": _attention(wanted, stages, pipeline, by),
            "sort": wanted.sort,
            "stages": stages,
            "links": _links(kind, stages, by),
            "can": access.allowed(by, wanted.kind),
        }
    )


@router.post("/board/{kind}/move", response={200: shapes.Moved, **REFUSALS})
def move(request: HttpRequest, kind: str, body: Moves) -> HttpResponse:
    """Bring cards to another stage; each has its own answer, as if it had been moved alone."""
    seen = {card.id: card.stage for card in body.cards}
    said: dict[str, Any] = {"values": body.values, "why": body.why.strip(), "back": body.back}
    done = actions.move(known(kind), seen, body.stage, by=actor(request), **said)
    answers = {number: told(hindered) for number, hindered in done.items()}
    return answer({"answers": [{"id": n, "status": status, "body": said} for n, (status, said) in answers.items()]})


@router.get("/board/{kind}/{stage}", response={200: shapes.MoreCards, **REFUSALS})
def column(
    request: HttpRequest,
    kind: str,
    stage: str,
    asked: Query[Asked],
    after: Annotated[str, Field(max_length=2_000)] = "",
) -> HttpResponse:
    """More cards of one stage."""
    by, wanted = actor(request), asked.wanted(kind)
    access.demand(by, "read", wanted.kind)
    more = boards.column(wanted, stage, by=by, after=after)
    _complete(kind, more["cards"], by)
    return answer({**more, "links": _links(kind, [more], by)})


def _complete(kind: str, cards: list[dict[str, Any]], by: Actor) -> None:
    numbers = [card["id"] for card in cards]
    alarms, ahead = process_reads.alarms(kind, numbers, by=by), activities.next_for(kind, numbers, by=by)
    can = access.judge(by, KINDS[kind])
    for card in cards:
        card["alarm"], card["next"] = alarms.get(card["id"]), ahead.get(card["id"])
        card["can"] = can(card["values"])


def _attention(wanted: Wanted, stages: list[dict[str, Any]], pipeline: int, by: Actor) -> int:
    """How many in process have nothing planned, something overdue, or a process that failed."""
    at_ease = boards.at_ease(wanted, by=by, pipeline=pipeline)
    alarmed = process_reads.alarmed(wanted.kind.name, at_ease)
    in_process = [int(stage["count"]) for stage in stages if stage["semantics"] == "P"]
    return sum(in_process) - at_ease.count() + alarmed


def _links(kind: str, stages: list[dict[str, Any]], by: Actor) -> dict[str, dict[int, str]]:
    """What the records are called that the cards link to."""
    return lists.links(KINDS[kind], [card["values"] for stage in stages for card in stage["cards"]], by=by)
