"""What stands on a record beside its fields."""

from datetime import datetime
from typing import Any, Literal

from ninja import Schema

from . import RunStatus

ActivityType = Literal["call", "meeting", "task", "email"]


class By(Schema):
    """Who did it, and by which way: web, rest, form:contact, process."""

    id: int | None
    name: str
    via: str


class RunOf(Schema):
    """The run of a process that wanted it."""

    id: int
    process: str
    version: int
    status: RunStatus


class Next(Schema):
    """The soonest thing to be done."""

    id: int
    type: ActivityType
    subject: str
    due: datetime
    overdue: bool


class Comment(Schema):
    """A comment. `mentions` are people."""

    id: int
    text: str
    mentions: list[int]
    edited: datetime | None
    can: list[str]


class Activity(Next):
    """An activity."""

    text: str
    ends: datetime | None
    responsible: int | None
    author: int | None
    at: datetime
    done_at: datetime | None
    done_by: int | None
    can: list[str]


class File(Schema):
    """A file."""

    id: int
    name: str
    size: int
    type: str


class NamedFile(File):
    """A file that a field holds or held; `there` unless it was taken away."""

    there: bool


class AttachedFile(File):
    """A file of a record."""

    can: list[str]


class Entry(Schema):
    """One entry. `diff` has the old and the new value of each field; what follows `run` is what `verb` is about, a
    merge only while it can be undone."""

    id: int
    at: datetime
    by: By
    verb: str
    diff: dict[str, tuple[Any, Any]]
    run: RunOf | None
    comment: Comment | None
    activity: Activity | None
    file: AttachedFile | None
    merge: int | None


class Timeline(Schema):
    """A page of the timeline, newest first. `before` asks for the next one."""

    entries: list[Entry]
    before: int | None


class FieldWas(Schema):
    """What a field was and became."""

    id: int
    at: datetime
    by: By
    run: RunOf | None
    old: Any
    new: Any
