"""One launcher to a data folder."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from leadwright.site.terminal import Refusal

PATIENCE = 10.0  # seconds in which a PostgreSQL whose launcher was killed has ended


@contextmanager
def held(path: Path) -> Iterator[TextIO]:
    """Held while any process has the file open: us, and PostgreSQL, which may outlive us a moment."""
    with path.open("a+") as file:
        take(file, path.parent)
        write_pid(file)
        yield file


def take(file: TextIO, data: Path) -> None:
    until = time.monotonic() + PATIENCE
    while not try_to_take(file):
        if launcher_lives(file) or time.monotonic() > until:
            raise Refusal("Leadwright is already running on the data in {data}.", data=data)
        time.sleep(0.1)


def try_to_take(file: TextIO) -> bool:
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def is_held(path: Path) -> bool:
    if not path.exists():
        return False
    with path.open() as file:
        return not try_to_take(file)


def launcher_lives(file: TextIO) -> bool:
    file.seek(0)
    try:
        os.kill(int(file.read()), 0)
    except (ValueError, ProcessLookupError):
        return False
    except PermissionError:
        pass
    return True


def write_pid(file: TextIO) -> None:
    file.truncate(0)
    file.write(f"{os.getpid()}\n")
    file.flush()
