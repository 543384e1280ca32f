"""`leadwright web`: answers HTTP; start as many as the machines bear."""

import os
import signal
from collections.abc import Callable
from importlib import import_module
from typing import Any

import click
from granian import Granian
from granian.constants import Interfaces
from granian.log import LogLevels

from leadwright.site import environment, lifeline
from leadwright.site.terminal import translate as _


def processes() -> int:
    """One for each core; more than four are for those who know their machine."""
    return min(os.cpu_count() or 1, 4)


@click.command(help=_("Answer HTTP on HOST and PORT."))
@click.option("--workers", type=int, default=processes, help=_("Processes; by default one a core, at most four."))
@click.option("--threads", default=4, show_default=True, help=_("Threads of each process."))
def command(*, workers: int, threads: int) -> None:
    server = Granian(
        "leadwright.site.wsgi:application",
        address=environment.host(),
        port=environment.port(),
        interface=Interfaces.WSGI,
        websockets=False,
        workers=workers,
        blocking_threads=threads,
        respawn_failed_workers=True,
        log_level=LogLevels.warning,
    )
    server.serve(target_loader=application, wrap_loader=False)


def application() -> Callable[..., Any]:
    """Runs in each process of granian, which would otherwise keep the port when its own parent is killed."""
    lifeline.end_with_parent(signal.SIGKILL)
    loaded: Callable[..., Any] = import_module("leadwright.site.wsgi").application
    return loaded
