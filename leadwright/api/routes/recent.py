"""What the reader opened last."""

from typing import Annotated

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import search as shapes
from leadwright.records import recent
from leadwright.records.reads import known

router = Router(tags=["search"])
Limit = Annotated[int, Field(ge=1, le=50)]


@router.get("/recent", response={200: shapes.Recent, **REFUSALS})
def groups(request: HttpRequest, limit: Limit = 10) -> HttpResponse:
    """The latest first."""
    return answer({"groups": recent.groups(by=actor(request), limit=limit)})


@router.put("/recent/{kind}/{number}", response={204: None, **REFUSALS})
def see(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """The reader opened this record."""
    recent.see(known(kind), number, by=actor(request))
    return HttpResponse(status=204)
