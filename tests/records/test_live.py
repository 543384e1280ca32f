"""Boards follow transactions: what commits late is not skipped."""

import psycopg
from django.db import connection

from leadwright.records import live

INSERT = (
    "insert into records_change (kind, record, verb, diff, via, at) values ('lead', %s, 'update', '{}', 'x', now())"
)


def test_a_change_that_commits_after_a_later_one_is_still_told(db: None) -> None:
    url = {
        name: value for name, value in connection.get_connection_params().items() if name in ("host", "dbname", "user")
    }
    with psycopg.connect(**url) as slow, psycopg.connect(**url) as quick, psycopg.connect(**url, autocommit=True) as me:
        tx, number = me.execute(live._NOW).fetchone() or (0, 0)
        slow.execute(INSERT, [1])
        quick.execute(INSERT, [2])
        quick.commit()

        assert me.execute(live._NEW, [tx, tx, number]).fetchall() == []
        slow.commit()
        assert [row[3] for row in me.execute(live._NEW, [tx, tx, number])] == [1, 2]
        me.execute("delete from records_change where via = 'x'")


def test_a_cursor_that_is_none_starts_anew() -> None:
    assert live.Cursor.parse("nonsense") == live.Cursor.parse("") == (0, 0)
    assert live.Cursor.parse(str(live.Cursor(7, 9))) == (7, 9)
