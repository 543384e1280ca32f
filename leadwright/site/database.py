"""The company's database, at hand for as long as one command lasts."""

from collections.abc import Iterator
from contextlib import contextmanager

from . import environment, postgres


@contextmanager
def at_hand(*, make: bool = False) -> Iterator[str]:
    """The address of the outside PostgreSQL, or of the embedded one: as it runs, or started for this command."""
    if url := environment.database_url():
        yield url
        return
    with postgres.available(environment.data(), make=make) as url:
        yield url
