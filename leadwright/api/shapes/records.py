"""Records, their boards and their history."""

from datetime import datetime
from typing import Any, Literal

from ninja import Schema

from . import Links, RunStatus, Values


class Alarm(Schema):
    """A process failed for this record."""

    run: int
    process: str
    reason: str


class Card(Schema):
    """A record on a board."""

    id: int
    values: Values
    alarm: Alarm | None
    can: list[str]


class Cards(Schema):
    """The cards of a stage, or more of them."""

    cards: list[Card]
    more: bool


class MoreCards(Cards):
    """More cards of a stage."""

    links: Links


class Stage(Cards):
    """A column of a board. `sum` is in the company's currency; `semantics` P in process, S success, F failure."""

    code: str
    name: str
    color: str
    semantics: Literal["P", "S", "F"]
    count: int
    sum: float


class Board(Schema):
    """All columns. `cursor` is where to ask for changes from."""

    cursor: str
    currency: str
    attention: int
    stages: list[Stage]
    links: Links
    can: list[str]


class ChangedRecord(Schema):
    """A record that was written."""

    kind: str
    id: int


class Changes(Schema):
    """What came since, and where to go on from."""

    cursor: str
    records: list[ChangedRecord]


class RecordRun(Schema):
    """A run of a process for a record."""

    id: int
    process: str
    version: int
    status: RunStatus
    reason: str
    started: datetime


class ChangedBy(Schema):
    """Who did it, and by which way: web, rest, form:contact, process."""

    id: int | None
    name: str
    via: str


class TimelineEntry(Schema):
    """One write. `diff` has the old and the new value of each field."""

    id: int
    at: datetime
    by: ChangedBy
    verb: str
    diff: dict[str, tuple[Any, Any]]
    run: RecordRun | None


class Record(Card):
    """One record, whole."""

    kind: str
    links: Links
    timeline: list[TimelineEntry]
    runs: list[RecordRun]
