"""The recycle bin."""

from datetime import datetime

from ninja import Schema


class Deleted(Schema):
    """A record in the bin, who put it there, and how long it stays."""

    id: int
    title: str
    deleted_at: datetime
    days_left: int
    by: str


class Bin(Schema):
    """A page of the bin."""

    items: list[Deleted]
    more: bool
