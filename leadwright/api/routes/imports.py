"""Records from a table. The file is uploaded under `/files` first."""

from typing import Annotated, Any, Literal

from django.db.models import F
from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import imports as shapes
from leadwright.intake.importing import asking, refused, table, undoing
from leadwright.intake.models import Import
from leadwright.records import work

router = Router(tags=["imports"])
TOLD = 100
_NAMES = ["kind", "name", "total", "done", "finished", "trial", "made", "duplicates", "refused", "problem", "preview"]


class UploadedTable(Schema):
    """A file by its number."""

    file: int


class NewImport(UploadedTable):
    """The code of each column's field, empty for one that is left out. A `trial` makes nothing."""

    columns: Annotated[list[Annotated[str, Field(max_length=100)]], Field(max_length=table.MOST_COLUMNS)]
    decimal: Literal[".", ","] = "."
    order: Literal["day", "month"] = "day"
    duplicates_too: bool = False
    trial: bool = False


@router.get("/import/{kind}", response={200: list[shapes.FillableField], **REFUSALS})
def fillable(request: HttpRequest, kind: str) -> HttpResponse:
    """The fields that columns can fill."""
    return answer(asking.fillable(kind, by=actor(request)))


@router.post("/import/{kind}/look", response={200: shapes.LookedAtTable, **REFUSALS})
def look(request: HttpRequest, kind: str, body: UploadedTable) -> HttpResponse:
    """What is in the table, and which column may be which field."""
    return answer(asking.look(kind, body.file, by=actor(request)))


@router.post("/import/{kind}", response={201: shapes.Import, **REFUSALS})
def begin(request: HttpRequest, kind: str, body: NewImport) -> HttpResponse:
    """Import it: a small table at once, a large one by and by."""
    wanted = asking.Wanted(body.file, body.columns, body.decimal, body.order, body.duplicates_too)
    return answer(_told(asking.begin(kind, wanted, trial=body.trial, by=actor(request))), 201)


@router.get("/imports/{number}", response={200: shapes.Import, **REFUSALS})
def progress(request: HttpRequest, number: int) -> HttpResponse:
    """How far it is."""
    return answer(_told(work.find(Import, number, by=actor(request))))


@router.post("/imports/{number}/undo", response={201: shapes.Import, **REFUSALS})
def undo(request: HttpRequest, number: int) -> HttpResponse:
    """Take all of it back, except where somebody worked on a record since."""
    return answer(_told(undoing.begin(number, by=actor(request))), 201)


@router.get("/imports/{number}/refused", response={200: None, **REFUSALS})
def refused_rows(request: HttpRequest, number: int) -> StreamingHttpResponse:
    """The refused rows as CSV, with a column that says why."""
    lines = refused.lines(number, by=actor(request))
    headers = {"Content-Disposition": 'attachment; filename="refused.csv"', "Cache-Control": "private, no-cache"}
    return StreamingHttpResponse(lines, content_type="text/csv; charset=utf-8", headers=headers)


def _told(one: Import) -> dict[str, Any]:
    rows = one.rows.exclude(verdict__in=("made", "left")).order_by("number")[:TOLD]
    told = rows.values("verdict", "record", "title", "why", row=F("number"))
    undone = Import.objects.filter(undoes=one).values_list("pk", flat=True).first()
    return {
        "id": one.pk,
        **{name: getattr(one, name) for name in _NAMES},
        "undoes": one.undoes_id,
        "undone": undone,
        "told": list(told),
    }
