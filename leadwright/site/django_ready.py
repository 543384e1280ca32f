"""Django on the company's database, for as long as one command lasts."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import django

from . import environment, postgres


def set_up() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leadwright.site.settings")
    django.setup()


@contextmanager
def with_database() -> Iterator[None]:
    """The outside PostgreSQL, or the embedded one: as it runs, or started for this command alone."""
    if environment.database_url():
        set_up()
        yield
        return
    with postgres.available(environment.data()) as url:
        os.environ["DATABASE_URL"] = url
        set_up()
        yield
