"""Runs and the path each took."""

from datetime import datetime
from typing import Any

from ninja import Schema

from . import Json, RecordLink, RunStatus
from .outbox import MailStatus


class RunRow(Schema):
    """A run in a list."""

    id: int
    record: RecordLink
    version: int
    status: RunStatus
    reason: str
    started: datetime
    finished: datetime | None


class Saw(Schema):
    """What one row of a branch compared."""

    object: str
    field: str
    op: str
    wanted: Any
    value: Any


class BranchTaken(Schema):
    """One branch of a condition; `held` is none when it was not looked at."""

    branch: str
    held: bool | None
    saw: list[Saw]


class MailWritten(Schema):
    """The letter as the block wrote it: names of people, or addresses."""

    to: list[str]
    subject: str


class Created(Schema):
    """What was to be made of the lead, what it became, and why it waits while it does."""

    targets: list[str]
    records: list[RecordLink]
    waits: str


class Step(Schema):
    """One block on the path; which of the rest is there depends on the block."""

    block: str
    took: str | None = None
    branches: list[BranchTaken] | None = None
    set: dict[str, tuple[Any, Any]] | None = None
    mail: MailWritten | None = None
    until: datetime | None = None
    created: Created | None = None


class ProcessName(Schema):
    """Which process ran."""

    id: int
    name: str


class VersionNumber(Schema):
    """Which version of it."""

    number: int


class RunMail(Schema):
    """A letter of the run."""

    id: int
    block: str
    to: list[str]
    subject: str
    status: MailStatus


class Answer(Schema):
    """What it was told when it started."""

    title: str
    shown: str


class Run(Schema):
    """A run, whole, with the very template that ran. `by`: what started it, as `web`, `hand:Olivia Owner`."""

    id: int
    record: RecordLink
    version: VersionNumber
    status: RunStatus
    reason: str
    started: datetime
    finished: datetime | None
    process: ProcessName
    template: Json
    failed_block: str | None
    by: str
    parameters: list[Answer]
    trace: list[Step]
    mails: list[RunMail]
