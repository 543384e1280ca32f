"""A company in which there is one of everything, all of it about a record of the owner's, and all of it told apart by
one word that nobody else uses."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.test import Client

from leadwright.company import configuration
from leadwright.people import keys
from leadwright.people.models import User
from leadwright.processes import drawing, rules
from leadwright.processes.models import Run
from leadwright.records import actions, folders
from leadwright.records.actions import in_bulk
from leadwright.records.kind import KINDS
from leadwright.records.library import arranging, documents
from leadwright.records.timeline import activities, comments, files
from tests.conftest import Cast

SECRET = "Quetzalcoatl"
ADDRESS = "quetzalcoatl@example.com"
NAMED = {"lead": "TITLE", "deal": "TITLE", "contact": "NAME", "company": "TITLE", "document": "TITLE"}


@dataclass(frozen=True)
class Scene:
    """The record, its twin that may be the same, its like in the recycle bin, and the numbers of all about it."""

    cast: Cast
    kind: str
    record: int
    twin: int
    deleted: int
    numbers: dict[str, int] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The field by which such records are called."""
        return NAMED[self.kind]


def made(kind: str, cast: Cast) -> Scene:
    """All of it, by the owner."""
    values: dict[str, Any] = {NAMED[kind]: f"{SECRET} {kind}", "COMMENTS": SECRET, "ASSIGNED_BY_ID": cast.id("owner")}
    if "EMAIL" in KINDS[kind].fields:
        values["EMAIL"] = [{"value": ADDRESS}]
    if "OPPORTUNITY" in KINDS[kind].fields:
        values["OPPORTUNITY"] = 4711
    process = _process(kind, cast)
    rows = [{**values, **_filed(place, cast)} for place in range(3)] if kind == "document" else [values] * 3
    record, twin, deleted = (one.id for one in actions.create_many(kind, rows, by=cast.owner))
    run = Run.objects.get(kind=kind, record=record).pk
    numbers = {"process": process, "run": run, **_notes(kind, record, cast)}
    actions.update(kind, record, {NAMED[kind]: f"{SECRET} again"}, by=cast.owner)
    actions.delete(kind, [deleted], by=cast.owner)
    if kind == "lead":
        numbers["rule"] = _rule(cast)
    return Scene(cast, kind, record, twin, deleted, numbers)


def _filed(place: int, cast: Cast) -> dict[str, Any]:
    """A name of its own in the owner's library, and a file."""
    upload = SimpleUploadedFile(f"{SECRET}.txt", SECRET.encode(), "text/plain")
    return {
        "TITLE": f"{SECRET} document {place}",
        "FOLDER_ID": library(cast),
        "VERSIONS": [files.keep(upload, by=cast.owner).pk],
    }


def library(cast: Cast) -> int:
    """The owner's."""
    return next(int(one["id"]) for one in folders.tree(by=cast.admin) if one["name"] == "Sales")


def public(cast: Cast) -> int:
    """Everybody's library."""
    return next(int(one["id"]) for one in folders.tree(by=cast.admin) if one["name"] == "Public library")


def _rule(cast: Cast) -> int:
    """A rule that nothing starts."""
    block = {"type": "email", "to": ["a@firm.example"], "subject": "Hello"}
    drawn: dict[str, object] = {"name": "Rule", "delay": None, "rows": [], "block": block}
    made = rules.add("lead", "JUNK", drawn, by=cast.admin)
    return drawing.change(made.pk, {"active": False}, by=cast.admin).pk


def _process(kind: str, cast: Cast) -> int:
    process = drawing.add(kind, "Any", by=cast.admin)
    template = {"schema": 1, "body": [{"id": "b1", "type": "email", "to": ["user_1"], "subject": SECRET}]}
    template["body"][0]["to"] = [f"user_{cast.id('owner')}"]  # type: ignore[index]  # a drawing is any JSON
    saved = drawing.save_draft(process.pk, template, process.revision, by=cast.admin)
    drawing.publish(process.pk, saved.revision, autorun={"create": True}, by=cast.admin)
    return int(process.pk)


def _notes(kind: str, record: int, cast: Cast) -> dict[str, int]:
    upload = SimpleUploadedFile(f"{SECRET}.txt", SECRET.encode(), "text/plain")
    file = files.keep(upload, by=cast.owner).pk
    files.attach(kind, record, [file], by=cast.owner)
    due = {"type": "call", "subject": SECRET, "due": "2030-01-01T09:00:00Z"}
    return {
        "file": file,
        "comment": comments.add(kind, record, SECRET, by=cast.admin).pk,
        "activity": activities.plan(kind, record, due, by=cast.owner).pk,
        "batch": in_bulk.begin(kind, [record], "update", {NAMED[kind]: f"{SECRET} changed"}, by=cast.admin).pk,
    }


def document(cast: Cast) -> dict[str, int]:
    """One in a folder of the owner's library."""
    sales = library(cast)
    folder = arranging.add(sales, SECRET, by=cast.owner).pk
    upload = SimpleUploadedFile(f"{SECRET}.txt", SECRET.encode(), "text/plain")
    number = documents.add(folder, [files.keep(upload, by=cast.owner).pk], by=cast.owner)[0]
    return {"sales": sales, "library": folder, "documents": number, "version": 1}


def workflow(scene: Scene) -> Any:
    """The scene's process for its record, as Bitrix24 says it."""
    kind = scene.kind
    document = {0: "crm", 1: f"CCrmDocument{kind.capitalize()}", 2: f"{kind.upper()}_{scene.record}"}
    return {"TEMPLATE_ID": scene.numbers["process"], "DOCUMENT_ID": document}


class Caller:
    """Somebody at their browser and with their key, for whom nothing stays that they do."""

    def __init__(self, name: str) -> None:
        user = User.objects.get(email=f"{name}@example.com")
        self.client = Client()
        self.client.force_login(user)
        self.hook = f"/rest/{user.pk}/{keys.issue(user)}/"

    def __call__(self, way: str, address: str, body: Any = None) -> tuple[int, str]:
        """The status and the text of an answer."""
        given = {} if body is None else {"data": json.dumps(body), "content_type": "application/json"}
        response = getattr(self.client, way)(address, **given)
        content = b"".join(response.streaming_content) if response.streaming else response.content
        return response.status_code, content.decode(errors="replace")

    def rest(self, method: str, **params: Any) -> Any:
        """What Bitrix24's way of calling answers."""
        return json.loads(self("post", self.hook + method, params)[1])


@contextmanager
def undone() -> Iterator[None]:
    """What happens inside is taken back."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
    configuration.forget()
