"""Every endpoint of the API and every method of the REST: what somebody who may do nothing is answered there. One that
is missing here fails the run: add its line, with a body by which an administrator succeeds.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from leadwright.records import options
from leadwright.records.kind import KINDS

from .scene import ADDRESS, SECRET, Scene, workflow

Body = Callable[[Scene], Any]
NOTHING = "nothing of the record"
"""Success, but without a word of what they may not see."""
OWN = "something of one's own"
"""The same, and it may keep what concerns themselves alone."""


@dataclass(frozen=True)
class Case:
    """What a stranger gets: a status, `NOTHING` or `OWN`. `admin`: what an administrator gets, if not success."""

    stranger: int | str
    body: Body = lambda _scene: None
    query: str = ""
    admin: int = 0


def _with(**body: Any) -> Body:
    return lambda _scene: body


def _values(**values: Any) -> Body:
    return _with(values=values)


def _ids(scene: Scene) -> Any:
    return {"ids": [scene.record]}


def _merge(scene: Scene) -> Any:
    return {"survivor": scene.twin, "ids": [scene.record]}


def _many(scene: Scene) -> Any:
    return {"ids": [scene.record], "verb": "update", "values": {"TITLE": "Other"}}


def _draft(scene: Scene) -> Any:
    return {"template": {"schema": 1, "body": []}, "revision": scene.numbers["revision"]}


def _filed(scene: Scene) -> Any:
    return {"ids": [scene.numbers["documents"]], "to": scene.numbers["sales"]}


RULE: Mapping[str, Any] = {"name": "Rule", "block": {"type": "email", "to": ["a@firm.example"], "subject": "Hello"}}
LIST = Case(403, query="?columns=TITLE,COMMENTS")
CALL = _values(type="call", due="2030-01-01T09:00:00Z")
ENDPOINTS: Mapping[str, Case] = {
    "get /api/audit": Case(403),
    "get /api/audit/export": Case(403),
    "get /api/batches/{number}": Case(404),
    "post /api/batches/{number}/undo": Case(404),
    "get /api/bin/{kind}": Case(NOTHING),
    "post /api/bin/{kind}": Case(404, _ids),
    "post /api/bin/{kind}/restore": Case(404, lambda scene: {"ids": [scene.deleted]}),
    "get /api/blocks": Case(403),
    "get /api/board/{kind}": LIST,
    "post /api/board/{kind}/move": Case(
        NOTHING, lambda scene: {"cards": [{"id": scene.record}], "stage": "IN_PROCESS"}
    ),
    "get /api/board/{kind}/{stage}": LIST,
    "post /api/bulk/{kind}": Case(403, _many),
    "post /api/bulk/{kind}/preview": Case(NOTHING, _many),
    "get /api/changes": Case(NOTHING, query="?after=0-0"),
    "get /api/company": Case(403),
    "patch /api/company": Case(403, _with(name="Other")),
    "put /api/company/rates/{code}": Case(403, _with(rate="1.1")),
    "delete /api/company/rates/{code}": Case(403),
    "get /api/company/security": Case(403),
    "put /api/company/security": Case(403, _with(second_factor=False)),
    "delete /api/company/security/{number}": Case(403),
    "post /api/conversions": Case(403, lambda scene: {"leads": [scene.record]}),
    "post /api/conversions/preview": Case(403, lambda scene: {"leads": [scene.record]}),
    "get /api/conversions/blocked": Case(NOTHING),
    "post /api/conversions/blocked": Case(403),
    "delete /api/conversions/lead/{number}": Case(404),
    "get /api/conversions/lead/{number}": Case(404),
    "post /api/conversions/lead/{number}": Case(404, _with()),
    "post /api/conversions/lead/{number}/preview": Case(404, _with()),
    "delete /api/conversions/mapping": Case(403),
    "get /api/conversions/mapping": Case(403),
    "put /api/conversions/mapping": Case(403, _with(source="COMMENTS", kind="deal", target="COMMENTS")),
    "post /api/conversions/mode": Case(403, _with(simple=False)),
    "delete /api/conversions/series/{number}": Case(404),
    "get /api/conversions/series/{number}": Case(404),
    "get /api/conversions/terms": Case(403),
    "patch /api/conversions/terms": Case(403, _with(repeat=True)),
    "get /api/custom-fields/{kind}": Case(403),
    "post /api/custom-fields/{kind}": Case(403, _with(title="New", type="text")),
    "patch /api/custom-fields/{kind}/{code}": Case(403, _with(title="Other")),
    "get /api/departments": Case(NOTHING),
    "post /api/departments": Case(403, _with(name="New")),
    "delete /api/departments/{number}": Case(403),
    "put /api/departments/{number}": Case(403, _with(name="Other")),
    "get /api/documents/{number}/content": Case(404),
    "get /api/documents/{number}/versions": Case(404),
    "post /api/documents/{number}/versions": Case(404, lambda scene: {"file": scene.numbers["waiting"]}),
    "post /api/documents/{number}/versions/{version}/restore": Case(404),
    "get /api/duplicates/{kind}": Case(NOTHING),
    "post /api/duplicates/{kind}": Case(NOTHING, _values(EMAIL=[{"value": ADDRESS}])),
    "post /api/duplicates/{kind}/ask": Case(404, _with(values={"EMAIL": ADDRESS}, match="any"), admin=404),
    "post /api/duplicates/{kind}/dismiss": Case(404, _with(key=ADDRESS)),
    "post /api/export/{kind}": Case(403, _with(asked={}, format="csv")),
    "get /api/exports/{number}": Case(404),
    "get /api/fields/{kind}": Case(NOTHING),
    "get /api/fields/{kind}/layout": Case(403),
    "put /api/fields/{kind}/layout": Case(403, _with(groups=[{"code": "main", "fields": []}])),
    "patch /api/fields/{kind}/{code}": Case(403, _with(required=False)),
    "get /api/files": Case(NOTHING, query="?among={file}"),
    "post /api/files": Case(OWN),
    "get /api/files/{number}": Case(404),
    "get /api/find/{kind}": Case(NOTHING, query=f"?q={SECRET}"),
    "get /api/first-steps": Case(NOTHING),
    "patch /api/first-steps": Case(403, _with(shown=False)),
    "get /api/groups": Case(403),
    "post /api/groups": Case(403, _with(name="New")),
    "delete /api/groups/{number}": Case(403),
    "put /api/groups/{number}": Case(403, _with(name="Other")),
    "get /api/import/{kind}": Case(403),
    "post /api/import/{kind}": Case(403, lambda scene: {"file": scene.numbers["table"], "columns": ["TITLE"]}),
    "post /api/import/{kind}/look": Case(403, lambda scene: {"file": scene.numbers["table"]}),
    "get /api/imports/{number}": Case(404),
    "get /api/imports/{number}/refused": Case(404),
    "post /api/imports/{number}/undo": Case(404),
    "get /api/library": Case(NOTHING),
    "post /api/library/copy": Case(404, _filed),
    "post /api/library/move": Case(404, _filed),
    "post /api/library/folders": Case(404, lambda scene: {"parent": scene.numbers["library"], "name": "New"}),
    "delete /api/library/folders/{number}": Case(404),
    "patch /api/library/folders/{number}": Case(404, _with(name="Other")),
    "post /api/library/folders/{number}/copy": Case(404, lambda scene: {"to": scene.numbers["sales"]}),
    "post /api/library/folders/{number}/documents": Case(404, lambda scene: {"files": [scene.numbers["waiting"]]}),
    "get /api/library/folders/{number}/zip": Case(404),
    "get /api/keys": Case(NOTHING),
    "post /api/keys": Case(403, _with(way="api", title="Mine", scopes=["lead.read"])),
    "delete /api/keys/{number}": Case(404),
    "get /api/list/{kind}": LIST,
    "get /api/list/{kind}/count": LIST,
    "post /api/merges/{kind}": Case(404, _merge),
    "post /api/merges/{kind}/preview": Case(404, _merge),
    "delete /api/merges/{kind}/{number}": Case(404),
    "get /api/options": Case(403),
    "post /api/options/{of}": Case(403, _with(name="New")),
    "put /api/options/{of}/order": Case(403, lambda _scene: {"codes": [one.code for one in options.entries("SOURCE")]}),
    "delete /api/options/{of}/{code}": Case(403),
    "patch /api/options/{of}/{code}": Case(403, _with(name="Other")),
    "get /api/outbox": Case(403),
    "get /api/outbox/{number}": Case(403),
    "post /api/outbox/{number}/send": Case(403),
    "post /api/passwords/forgotten": Case(OWN, _with(email="nobody@example.com")),
    "get /api/people": Case(NOTHING),
    "post /api/people": Case(403, _with(email="new@example.com", name="New")),
    "patch /api/people/{number}": Case(403, _with(name="Other")),
    "post /api/people/{number}/invitation": Case(403),
    "get /api/people/{number}/holdings": Case(403),
    "post /api/people/{number}/hand-over": Case(403, _with(to={})),
    "post /api/people/{number}/take-back": Case(403, _with(to={})),
    "get /api/phone-formats": Case(NOTHING),
    "get /api/picker/{kind}": Case(403),
    "get /api/pipelines": Case(403),
    "post /api/pipelines": Case(403, _with(name="New")),
    "put /api/pipelines/order": Case(403, lambda scene: {"ids": [0, scene.numbers["pipelines"]]}),
    "delete /api/pipelines/{number}": Case(403),
    "patch /api/pipelines/{number}": Case(403, _with(name="Other")),
    "get /api/processes": Case(403),
    "post /api/processes": Case(403, _with(kind="lead", name="New")),
    "post /api/processes/import": Case(403, lambda scene: {"yaml": scene.texts["yaml"]}),
    "delete /api/processes/{number}": Case(403),
    "get /api/processes/{number}": Case(403),
    "patch /api/processes/{number}": Case(403, _with(name="Other")),
    "post /api/processes/{number}/copy": Case(403),
    "put /api/processes/{number}/draft": Case(403, _draft),
    "get /api/processes/{number}/export": Case(403),
    "post /api/processes/{number}/map": Case(403, _with(mapping={})),
    "post /api/processes/{number}/publish": Case(403, lambda scene: {"revision": scene.numbers["revision"]}),
    "get /api/processes/{number}/runs": Case(403),
    "get /api/rules/{kind}": Case(403),
    "post /api/rules/{kind}": Case(403, _with(stage="NEW", **RULE)),
    "put /api/rules/{kind}/{rule}": Case(403, _with(**RULE)),
    "get /api/recent": Case(NOTHING),
    "put /api/recent/{kind}/{number}": Case(404),
    "post /api/records/{kind}": Case(403, _values(TITLE="New")),
    "delete /api/records/{kind}/{number}": Case(404),
    "get /api/records/{kind}/{number}": Case(404),
    "patch /api/records/{kind}/{number}": Case(404, _values(TITLE="Other")),
    "get /api/records/{kind}/{number}/activities": Case(404),
    "post /api/records/{kind}/{number}/activities": Case(404, CALL),
    "delete /api/records/{kind}/{number}/activities/{activity}": Case(404),
    "post /api/records/{kind}/{number}/activities/{activity}/restore": Case(404),
    "patch /api/records/{kind}/{number}/activities/{activity}": Case(404, _values(subject="Other")),
    "post /api/records/{kind}/{number}/activities/{activity}/done": Case(404, _with(done=True)),
    "post /api/records/{kind}/{number}/comments": Case(404, _with(text="Hello")),
    "delete /api/records/{kind}/{number}/comments/{comment}": Case(404),
    "post /api/records/{kind}/{number}/comments/{comment}/restore": Case(404),
    "patch /api/records/{kind}/{number}/comments/{comment}": Case(404, _values(text="Other")),
    "post /api/records/{kind}/{number}/files": Case(404, lambda scene: {"files": [scene.numbers["waiting"]]}),
    "delete /api/records/{kind}/{number}/files/{file}": Case(404),
    "post /api/records/{kind}/{number}/files/{file}/restore": Case(404),
    "get /api/records/{kind}/{number}/history/{code}": Case(404),
    "get /api/records/{kind}/{number}/links": Case(404),
    "get /api/records/{kind}/{number}/readers": Case(404),
    "get /api/records/{kind}/{number}/stages": Case(404),
    "get /api/records/{kind}/{number}/timeline": Case(404),
    "get /api/roles": Case(403),
    "post /api/roles": Case(403, _with(name="New", like="administrator")),
    "delete /api/roles/{code}": Case(403),
    "patch /api/roles/{code}": Case(403, _with(name="Other")),
    "put /api/roles/{code}/holders": Case(403, _with(holders=[])),
    "get /api/runs/{number}": Case(404),
    "delete /api/samples": Case(403),
    "get /api/search": Case(NOTHING, query=f"?q={SECRET}"),
    "get /api/session": Case(NOTHING),
    "patch /api/session": Case(OWN, _with(language="vi")),
    "get /api/starts/{kind}": Case(403),
    "post /api/starts/{kind}": Case(403, lambda scene: {"ids": [scene.record], "process": scene.numbers["process"]}),
    "post /api/starts/{kind}/{number}": Case(404, lambda scene: {"process": scene.numbers["process"]}),
    "get /api/views/{kind}": Case(NOTHING),
    "post /api/views/{kind}": Case(OWN, _with(name="Mine", settings={})),
    "delete /api/views/{kind}/{number}": Case(404),
    "patch /api/views/{kind}/{number}": Case(404, _with(name="Other")),
    "put /api/session/role": Case(403, _with(role="salesperson")),
    "delete /api/session/role": Case(OWN),
    "delete /api/session": Case(OWN),  # the last: nobody comes back from there
}
FOR_ANYBODY = {"post /api/session", "get /api/passwords/link", "post /api/passwords"}
"""Where nobody is logged in yet."""
ABOUT_ONESELF = (
    "/api/security",
    "/api/session/code",
    "/api/session/passkey",
    "/api/session/second-step",
)
"""What concerns the person at the browser alone, whatever their role; `tests/login` tells of it."""

DENIED, MISSING = "Access denied.", "Not found"
_FAMILY: Mapping[str, tuple[str, Body]] = {
    "add": (DENIED, _with(fields={"TITLE": "New"})),
    "get": (MISSING, lambda scene: {"id": scene.record}),
    "list": (NOTHING, _with(select=["*", "UF_*"])),
    "update": (MISSING, lambda scene: {"id": scene.record, "fields": {"TITLE": "Other"}}),
    "delete": (MISSING, lambda scene: {"id": scene.record}),
    "fields": (NOTHING, _with()),
}
_FILE = _with(fields={"TITLE": "New", "VERSIONS": [["new.txt", "TmV3"]]})
METHODS: Mapping[str, tuple[str, Body]] = {
    **{f"crm.{kind}.{verb}": answer for kind in KINDS for verb, answer in _FAMILY.items()},
    "crm.document.add": (DENIED, _FILE),
    "crm.settings.mode.get": (NOTHING, _with()),
    "bizproc.workflow.start": (MISSING, workflow),
}
