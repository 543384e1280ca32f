"""A filterable field gets indexes that the filters on it use; one that is not any more loses them."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from pytest_django import DjangoDbBlocker

from leadwright.fields import custom
from leadwright.fields.models import CustomField
from leadwright.outbox.queue import JOBS, TryAgain
from leadwright.people.access import Actor
from leadwright.records import filters, indexes
from leadwright.records.kind import KINDS
from leadwright.records.models import Lead
from tests.conftest import Cast

ADDED = "/api/custom-fields/lead"
ENTRIES = {"entries": [{"id": 1, "title": "Red"}]}


@pytest.fixture(autouse=True)
def _no_index_stays(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """They are made outside of the test's transaction, which must have ended before they can go."""
    yield
    with django_db_blocker.unblock(), beside() as cursor:
        for name in there(cursor):
            cursor.execute(f"drop index {name}")


@pytest.fixture(autouse=True)
def _no_open_portal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Inside a test's transaction the last query with values is held open, and an index would wait for its end."""
    alone = indexes._alone

    @contextmanager
    def patient() -> Iterator[Any]:
        connection.cursor().execute("select 1")
        with alone() as cursor:
            yield cursor

    monkeypatch.setattr(indexes, "_alone", patient)


@contextmanager
def beside() -> Iterator[Any]:
    own = connection.copy()
    try:
        with own.cursor() as cursor:
            yield cursor
    finally:
        own.close()


def built(type_name: str, **wishes: Any) -> CustomField:
    one = custom.add("lead", "x", "Something", type_name, filterable=True, **wishes)
    assert one.index_state == "building"
    indexes.work(one.pk)
    one.refresh_from_db()
    return one


def there(cursor: Any = None) -> set[str]:
    cursor = cursor or connection.cursor()
    cursor.execute(
        "select indexrelid::regclass::text from pg_index where indisvalid and indrelid = 'records_lead'::regclass"
    )
    return {name for (name,) in cursor.fetchall() if name.startswith("added_")}


def plan(rows: Any) -> str:
    with connection.cursor() as cursor:
        cursor.execute("set local enable_seqscan = off; set local enable_indexscan = on")
        sql, values = rows.query.sql_with_params()
        cursor.execute(f"explain {sql}", values)
        return "\n".join(line for (line,) in cursor.fetchall())


@pytest.mark.parametrize(
    ("type_name", "wishes", "op", "value", "way"),
    [
        ("text", {}, "contain", "roof", "trigrams"),
        ("text", {}, "start", "roof", "trigrams"),
        ("text", {}, "=", "roof", "ordered"),
        ("long_text", {}, "contain", "roof", "trigrams"),
        ("phone", {}, "contain", "0912 345", "trigrams"),
        ("address", {}, "contain", "roof", "trigrams"),
        ("number", {}, "between", [1, 2], "ordered"),
        ("integer", {}, ">", 7, "ordered"),
        ("money", {}, ">=", 7, "ordered"),
        ("date", {}, ">", "2026-01-02", "ordered"),
        ("date_time", {}, "<", "2026-01-02", "ordered"),
        ("time", {}, "=", "14:30", "ordered"),
        ("options", {"settings": ENTRIES}, "in", [1], "ordered"),
        ("person", {}, "in", [1], "ordered"),
        ("options", {"settings": ENTRIES, "multiple": True}, "in", [1], "inside"),
    ],
)
def test_filters_go_by_the_index(
    cast: Cast, type_name: str, wishes: dict[str, Any], op: str, value: Any, way: str
) -> None:
    one = built(type_name, **wishes)
    assert (one.index_state, one.index_error) == ("ready", "")

    ask = [{"field": one.code, "op": op, "value": value}]
    found = filters.filtered(Lead._default_manager.all(), KINDS["lead"], ask, by=cast.admin)

    assert f"added_{one.pk}_{way}" in plan(found.values("id").order_by())


def test_an_index_is_taken_away_with_its_field_and_comes_back_with_it(db: None) -> None:
    one = built("number")
    name = f"added_{one.pk}_ordered"
    assert there() == {name}

    custom.archive("lead", one.code)
    indexes.work(one.pk)
    assert there() == set()

    custom.archive("lead", one.code, archived=False)
    indexes.work(one.pk)
    assert there() == {name}

    custom.change("lead", one.code, filterable=False)
    indexes.work(one.pk)
    one.refresh_from_db()
    assert (there(), one.index_state) == (set(), "")


def test_one_left_half_made_is_made_anew(db: None) -> None:
    one = built("number")
    name = f"added_{one.pk}_ordered"
    with beside() as cursor:
        cursor.execute("update pg_index set indisvalid = false where indexrelid = %s::regclass", [name])
    assert there() == set()

    indexes.work(one.pk)

    assert there() == {name}


def test_why_it_could_not_be_made_is_told(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(indexes._USING, "ordered", "nonsense (({read}), id)")

    one = built("number")

    assert one.index_state == "failed"
    assert "nonsense" in one.index_error


def test_only_one_is_made_at_a_time(db: None) -> None:
    one = custom.add("lead", "x", "X", "number", filterable=True)

    with indexes._alone(), pytest.raises(TryAgain):
        indexes.work(one.pk)


def test_the_page_switches_it_on_and_a_worker_is_asked(web: Client, company: Actor) -> None:
    made = web.post(ADDED, {"title": "Size", "code": "size", "type": "number"}, "application/json").json()
    assert (made["indexable"], made["filterable"], made["index_state"]) == (True, False, "")
    before = jobs()

    shown = web.patch(f"{ADDED}/UF_CRM_SIZE", {"filterable": True}, "application/json").json()

    assert (shown["filterable"], shown["index_state"]) == (True, "building")
    assert jobs() == before + 1
    assert indexes.JOB in JOBS
    phones = web.post(ADDED, {"title": "Lines", "type": "phones"}, "application/json").json()
    assert not phones["indexable"]


def jobs() -> int:
    with connection.cursor() as cursor:
        cursor.execute("select count(*) from pgqueuer where entrypoint = %s", [indexes.JOB])
        return int(cursor.fetchone()[0])
