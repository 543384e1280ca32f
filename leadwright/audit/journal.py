"""Writing into the journal, and proving that nobody wrote in it afterwards.

A line is part of the transaction it tells of. It is sealed in a short one of its own after that: so writers never wait
for each other. Lines that a crash left unsealed are sealed along with the next one.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Protocol

import orjson
from django.db import connection, transaction
from django.utils import timezone

from leadwright import tables

from .actions import ACTIONS
from .models import Line

_LOCK = 7_301_144
"""Whoever seals holds this advisory lock; the number only has to be used for nothing else."""
BEGINNING = "0" * 64


class Person(Protocol):
    """Who did it."""

    @property
    def id(self) -> int:
        """Their number."""
        ...

    @property
    def name(self) -> str:
        """What they are called now; people may be renamed."""
        ...


class By(Protocol):
    """On whose behalf it was done, and by which way."""

    @property
    def via(self) -> str:
        """web, rest ..."""
        ...

    @property
    def person(self) -> Person | None:
        """Nobody is the system itself."""
        ...


class _System:
    via, person = "system", None


SYSTEM: By = _System()
"""What nobody in particular did."""


def note(action: str, about: str, *, by: By, **detail: Any) -> None:
    """Write a line: `note("role.changed", "salesperson", by=actor, grants={...})`. `actions` knows each action."""
    note_many(action, [(about, detail)], by=by)


def note_many(action: str, several: Iterable[tuple[str, Mapping[str, Any]]], *, by: By) -> None:
    """The same about several things: `(about, detail)` of each."""
    if action not in ACTIONS:
        raise ValueError(f"{action} is no action that the journal tells of")
    same = {
        "at": timezone.now(),
        "person": by.person.id if by.person else None,
        "who": by.person.name if by.person else "",
        "via": by.via[:100],
        "action": action,
        "seal": "",
    }
    tables.insert(Line, [{**same, "about": about[:300], "detail": dict(detail)} for about, detail in several])
    transaction.on_commit(seal)


@transaction.atomic
def seal() -> None:
    """Seal what is not sealed yet, in the order in which it was written."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(%s)", [_LOCK])
    place, before = newest()
    rows = []
    for number, line in enumerate(Line.objects.filter(place=None).order_by("pk"), place + 1):
        before = sealed(line, before)
        rows.append({"id": line.pk, "place": number, "seal": before})
    tables.amend(Line, rows)


def verify() -> Iterator[str]:
    """What is wrong with the journal, line by line; nothing if nobody touched it."""
    before, expected = BEGINNING, 1
    for line in Line.objects.exclude(place=None).order_by("place").iterator():
        if line.place != expected:
            yield f"{expected}: missing"
        if line.seal != sealed(line, before):
            yield f"{line.place}: changed ({line.action} {line.about})"
        before, expected = line.seal, (line.place or 0) + 1


def sealed(line: Line, before: str) -> str:
    """The seal of a line that follows the one with the seal `before`."""
    told = [line.pk, line.at.isoformat(), line.person, line.who, line.via, line.action, line.about, line.detail]
    return hashlib.sha256(before.encode() + orjson.dumps(told, option=orjson.OPT_SORT_KEYS)).hexdigest()


def newest() -> tuple[int, str]:
    """How many lines are sealed, and the last seal: whoever keeps it elsewhere can tell if lines are cut off."""
    last = Line.objects.exclude(place=None).order_by("-place").values_list("place", "seal").first()
    return (last[0] or 0, last[1]) if last else (0, BEGINNING)
