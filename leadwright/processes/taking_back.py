"""Taking back what was handed over: somebody did not leave after all."""

from collections.abc import Mapping, Sequence

from django.db import transaction

from leadwright.audit import journal
from leadwright.company import configuration
from leadwright.outbox import queue
from leadwright.people import access, directory, hiring
from leadwright.people.access import Actor
from leadwright.people.models import Department
from leadwright.records.actions import in_bulk
from leadwright.records.list_tables import Batch
from leadwright.records.timeline_tables import Activity

from . import rewriting
from .handing_over import ACTIVITIES, DRAWN, HEADED, NAMED, given, processes

DO = "take-back"


@transaction.atomic
def take_back(
    number: int, to: Mapping[str, int], batches: Sequence[int], others: Mapping[str, Sequence[int]], *, by: Actor
) -> None:
    """They are back, and get what is still with whom it was given to; raises `NobodyThere`, `Denied` or `Refused`."""
    access.demand(by, "edit", "people")
    user = hiring.find(number)
    hiring.bring_back(number, by=by)
    undone = [in_bulk.undo(one, by=by) for one in batches]
    _processes(number, to, others, by)
    if HEADED in to:
        Department.objects.filter(pk__in=others.get(HEADED, ()), head=to[HEADED]).update(head=number)
        configuration.changed()
    journal.note("person.taken_back", user.email, by=by)
    _bring(number, to.get(ACTIVITIES, 0), undone, list(others.get(ACTIVITIES, ())), by)


@queue.job(DO)
def bring(person: int, heir: int, by: int, batches: list[int], planned: list[int]) -> None:
    """Planned activities go back, once their records have."""
    for batch in batches:
        in_bulk.run(batch)
    actor = Actor("web", directory.person(by))
    for one in Activity.objects.filter(pk__in=planned, responsible=heir, done_at=None, deleted=None):
        given(one, person, actor)


def _processes(number: int, to: Mapping[str, int], others: Mapping[str, Sequence[int]], by: Actor) -> None:
    """Theirs act for them again, and name them again."""
    known = {one.pk: one for one in processes(by)}
    for one in (known[pk] for pk in others.get(DRAWN, ()) if pk in known):
        if one.author_id == to.get(DRAWN):
            rewriting.adopt(one, number, by=by)
    for one in (known[pk] for pk in others.get(NAMED, ()) if pk in known and NAMED in to):
        rewriting.name_instead(one, to[NAMED], number, by=by)


def _bring(number: int, heir: int, undone: Sequence[Batch], planned: list[int], by: Actor) -> None:
    mine, batches = by.person.id if by.person else 0, [one.pk for one in undone]
    if all(one.done >= one.total for one in undone) and len(planned) <= in_bulk.AT_ONCE:
        bring(number, heir, mine, batches, planned)
    else:
        queue.later(DO, [{"person": number, "heir": heir, "by": mine, "batches": batches, "planned": planned}])
