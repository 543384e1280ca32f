"""Records from a table."""

from typing import Literal

from ninja import Schema


class TableColumn(Schema):
    """A column by its heading, with the first values in it and the code of the field that it may be."""

    title: str
    samples: list[str]
    field: str


class FillableField(Schema):
    """A field that a column can fill."""

    code: str
    title: str


class LookedAtTable(Schema):
    """How many rows there are beside the heading. `decimal`: the sign before a fraction; `order`: whether day or month
    is written first.
    """

    rows: int
    columns: list[TableColumn]
    decimal: Literal[".", ","]
    order: Literal["day", "month"]


Verdict = Literal["made", "duplicate", "refused", "left", "stays"]


class ForeseenRow(Schema):
    """A row as it would come out: values in words by field, and what is wrong."""

    row: int
    verdict: Verdict
    values: dict[str, str]
    problems: dict[str, str]


class ToldRow(Schema):
    """A row that was not made, and why: it is like a record (nameless if the caller may not see it), or was refused.
    When an import is taken back: a record that stays.
    """

    row: int
    verdict: Verdict
    record: int | None
    title: str
    why: str


class Import(Schema):
    """How far it is. `told` names some of the rows that were not made. `problem`: why none could be read. One that
    `undoes` another has taken away as many as it has `made`; `undone` is the number of that.
    """

    id: int
    kind: str
    name: str
    total: int
    done: int
    finished: bool
    trial: bool
    made: int
    duplicates: int
    refused: int
    problem: str
    undoes: int | None
    undone: int | None
    preview: list[ForeseenRow]
    told: list[ToldRow]
