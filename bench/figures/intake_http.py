"""Leads per second through HTTP, each assigned by the article's process, against a bare psycopg loop.

The loop inserts a lead, its assignment and an outbox row in one transaction each: same database, same concurrency,
in turn with ours. The worker does not run meanwhile: what is measured is taking leads in, not sending mail.
"""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from urllib.parse import urlsplit

import orjson
import psycopg

from bench.figure import Figure
from bench.http_client import connection, per_second
from bench.installation import Installation
from leadwright.site import postgres

THREADS, SECONDS, ROUNDS = 8, 3.0, 5
More = Callable[[], bool]
Count = Callable[[], None]

TABLES = """
    create table bare_lead (id bigserial primary key, title text, currency text, amount numeric, owner bigint,
        created timestamptz default now());
    create table bare_assignment (id bigserial primary key, lead bigint, owner bigint, rule text,
        at timestamptz default now());
    create table bare_outbox (id bigserial primary key, lead bigint, address text, subject text, body text,
        at timestamptz default now());
"""


def measure() -> Figure:
    """The median over rounds of ours over theirs."""
    with (
        tempfile.TemporaryDirectory(prefix="leadwright-bench-") as folder,
        postgres.serve(Path(folder)) as server,
        _serving(Installation(server.url, folder)) as hook,
    ):
        with psycopg.connect(server.url) as database:
            database.execute(TABLES)
        http(hook, 1.0)  # warm
        rounds = [(http(hook, SECONDS), bare(server.url)) for _ in range(ROUNDS)]
    ours, theirs = (median(values) for values in zip(*rounds, strict=True))
    ratio = median(one / other for one, other in rounds)
    return Figure(
        "intake_http",
        round(ratio, 4),
        0.15,
        f"{ours:.0f} leads/s by HTTP, {theirs:.0f}/s by the bare loop; {THREADS} connections, "
        f"median of {ROUNDS} rounds of {SECONDS:.0f} s in turn",
    )


@contextmanager
def _serving(company: Installation) -> Iterator[str]:
    """The web of a demo company; gives its REST address."""
    company.run("migrate", "--demo")
    hook = company.hook()
    with company.serving("web"):
        yield hook


def http(hook: str, seconds: float) -> float:
    address = urlsplit(f"{hook}crm.lead.add")
    body = orjson.dumps({"fields": {"TITLE": "Website request", "CURRENCY_ID": "USD", "OPPORTUNITY": 900}})

    def add(more: More, count: Count) -> None:
        with connection(address.port or 0) as server:
            while more():
                if b"200 OK" not in server.post(address.path, body)[:20]:
                    raise RuntimeError("a lead was not taken")
                count()

    return per_second(THREADS, seconds, add)


def bare(url: str) -> float:
    def add(more: More, count: Count) -> None:
        with psycopg.connect(url) as database:
            while more():
                one_by_hand(database)
                count()

    return per_second(THREADS, SECONDS, add)


def one_by_hand(database: "psycopg.Connection[tuple[int]]") -> None:
    insert = "insert into bare_lead (title, currency, amount, owner) values (%s, %s, %s, %s) returning id"
    (lead,) = database.execute(insert, ("Website request", "USD", 900, 3)).fetchone() or (0,)
    database.execute("insert into bare_assignment (lead, owner, rule) values (%s, %s, %s)", (lead, 3, "amount > 500"))
    database.execute(
        "insert into bare_outbox (lead, address, subject, body) values (%s, %s, %s, %s)",
        (lead, "minh@example.com", "New lead for you: Website request", "Hello Minh, please call within one hour."),
    )
    database.commit()
