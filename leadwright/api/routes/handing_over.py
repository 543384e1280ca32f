"""Letting somebody go: what they hold is shown first, and given to others."""

from typing import Annotated

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import handing_over as shapes
from leadwright.processes import handing_over, taking_back

from . import bulk

router = Router(tags=["people"])


class Heirs(Schema):
    """Who gets what, by the sort of thing; what is not named stays as it is."""

    to: Annotated[dict[Annotated[str, Field(max_length=30)], int], Field(max_length=30)] = {}


Numbers = Annotated[list[int], Field(max_length=handing_over.MOST)]


class HandedBack(Heirs):
    """What was answered when it was handed over: batches of records, other things by their numbers."""

    batches: list[int] = Field([], max_length=30)
    others: Annotated[dict[Annotated[str, Field(max_length=30)], Numbers], Field(max_length=30)] = {}


@router.get("/people/{number}/holdings", response={200: list[shapes.HeldThings], **REFUSALS})
def held(request: HttpRequest, number: int) -> HttpResponse:
    """What this person holds."""
    return answer(handing_over.held(number, by=actor(request)))


@router.post("/people/{number}/hand-over", response={200: shapes.HandedOver, **REFUSALS})
def hand_over(request: HttpRequest, number: int, body: Heirs) -> HttpResponse:
    """Give it to others, and let the person go."""
    done = handing_over.hand_over(number, body.to, by=actor(request))
    records = [{"kind": one.kind, "batch": bulk.shown(one)} for one in done.batches]
    return answer({"records": records, "to": body.to, "others": done.others})


@router.post("/people/{number}/take-back", response={204: None, **REFUSALS})
def take_back(request: HttpRequest, number: int, body: HandedBack) -> HttpResponse:
    """They are back, and so is what was handed over, unless somebody gave it further since."""
    taking_back.take_back(number, body.to, body.batches, body.others, by=actor(request))
    return HttpResponse(status=204)
