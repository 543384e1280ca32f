"""Very many records from a source that is trusted, by COPY, with the columns and history that the door would write.

No process runs for them and no board is told: this fills demo companies and measurements.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from itertools import islice

from leadwright import tables
from leadwright.company import configuration
from leadwright.outbox.queue import later
from leadwright.people.access import Actor

from .actions.create import Values, prepared
from .changes import columns, entry
from .kind import KINDS
from .models import Change
from .sharing import COMPARE

BATCH = 5_000
Made = tuple[datetime, Values]


@configuration.snapshot()
def load(kind: str, rows: Iterable[Made], *, by: Actor, progress: Callable[[int], None]) -> None:
    """New records of a kind, each with the moment it was made; tells how many are there after each batch."""
    what, loaded = KINDS[kind], 0
    for batch in _batches(rows):
        several = prepared(kind, [values for _at, values in batch], by=by)
        made = [(one, at) for one, (at, _values) in zip(several, batch, strict=True)]
        tables.copy(what.model, [columns(what, one, at) for one, at in made])
        tables.copy(Change, [entry(what, one, wish, at) for one, at in made for wish in one.wishes])
        loaded += len(batch)
        progress(loaded)
    later(COMPARE, [{"kind": kind}])


def _batches(rows: Iterable[Made]) -> Iterator[list[Made]]:
    left = iter(rows)
    while batch := list(islice(left, BATCH)):
        yield batch
