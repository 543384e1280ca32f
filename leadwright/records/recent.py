"""What a person opened last."""

from itertools import groupby
from typing import Any

from django.db import transaction
from django.utils import timezone

from leadwright.people.access import Actor

from . import hits, reads
from .kind import KINDS
from .models import Seen

MOST = 50


@transaction.atomic
def see(kind: str, number: int, *, by: Actor) -> None:
    """Remember that the actor opened this record; raises `NoSuchRecord`."""
    reads.facts(kind, number, by=by)
    if by.person is None:
        return
    mine = Seen.objects.filter(person=by.person.id)
    Seen.objects.update_or_create(person=by.person.id, kind=kind, record=number, defaults={"at": timezone.now()})
    mine.filter(pk__in=list(mine.order_by("-at").values_list("pk", flat=True)[MOST:])).delete()


def groups(*, by: Actor, limit: int = 10) -> list[dict[str, Any]]:
    """The latest first, those of one kind that follow each other together."""
    if by.person is None:
        return []
    order = list(Seen.objects.filter(person=by.person.id).order_by("-at").values_list("kind", "record"))
    shown = _shown(order, by)
    latest = [one for one in order if one in shown][:limit]
    return [
        {"kind": kind, "items": [shown[one] for one in several], "more": False}
        for kind, several in groupby(latest, lambda one: one[0])
    ]


def _shown(wanted: list[tuple[str, int]], by: Actor) -> dict[tuple[str, int], dict[str, Any]]:
    numbers: dict[str, list[int]] = {}
    for kind, number in wanted:
        numbers.setdefault(kind, []).append(number)
    found = hits.read(lambda kind, rows: rows.filter(pk__in=numbers[kind.name]), numbers, by=by)
    return {(kind, facts["ID"]): hits.shown(KINDS[kind], facts) for kind, several in found.items() for facts in several}
