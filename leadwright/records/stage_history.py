"""Through which stages a record went, how long it stood in each, and who or which process moved it.

It is read from the history of changes, so that a move is written once. The first stage is that of its creation.
"""

from datetime import datetime
from typing import NamedTuple

from django.utils import timezone

from leadwright.people.access import Actor

from . import reads
from .kind import KINDS
from .models import Change


class Stay(NamedTuple):
    """One stay in a stage. `left` is none while it lasts; `seconds` go on counting then."""

    stage: str
    entered: datetime
    left: datetime | None
    seconds: int
    person: int | None
    via: str
    run: int | None


def of(kind: str, number: int, *, by: Actor) -> list[Stay]:
    """The stays of one record, the first one first; none for kinds without stages. Raises `NoSuchRecord`."""
    reads.facts(kind, number, by=by)
    code = KINDS[kind].stage
    moves = list(Change.objects.filter(kind=kind, record=number, diff__has_key=code).order_by("id")) if code else []
    ends = [one.at for one in moves[1:]]
    return [_stay(one, code, left) for one, left in zip(moves, [*ends, None], strict=False)]


def _stay(one: Change, code: str, left: datetime | None) -> Stay:
    seconds = int(((left or timezone.now()) - one.at).total_seconds())
    return Stay(one.diff[code][1] or "", one.at, left, seconds, one.person_id, one.via, one.run)
