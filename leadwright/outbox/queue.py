"""The port to the engine of jobs (pgqueuer): `@job` names a function, `later` writes it down, a worker does it.

A job is written in Django's own transaction and exists only if that commits. It runs at least once, so each function
makes its effect happen once itself. Nothing outside this module and `worker` knows pgqueuer. Its rows are written
here, so that they travel with the record they follow from; a test holds them equal to those of pgqueuer itself.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, TypeVar

from leadwright import tables

Work = TypeVar("Work", bound=Callable[..., None])

_NEW = {"priority": 0, "status": "queued", "attempts": 0, "headers": {}}

JOBS: dict[str, Callable[..., None]] = {}
DAILY: dict[str, Callable[[], None]] = {}


class TryAgain(Exception):
    """Raised by a job that could not do its work now."""

    def __init__(self, after: timedelta, why: str) -> None:
        super().__init__(why)
        self.after = after


def job(name: str) -> Callable[[Work], Work]:
    """Announce a job. Queued rows hold the name, so it outlives any move of the function."""

    def announce(work: Work) -> Work:
        JOBS[name] = work
        return work

    return announce


def daily(name: str) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """Announce what one of the workers does once each night."""

    def announce(work: Callable[[], None]) -> Callable[[], None]:
        DAILY[name] = work
        return work

    return announce


def later(
    name: str, several: Iterable[Mapping[str, Any]], *, due: datetime | None = None, awaited: bool = False
) -> None:
    """Do this job once for each set of arguments, at `due` or as soon as a worker is free. What somebody waits for
    (`awaited`) goes before the ten thousand letters of an import.
    """
    new = {**_NEW, **({"execute_after": due} if due else {}), **({"priority": 1} if awaited else {})}
    tables.put("pgqueuer", [{**new, "entrypoint": name, "payload": _bytes(one)} for one in several])


def _bytes(arguments: Mapping[str, Any]) -> str:
    """As PostgreSQL writes bytes in text."""
    return "\\x" + json.dumps(arguments).encode().hex()
