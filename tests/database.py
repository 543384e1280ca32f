"""The PostgreSQL of the tests: a throw-away one, started when the first test asks for the database."""

import os
from collections.abc import Iterator

import pytest
from django.db import connections

from leadwright.site import database_url, postgres


@pytest.fixture(scope="session")
def django_db_keepdb() -> bool:
    """A throw-away server needs no tidying, which fails where some thread still holds a connection."""
    return not os.environ.get("DATABASE_URL")


@pytest.fixture(scope="session")
def django_db_modify_db_settings() -> Iterator[None]:
    """Asked for by pytest-django before it makes its test database; a DATABASE_URL is used as it is."""
    if os.environ.get("DATABASE_URL"):
        yield
        return
    with postgres.temporary() as url:
        connections["default"].settings_dict.update(database_url.parse(url))
        yield
