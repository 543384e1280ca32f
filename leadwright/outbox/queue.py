"""The port to the engine of jobs (pgqueuer): `@job` names a function, `later` writes it down, a worker does it.

A job is written in Django's own transaction and exists only if that commits. It runs at least once, so each function
makes its effect happen once itself. Nothing outside this module and `worker` knows pgqueuer.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, TypeVar

from django.db import connection
from django.utils import timezone
from pgqueuer.adapters.persistence.qb import QueryQueueBuilder
from psycopg import RawCursor

Work = TypeVar("Work", bound=Callable[..., None])

_ENQUEUE = QueryQueueBuilder().build_enqueue_query("raise")

JOBS: dict[str, Callable[..., None]] = {}


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


def later(name: str, several: Iterable[Mapping[str, Any]], *, due: datetime | None = None) -> None:
    """Do this job once for each set of arguments, at `due` or as soon as a worker is free."""
    payloads = [json.dumps(arguments).encode() for arguments in several]
    if not payloads:
        return
    connection.ensure_connection()
    wait = max(due - timezone.now(), timedelta()) if due else timedelta()
    count = len(payloads)
    with RawCursor(connection.connection) as cursor:  # it takes pgqueuer's own placeholders
        cursor.execute(
            _ENQUEUE, [[0] * count, [name] * count, payloads, [wait] * count, [None] * count, ["{}"] * count]
        )
