"""The worker: takes jobs from the queue and does them, in threads, until told to stop."""

import asyncio
import json
import logging
import signal
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import psycopg
from django.db import close_old_connections, connection
from pgqueuer import PgQueuer
from pgqueuer.adapters.drivers.psycopg import PsycopgDriver
from pgqueuer.domain.errors import RetryRequested
from pgqueuer.models import Job, Schedule

from leadwright.company import configuration

from .queue import DAILY, JOBS, TryAgain

BATCH = 20
AT_NIGHT = "17 3 * * *"
MOST_ATTEMPTS = 20  # then a job is put aside, to be looked at
_DJANGOS_OWN = {"context", "cursor_factory", "server_side_binding", "prepare_threshold"}
log = logging.getLogger(__name__)


def run() -> None:
    """Work until SIGTERM or SIGINT."""
    asyncio.run(_work())


async def _work() -> None:
    queue = PgQueuer(PsycopgDriver(await _connect()))
    for name, work in JOBS.items():
        _register(queue, name, work)
    for name, chore in DAILY.items():
        _schedule(queue, name, chore)
    for wanted in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(wanted, queue.shutdown.set)
    log.info("worker is ready for %s", ", ".join(sorted(JOBS)))
    await queue.run(batch_size=BATCH)


async def _connect() -> "psycopg.AsyncConnection[Any]":
    ours = connection.get_connection_params()
    wanted = {name: value for name, value in ours.items() if name not in _DJANGOS_OWN}
    return await psycopg.AsyncConnection.connect(**wanted, autocommit=True)


def _register(queue: PgQueuer, name: str, work: Callable[..., None]) -> None:
    @queue.entrypoint(name, on_failure="hold")
    async def entry(job: Job) -> None:
        arguments = json.loads(job.payload or b"{}")
        try:
            await asyncio.to_thread(_done, work, arguments)
        except TryAgain as later:
            raise RetryRequested(delay=later.after, reason=str(later)) from later
        except Exception as error:
            log.exception("job %s %s failed", name, arguments)
            if job.attempts >= MOST_ATTEMPTS:
                raise
            raise RetryRequested(delay=timedelta(seconds=min(2**job.attempts, 3_600)), reason=str(error)) from error


def _schedule(queue: PgQueuer, name: str, chore: Callable[[], None]) -> None:
    @queue.schedule(name, AT_NIGHT)
    async def entry(_schedule: Schedule) -> None:
        try:
            await asyncio.to_thread(_done, chore, {})
        except Exception:  # the next night tries again
            log.exception("nightly %s failed", name)


def _done(work: Callable[..., None], arguments: dict[str, Any]) -> None:
    """One job, with a live database connection and one view of the configuration."""
    close_old_connections()
    with configuration.snapshot():
        work(**arguments)
