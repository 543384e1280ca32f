"""Taking a conversion back: what it made goes into the recycle bin, unless somebody has worked on it since."""

from dataclasses import dataclass, field, replace
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.people import access, directory, key_scopes
from leadwright.people.access import Actor
from leadwright.records import links, reads, shown
from leadwright.records.changes import write
from leadwright.records.kind import KINDS
from leadwright.records.models import Change
from leadwright.records.pending import Pending
from leadwright.records.recycle_bin import KEPT
from leadwright.records.timeline_tables import Activity

from .mapping import LEAD
from .models import Conversion

_SYSTEM = Actor("conversion")


@dataclass
class Undone:
    """What was removed, by kind, and what stays and why."""

    made: Conversion
    removed: dict[str, int] = field(default_factory=dict)
    stays: list[dict[str, Any]] = field(default_factory=list)


@transaction.atomic
def foresee(number: int, *, by: Actor) -> Undone:
    """What undoing would do; nothing is changed. Raises as `undo` does."""
    made = _still(number)
    access.demand(by, "convert", LEAD, reads.facts("lead", made.lead, by=by))
    told = Undone(made)
    for kind, record in made.made.items():
        _judge(kind, record, told, by)
    return told


@transaction.atomic
def undo(number: int, *, by: Actor) -> Undone:
    """Raises `NoSuchRecord` when there is none, it was undone, or thirty days are over; `Denied`."""
    made = _still(number, lock=True)
    lead = Pending(LEAD, made.lead, reads.facts("lead", made.lead, by=by, lock=True))
    access.demand(by, "convert", LEAD, lead.facts)
    if not all(key_scopes.opens(by.scopes, "update", kind) for kind in (*made.made, *made.used)):
        raise access.OutOfScope
    told = Undone(made)
    for kind, record in made.made.items():
        if one := _judge(kind, record, told, by):
            one.mark("delete", by=by, deleted_at=timezone.now())
            write(one.kind, "delete", [one])
    for kind, record in made.used.items():
        _give_back(kind, record, made, by)
    _activities_back(made)
    _reopen(lead, made, by)
    made.undone = timezone.now()
    made.save(update_fields=["undone"])
    journal.note("record.unconverted", f"lead {made.lead}", by=by, removed=told.removed)
    return told


def _still(number: int, *, lock: bool = False) -> Conversion:
    """One that can be undone still."""
    still = Conversion.objects.filter(undone=None, at__gt=timezone.now() - KEPT)
    made = (still.select_for_update() if lock else still).filter(pk=number).first()
    if made is None:
        raise reads.NoSuchRecord(f"conversion {number}")
    return made


def _judge(kind: str, number: int, told: Undone, by: Actor) -> Pending | None:
    """The record when it goes; nothing when it stays, which is told, or when somebody removed it already."""
    try:
        one = Pending(KINDS[kind], number, reads.facts(kind, number, by=_SYSTEM, lock=True))
    except reads.NoSuchRecord:
        return None
    if since := _since(one, told.made, by) or _used_by(one, told.made, by):
        title = reads.called([(kind, number)], by=by).get((kind, number), f"#{number}")
        told.stays.append({"kind": kind, "id": number, "title": title, "why": since})
        return None
    if told.made.person != (by.person and by.person.id):  # whoever made it may take it back
        access.demand(by, "delete", one.kind, one.facts)
    told.removed[kind] = number
    return one


def _since(one: Pending, made: Conversion, by: Actor) -> str:
    """What happened to a record after it was made, as far as the actor may know; empty when nothing did."""
    later = Change.objects.filter(kind=one.kind.name, record=one.id, pk__gt=made.until).order_by("-pk").first()
    if later is None:
        return ""
    who = directory.name_of(later.person_id) if later.person_id else _("A process")
    fields = shown.fields(one.kind, by=by)
    named = ", ".join(_(fields[code].title) for code in later.diff if code in fields and not fields[code].read_only)
    said = _("%(who)s changed since: %(fields)s") if named else _("%(who)s worked on it since")
    return said % {"who": who, "fields": named}


def _used_by(one: Pending, made: Conversion, by: Actor) -> str:
    """Who else links to a record by now; empty when only what the conversion is about does."""
    own = [("lead", made.lead), *made.made.items(), *made.used.items()]
    user = links.user_of(one.kind.name, one.id, besides=own)
    if user is None:
        return ""
    title = reads.called([user], by=by).get(user)
    named = f"“{title}”" if title else _("A record that you may not see")
    return _("%(record)s uses it by now") % {"record": named}


def _give_back(kind: str, number: int, made: Conversion, by: Actor) -> None:
    """A record that was used loses what it got, as far as nobody has changed that since."""
    before, after = made.before.get(kind, {}), made.after.get(kind, {})
    try:
        one = Pending(KINDS[kind], number, reads.facts(kind, number, by=_SYSTEM, lock=True))
    except reads.NoSuchRecord:
        return
    one.set(_untouched(one, before, after), by=replace(by, person=None), verb="unconvert")
    if one.wishes:
        write(one.kind, "update", [one])


def _untouched(one: Pending, before: dict[str, Any], after: dict[str, Any]) -> dict[str, Any]:
    fields = one.kind.fields
    return {
        code: old
        for code, old in before.items()
        if code in fields and not fields[code].read_only and one.facts.get(code) == after.get(code)
    }


def _activities_back(made: Conversion) -> None:
    for number, kind, record in made.moved:
        Activity.objects.filter(pk=number, kind=kind, record=record).update(kind="lead", record=made.lead)
    Activity.objects.filter(pk__in=made.finished, done_at=made.at).update(done_at=None, done_by=None)


def _reopen(lead: Pending, made: Conversion, by: Actor) -> None:
    lead.set(_untouched(lead, made.before["lead"], made.after["lead"]), by=by, verb="unconvert")
    if lead.wishes:
        lead.wishes[-1] = replace(lead.wishes[-1], about=made.pk)
        lead.marks["deleted_at"] = None  # its fields are saved though the entry is about the conversion
    else:
        lead.tell("unconvert", made.pk, by=by)
    write(LEAD, "update", [lead])
