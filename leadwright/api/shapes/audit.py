"""The journal."""

from datetime import datetime
from typing import Any

from ninja import Schema


class JournalLine(Schema):
    """Who did what, when and by which way; `place` is its number in the chain of seals."""

    id: int
    at: datetime
    person: int | None
    who: str
    via: str
    action: str
    title: str
    about: str
    detail: dict[str, Any]
    place: int | None


class JournalAction(Schema):
    """Something that the journal tells of."""

    code: str
    title: str


class Journal(Schema):
    """A page of the journal, the newest first; `next` is where to go on from."""

    lines: list[JournalLine]
    next: int | None
    actions: list[JournalAction]
