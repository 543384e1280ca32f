"""Starts PostgreSQL, brings the database up to date, and keeps web and worker running until told to stop."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import NoReturn

from leadwright.site import environment, lifeline, postgres
from leadwright.site.postgres.layout import Layout
from leadwright.site.postgres.preconditions import require_writable
from leadwright.site.postgres.server import Server
from leadwright.site.terminal import say

from . import embedded, outside, port
from .child import Child
from .waiting import wait

LEADWRIGHT = [sys.executable, "-m", "leadwright.site"]


def launch(*, with_demo: bool) -> None:
    port.require_free(environment.host(), environment.port())
    for number in signals_to_stop():
        signal.signal(number, interrupt)
    with suppress(KeyboardInterrupt), database() as server:
        prepare(with_demo=with_demo)
        asyncio.run(supervise(server))
    say("Stopped")


def signals_to_stop() -> list[signal.Signals]:
    """A closed terminal too, unless nohup wants us to outlive it."""
    outlives_terminal = signal.getsignal(signal.SIGHUP) == signal.SIG_IGN
    return [signal.SIGINT, signal.SIGTERM, *([] if outlives_terminal else [signal.SIGHUP])]


def interrupt(_number: int, _frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt


@contextmanager
def database() -> Iterator[Server | None]:
    """The children learn from DATABASE_URL where it is; an outside one is nobody's to keep running."""
    if url := environment.database_url():
        outside.require_reachable(url)
        say("PostgreSQL: the one of DATABASE_URL")
        yield None
        return
    require_writable(environment.data())
    announce_database(Layout(environment.data()))
    with postgres.serve(environment.data()) as server:
        os.environ["DATABASE_URL"] = server.url
        yield server


def announce_database(layout: Layout) -> None:
    if layout.exists:
        say("PostgreSQL: starting on the data in {data}", data=layout.data)
    else:
        say("PostgreSQL: making a new database in {data} (a few seconds)", data=layout.data)


def prepare(*, with_demo: bool) -> None:
    """In a process of its own: the launcher stays small and loads nothing that could break it."""
    command = [*LEADWRIGHT, "migrate", *(["--demo"] if with_demo else [])]
    tied, between_fork_and_exec = lifeline.tied(command, told=signal.SIGTERM)
    finished = subprocess.run(tied, check=False, preexec_fn=between_fork_and_exec)
    if finished.returncode:
        sys.exit(finished.returncode)


async def supervise(server: Server | None) -> None:
    stopping = asyncio.Event()
    for number in signals_to_stop():
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    say("Web and worker: starting")
    async with asyncio.TaskGroup() as group:
        for name in ("web", "worker"):
            group.create_task(Child(name, [*LEADWRIGHT, name]).keep_running(stopping))
        if server:
            group.create_task(embedded.keep_running(server, stopping))
        group.create_task(announce_address(stopping))
        await stopping.wait()
        say("Stopping")


async def announce_address(stopping: asyncio.Event) -> None:
    host, number = environment.host(), environment.port()
    while not port.answers(host, number):
        await wait(stopping, 0.1)
        if stopping.is_set():
            return
    shown = "localhost" if host in ("0.0.0.0", "::") else host  # noqa: S104 - compared, not bound
    say("Leadwright is ready: http://{host}:{port} (Ctrl-C stops it)", host=shown, port=number)
