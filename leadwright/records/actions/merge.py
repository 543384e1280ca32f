"""Several records become one. The others lie in the recycle bin, and for thirty days all of it can be taken back."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.fields.field import Field
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import links, merging, reads, shown
from leadwright.records.changes import write
from leadwright.records.kind import KINDS, Kind
from leadwright.records.models import Merge
from leadwright.records.pending import Pending
from leadwright.records.timeline.heard import hear
from leadwright.records.timeline_tables import Activity, Comment, File
from leadwright.refusal import Refused, Wrong

NOTES = {"comment": Comment, "activity": Activity, "file": File}
Moved = dict[str, dict[str, int]]
MOST = 20
PART = 200
_SYSTEM = Actor("merge")


@transaction.atomic
def merge(kind: str, survivor: int, others: Sequence[int], choices: Mapping[str, int], *, by: Actor) -> Merge:
    """One survives with the values chosen. Raises `NoSuchRecord`, `Refused` or `Denied`."""
    what, gone = KINDS[kind], sorted(set(others) - {survivor})
    if not gone or len(gone) >= MOST:
        words = _("Choose two to %(most)d records") % {"most": MOST}
        raise Refused({"ids": [Wrong("not_several", words)]})
    locked = reads.locked(kind, [survivor, *gone], by=by)
    found = {survivor: locked[survivor], **locked}
    for number in gone:
        access.demand(by, "delete", what, found[number])
    moved = {name: _moved(table, kind, gone, survivor) for name, table in NOTES.items()}
    one = Pending(what, survivor, dict(found[survivor]))
    if wrong := shown.untouchable(what, choices, by=by):
        raise Refused(wrong)
    whose = merging.chosen(what, survivor, found, choices)
    diff = one.set(merging.united(what, found, whose), by=by, verb="merge")
    made = _kept(what, one, diff, gone, moved, by)
    _told(one, made, by)
    if moved["comment"]:
        hear(kind, survivor)
    _put_away(what, {number: found[number] for number in gone}, made, by)
    journal.note("record.merged", kind, by=by, into=survivor, records=gone)
    return made


def _kept(kind: Kind, one: Pending, diff: Mapping[str, list[Any]], gone: list[int], moved: Moved, by: Actor) -> Merge:
    return Merge.objects.create(
        kind=kind.name,
        survivor=one.id,
        merged=gone,
        before={code: old for code, (old, _new) in diff.items()},
        after={code: new for code, (_old, new) in diff.items()},
        moved=moved,
        links=list(_relinked(kind, one.id, gone)),
        person=by.person.id if by.person else None,
        at=timezone.now(),
    )


def _told(one: Pending, made: Merge, by: Actor) -> None:
    """One entry in the history, which names the merge."""
    if one.wishes:
        one.wishes[-1] = replace(one.wishes[-1], about=made.pk)
        one.marks["deleted_at"] = None  # its fields are saved though the entry is about the merge
    else:
        one.tell("merge", made.pk, by=by)
    write(one.kind, "merge", [one])


def _put_away(kind: Kind, gone: Mapping[int, dict[str, Any]], made: Merge, by: Actor) -> None:
    several = [Pending(kind, number, facts) for number, facts in gone.items()]
    for one in several:
        one.mark("delete", by=by, deleted_at=made.at)
        one.wishes[-1] = replace(one.wishes[-1], about=made.pk)
    write(kind, "delete", several)


def _moved(table: Any, kind: str, gone: Iterable[int], survivor: int) -> dict[str, int]:
    """Where each was before."""
    theirs = table._default_manager.filter(kind=kind, record__in=gone)
    before = dict(theirs.values_list("pk", "record"))
    theirs.update(record=survivor)
    return {str(number): record for number, record in before.items()}


def _relinked(kind: Kind, survivor: int, gone: Sequence[int]) -> Iterable[list[Any]]:
    """Let what linked to those gone link to the survivor: nobody's rights are needed for what does not change."""
    for other in KINDS.values():
        for field in other.fields.values():
            if links.leads_to(field, kind.name) and not field.read_only:
                yield from _relinked_by(other, field, survivor, gone)


def _relinked_by(kind: Kind, field: Field, survivor: int, gone: Sequence[int]) -> Iterable[list[Any]]:
    for numbers in _linking(kind, field, gone):
        found = reads.lock(kind.name, numbers, by=_SYSTEM)
        several = [Pending(kind, number, found[number]) for number in numbers if number in found]
        before = {one.id: one.facts[field.code] for one in several}
        for one in several:
            held = before[one.id]
            new = [survivor if each in gone else each for each in held] if field.multiple else survivor
            one.set({field.code: new}, by=_SYSTEM)
        write(kind, "relink", several)
        yield from ([kind.name, one.id, field.code, before[one.id], one.facts[field.code]] for one in several)


def _linking(kind: Kind, field: Field, gone: Sequence[int]) -> Iterable[list[int]]:
    """All that link to those gone, a part at a time."""
    rows = links.linked(reads.records(kind.name, by=_SYSTEM), field, gone, by=_SYSTEM).order_by("pk")
    last = 0
    while numbers := list(rows.filter(pk__gt=last).values_list("pk", flat=True)[:PART]):
        yield numbers
        last = numbers[-1]
