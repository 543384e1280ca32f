"""A database of its own for tests that commit: what other connections and killed processes do is seen by everybody."""

import os
import random
import signal
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.core.management import call_command
from django.db import connection

from leadwright import tables
from leadwright.company import configuration

FAR_AWAY = 1_000_000_000
"""Revisions of this database are none of those under which something of the other is kept in memory."""


@contextmanager
def database() -> Iterator[None]:
    """A fresh one, which the connections of all threads lead to meanwhile."""
    usual = str(connection.settings_dict["NAME"])
    own = f"{usual}_committed"
    _say(f'create database "{own}"')
    try:
        _go_to(own)
        call_command("migrate", verbosity=0)
        _say(f"select setval('company_revision', {FAR_AWAY})")
        configuration.changed()
        yield
    finally:
        _go_to(usual)
        _say(f'drop database "{own}" with (force)')


def _go_to(name: str) -> None:
    """Numbers at hand and configuration are another database's."""
    connection.close()
    connection.settings_dict["NAME"] = name
    tables._stock.numbers.clear()
    configuration.forget()


def _say(statement: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement)


def killed_after(seconds: float, work: Callable[[], None]) -> bool:
    """Do it in a process of its own that is killed then; whether it was still at it. It must not fail by itself."""
    connection.close()
    child = os.fork()
    if not child:
        code = 1
        try:
            connection.connection = None  # where an event loop runs, a child finds another thread's: Django keeps two
            tables._stock.numbers.clear()
            work()
            code = 0
        except BaseException:
            traceback.print_exc()
        os._exit(code)
    ends = time.monotonic() + seconds
    while time.monotonic() < ends:
        ended, code = os.waitpid(child, os.WNOHANG)
        if ended:
            assert code == 0
            return False
        time.sleep(0.002)
    os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


def killed_again_and_again(times: int, chance: random.Random, longest: float, work: Callable[[], None]) -> int:
    """Begin it again after each kill, at most so often, then let it end; how often it was killed."""
    kills = 0
    while kills < times:
        if not killed_after(chance.uniform(0, longest), work):
            return kills
        kills += 1
    work()
    return kills
