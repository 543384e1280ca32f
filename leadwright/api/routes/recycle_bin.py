"""The recycle bin."""

from typing import Annotated

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import recycle_bin as shapes
from leadwright.people import directory
from leadwright.records import actions, recycle_bin
from leadwright.records.reads import known

router = Router(tags=["bin"])
Start = Annotated[int, Field(ge=0, le=1_000_000)]


class Some(Schema):
    """Records by their numbers."""

    ids: list[int] = Field(min_length=1, max_length=1_000)


@router.get("/bin/{kind}", response={200: shapes.Bin, **REFUSALS})
def content(request: HttpRequest, kind: str, start: Start = 0) -> HttpResponse:
    """What the reader may restore, latest first."""
    items, more = recycle_bin.content(known(kind), by=actor(request), start=start)
    return answer({"items": [{**one, "by": directory.name_of(one["by"])} for one in items], "more": more})


@router.post("/bin/{kind}", response={204: None, **REFUSALS})
def delete(request: HttpRequest, kind: str, body: Some) -> HttpResponse:
    """Put several records into the bin, all or none."""
    actions.delete(known(kind), body.ids, by=actor(request))
    return HttpResponse(status=204)


@router.post("/bin/{kind}/restore", response={204: None, **REFUSALS})
def restore(request: HttpRequest, kind: str, body: Some) -> HttpResponse:
    """Take several records out again, all or none."""
    actions.restore(known(kind), body.ids, by=actor(request))
    return HttpResponse(status=204)
