"""Files: uploaded, attached to records, and read again."""

from typing import Annotated

from django.http import FileResponse, HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Field, Router, Schema

from leadwright.api import timeline as shown
from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.numbers import Numbers, parsed
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import timeline as shapes
from leadwright.api.upload import is_too_large
from leadwright.records import reads
from leadwright.records.timeline import files
from leadwright.refusal import Refused, Wrong

router = Router(tags=["files"])


class Attached(Schema):
    """Files by their numbers."""

    files: Annotated[list[int], Field(min_length=1, max_length=files.MOST_AT_ONCE)]


@router.post("/files", response={201: shapes.File, **REFUSALS})
def upload(request: HttpRequest) -> HttpResponse:
    """Upload one file, as the part `file` of a form. It is gone after a day unless it is attached to something."""
    by = actor(request)
    if is_too_large(request):
        raise files.too_large()
    given = request.FILES.get("file")
    if given is None:
        raise Refused({"file": [Wrong("required", _("Choose a file"))]})
    return answer(shown.file(files.keep(given, by=by)), 201)


@router.get("/files", response={200: list[shapes.NamedFile], **REFUSALS})
def named(request: HttpRequest, among: Numbers = "") -> HttpResponse:
    """What the files `among` 5,7 are called that the caller may read."""
    return answer(
        [{**shown.file(one), "there": one.deleted is None} for one in files.called(parsed(among), by=actor(request))]
    )


@router.get("/files/{number}", response={200: None, **REFUSALS})
def download(request: HttpRequest, number: int) -> FileResponse:
    """The content of a file. Browsers are told to keep it rather than show it."""
    found = files.find(number, by=actor(request))
    content = files.content(found)
    headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-cache"}
    return FileResponse(content, as_attachment=True, filename=found.name, content_type=found.type, headers=headers)


@router.post("/records/{kind}/{number}/files", response={201: list[shapes.File], **REFUSALS})
def attach(request: HttpRequest, kind: str, number: int, body: Attached) -> HttpResponse:
    """Attach files that the caller uploaded."""
    attached = files.attach(reads.known(kind), number, body.files, by=actor(request))
    return answer([shown.file(one) for one in attached], 201)


@router.delete("/records/{kind}/{number}/files/{file}", response={204: None, **REFUSALS})
def remove(request: HttpRequest, kind: str, number: int, file: int) -> HttpResponse:
    """Take a file away from a record."""
    files.remove(reads.known(kind), number, file, by=actor(request))
    return HttpResponse(status=204)


@router.post("/records/{kind}/{number}/files/{file}/restore", response={200: shapes.File, **REFUSALS})
def restore(request: HttpRequest, kind: str, number: int, file: int) -> HttpResponse:
    """Bring a file back that was taken away from a record, within thirty days."""
    return answer(shown.file(files.restore(reads.known(kind), number, file, by=actor(request))))
