"""Django, set up for one command."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import django

from . import database


def set_up() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leadwright.site.settings")
    django.setup()


@contextmanager
def with_database(*, make: bool = False) -> Iterator[None]:
    """Django's settings learn from DATABASE_URL where the database is; `make` makes an embedded one that is new."""
    with database.at_hand(make=make) as url:
        os.environ["DATABASE_URL"] = url
        set_up()
        yield
