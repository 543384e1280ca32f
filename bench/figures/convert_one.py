"""Leads converted one by one through HTTP, against the loop of `convert_bulk` over as many connections, in turn."""

import itertools
import threading
from collections.abc import Callable, Iterator
from statistics import median

import orjson
import psycopg

from bench import converting
from bench.figure import Figure
from bench.http_client import connection, per_second

THREADS, SECONDS, ROUNDS, LEADS = 8, 3.0, 5, 12_000


def measure() -> Figure:
    with converting.office(LEADS * 2) as office, psycopg.connect(office.database, autocommit=True) as database:
        leads = iter(converting.in_work(database, LEADS))
        rounds = [both(office, database, leads) for _ in range(ROUNDS + 1)][1:]  # the first one warms
    ours, theirs = (median(values) for values in zip(*rounds, strict=True))
    told = (
        f"{ours:.0f} leads/s by HTTP, {theirs:.0f}/s by the bare loop; {THREADS} connections, {ROUNDS} rounds in turn"
    )
    return Figure("convert_one", round(median(one / other for one, other in rounds), 4), 0.1, told)


def both(office: converting.Office, database: converting.Database, leads: Iterator[int]) -> tuple[float, float]:
    taken: list[int] = []
    ours = per_second(THREADS, SECONDS, by_http(office, leads, taken))
    rows = converting.by_hand(database, taken)
    return ours, per_second(THREADS, SECONDS, by_hand(office, list(zip(taken, rows, strict=True))))


def by_http(office: converting.Office, leads: Iterator[int], taken: list[int]) -> Callable[..., None]:
    body, cookies = orjson.dumps({"wanted": converting.WANTED}), office.browser.cookies
    cookie = "; ".join(f"{name}={cookies[name]}" for name in ("sessionid", "csrftoken"))
    one_at_a_time = threading.Lock()

    def convert(more: Callable[[], bool], count: Callable[[], None]) -> None:
        with connection(office.port, cookie, {"X-CSRFToken": cookies["csrftoken"]}) as server:
            while more():
                with one_at_a_time:
                    lead = next(leads)
                if b" 201 " not in server.post(f"/api/conversions/lead/{lead}", body)[:20]:
                    raise RuntimeError("a lead was not converted")
                taken.append(lead)
                count()

    return convert


def by_hand(office: converting.Office, ready: list[tuple[int, converting.Rows]]) -> Callable[..., None]:
    one_at_a_time, turn = threading.Lock(), itertools.cycle(ready)

    def insert(more: Callable[[], bool], count: Callable[[], None]) -> None:
        with psycopg.connect(office.database) as database:
            while more():
                with one_at_a_time:
                    lead, rows = next(turn)
                converting.make(database, lead, rows)
                count()

    return insert
