"""Records, their boards and their history."""

from datetime import datetime
from typing import Any, Literal

from ninja import Schema

from . import Links, RunStatus, Values
from .conversions import Became
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
    """The cards of a stage, or more of them. `next` is where to go on from, empty at the end."""

    cards: list[Card]
    next: str


class MoreCards(Cards):
    """More cards of a stage."""

    links: Links


class Amount(Schema):
    """An amount in a currency."""

    currency: str
    sum: float


class Stage(Cards):
    """A column of a board. `semantics` P in process, S success, F failure.

    `sum` is in the company's currency; `unrated` are the amounts in currencies of unknown worth, which are not in it.
    `limit` is how many are enough, 0 where nobody said.
    """

    code: str
    name: str
    color: str
    semantics: Literal["P", "S", "F"]
    limit: int
    count: int
    sum: float
    unrated: list[Amount]


class MoveAnswer(Schema):
    """What became of one card: the status, and unless that is 200 the body, that it would have had alone."""

    id: int
    status: Literal[200, 403, 404, 409, 422]
    body: Any


class Moved(Schema):
    """What became of each card."""

    answers: list[MoveAnswer]


class Board(Schema):
    """All columns. `cursor` is where to ask for changes from."""

    cursor: str
    currency: str
    attention: int
    sort: str
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
    became: Became | None
