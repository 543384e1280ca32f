"""The embedded PostgreSQL: `serve` it for a while, have it `available` to a command, or a `temporary` one."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from leadwright.site.terminal import Refusal

from . import cluster, lock
from .layout import Layout
from .preconditions import require_space, require_writable
from .server import Server

# For data that nobody will miss: nothing waits for the disk.
CARELESS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}


@contextmanager
def serve(data: Path, **settings: str) -> Iterator[Server]:
    layout = Layout(data.resolve())
    require_writable(layout.data)
    require_space(layout)
    with lock.held(layout.lock) as held:
        server = Server(cluster.opened(layout), held, settings)
        server.start()
        try:
            yield server
        finally:
            server.stop()


@contextmanager
def available(data: Path, *, make: bool = False) -> Iterator[str]:
    """The address of the data's server: as it runs, or started for as long as this lasts."""
    layout = Layout(data.resolve())
    if lock.is_held(layout.lock):
        yield layout.url
    elif layout.exists or make:
        with serve(data) as server:
            yield server.url
    else:
        raise Refusal("There are no data in {data} yet: start Leadwright once.", data=layout.data)


@contextmanager
def temporary() -> Iterator[str]:
    """The address of a fresh, careless server that leaves nothing behind."""
    with (
        tempfile.TemporaryDirectory(prefix="leadwright-") as folder,
        serve(Path(folder), **CARELESS) as server,
    ):
        yield server.url
