"""Lists of records."""

from ninja import Schema

from . import Links, Values
from .timeline import Next


class Row(Schema):
    """A record in a list: the values of the chosen columns, and what is shown beside them."""

    id: int
    title: str
    values: Values
    next: Next | None
    can: list[str]


class Page(Schema):
    """`next` is where to go on from, empty at the end; `links` names the records that values link to, by kind."""

    cursor: str
    rows: list[Row]
    next: str
    links: Links
    can: list[str]


class Count(Schema):
    """How many there are; `more` when there are more than that."""

    count: int
    more: bool
