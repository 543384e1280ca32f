"""Lists as files. The finished file is read under `/files`."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.asked import Asked
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import lists as shapes
from leadwright.records import exports
from leadwright.records.list_tables import Export

router = Router(tags=["lists"])


class NewExport(Schema):
    """Which list, and as csv or xlsx."""

    asked: Asked
    format: str = Field(max_length=10)


@router.post("/export/{kind}", response={201: shapes.Export, **REFUSALS})
def begin(request: HttpRequest, kind: str, body: NewExport) -> HttpResponse:
    """Have the file written."""
    return answer(_shown(exports.begin(body.asked.wanted(kind), body.format, by=actor(request))), 201)


@router.get("/exports/{number}", response={200: shapes.Export, **REFUSALS})
def export(request: HttpRequest, number: int) -> HttpResponse:
    """How far it is."""
    return answer(_shown(exports.find(number, by=actor(request))))


def _shown(one: Export) -> dict[str, Any]:
    return {"id": one.pk, "total": one.total, "done": one.done, "file": one.file}
