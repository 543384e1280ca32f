"""The worker: takes jobs from the queue and does them, in threads, until told to stop."""

import asyncio
import json
import logging
import signal
from collections.abc import Callable
from typing import Any

import psycopg
from django.db import close_old_connections, connection
from pgqueuer import PgQueuer
from pgqueuer.adapters.drivers.psycopg import PsycopgDriver
from pgqueuer.domain.errors import RetryRequested
from pgqueuer.models import Job

from leadwright.company import configuration

from .queue import JOBS, TryAgain

BATCH = 20
log = logging.getLogger(__name__)


def run() -> None:
    """Work until SIGTERM or SIGINT."""
    asyncio.run(_work())


async def _work() -> None:
    queue = PgQueuer(PsycopgDriver(await _connect()))
    for name, work in JOBS.items():
        _register(queue, name, work)
    for wanted in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(wanted, queue.shutdown.set)
    log.info("worker is ready for %s", ", ".join(sorted(JOBS)))
    await queue.run(batch_size=BATCH)


async def _connect() -> "psycopg.AsyncConnection[Any]":
    settings = connection.get_connection_params()
    wanted = {name: settings[name] for name in ("host", "port", "user", "password", "dbname") if settings.get(name)}
    return await psycopg.AsyncConnection.connect(**wanted, autocommit=True)


def _register(queue: PgQueuer, name: str, work: Callable[..., None]) -> None:
    @queue.entrypoint(name, on_failure="hold")
    async def entry(job: Job) -> None:
        arguments = json.loads(job.payload or b"{}")
        try:
            await asyncio.to_thread(_done, work, arguments)
        except TryAgain as later:
            raise RetryRequested(delay=later.after, reason=str(later)) from later


def _done(work: Callable[..., None], arguments: dict[str, Any]) -> None:
    """One job, with a live database connection and one view of the configuration."""
    close_old_connections()
    with configuration.snapshot():
        work(**arguments)
