"""What is demanded of everybody's log-in, for those who set up the company."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import security as shapes
from leadwright.company import configuration
from leadwright.login import factors
from leadwright.people import access

router = Router(tags=["security"])
ANSWER: dict[int, Any] = {200: shapes.CompanySecurity, **REFUSALS}


class FactorDemand(Schema):
    """Whether everybody must have a second factor."""

    second_factor: bool


@router.get("/company/security", response=ANSWER)
def read(request: HttpRequest) -> HttpResponse:
    """What is demanded, and who would have to set up something."""
    access.demand(actor(request), "read", "people")
    return answer(_told())


@router.put("/company/security", response=ANSWER)
def demand(request: HttpRequest, body: FactorDemand) -> HttpResponse:
    """Demand a second factor of everybody, or no longer."""
    factors.demand_of_all(body.second_factor, by=actor(request))
    return answer(_told())


@router.delete("/company/security/{number}", response={204: None, **REFUSALS})
def reset(request: HttpRequest, number: int) -> HttpResponse:
    """Somebody lost theirs: they log in with the password alone."""
    factors.reset(number, by=actor(request))
    return HttpResponse(status=204)


def _told() -> dict[str, Any]:
    return {"second_factor": configuration.company().second_factor, "lacking": factors.lacking()}
