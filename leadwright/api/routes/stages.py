"""The stages a record went through."""

from datetime import datetime

from django.http import HttpRequest, HttpResponse
from ninja import Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.people import directory
from leadwright.records import reads, stage_history

router = Router(tags=["records"])


class Stay(Schema):
    """One stay in a stage, and who moved the record there; `left` is null while it lasts."""

    stage: str
    entered: datetime
    left: datetime | None
    seconds: int
    by: str


@router.get("/records/{kind}/{number}/stages", response={200: list[Stay], **REFUSALS})
def stages(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """The stays in order, the first one first."""
    found = stage_history.of(reads.known(kind), number, by=actor(request))
    return answer([{**one._asdict(), "by": directory.name_of(one.person) or one.via} for one in found])
