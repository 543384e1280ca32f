"""Leads converted in bulk by the worker to contact, company and deal, against a bare psycopg loop.

The loop inserts the very same rows into tables like ours, one transaction for each lead: same database, one connection.
"""

import os
import time

import psycopg

from bench import converting
from bench.figure import Figure

LEADS = int(os.environ.get("BENCH_CONVERSIONS", "10000"))


def measure() -> Figure:
    with converting.office(LEADS * 2) as office, psycopg.connect(office.database) as database:
        leads = converting.in_work(database, LEADS)
        database.commit()
        ours = LEADS / in_bulk(office, leads)
        rows = converting.by_hand(database, leads)
        database.commit()
        theirs = LEADS / one_by_one(database, leads, rows)
    told = f"{ours:.0f} leads/s by the worker, {theirs:.0f}/s by the bare loop; {LEADS:,} leads, three records each"
    return Figure("convert_bulk", round(ours / theirs, 4), 0.2, told)


def in_bulk(office: converting.Office, leads: list[int]) -> float:
    """Seconds until the last one is done."""
    started = time.perf_counter()
    wish = {"leads": leads, "wanted": converting.WANTED}
    series = office.browser.post("/api/conversions", json=wish).raise_for_status().json()
    with psycopg.connect(office.database, autocommit=True) as watching:
        done = "select done = total from conversion_series where id = %s"
        converting.until(lambda: (watching.execute(done, [series["id"]]).fetchone() or [False])[0], 3_600)
        took = time.perf_counter() - started
        counted = watching.execute("select count(*) from conversion_conversion").fetchone()
    if counted != (len(leads),):
        raise RuntimeError(f"{counted} conversions were made of {len(leads)} leads")
    return took


def one_by_one(database: converting.Database, leads: list[int], rows: list[converting.Rows]) -> float:
    started = time.perf_counter()
    for lead, made in zip(leads, rows, strict=True):
        converting.make(database, lead, made)
    return time.perf_counter() - started
