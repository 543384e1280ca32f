"""What somebody who leaves holds, and giving it to others before they go."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from leadwright.audit import journal
from leadwright.company import configuration
from leadwright.outbox import queue
from leadwright.people import access, directory, hiring
from leadwright.people.access import Actor, Denied
from leadwright.people.models import Department
from leadwright.records import reads
from leadwright.records.actions import in_bulk
from leadwright.records.kind import KINDS, Kind
from leadwright.records.list_tables import Batch
from leadwright.records.timeline import activities
from leadwright.records.timeline_tables import Activity
from leadwright.refusal import NotThere, Refused

from . import rewriting
from .models import Process

DO = "hand-over"
MOST = in_bulk.MOST
ACTIVITIES, DRAWN, NAMED, HEADED = "activities", "drawn", "named", "departments"
TITLES = {
    ACTIVITIES: N_("Planned activities"),
    DRAWN: N_("Processes that act for them"),
    NAMED: N_("Processes that name them"),
    HEADED: N_("Departments they head"),
}


@dataclass(frozen=True)
class Holding:
    """Things of one sort that somebody holds; `names` of a few, where a list shows no more."""

    what: str
    title: str
    count: int
    names: tuple[str, ...] = ()


def held(number: int, *, by: Actor) -> list[Holding]:
    """What this person holds, of all that the actor may give to others; raises `NobodyThere` or `Denied`."""
    access.demand(by, "edit", "people")
    hiring.find(number)
    found = [Holding(one.name, _(one.plural), _open(one, number, by).count()) for one in _kinds(by)]
    found.append(Holding(ACTIVITIES, _(TITLES[ACTIVITIES]), len(_planned(number, by))))
    found += [_named(DRAWN, [one.name for one in _acting(number, by)])]
    found += [_named(NAMED, [one.name for one in _naming(number, by)])]
    found.append(_named(HEADED, [one.name for one in Department.objects.filter(head=number).order_by("name")]))
    return [one for one in found if one.count]


@dataclass(frozen=True)
class Given:
    """What went to others: records by batches, which can be taken back each, and by their numbers what else can."""

    batches: list[Batch]
    others: dict[str, list[int]]


@transaction.atomic
def hand_over(number: int, to: Mapping[str, int], *, by: Actor) -> Given:
    """Give to others what this person holds, by the sort of thing, and let them go; the rest stays theirs.

    Records go through the door like any change of many: a hundred at once, more by and by, and each batch can be taken
    back. Raises `NobodyThere`, `Denied` or `Refused`.
    """
    access.demand(by, "edit", "people")
    user = hiring.find(number)
    _check(number, to)
    batches = [_begin(kind, number, to[kind.name], by) for kind in _kinds(by) if kind.name in to]
    others = _others(number, to, by)
    for one in _acting(number, by) if DRAWN in to else ():
        rewriting.adopt(one, to[DRAWN], by=by)
    for one in _naming(number, by) if NAMED in to else ():
        rewriting.name_instead(one, number, to[NAMED], by=by)
    if HEADED in to:
        Department.objects.filter(head=number).update(head=to[HEADED])
        configuration.changed()
    journal.note("person.handed_over", user.email, by=by, to={what: directory.name_of(to[what]) for what in to})
    hiring.dismiss(number, by=by)
    if ACTIVITIES in to:
        _pass_on(number, to[ACTIVITIES], [one for one in batches if one], by)
    return Given([one for one in batches if one], others)


@queue.job(DO)
def run(person: int, to: int, by: int, batches: list[int]) -> None:
    """Planned activities, once the records they are about have been handed over."""
    for batch in batches:
        in_bulk.run(batch)
    actor = Actor("web", directory.person(by))
    left = [one for one in _planned(person, actor) if not given(one, to, actor)]
    if left:
        journal.note("person.left_behind", directory.name_of(person), by=actor, activities=len(left))


def _others(number: int, to: Mapping[str, int], by: Actor) -> dict[str, list[int]]:
    """What will be handed over besides records, as far as that can be taken back: in a process that names the heir
    already nobody could tell them apart afterwards."""
    found = {
        ACTIVITIES: [one.pk for one in _planned(number, by)],
        DRAWN: [one.pk for one in _acting(number, by)],
        NAMED: [one.pk for one in _naming(number, by) if not rewriting.names(one, to.get(NAMED, 0))],
        HEADED: list(Department.objects.filter(head=number).values_list("pk", flat=True)),
    }
    return {what: numbers for what, numbers in found.items() if what in to}


def _pass_on(number: int, to: int, batches: list[Batch], by: Actor) -> None:
    mine, numbers = by.person.id if by.person else 0, [one.pk for one in batches]
    if all(one.done >= one.total for one in batches) and len(_planned(number, by)) <= in_bulk.AT_ONCE:
        run(number, to, mine, numbers)
    else:
        queue.later(DO, [{"person": number, "to": to, "by": mine, "batches": numbers}])


def given(one: Activity, to: int, by: Actor) -> bool:
    """Whether the actor could give somebody what is planned."""
    try:
        with transaction.atomic():
            activities.change(one.kind, one.record, one.pk, {"responsible": to}, by=by)
    except (Refused, Denied, NotThere):
        return False
    return True


def _check(number: int, to: Mapping[str, int]) -> None:
    for what, heir in to.items():
        if what not in {*KINDS, *TITLES}:
            raise Refused.one(what, "unknown", _("Nothing of this sort can be handed over"))
        if heir == number:
            raise Refused.one(what, "oneself", _("Choose somebody else: this person leaves"))
        if why := directory.trouble_with(heir):
            raise Refused.one(what, "nobody", why)


def _kinds(by: Actor) -> list[Kind]:
    return [one for one in KINDS.values() if access.may(by, "update", one)]


def _open(kind: Kind, number: int, by: Actor) -> reads.Rows:
    """What is closed stays with whoever closed it."""
    found = reads.records(kind.name, by=by).filter(assigned_by=number)
    return found.filter(**{kind.fields[kind.semantics].column: "P"}) if kind.semantics else found


def _begin(kind: Kind, number: int, heir: int, by: Actor) -> Batch | None:
    numbers = list(_open(kind, number, by).order_by("-id").values_list("pk", flat=True)[:MOST])
    values = {access.OWNER: heir}
    return in_bulk.begin(kind.name, numbers, "update", values, by=by) if numbers else None


def _planned(number: int, by: Actor) -> list[Activity]:
    found = Activity.objects.filter(responsible=number, done_at=None, deleted=None).order_by("due", "pk")
    return list(found[:MOST]) if by.person else []


def _acting(number: int, by: Actor) -> list[Process]:
    """Processes that act for them."""
    return [one for one in processes(by) if number in (one.author_id, one.published and one.published.acts_for_id)]


def _naming(number: int, by: Actor) -> list[Process]:
    """Processes that name them: as responsible person, as recipient."""
    return [one for one in processes(by) if rewriting.names(one, number)]


def processes(by: Actor) -> list[Process]:
    """All of them, for whoever may publish and lend rights."""
    if not (access.may(by, "publish", "processes") and access.may(by, "elevate", "processes")):
        return []
    return list(Process.objects.filter(deleted=None).select_related("published").order_by("name", "pk"))


def _named(what: str, names: list[str]) -> Holding:
    return Holding(what, _(TITLES[what]), len(names), tuple(names[:20]))
