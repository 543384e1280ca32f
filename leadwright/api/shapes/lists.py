"""Lists of records."""

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
