"""A job is written as pgqueuer itself would write it."""

from datetime import timedelta
from typing import Any

from django.db import connection
from pgqueuer.adapters.persistence.qb import QueryQueueBuilder
from psycopg import RawCursor

from leadwright.outbox import queue


def test_our_row_is_the_one_that_pgqueuer_writes(db: None) -> None:
    queue.later("deliver-letter", [{"letter": "k"}])
    connection.ensure_connection()
    with RawCursor(connection.connection) as cursor:
        cursor.execute(
            QueryQueueBuilder().build_enqueue_query("raise"),
            [[0], ["deliver-letter"], [b'{"letter": "k"}'], [timedelta()], [None], ["{}"]],
        )

    ours, theirs = rows()

    assert {**ours, "id": 0} == {**theirs, "id": 0}


def test_what_somebody_waits_for_goes_before_what_was_there(db: None) -> None:
    queue.later("deliver-letter", [{"letter": "k"}])
    queue.later("export", [{"export": 1}], awaited=True)
    with connection.cursor() as cursor:
        cursor.execute("select entrypoint from pgqueuer order by priority desc, id")  # as pgqueuer takes them
        assert cursor.fetchall() == [("export",), ("deliver-letter",)]


def rows() -> list[dict[str, Any]]:
    with connection.cursor() as cursor:
        cursor.execute("select * from pgqueuer order by id")
        names = [column.name for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
