"""Processes and their versions."""

from datetime import datetime
from typing import Literal

from ninja import Schema

from . import Json, RunStatus


class Autorun(Schema):
    """What starts a process by itself, and whether it may be started by hand."""

    create: bool
    change: bool
    hand: bool


class Author(Schema):
    """Who drew it last."""

    id: int | None
    name: str


class LastRun(Schema):
    """The newest run."""

    id: int
    status: RunStatus
    at: datetime


class ProcessRow(Schema):
    """A process in the list. `unmapped` are names of an import that mean nothing here yet."""

    id: int
    kind: str
    name: str
    description: str
    autorun: Autorun
    active: bool
    version: int | None
    elevated: bool
    draft_differs: bool
    modified: datetime
    author: Author
    last_run: LastRun | None
    unmapped: list[str]
    shares_trigger: bool
    can: list[str]


class DrawingProblem(Schema):
    """What is wrong in one block or branch."""

    block: str | None
    branch: str | None
    severity: Literal["error", "warning"]
    code: str
    message: str


class ProcessVersion(Schema):
    """A published version."""

    number: int
    note: str
    by: str
    at: datetime
    elevated: bool


class Process(ProcessRow):
    """A process, whole. `acts_for`: with whose rights the draft would act if the reader published it as it is."""

    draft: Json
    revision: int
    published: Json | None
    problems: list[DrawingProblem]
    versions: list[ProcessVersion]
    acts_for: str


class DraftSaved(Schema):
    """The draft was kept as this revision."""

    revision: int
    problems: list[DrawingProblem]
    saved_at: datetime
    acts_for: str


class Conflict(Schema):
    """Somebody else saved meanwhile."""

    code: str
    message: str
    by: str
    at: datetime
