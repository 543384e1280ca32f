"""Drawing, publishing, exchanging processes."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.text import slugify
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import processes as shapes
from leadwright.people import access, directory
from leadwright.people.access import Actor
from leadwright.processes import checks, drawing, exchange, reads, symbols
from leadwright.processes.models import Process, Run
from leadwright.records.reads import known

router = Router(tags=["processes"])
Mapping = dict[str, str]
_YAML = {"description": "The file", "content": {"application/yaml": {"schema": {"type": "string"}}}}


class NewProcess(Schema):
    """A process to be drawn."""

    kind: str
    name: str = Field(max_length=1_000)


class AutorunChange(Schema):
    """What starts it."""

    create: bool | None = None
    change: bool | None = None
    hand: bool | None = None


class ProcessChange(Schema):
    """What the list and the settings change; only what is given changes."""

    name: str | None = Field(None, max_length=1_000)
    description: str | None = None
    autorun: AutorunChange | None = None
    active: bool | None = None
    position: int | None = None


class Draft(Schema):
    """A drawing, and the revision it was drawn upon."""

    template: dict[str, Any]
    revision: int


class Publication(Schema):
    """The revision to publish, with a note for those who come later."""

    revision: int
    note: str = Field("", max_length=1_000)
    autorun: AutorunChange | None = None
    elevated: bool = False


class ProcessFile(Schema):
    """An exported process, and what names in it mean here."""

    kind: str = ""
    yaml: str
    mapping: Mapping = {}


class Meanings(Schema):
    """What unmapped names mean here."""

    mapping: Mapping


@router.get("/processes", response={200: list[shapes.ProcessRow], **REFUSALS})
def processes(request: HttpRequest, kind: str = "lead") -> HttpResponse:
    """The processes of a kind in running order."""
    by = actor(request)
    found = reads.processes(known(kind), by=by)
    last = reads.last_runs(one.pk for one in found)
    return answer([_row(one, found, last.get(one.pk), by) for one in found])


@router.post("/processes", response={201: shapes.Process, **REFUSALS})
def add(request: HttpRequest, body: NewProcess) -> HttpResponse:
    """A new process."""
    by = actor(request)
    return answer(_whole(drawing.add(body.kind, body.name, by=by), by), 201)


@router.post("/processes/import", response={201: shapes.Process, **REFUSALS})
def imported(request: HttpRequest, body: ProcessFile) -> HttpResponse:
    """A new process from a file."""
    by = actor(request)
    return answer(_whole(exchange.imported(body.yaml, kind=body.kind, mapping=body.mapping, by=by), by), 201)


@router.get("/processes/{number}", response={200: shapes.Process, **REFUSALS})
def process(request: HttpRequest, number: int) -> HttpResponse:
    """One process with its draft, what is wrong with it, and its versions."""
    by = actor(request)
    return answer(_whole(drawing.find(number, by=by), by))


@router.patch("/processes/{number}", response={200: shapes.Process, **REFUSALS})
def change(request: HttpRequest, number: int, body: ProcessChange) -> HttpResponse:
    """Rename, switch, reorder."""
    by = actor(request)
    wanted = body.dict(exclude_unset=True)
    return answer(_whole(drawing.change(number, _without_none(wanted), by=by), by))


@router.put("/processes/{number}/draft", response={200: shapes.DraftSaved, 409: shapes.Conflict, **REFUSALS})
def save_draft(request: HttpRequest, number: int, body: Draft) -> HttpResponse:
    """Keep a draft; 409 when somebody else saved since the revision it was drawn upon."""
    by = actor(request)
    saved = drawing.save_draft(number, body.template, body.revision, by=by)
    found, acts_for = _problems(saved, by), directory.name_of(drawing.acting_for(saved, by=by))
    told = {"revision": saved.revision, "problems": found, "saved_at": saved.modified, "acts_for": acts_for}
    return answer(told)


@router.post("/processes/{number}/publish", response={200: shapes.Process, 409: shapes.Conflict, **REFUSALS})
def publish(request: HttpRequest, number: int, body: Publication) -> HttpResponse:
    """Make the draft the version that runs."""
    by = actor(request)
    autorun = _without_none(body.autorun.dict()) if body.autorun else {}
    wishes: dict[str, Any] = {"note": body.note, "autorun": autorun, "elevated": body.elevated}
    return answer(_whole(drawing.publish(number, body.revision, by=by, **wishes), by))


@router.post("/processes/{number}/copy", response={201: shapes.Process, **REFUSALS})
def copy(request: HttpRequest, number: int) -> HttpResponse:
    """The same drawing once more."""
    by = actor(request)
    return answer(_whole(drawing.copy(number, by=by), by), 201)


@router.delete("/processes/{number}", response={204: None, **REFUSALS})
def remove(request: HttpRequest, number: int) -> HttpResponse:
    """Take the process away; its runs stay."""
    drawing.remove(number, by=actor(request))
    return HttpResponse(status=204)


@router.get("/processes/{number}/export", openapi_extra={"responses": {200: _YAML}})
def export(request: HttpRequest, number: int) -> HttpResponse:
    """The process as one YAML file."""
    found = drawing.find(number, by=actor(request))
    name = slugify(found.name) or f"process-{found.pk}"
    headers = {"Content-Disposition": f'attachment; filename="{name}.yaml"'}
    return HttpResponse(exchange.exported(found), "application/yaml", headers=headers)


@router.post("/processes/{number}/map", response={200: shapes.Process, **REFUSALS})
def remap(request: HttpRequest, number: int, body: Meanings) -> HttpResponse:
    """Say what unmapped names mean here."""
    by = actor(request)
    return answer(_whole(drawing.remap(number, body.mapping, by=by), by))


def _without_none(wanted: dict[str, Any]) -> dict[str, Any]:
    inner = {name: _without_none(value) if isinstance(value, dict) else value for name, value in wanted.items()}
    return {name: value for name, value in inner.items() if value is not None}


def _row(one: Process, among: list[Process], last: Run | None, by: Actor) -> dict[str, Any]:
    version = one.published
    return {
        "id": one.pk,
        "kind": one.kind,
        "name": one.name,
        "description": one.description,
        "autorun": {"create": one.on_create, "change": one.on_change, "hand": one.by_hand},
        "active": one.active,
        "version": version.number if version else None,
        "elevated": version is not None and version.elevated,
        "draft_differs": version is None or version.template != one.draft,
        "modified": one.modified,
        "author": {"id": one.author_id, "name": directory.name_of(one.author_id)},
        "last_run": {"id": last.pk, "status": last.status, "at": last.started} if last else None,
        "unmapped": symbols.unmapped(drawing.loaded(one.draft), one.kind),
        "shares_trigger": any(_share_trigger(one, other) for other in among if other.pk != one.pk),
        "can": access.allowed(by, "processes"),
    }


def _share_trigger(one: Process, other: Process) -> bool:
    both_run = one.active and other.active and one.published_id and other.published_id
    return bool(both_run and ((one.on_create and other.on_create) or (one.on_change and other.on_change)))


def _whole(one: Process, by: Actor) -> dict[str, Any]:
    among = reads.processes(one.kind, by=by)
    versions = [
        {"number": v.number, "note": v.note, "by": directory.name_of(v.author_id), "at": v.at, "elevated": v.elevated}
        for v in one.versions.all()
    ]
    return {
        **_row(one, among, reads.last_runs([one.pk]).get(one.pk), by),
        "draft": one.draft,
        "revision": one.revision,
        "published": one.published.template if one.published else None,
        "problems": _problems(one, by),
        "versions": versions,
        "acts_for": directory.name_of(drawing.acting_for(one, by=by)),
    }


def _problems(one: Process, by: Actor) -> list[dict[str, Any]]:
    acts_for = directory.person(drawing.acting_for(one, by=by))
    return checks.problems(one.kind, drawing.loaded(one.draft), Actor("process", acts_for) if acts_for else None)
