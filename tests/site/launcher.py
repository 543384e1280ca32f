"""A launcher to experiment on: a process of its own, of any user, that serves data until it is killed."""

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from leadwright.site import postgres
from leadwright.site.postgres.layout import Layout
from leadwright.site.terminal import Refusal


@contextmanager
def launcher(data: Path, uid: int) -> Iterator[int]:
    """The process that serves; killed without mercy at the end, if it still lives."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.setgid(uid)
        os.setuid(uid)
        serve_until_killed(data, writing)
    os.close(writing)
    assert os.read(reading, 1) == b"!", "the launcher could not start PostgreSQL"
    os.close(reading)
    try:
        yield child
    finally:
        with suppress(ChildProcessError):  # the test was quicker
            kill(child)


def refused_as(uid: int, data: Path) -> str:
    """What Leadwright tells this user when it refuses to serve the data."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.setgid(uid)
        os.setuid(uid)
        try:
            postgres.serve(data).__enter__()
        except Refusal as refusal:
            os.write(writing, refusal.message.encode())
        finally:
            os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as said:
        return said.read().decode()


def kill(child: int) -> None:
    if os.waitpid(child, os.WNOHANG) == (0, 0):
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)


def serve_until_killed(data: Path, writing: int) -> None:
    try:
        with postgres.serve(data):
            os.write(writing, b"!")
            signal.pause()
    finally:
        os._exit(1)


def postgres_pid(data: Path) -> int:
    """0 while there is none."""
    try:
        return int((Layout(data).cluster / "postmaster.pid").read_text().splitlines()[0])
    except (FileNotFoundError, IndexError):
        return 0


def is_alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def soon(condition: Callable[[], bool], seconds: float = 10) -> bool:
    until = time.monotonic() + seconds
    while not (true := condition()) and time.monotonic() < until:
        time.sleep(0.05)
    return true
