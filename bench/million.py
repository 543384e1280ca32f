"""A demo company with a million leads, made once and kept for every figure that asks for it; its pages are timed.

It lies in `var/bench`, or where BENCH_DATA says; BENCH_SIZE makes it smaller.
"""

import hashlib
import os
import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from bench.figure import Figure
from bench.http_client import Connection, connection
from bench.installation import LEADWRIGHT, Installation
from leadwright.site import postgres

SIZE = int(os.environ.get("BENCH_SIZE", "1000000"))
TIMES = 200
LITTLE = 0.020  # seconds that a page may take longer than its SQL when that takes no more than this itself
ROOT = Path(__file__).parent.parent
KEPT = Path(os.environ.get("BENCH_DATA", ROOT / "var" / "bench"))
Database = psycopg.Connection[Any]


@dataclass(frozen=True)
class Large:
    """The company at work: its database, and its web as the administrator sees it."""

    database: Database
    web: Connection
    chance: random.Random


@contextmanager
def company(size: int = SIZE) -> Iterator[Large]:
    """The company with its web started."""
    with (
        serving(size) as large,
        large.browser() as browser,
        psycopg.connect(large.database, autocommit=True) as database,
        connection(large.port, f"sessionid={browser.cookies['sessionid']}") as web,
    ):
        yield Large(database, web, random.Random(11))  # noqa: S311  nothing to keep secret


@contextmanager
def serving(size: int) -> Iterator[Installation]:
    """The same, and nobody logged in; the rows are made when they are not there yet."""
    folder = _filled(size)
    with postgres.serve(folder, shared_buffers="512MB") as server:
        _prepared(server.url, folder)
        large = Installation(server.url, folder)
        with large.serving("web"):
            yield large


def page(
    name: str, ours: Callable[[Large], str], bare: Callable[[Large], None], longest: float = float("inf")
) -> Figure:
    """The 95th percentile of the bare SQL over that of the server, in turn. `ours` gives an address to ask for.

    The goal says how long the server may take: twice as long as SQL that takes long itself, else a little longer than
    the SQL, and never longer than `longest` seconds.
    """
    with company() as large:
        times = [(_timed(lambda: _got(large, ours(large))), _timed(lambda: bare(large))) for _ in range(TIMES)]
    server, sql = (_percentile([one[place] for one in times[TIMES // 10 :]]) for place in (0, 1))
    allowed = min(2 * sql if sql > LITTLE else sql + LITTLE, longest)
    told = f"p95 {server * 1e3:.1f} ms of the server, {sql * 1e3:.1f} ms of the bare SQL, {SIZE:,} leads; "
    return Figure(name, round(sql / server, 4), round(sql / allowed, 4), f"{told}{_rule(sql, longest)}")


def _rule(sql: float, longest: float) -> str:
    """What the goal comes from."""
    ratio = (
        "0.5, for the SQL takes over 20 ms" if sql > LITTLE else "at most 20 ms more, for the SQL takes no more itself"
    )
    return f"to reach {ratio}" + (f"; and under {longest * 1e3:.0f} ms" if longest < float("inf") else "")


def _timed(work: Callable[[], None]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _got(large: Large, path: str) -> None:
    if b" 200 " not in large.web.get(path)[:20]:
        raise RuntimeError(f"{path} was not answered")


def _percentile(times: list[float]) -> float:
    return sorted(times)[int(len(times) * 0.95)]


def _filled(size: int) -> Path:
    """Where the company's data lie. What another generator made is thrown away; what is older is brought up to date."""
    folder = KEPT / f"{size}-{_fingerprint()}"
    if not (folder / "complete").exists():
        for other in KEPT.glob(f"{size}-*"):
            shutil.rmtree(other)
        folder.mkdir(parents=True)
        _run([*LEADWRIGHT, "demo", "--size", str(size)], DATA=str(folder))
        (folder / "complete").touch()
    return folder


def _prepared(database: str, folder: Path) -> None:
    """With the tables of today and whatever a worker would have made by now."""
    around = {"DATABASE_URL": database, "DATA": str(folder)}
    _run([*LEADWRIGHT, "migrate"], **around)
    _run([sys.executable, "-m", "bench.prepare"], **around)
    with psycopg.connect(database, autocommit=True) as own:
        own.execute("vacuum analyze")


def _run(command: list[str], **around: str) -> None:
    subprocess.run(command, env={**os.environ, **around}, cwd=ROOT, check=True)


def _fingerprint() -> str:
    return hashlib.sha256((ROOT / "leadwright" / "site" / "demo_many.py").read_bytes()).hexdigest()[:12]
