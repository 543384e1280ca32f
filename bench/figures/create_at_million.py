"""Leads per second through HTTP into a company with a million of them, over the same into an empty one, in turn."""

from collections.abc import Iterator
from contextlib import contextmanager
from statistics import median

import psycopg

from bench.figure import Figure
from bench.figures.intake_http import SECONDS, THREADS, http
from bench.million import SIZE, serving

ROUNDS = 11
"""More than elsewhere: now and then one of the two databases writes back what it holds, and that round tells little."""

_NUMBERED = """
    select quote_ident(table_name) from information_schema.columns
    where table_schema = 'public' and column_name = 'id' and data_type in ('integer', 'bigint')
"""


def measure() -> Figure:
    with serving(SIZE) as full, serving(0) as empty, _left_as_they_were(full.database):
        hooks = [one.hook() for one in (full, empty)]
        for hook in hooks:
            http(hook, 1.0)  # warm
        rounds = [[http(hook, SECONDS) for hook in hooks] for _ in range(ROUNDS)]
    ours, theirs = (median(values) for values in zip(*rounds, strict=True))
    told = (
        f"{ours:.0f} leads/s at {SIZE:,} leads, {theirs:.0f}/s at none; {THREADS} connections, {ROUNDS} rounds in turn"
    )
    return Figure("create_at_million", round(median(one / other for one, other in rounds), 4), 0.9, told)


@contextmanager
def _left_as_they_were(address: str) -> Iterator[None]:
    """The rows: searches look at the newest first, and these are all alike."""
    with psycopg.connect(address, autocommit=True) as database:
        last = {
            name: number
            for (name,) in database.execute(_NUMBERED).fetchall()
            for (number,) in database.execute(f"select max(id) from {name}").fetchall()  # noqa: S608  our own names
        }
        yield
        database.execute("set session_replication_role = replica")  # whatever is gone, its rows go as well
        for name, number in last.items():
            database.execute(f"delete from {name} where id > %s", [number or 0])  # noqa: S608  our own names
