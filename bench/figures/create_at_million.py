"""Leads per second through HTTP into a company with a million of them, over the same into an empty one, in turn."""

import os
import subprocess
from statistics import median

from bench.figure import Figure
from bench.figures.intake_http import LEADWRIGHT, ROUNDS, SECONDS, THREADS, http
from bench.million import SIZE, serving


def measure() -> Figure:
    with serving(SIZE) as full, serving(0) as empty:
        hooks = [_hook(url, port) for url, port in (full, empty)]
        for hook in hooks:
            http(hook, 1.0)  # warm
        rounds = [[http(hook, SECONDS) for hook in hooks] for _ in range(ROUNDS)]
    ours, theirs = (median(values) for values in zip(*rounds, strict=True))
    told = (
        f"{ours:.0f} leads/s at {SIZE:,} leads, {theirs:.0f}/s at none; {THREADS} connections, {ROUNDS} rounds in turn"
    )
    return Figure("create_at_million", round(median(one / other for one, other in rounds), 4), 0.9, told)


def _hook(database: str, port: int) -> str:
    around = {**os.environ, "DATABASE_URL": database, "PORT": str(port)}
    run = [*LEADWRIGHT, "webhook", "create", "--user", "admin@example.com"]
    return subprocess.run(run, env=around, check=True, capture_output=True, text=True).stdout.split()[-1]
