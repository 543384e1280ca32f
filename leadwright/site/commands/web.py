"""`leadwright web`: answers HTTP; start as many as the machines bear."""

import os
import signal
import time
from collections.abc import Callable
from importlib import import_module
from typing import Any

import click
from gunicorn.app.base import BaseApplication
from gunicorn.workers.gthread import ThreadWorker

from leadwright.site import environment, lifeline
from leadwright.site.terminal import translate as _

POLITENESS = 0.0002  # seconds that a process with one connection leaves the next to one that has none
PATIENCE = 5  # seconds for the requests that are under way when it is to stop


def processes() -> int:
    """One for each core; more than four are for those who know their machine."""
    return min(os.cpu_count() or 1, 4)


@click.command(help=_("Answer HTTP on HOST and PORT."))
@click.option("--workers", type=int, default=processes, help=_("Processes; by default one a core, at most four."))
@click.option("--threads", default=4, show_default=True, help=_("Threads of each process."))
def command(*, workers: int, threads: int) -> None:
    Web(workers=workers, threads=threads).run()


class Web(BaseApplication):  # type: ignore[misc]  # gunicorn ships no types
    """gunicorn, told by us instead of by a file of its own."""

    def __init__(self, **wishes: Any) -> None:
        self.wishes = wishes
        super().__init__()

    def load_config(self) -> None:
        told = {
            "bind": f"{environment.host()}:{environment.port()}",
            "worker_class": "leadwright.site.commands.web.Fair",
            "keepalive": 75,
            "graceful_timeout": PATIENCE,
            "preload_app": True,  # read once and shared: half the memory, and the port answers sooner
            "post_fork": tie,
            "limit_request_line": 0,  # some clients of the REST send whole leads in the address; 1 MB is still the end
            "loglevel": "warning",
            **self.wishes,
        }
        for name, value in told.items():
            self.cfg.set(name, value)

    def load(self) -> Callable[..., Any]:
        loaded: Callable[..., Any] = import_module("leadwright.site.wsgi").application
        import_module("leadwright.site.urls")  # Django would do it during the first request
        return loaded


def tie(_arbiter: Any, _worker: Any) -> None:
    """Each process would otherwise keep the port when its own parent is killed."""
    lifeline.end_with_parent(signal.SIGKILL)


class Fair(ThreadWorker):  # type: ignore[misc]  # gunicorn ships no types
    """Leaves a new connection to a process with fewer, for a kept one stays where it was taken."""

    def accept(self, listener: Any) -> None:
        time.sleep(min(self.nr_conns, 20) * POLITENESS)
        super().accept(listener)
