"""A company with leads to convert, and the bare loop that inserts the rows of a conversion by hand."""

import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import psycopg
from psycopg.types.json import Jsonb

from bench.installation import Installation
from leadwright.site import postgres

WANTED = {"targets": ["company", "contact", "deal"]}
IN_WORK = """
    select id from records_lead
    where status_semantic_id not in ('S', 'F') and company_title <> '' and deleted_at is null order by id limit %s
"""
MADE = {
    **{
        table: f"select one.lead_id, one.* from {table} one where one.lead_id = any(%s)"  # noqa: S608  our own names
        for table in ("records_company", "records_contact", "records_deal")
    },
    "records_change": """
        select done.lead, one.* from conversion_conversion done
        cross join jsonb_each_text(done.made || jsonb_build_object('lead', done.lead)) made(kind, record)
        join records_change one on one.kind = made.kind and one.record = made.record::bigint
        where done.lead = any(%s) and (one.kind <> 'lead' or one.verb = 'convert')
    """,
    "conversion_conversion": "select one.lead, one.* from conversion_conversion one where one.lead = any(%s)",
    "audit_line": """
        select done.lead, one.* from conversion_conversion done join audit_line one on one.about = 'lead ' || done.lead
        where done.lead = any(%s) and one.action = 'record.converted'
    """,
}
"""The rows that conversions leave behind, by table: of which lead, and the row."""
UNIQUE = """
    select indrelid::regclass::text, indexrelid::regclass::text from pg_index
    where indrelid::regclass::text like 'bare\\_%' and indisunique and not indisprimary
"""
Rows = list[tuple[str, Sequence[Any]]]
Database = psycopg.Connection[Any]


@dataclass(frozen=True)
class Office:
    """A company at work: where its database and its web are, and the administrator's browser."""

    database: str
    port: int
    browser: httpx.Client


@contextmanager
def office(leads: int) -> Iterator[Office]:
    """One with that many leads, its web and its worker started."""
    with tempfile.TemporaryDirectory(prefix="leadwright-bench-") as folder, postgres.serve(Path(folder)) as server:
        company = Installation(server.url, folder)
        company.run("demo", "--size", str(leads))
        with company.serving("web", "worker"), company.browser() as browser:
            yield Office(server.url, company.port, browser)


def in_work(database: Database, count: int) -> list[int]:
    """The numbers of leads that can become all three."""
    found = [number for (number,) in database.execute(IN_WORK, [count]).fetchall()]
    if len(found) < count:
        raise RuntimeError(f"only {len(found)} leads are in work")
    return found


def by_hand(database: Database, leads: Sequence[int]) -> list[Rows]:
    """The rows that our conversions of these leads made, ready to be inserted into tables like ours, again and again:
    their numbers are left to the database, and nothing but those is unique there.
    """
    for table in MADE:
        database.execute(f"create table if not exists bare_{table} (like {table} including all)")
    for table, unique in database.execute(UNIQUE).fetchall():
        database.execute(f"alter table {table} drop constraint if exists {unique}")
        database.execute(f"drop index if exists {unique}")
    rows: dict[int, Rows] = {lead: [] for lead in leads}
    for table, question in MADE.items():
        with database.cursor() as cursor:
            cursor.execute(question, [list(leads)])
            columns = [column.name for column in cursor.description or ()][1:]
            for lead, *row in cursor:
                values = {name: value for name, value in zip(columns, row, strict=True) if name != "id"}
                rows[lead].append((insert(table, list(values)), plain(list(values.values()))))
    return list(rows.values())


def insert(table: str, columns: Sequence[str]) -> str:
    marks = ", ".join(["%s"] * len(columns))
    names = ", ".join(f'"{column}"' for column in columns)
    return f"insert into bare_{table} ({names}) values ({marks})"  # noqa: S608  our own names


def plain(row: Sequence[Any]) -> list[Any]:
    return [Jsonb(value) if isinstance(value, (dict, list)) else value for value in row]


def make(database: Database, lead: int, rows: Rows) -> None:
    """One conversion by hand: its rows, and the lead closed, in one transaction."""
    for statement, values in rows:
        database.execute(statement, values)
    database.execute("update records_lead set status_id = 'CONVERTED', date_modify = now() where id = %s", [lead])
    database.commit()


def until(condition: Any, seconds: float) -> None:
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            raise RuntimeError("it took too long")
        time.sleep(0.02)
