"""Configuration is read once and kept until it changes, in every process of every machine.

One number in the database is set anew by every change, in its transaction; a value loaded under `@kept` is loaded
again when the number is another. Numbers come from a sequence, so one that was rolled back never comes again.
Inside `snapshot()` the number is read once: one query a request or batch.
"""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import ParamSpec, TypeVar

from django.conf import settings
from django.db import OperationalError, connection

from .models import Company, Currency

P = ParamSpec("P")
T = TypeVar("T")


class _Scope(threading.local):
    revision: int | None = None


_scope = _Scope()


def changed() -> None:
    """Say that configuration was changed in this transaction; others see it when that commits."""
    with connection.cursor() as cursor:
        cursor.execute("update company_company set revision = nextval('company_revision')")
    forget()


def forget() -> None:
    """Ask again, even inside a snapshot."""
    _scope.revision = None


def revision() -> int:
    """The number of the newest configuration, read once inside `snapshot()`."""
    if _scope.revision is not None:
        return _scope.revision
    with connection.cursor() as cursor:
        cursor.execute("select revision from company_company")
        row = cursor.fetchone()
    return int(row[0]) if row else -1


@contextmanager
def snapshot() -> Iterator[None]:
    """Inside, configuration is asked for once, unless this thread changes it itself."""
    if _scope.revision is not None:  # part of a larger one
        yield
        return
    _scope.revision = revision() if connection.in_atomic_block else _first_revision()
    try:
        yield
    finally:
        forget()


def _first_revision() -> int:
    """Being the first question of a request, it also finds out whether the connection has died since the last."""
    try:
        return revision()
    except OperationalError:
        connection.close()
        return revision()


def kept(load: Callable[P, T]) -> Callable[P, T]:
    """Keep what the function returns, by its positional arguments, until configuration changes."""
    memory: dict[tuple[object, ...], tuple[int, T]] = {}

    @wraps(load)
    def read(*args: P.args, **kwargs: P.kwargs) -> T:
        newest = revision()
        known = memory.get(args)
        if known is None or known[0] != newest:
            known = memory[args] = newest, load(*args, **kwargs)
        return known[1]

    return read


@kept
def company() -> Company:
    """The company."""
    return Company.objects.first() or Company()


def url() -> str:
    """Where this installation is reached."""
    return company().url or str(settings.SITE_URL)


@kept
def rates() -> dict[str, float]:
    """What one unit of each known currency is worth in the company's own."""
    return {one.code: float(one.rate) for one in Currency.objects.all()}
