"""Activities: what is planned with a client, overdue or done."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from leadwright.fields.field import Field, cleaned, missing
from leadwright.fields.types.date_time import DateTime
from leadwright.fields.types.long_text import LongText
from leadwright.fields.types.person import Person
from leadwright.fields.types.text import Text
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import reads
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.records.pending import Pending, Run
from leadwright.records.timeline_tables import Activity
from leadwright.refusal import Refused, Wrong

from . import telling
from .beside import NoSuchNote, demand_readers, opened, tell
from .telling import TYPES

FIELDS = {
    field.code: field
    for field in (
        Field(code="type", title=N_("Type of activity"), type=Text(), required=True),
        Field(code="subject", title=N_("Subject"), type=Text()),
        Field(code="text", title=N_("Description"), type=LongText(max_length=10_000)),
        Field(code="due", title=N_("Due"), type=DateTime(), required=True),
        Field(code="ends", title=N_("Ends"), type=DateTime()),
        Field(code="responsible", title=N_("Responsible person"), type=Person(), required=True),
    )
}
MOST_AHEAD = 100


@transaction.atomic
def plan(
    kind: str, number: int, values: Mapping[str, Any], *, done: bool = False, by: Actor, run: Run | None = None
) -> Activity:
    """Plan an activity, or note one that is done; raises `NoSuchRecord`, `Denied` or `Refused`.

    The actor does it unless somebody else is named, who then gets a letter.
    """
    record = opened(kind, number, "plan", by=by)
    now, author = timezone.now(), by.person.id if by.person else None
    defaults = {"subject": "", "text": "", "ends": None, "responsible": author, **({"due": now} if done else {})}
    finished = {"done_at": now, "done_by": author} if done else {}
    clean = _clean(record, {**defaults, **values})
    activity = Activity.objects.create(kind=kind, record=number, author=author, at=now, **clean, **finished)
    tell(record, "activity_done" if done else "activity", activity.pk, by=by, run=run)
    if not done:
        telling.assigned(record, activity, by=by)
    return activity


@transaction.atomic
def change(kind: str, number: int, activity: int, values: Mapping[str, Any], *, by: Actor) -> Activity:
    """Whoever may plan here or is to do it changes it; a new responsible person gets a letter."""
    record, found = _mine(kind, number, activity, by=by)
    before = found.responsible
    clean = _clean(record, {**{code: getattr(found, code) for code in FIELDS}, **values})
    for code, value in clean.items():
        setattr(found, code, value)
    found.save(update_fields=list(clean))
    tell(record, "activity_changed", found.pk, by=by)
    if found.responsible != before and not found.done_at:
        telling.assigned(record, found, by=by)
    return found


@transaction.atomic
def finish(kind: str, number: int, activity: int, *, done: bool = True, by: Actor) -> Activity:
    """It is done, or after all not yet. Saying so twice changes nothing."""
    record, found = _mine(kind, number, activity, by=by)
    if bool(found.done_at) == done:
        return found
    found.done_at = timezone.now() if done else None
    found.done_by = by.person.id if by.person and done else None
    found.save(update_fields=["done_at", "done_by"])
    tell(record, "activity_done" if done else "activity_changed", found.pk, by=by)
    return found


@transaction.atomic
def delete(kind: str, number: int, activity: int, *, by: Actor) -> None:
    """It will not be done."""
    record, found = _mine(kind, number, activity, by=by)
    found.deleted = timezone.now()
    found.save(update_fields=["deleted"])
    tell(record, "activity_changed", found.pk, by=by)


@transaction.atomic
def restore(kind: str, number: int, activity: int, *, by: Actor) -> Activity:
    """It will be done after all; one that is there stays as it is."""
    record, found = _mine(kind, number, activity, by=by, gone=True)
    if found.deleted:
        found.deleted = None
        found.save(update_fields=["deleted"])
        tell(record, "activity_changed", found.pk, by=by)
    return found


def ahead(kind: str, number: int) -> list[Activity]:
    """What is still to be done, soonest first. Ask only for a record that the reader may see."""
    open_ones = Activity.objects.filter(kind=kind, record=number, done_at=None, deleted=None)
    return list(open_ones.order_by("due", "id")[:MOST_AHEAD])


def next_for(kind: str, numbers: Iterable[int], *, by: Actor) -> dict[int, dict[str, Any]]:
    """The soonest open activity of each record that the actor may see: one query for a page of cards."""
    seen = reads.records(kind, by=by).filter(pk__in=list(numbers)).order_by().values("pk")
    found = Activity.objects.filter(kind=kind, record__in=seen, done_at=None, deleted=None)
    now = timezone.now()
    return {one.record: _line(one, now) for one in found.order_by("record", "due", "id").distinct("record")}


def _line(one: Activity, now: datetime) -> dict[str, Any]:
    return {"id": one.pk, "type": one.type, "subject": one.subject, "due": one.due, "overdue": one.due < now}


def _clean(record: Pending, values: Mapping[str, Any]) -> dict[str, Any]:
    clean = cleaned(FIELDS, values, KNOWLEDGE)
    problems = missing(FIELDS.values(), clean)
    if clean.get("type") and clean["type"] not in TYPES:
        problems["type"] = [Wrong("unknown_type", _("Choose one of: %(types)s") % {"types": ", ".join(TYPES)})]
    due, ends = (datetime.fromisoformat(clean[code]) if clean.get(code) else None for code in ("due", "ends"))
    if due and ends and ends < due:
        problems["ends"] = [Wrong("before_start", _("It cannot end before it begins"))]
    if problems:
        raise Refused(problems)
    demand_readers(record, [clean["responsible"]], "responsible")
    return {**clean, "due": due, "ends": ends}


def _mine(kind: str, number: int, activity: int, *, by: Actor, gone: bool = False) -> tuple[Pending, Activity]:
    record = opened(kind, number, "read", by=by)
    found = Activity.objects.select_for_update().filter(pk=activity, kind=kind, record=number).first()
    if found is None or (found.deleted and not gone):
        raise NoSuchNote(activity)
    if by.person is None or found.responsible != by.person.id:
        access.demand(by, "plan", record.kind, record.facts)
    return record, found
