"""Inserting many rows by one short statement: they travel as JSON, and the database makes columns of them.

The ORM's bulk insert costs a third of a millisecond of Python for a lead of fifty columns; this costs a tenth of that.
Rows whose numbers nobody waits for are `put`, and those put `together` go to the database in one round trip.
"""

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import orjson
from django.db import connection
from django.db.models import Model

Row = Mapping[str, Any]
Table = tuple[str, tuple[str, ...]]


STOCK = 50


class _Gathered(threading.local):
    rows: dict[Table, list[Row]] | None = None


class _Stock(threading.local):
    def __init__(self) -> None:
        self.numbers: dict[type[Model], list[int]] = {}


_gathered, _stock = _Gathered(), _Stock()


def insert(model: type[Model], rows: Sequence[Row]) -> list[int]:
    """Insert rows of plain values by column name, all with the same columns; returns their numbers in order.

    A column that is not named gets the default of the database. JSON columns take any JSON.
    """
    if not rows:
        return []
    statement = _statement(model._meta.db_table, tuple(rows[0]))
    with connection.cursor() as cursor:
        cursor.execute(f"{statement} returning id", [orjson.dumps(rows).decode()])
        return [number for (number,) in cursor.fetchall()]


def numbers(model: type[Model], count: int) -> list[int]:
    """Numbers for rows that are yet to be inserted, so that others can name them before."""
    if not count:
        return []
    with connection.cursor() as cursor:
        sequence = f"{model._meta.db_table}_id_seq"
        cursor.execute("select nextval(%s::regclass) from generate_series(1, %s)", [sequence, count])
        return [number for (number,) in cursor.fetchall()]


def numbers_at_hand(model: type[Model], count: int) -> list[int]:
    """The same, mostly without asking the database: some are kept. They do not tell which row is the newer one."""
    held = _stock.numbers.get(model, [])
    if len(held) < count:
        held = held + numbers(model, count + STOCK)
    _stock.numbers[model] = held[count:]
    return held[:count]


def put(table: type[Model] | str, rows: Sequence[Row]) -> None:
    """Insert rows, all with the same columns: at once, or when `together` ends."""
    if not rows:
        return
    name = table if isinstance(table, str) else table._meta.db_table
    with together() as gathered:
        gathered.setdefault((name, tuple(rows[0])), []).extend(rows)


@contextmanager
def together() -> Iterator[dict[Table, list[Row]]]:
    """What is put inside is inserted by one statement when the outermost of these ends, or not at all if it fails."""
    if _gathered.rows is not None:
        yield _gathered.rows
        return
    rows = _gathered.rows = {}
    try:
        yield rows
    finally:
        _gathered.rows = None
    if rows:
        _insert_all(rows)


def copy(model: type[Model], rows: Sequence[Row]) -> None:
    """Insert very many rows, all with the same columns, by COPY: a fifth of the time, and nobody learns the numbers."""
    if not rows:
        return
    quote, columns = connection.ops.quote_name, tuple(rows[0])
    names = ", ".join(quote(column) for column in columns)
    with connection.cursor() as cursor, cursor.copy(f"copy {quote(model._meta.db_table)} ({names}) from stdin") as into:
        for row in rows:
            into.write_row([_as_text(row[column]) for column in columns])


def amend(model: type[Model], rows: Sequence[Row]) -> None:
    """Change rows that are there: each names its `id` and the columns to change; those with the same columns go by one
    statement.
    """
    alike: dict[tuple[str, ...], list[Row]] = {}
    for row in rows:
        alike.setdefault(tuple(row), []).append(row)
    with connection.cursor() as cursor:
        for columns, some in alike.items():
            cursor.execute(_amendment(model._meta.db_table, columns), [orjson.dumps(some).decode()])


def _as_text(value: Any) -> Any:
    return orjson.dumps(value).decode() if isinstance(value, (dict, list)) else value


def _insert_all(rows: Mapping[Table, Sequence[Row]]) -> None:
    *first, last = [_statement(*table) for table in rows]
    named = ", ".join(f"part{place} as ({part})" for place, part in enumerate(first))
    with connection.cursor() as cursor:
        cursor.execute(
            f"with {named} {last}" if named else last, [orjson.dumps(some).decode() for some in rows.values()]
        )


@lru_cache
def _statement(table: str, columns: tuple[str, ...]) -> str:
    quote = connection.ops.quote_name
    target, names = quote(table), ", ".join(quote(column) for column in columns)
    return f"insert into {target} ({names}) select {names} from json_populate_recordset(null::{target}, %s::json)"  # noqa: S608  names are ours


@lru_cache
def _amendment(table: str, columns: tuple[str, ...]) -> str:
    quote = connection.ops.quote_name
    target, named = quote(table), [quote(column) for column in columns if column != "id"]
    changes = ", ".join(f"{column} = new.{column}" for column in named)
    rows = f"json_populate_recordset(null::{target}, %s::json) new"
    return f"update {target} set {changes} from {rows} where {target}.id = new.id"  # noqa: S608  names are ours
