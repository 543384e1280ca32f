"""Lists of records."""

from typing import Any

from ninja import Schema

from . import Links, Values
from .timeline import Next


class ListRow(Schema):
    """A record in a list: the values of the chosen columns, and what is shown beside them."""

    id: int
    title: str
    values: Values
    next: Next | None
    can: list[str]


class ListPage(Schema):
    """`next` is where to go on from, empty at the end; `links` names the records that values link to, by kind."""

    cursor: str
    rows: list[ListRow]
    next: str
    links: Links
    can: list[str]


class ListCount(Schema):
    """How many there are; `more` when there are more than that."""

    count: int
    more: bool


class Condition(Schema):
    """One condition of a filter."""

    field: str
    op: str
    value: Any = None


class ViewSettings(Schema):
    """A list as its address says it, and which fields its board adds to each card; what is absent is as usual."""

    filter: list[Condition] | None = None
    sort: str | None = None
    columns: str | None = None
    card: str | None = None
    q: str | None = None


class SavedView(Schema):
    """A saved view. `first`: the caller's list opens with it."""

    id: int
    name: str
    shared: bool
    owner: str
    mine: bool
    first: bool
    settings: ViewSettings
    can: list[str]


class Foreseen(Schema):
    """What a change of many records would do: how many it would take, how many of these the caller may touch, and
    whether `more` match: only the newest are taken at a time."""

    total: int
    allowed: int
    more: bool


class Skipped(Schema):
    """A record that was left as it was, and why."""

    id: int
    title: str
    why: str


class Batch(Schema):
    """A change of many records: how far it is, what it changed and what it left. `told` names some of the skipped."""

    id: int
    verb: str
    total: int
    done: int
    changed: int
    skipped: int
    told: list[Skipped]
    finished: bool


class Export(Schema):
    """A list as a file: how far it is; `file` is the number of the file once it is there."""

    id: int
    total: int
    done: int
    file: int | None
