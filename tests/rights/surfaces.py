"""The rule table, from which the matrix of rights is tested: who reaches the owner's record at each level, and every
surface of every operation, with a question whether it was let through. A new surface is a line here."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile

from leadwright.records.kind import KINDS
from leadwright.records.timeline import files

from .scene import ADDRESS, SECRET, Caller, Scene, library, public, workflow

READERS = ("owner", "colleague", "stranger")
REACHED: Mapping[str, tuple[str, ...]] = {
    "none": (),
    "own": ("owner",),
    "department": ("owner", "colleague"),
    "below": ("owner", "colleague"),
    "open": ("owner", "colleague"),
    "all": READERS,
}
"""Who reaches a record of the owner's, which is not open to everybody."""

Ask = Callable[[Caller, Scene], bool]
STAGED = ("lead", "deal", "document")
WITH_SUMS = ("lead", "deal")
LIBRARY = ("document",)
OWNED = tuple(kind for kind in KINDS if kind not in LIBRARY)
"""Documents come with a file into a folder, and are never merged."""


@dataclass(frozen=True)
class Surface:
    """One way to do something. `ask` does it and says whether it was let through."""

    name: str
    verb: str
    ask: Ask
    kinds: tuple[str, ...] = tuple(KINDS)


def _read(name: str, address: str, found: str = SECRET, **more: Any) -> Surface:
    """A page on which the record is to be found, or not."""

    def ask(call: Caller, scene: Scene) -> bool:
        status, text = call("get", address.format(**vars(scene), **scene.numbers))
        return status == 200 and found in text

    return Surface(name, "read", ask, **more)


def _done(name: str, verb: str, way: str, address: str, body: Callable[[Scene], Any], **more: Any) -> Surface:
    """A request that is answered with success, or refused."""

    def ask(call: Caller, scene: Scene) -> bool:
        status, _text = call(way, address.format(**vars(scene), **scene.numbers), body(scene))
        return status < 300

    return Surface(name, verb, ask, **more)


def _rest(name: str, verb: str, method: str, params: Callable[[Scene], Any], **more: Any) -> Surface:
    def ask(call: Caller, scene: Scene) -> bool:
        said = call.rest(f"crm.{scene.kind}.{method}", **params(scene))
        return "error" not in said and (verb != "read" or SECRET in json.dumps(said))

    return Surface(name, verb, ask, **more)


def _counted(call: Caller, scene: Scene) -> bool:
    return bool(json.loads(call("get", f"/api/list/{scene.kind}/count")[1]).get("count") == 2)


def _board(name: str) -> Ask:
    def ask(call: Caller, scene: Scene) -> bool:
        said = json.loads(call("get", f"/api/board/{scene.kind}")[1])
        return bool(sum(one[name] for one in said.get("stages", ())))  # there are none for whom the kind is closed

    return ask


def _changes(call: Caller, scene: Scene) -> bool:
    return {"kind": scene.kind, "id": scene.record} in json.loads(call("get", "/api/changes?after=0-0")[1])["records"]


def _opened(call: Caller, scene: Scene) -> bool:
    seen = call("put", f"/api/recent/{scene.kind}/{scene.record}")[0] == 204
    return seen and SECRET in call("get", "/api/recent")[1]


def _duplicate(call: Caller, scene: Scene) -> bool:
    text = call("post", f"/api/duplicates/{scene.kind}", {"values": {"EMAIL": [{"value": ADDRESS}]}})[1]
    return SECRET in text


def _merged(scene: Scene) -> Any:
    return {"survivor": scene.twin, "ids": [scene.record]}


def _preview(number: str) -> Ask:
    def ask(call: Caller, scene: Scene) -> bool:
        body = {"ids": [scene.record], "verb": "update", **_other(scene)}
        return bool(json.loads(call("post", f"/api/bulk/{scene.kind}/preview", body)[1])[number])

    return ask


def _bulk(verb: str) -> Ask:
    def ask(call: Caller, scene: Scene) -> bool:
        status, text = call("post", f"/api/bulk/{scene.kind}", {"ids": [scene.record], "verb": verb, **_other(scene)})
        return status == 201 and json.loads(text)["changed"] == 1

    return ask


def _other(scene: Scene) -> Any:
    return {"values": {scene.name: "Other"}}


def _moved(call: Caller, scene: Scene) -> bool:
    body = {"cards": [{"id": scene.record}], "stage": _next(scene)}
    return '"status":200' in call("post", f"/api/board/{scene.kind}/move", body)[1]


def _next(scene: Scene) -> str:
    return {"lead": "IN_PROCESS", "deal": "PREPARATION", "document": "REVIEW"}[scene.kind]


def _to_next_stage(scene: Scene) -> Any:
    return {"values": {KINDS[scene.kind].stage: _next(scene)}}


def _restored(call: Caller, scene: Scene) -> bool:
    return call("post", f"/api/bin/{scene.kind}/restore", {"ids": [scene.deleted]})[0] == 204


def _in_bin(call: Caller, scene: Scene) -> bool:
    return SECRET in call("get", f"/api/bin/{scene.kind}")[1]


def _attached(call: Caller, scene: Scene) -> bool:
    body = {"files": [_waiting(call, scene)]}
    return call("post", f"/api/records/{scene.kind}/{scene.record}/files", body)[0] == 201


def _waiting(call: Caller, scene: Scene, content: bytes = b"new") -> int:
    """A file that they uploaded."""
    user = int(call.client.session["_auth_user_id"])
    by = next(one for one in vars(scene.cast).values() if one.person.id == user)
    return files.keep(SimpleUploadedFile("new.txt", content, "text/plain"), by=by).pk


def _filed(call: Caller, scene: Scene) -> bool:
    address = f"/api/library/folders/{library(scene.cast)}/documents"
    return call("post", address, {"files": [_waiting(call, scene)]})[0] == 201


def _new_version(call: Caller, scene: Scene) -> bool:
    return call("post", f"/api/documents/{scene.record}/versions", {"file": _waiting(call, scene)})[0] == 201


def _zipped(call: Caller, scene: Scene) -> bool:
    status, content = call("get", f"/api/library/folders/{library(scene.cast)}/zip")
    return status == 200 and SECRET in content


def _put_in(scene: Scene) -> Any:
    return {"ids": [scene.record], "to": public(scene.cast)}


def _exported(call: Caller, scene: Scene) -> bool:
    status, text = call("post", f"/api/export/{scene.kind}", {"asked": {}, "format": "csv"})
    return status == 201 and json.loads(text)["total"] == 2


def _imported(call: Caller, scene: Scene) -> bool:
    """One row, which is the owner's."""
    content = f"{scene.name},ASSIGNED_BY_ID\nNew,owner@example.com\n".encode()
    body = {"file": _waiting(call, scene, content), "columns": [scene.name, "ASSIGNED_BY_ID"]}
    status, text = call("post", f"/api/import/{scene.kind}", body)
    return status == 201 and json.loads(text)["made"] == 1


def _new(scene: Scene) -> Any:
    return {scene.name: "New", "ASSIGNED_BY_ID": scene.cast.id("owner")}


def _new_document(scene: Scene) -> Any:
    return {"fields": {"TITLE": "New", "FOLDER_ID": library(scene.cast), "VERSIONS": [["new.txt", "TmV3"]]}}


RECORD = "/api/records/{kind}/{record}"
CALL = {"values": {"type": "call", "due": "2030-01-01T09:00:00Z"}}
CONVERTED = ("lead",)
CONVERSION = "/api/conversions/lead/{record}"


def _to_deal(_scene: Scene) -> Any:
    return {"wanted": {"targets": ["deal"]}}


def _converted(call: Caller, scene: Scene) -> bool:
    status, text = call("post", "/api/conversions", {"leads": [scene.record], **_to_deal(scene)})
    return status == 201 and bool(json.loads(text)["results"][0]["conversion"])


STARTS = "/api/starts/{kind}"


def _start(scene: Scene) -> Any:
    return {"process": scene.numbers["process"]}


def _started(call: Caller, scene: Scene) -> bool:
    status, text = call("post", STARTS.format(kind=scene.kind), {"ids": [scene.record], **_start(scene)})
    return status == 201 and json.loads(text)["changed"] == 1


def _started_by_rest(call: Caller, scene: Scene) -> bool:
    return "error" not in call.rest("bizproc.workflow.start", **workflow(scene))


SURFACES = (
    _read("list", "/api/list/{kind}?columns=TITLE,NAME,COMMENTS"),
    _read("list, filtered", '/api/list/{kind}?filter=[{{"field":"ID","op":"=","value":{record}}}]', "again"),
    _read("list, searched", f"/api/list/{{kind}}?q={SECRET}"),
    Surface("count of a list", "read", _counted),
    _read("board", "/api/board/{kind}", kinds=STAGED),
    Surface("counts of a board", "read", _board("count"), STAGED),
    Surface("sums of a board", "read", _board("sum"), WITH_SUMS),
    _read("more of a board", "/api/board/{kind}/NEW", kinds=WITH_SUMS),
    _read("single record", RECORD),
    _read("search", f"/api/search?q={SECRET}"),
    _read("search by number", "/api/search?q=%23{record}"),
    _read("records to link to", f"/api/find/{{kind}}?q={SECRET}"),
    _read("records to link to, by number", "/api/find/{kind}?among={record}"),
    _read("timeline", RECORD + "/timeline"),
    _read("changes of a field", RECORD + "/history/TITLE", "", kinds=("lead", "deal", "company")),
    _read("stages it went through", RECORD + "/stages", ""),
    _read("what is planned", RECORD + "/activities"),
    _read("what links to it", RECORD + "/links", ""),
    _read("who may read it", RECORD + "/readers", ""),
    _read("file", "/api/files/{file}"),
    _read("name of a file", "/api/files?among={file}"),
    _read("runs", "/api/runs/{run}", ""),
    Surface("live changes", "read", _changes),
    Surface("what was opened last", "read", _opened),
    Surface("duplicates of something typed", "read", _duplicate, ("lead", "contact", "company")),
    _read("duplicates", "/api/duplicates/{kind}", kinds=("lead", "contact", "company")),
    _done("merge, foreseen", "read", "post", "/api/merges/{kind}/preview", _merged),
    Surface("change of many, foreseen", "read", _preview("total")),
    _rest("REST get", "read", "get", lambda scene: {"id": scene.record}),
    _rest("REST list", "read", "list", lambda scene: {"filter": {"ID": scene.record}}),
    _done("create", "add", "post", "/api/records/{kind}", lambda scene: {"values": _new(scene)}, kinds=OWNED),
    Surface("upload into a folder", "add", _filed, LIBRARY),
    _rest("REST add", "add", "add", lambda scene: {"fields": _new(scene)}, kinds=OWNED),
    _rest("REST add of a document", "add", "add", _new_document, kinds=LIBRARY),
    _done("change", "update", "patch", RECORD, _other),
    Surface("change of many", "update", _bulk("update")),
    Surface("change of many, how many", "update", _preview("allowed")),
    _rest("REST update", "update", "update", lambda scene: {"id": scene.record, "fields": _other(scene)["values"]}),
    _done("merge into it", "update", "post", "/api/merges/{kind}", _merged, kinds=OWNED),
    _done("delete", "delete", "delete", RECORD, lambda _scene: None),
    _done("delete several", "delete", "post", "/api/bin/{kind}", lambda scene: {"ids": [scene.record]}),
    Surface("delete many", "delete", _bulk("delete")),
    _rest("REST delete", "delete", "delete", lambda scene: {"id": scene.record}),
    Surface("recycle bin", "delete", _in_bin),
    Surface("restore", "delete", _restored),
    _done("merge it away", "delete", "post", "/api/merges/{kind}", _merged, kinds=OWNED),
    _done("take a comment away", "delete", "delete", RECORD + "/comments/{comment}", lambda _scene: None),
    Surface("drag to a stage", "move", _moved, STAGED),
    _done("leave a stage", "move", "patch", RECORD, _to_next_stage, kinds=STAGED),
    Surface("drop in a stage", "enter", _moved, STAGED),
    _done("enter a stage", "enter", "patch", RECORD, _to_next_stage, kinds=STAGED),
    _done("comment", "comment", "post", RECORD + "/comments", lambda _scene: {"text": "Hello"}),
    Surface("attach a file", "comment", _attached),
    _done("plan", "plan", "post", RECORD + "/activities", lambda _scene: CALL),
    _done("note what was done", "plan", "post", RECORD + "/activities", lambda _scene: {**CALL, "done": True}),
    Surface("export", "export", _exported),
    _done("look at a conversion", "convert", "post", CONVERSION + "/preview", _to_deal, kinds=CONVERTED),
    _done("convert", "convert", "post", CONVERSION, _to_deal, kinds=CONVERTED),
    Surface("convert many", "convert", _converted, CONVERTED),
    _done("start a process", "start", "post", STARTS + "/{record}", _start),
    Surface("start a process on many", "start", _started),
    Surface("REST start of a workflow", "start", _started_by_rest),
    Surface("import", "import", _imported, OWNED),
    _read("versions", "/api/documents/{record}/versions", kinds=LIBRARY),
    _read("content of a document", "/api/documents/{record}/content", kinds=LIBRARY),
    _read("content of a version", "/api/documents/{record}/content?version=1", kinds=LIBRARY),
    Surface("ZIP of a folder", "read", _zipped, LIBRARY),
    Surface("new version", "update", _new_version, LIBRARY),
    _done("put into another folder", "update", "post", "/api/library/move", _put_in, kinds=LIBRARY),
)
