"""What somebody who leaves holds."""

from ninja import Schema

from .lists import Batch


class HeldThings(Schema):
    """Things of one sort: a kind of record, activities, processes, departments."""

    what: str
    title: str
    count: int
    names: list[str]


class HandedOverRecords(Schema):
    """A kind of record, and how far its records have been handed over."""

    kind: str
    batch: Batch


class HandedOver(Schema):
    """What is under way; the person is gone. With `to` and `others` all of it can be taken back."""

    records: list[HandedOverRecords]
    to: dict[str, int]
    others: dict[str, list[int]]
