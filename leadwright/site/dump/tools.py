"""Runs PostgreSQL's own pg_dump and pg_restore."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import psycopg
from psycopg import pq

from leadwright.site import database_url
from leadwright.site.postgres import programs
from leadwright.site.postgres.cluster import clean_environment
from leadwright.site.terminal import Refusal


def run(tool: str, *arguments: str, url: str) -> None:
    finished = subprocess.run(
        [fitting(tool, server_major(url)) / tool, *arguments],
        env={**clean_environment(), **address(url)},
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    if finished.returncode:
        reason = (finished.stderr.strip().splitlines() or [str(finished.returncode)])[-1]
        raise Refusal("{tool} failed: {reason}", tool=tool, reason=reason)


def address(url: str) -> dict[str, str]:
    """As environment variables, since everybody can read a command line and the URL may hold a password."""
    variables = {
        option.keyword.decode(): option.envvar.decode() for option in pq.Conninfo.get_defaults() if option.envvar
    }
    return {variables[name]: value for name, value in database_url.parts(url).items() if name in variables}


def fitting(tool: str, server: int) -> Path:
    """The tools refuse a server newer than they are."""
    for folder in candidates(tool):
        if (folder / tool).exists() and programs.major(folder, tool) >= server:
            return folder
    raise Refusal("This needs {tool} of PostgreSQL {server} or newer: install it.", tool=tool, server=server)


def candidates(tool: str) -> Iterator[Path]:
    yield from programs.candidates()
    if installed := shutil.which(tool):
        yield Path(installed).parent


def server_major(url: str) -> int:
    with psycopg.connect(url) as connection:
        return connection.info.server_version // 10_000
