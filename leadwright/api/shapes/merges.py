"""Several records becoming one."""

from ninja import Schema

from . import Values


class Mergeable(Schema):
    """One of them, with the values in which they differ."""

    id: int
    title: str
    values: Values
    can: list[str]


class Preview(Schema):
    """`chosen`: whose value each field takes, nobody's alone when a list unites them all. `values`: what follows."""

    records: list[Mergeable]
    chosen: dict[str, int | None]
    values: Values


class Merged(Schema):
    """The number under which it can be undone."""

    id: int
    survivor: int
