"""Records, their boards and their history."""

from datetime import datetime
from typing import Literal

from ninja import Schema

from . import Links, RunStatus, Values
from .timeline import By, Next, RunOf


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
    next: Next | None
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


class Origin(Schema):
    """How a record came to be."""

    id: int
    at: datetime
    by: By
    run: RunOf | None


class Record(Card):
    """One record, whole."""

    kind: str
    title: str
    links: Links
    runs: list[RecordRun]
    origin: Origin | None
    assigned_by: RunOf | None
