"""The document library: its folders, documents out of uploaded files, versions, ZIP files."""

from typing import Annotated, Any

from django.conf import settings
from django.http import FileResponse, HttpRequest, HttpResponse, StreamingHttpResponse
from django.utils.http import content_disposition_header
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import library as shapes
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.records import folders
from leadwright.records.library import arranging, documents, zipping
from leadwright.records.timeline import files

router = Router(tags=["library"])
Name = Annotated[str, Field(max_length=1_000)]
Numbers = Annotated[list[int], Field(min_length=1, max_length=documents.MOST)]
_PRIVATE = {"X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-cache"}


class NewFolder(Schema):
    """Where, and what it is called."""

    parent: int
    name: Name


class FolderChange(Schema):
    """Another name, or another folder to lie in."""

    name: Name | None = None
    parent: int | None = None


class Target(Schema):
    """Where it is to be copied."""

    to: int


class Uploaded(Schema):
    """Uploaded files, and what to do with one whose name is taken."""

    files: Annotated[list[int], Field(min_length=1, max_length=files.MOST_AT_ONCE)]
    clash: documents.Clash = "refuse"


class Chosen(Schema):
    """Documents, and where they are brought."""

    ids: Numbers
    to: int
    clash: documents.Clash = "refuse"


class NewVersion(Schema):
    """An uploaded file."""

    file: int


@router.get("/library", response={200: shapes.Library, **REFUSALS})
def library(request: HttpRequest) -> HttpResponse:
    """Every folder that the caller may open."""
    return answer(_library(actor(request)))


@router.post("/library/folders", response={201: shapes.Library, **REFUSALS})
def add_folder(request: HttpRequest, body: NewFolder) -> HttpResponse:
    """A new folder."""
    by = actor(request)
    arranging.add(body.parent, body.name, by=by)
    return answer(_library(by), 201)


@router.patch("/library/folders/{number}", response={200: shapes.Library, **REFUSALS})
def change_folder(request: HttpRequest, number: int, body: FolderChange) -> HttpResponse:
    """Rename a folder, or bring it into another one with all that is inside."""
    by = actor(request)
    if body.name is not None:
        arranging.rename(number, body.name, by=by)
    if body.parent is not None:
        arranging.move(number, body.parent, by=by)
    return answer(_library(by))


@router.delete("/library/folders/{number}", response={200: shapes.Library, **REFUSALS})
def delete_folder(request: HttpRequest, number: int) -> HttpResponse:
    """Delete a folder; documents inside go into the recycle bin."""
    by = actor(request)
    arranging.delete(number, by=by)
    return answer(_library(by))


@router.post("/library/folders/{number}/copy", response={201: shapes.Library, **REFUSALS})
def copy_folder(request: HttpRequest, number: int, body: Target) -> HttpResponse:
    """All of it that the caller may see, once more."""
    by = actor(request)
    arranging.copy(number, body.to, by=by)
    return answer(_library(by), 201)


@router.get("/library/folders/{number}/zip", response={200: None, 204: None, **REFUSALS})
def as_zip(request: HttpRequest, number: int, only_ask: bool = False) -> HttpResponse | StreamingHttpResponse:
    """The folder with all that the caller may see in it; `only_ask` whether that can be had."""
    by = actor(request)
    name, several = zipping.entries(number, by=by)
    if only_ask:
        return HttpResponse(status=204)
    zipping.note(name, several, by=by)
    disposition = content_disposition_header(True, f"{name}.zip") or "attachment"
    headers = {**_PRIVATE, "Content-Disposition": disposition}
    return StreamingHttpResponse(zipping.stream(several), content_type="application/zip", headers=headers)


@router.post("/library/folders/{number}/documents", response={201: shapes.Documents, **REFUSALS})
def add_documents(request: HttpRequest, number: int, body: Uploaded) -> HttpResponse:
    """Documents of files that the caller uploaded."""
    return answer({"ids": documents.add(number, body.files, body.clash, by=actor(request))}, 201)


@router.post("/library/move", response={204: None, **REFUSALS})
def move(request: HttpRequest, body: Chosen) -> HttpResponse:
    """Bring documents into another folder."""
    documents.move(body.ids, body.to, body.clash, by=actor(request))
    return HttpResponse(status=204)


@router.post("/library/copy", response={201: shapes.Documents, **REFUSALS})
def copy(request: HttpRequest, body: Chosen) -> HttpResponse:
    """Copies of documents, of their newest versions."""
    return answer({"ids": documents.copy(body.ids, body.to, by=actor(request))}, 201)


@router.get("/documents/{number}/versions", response={200: list[shapes.DocumentVersion], **REFUSALS})
def versions(request: HttpRequest, number: int) -> HttpResponse:
    """Every version, the newest first."""
    return answer(_versions(number, actor(request)))


@router.post("/documents/{number}/versions", response={201: list[shapes.DocumentVersion], **REFUSALS})
def add_version(request: HttpRequest, number: int, body: NewVersion) -> HttpResponse:
    """An uploaded file becomes the newest version."""
    by = actor(request)
    documents.new_version(number, body.file, by=by)
    return answer(_versions(number, by), 201)


@router.post("/documents/{number}/versions/{version}/restore", response={201: list[shapes.DocumentVersion], **REFUSALS})
def restore_version(request: HttpRequest, number: int, version: int) -> HttpResponse:
    """An old version becomes the newest one again."""
    by = actor(request)
    documents.restore_version(number, version, by=by)
    return answer(_versions(number, by), 201)


@router.get("/documents/{number}/content", response={200: None, **REFUSALS})
def content(request: HttpRequest, number: int, version: int | None = None) -> FileResponse:
    """What is in a version of a document, else in the newest. Browsers are told to keep it rather than show it."""
    name, file = documents.content(number, version, by=actor(request))
    return FileResponse(
        files.content(file), as_attachment=True, filename=name, content_type=file.type, headers=_PRIVATE
    )


def _library(by: Actor) -> dict[str, Any]:
    refused = sorted(settings.REFUSED_FILE_TYPES - {""})
    return {"folders": folders.tree(by=by), "refused_types": refused, "most_bytes": settings.MOST_FILE_BYTES}


def _versions(number: int, by: Actor) -> list[dict[str, Any]]:
    return [
        {"number": place, "name": one.name, "size": one.size, "author": directory.name_of(one.author), "at": one.at}
        for place, one in documents.versions(number, by=by)
    ]
