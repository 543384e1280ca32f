"""Work that takes its time: a little of it at once, much by a worker; done in parts, going on where one died.

Each part is one transaction that also says how far the work is, so nothing is done twice.
"""

from collections.abc import Callable, Sequence
from typing import TypeVar

from django.db import transaction
from django.utils import translation

from leadwright.company import configuration
from leadwright.outbox import queue
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.refusal import Refused

from .list_tables import Listed, Work
from .reads import NoSuchRecord

Kept = TypeVar("Kept", bound=Work)
InParts = TypeVar("InParts", bound=Listed)
Step = Callable[[InParts, Sequence[int], Actor], None]
"""Does some of the records of a work."""


def find(of: type[Kept], number: int, *, by: Actor) -> Kept:
    """One of the actor's own; raises `NoSuchRecord`."""
    found: Kept | None = of._default_manager.filter(pk=number, person=_number(by)).first()
    if found is None:
        raise NoSuchRecord(number)
    return found


def begin(one: InParts, job: str, *, by: Actor, at_once: int) -> InParts:
    """Do it: as few records as that at once, more by a worker, who is told its number by the name of its table."""
    one.person, one.total = _number(by), len(one.records)
    with transaction.atomic():
        one.save()
        told = {str(one._meta.model_name): one.pk}
        if one.total > at_once:
            queue.later(job, [told], awaited=True)
    if one.total <= at_once:
        queue.JOBS[job](**told)
    one.refresh_from_db()
    return one


def go_on(of: type[InParts], number: int, size: int, step: Step[InParts]) -> None:
    """Do it part by part until it is done."""
    while part(of, number, size, step):
        pass


@transaction.atomic
def part(of: type[InParts], number: int, size: int, step: Step[InParts]) -> bool:
    """Do the next records of it; whether there are more. Nobody does anything for whoever is gone."""
    one = of._default_manager.select_for_update().get(pk=number)
    person, numbers = directory.person(one.person), one.records[one.done : one.done + size]
    if person is None or not numbers:
        return False
    with translation.override(person.language or configuration.company().language):
        step(one, numbers, Actor("web", person))
    one.done += len(numbers)
    one.save()
    return one.done < one.total


def reason(why: Exception) -> str:
    """Why a record was left, for people."""
    if isinstance(why, Refused):
        return " · ".join(str(wrong) for wrongs in why.problems.values() for wrong in wrongs)
    return str(why)


def _number(by: Actor) -> int:
    return by.person.id if by.person else 0
