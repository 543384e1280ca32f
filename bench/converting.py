"""A company with leads to convert, and the bare loop that inserts the rows of a conversion by hand."""

import os
import subprocess
import sys
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

from leadwright.site import postgres
from tests.outbox.sink import free_port
from tests.stories.installation import soon

LEADWRIGHT = [sys.executable, "-m", "leadwright.site"]
WANTED = {"targets": ["company", "contact", "deal"]}
IN_WORK = """
    select id from records_lead
    where status_semantic_id not in ('S', 'F') and company_title <> '' and deleted_at is null order by id limit %s
"""
MADE = {
    "records_company": "select * from records_company where lead_id = %s",
    "records_contact": "select * from records_contact where lead_id = %s",
    "records_deal": "select * from records_deal where lead_id = %s",
    "records_change": """
        select one.* from records_change one join conversion_conversion done on done.lead = %s
        where (one.kind = 'lead' and one.record = done.lead and one.verb = 'convert')
        or one.record = (done.made ->> one.kind)::bigint
    """,
    "conversion_conversion": "select * from conversion_conversion where lead = %s",
    "audit_line": "select * from audit_line where action = 'record.converted' and about = 'lead ' || %s",
}
"""The rows that one conversion leaves behind, by table."""
UNIQUE = """
    select indrelid::regclass::text, indexrelid::regclass::text from pg_index
    where indrelid::regclass::text like 'bare\\_%' and indisunique and not indisprimary
"""
Rows = Sequence[tuple[str, Sequence[Any]]]
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
        port = free_port()
        around = {**os.environ, "DATABASE_URL": server.url, "DATA": folder, "PORT": str(port), "LOG_LEVEL": "ERROR"}
        subprocess.run([*LEADWRIGHT, "demo", "--size", str(leads)], env=around, check=True, stdout=subprocess.DEVNULL)
        children = [subprocess.Popen([*LEADWRIGHT, name], env=around) for name in ("web", "worker")]
        try:
            with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=60) as browser:
                log_in(browser)
                yield Office(server.url, port, browser)
        finally:
            for child in children:
                child.terminate()
            for child in children:
                child.wait(30)


def log_in(browser: httpx.Client) -> None:
    if not soon(lambda: answers(browser), 60):
        raise RuntimeError("the web did not start")
    browser.get("/api/session")
    browser.headers["X-CSRFToken"] = browser.cookies["csrftoken"]
    entry = {"email": "admin@example.com", "password": "leadwright"}
    browser.post("/api/session", json=entry).raise_for_status()
    browser.headers["X-CSRFToken"] = browser.cookies["csrftoken"]


def answers(browser: httpx.Client) -> bool:
    try:
        return browser.get("/readyz").status_code == 200
    except httpx.TransportError:
        return False


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
    return [rows_of(database, lead) for lead in leads]


def rows_of(database: Database, lead: int) -> Rows:
    found = []
    for table, question in MADE.items():
        with database.cursor() as cursor:
            for row in cursor.execute(question, [lead]).fetchall():
                values = dict(zip([column.name for column in cursor.description or ()], row, strict=True))
                del values["id"]
                found.append((insert(table, list(values)), plain(list(values.values()))))
    return found


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
