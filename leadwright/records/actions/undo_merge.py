"""Parting what was merged: everything that nobody has changed since is as it was."""

from typing import Any

from django.db import transaction
from django.utils import timezone

from leadwright.audit import journal
from leadwright.people.access import Actor
from leadwright.records import held_files, reads
from leadwright.records.changes import write
from leadwright.records.kind import KINDS
from leadwright.records.models import Merge
from leadwright.records.pending import Pending
from leadwright.records.recycle_bin import KEPT
from leadwright.records.timeline.heard import hear

from .merge import NOTES
from .restore import restore

_SYSTEM = Actor("merge")


@transaction.atomic
def undo_merge(kind: str, number: int, *, by: Actor) -> Merge:
    """Raises `NoSuchRecord` when there is none, it was undone, or thirty days are over; `Denied`."""
    still = Merge.objects.select_for_update().filter(kind=kind, undone=None, at__gt=timezone.now() - KEPT)
    made = still.filter(pk=number).first()
    if made is None:
        raise reads.NoSuchRecord(f"merge {number}")
    one = Pending(KINDS[made.kind], made.survivor, reads.facts(made.kind, made.survivor, by=by, lock=True))
    _move_back(made)  # first, so that the survivor does not let go of files that are not its own
    _give_back(one, made.before, made.after, by)
    restore(made.kind, made.merged, by=by)
    held_files.regain(KINDS[made.kind], reads.several(made.kind, made.merged, by=_SYSTEM))
    for kind, record, code, old, new in made.links:
        _link_back(kind, record, {code: old}, {code: new})
    for number in (made.survivor, *made.merged) if made.moved.get("comment") else ():
        hear(made.kind, number)
    made.undone = timezone.now()
    made.save(update_fields=["undone"])
    journal.note("record.unmerged", made.kind, by=by, into=made.survivor, records=made.merged)
    return made


def _give_back(one: Pending, before: dict[str, Any], after: dict[str, Any], by: Actor) -> None:
    untouched = {
        code: value
        for code, value in before.items()
        if code in one.kind.fields and not one.kind.fields[code].read_only and one.facts.get(code) == after[code]
    }
    one.set(untouched, by=by, verb="unmerge")
    if not one.wishes:
        one.mark("unmerge", by=by)
    write(one.kind, "unmerge", [one])


def _move_back(made: Merge) -> None:
    for name, places in made.moved.items():
        for record in set(places.values()):
            mine = [int(number) for number, place in places.items() if place == record]
            NOTES[name]._default_manager.filter(pk__in=mine, kind=made.kind, record=made.survivor).update(record=record)


def _link_back(kind: str, number: int, before: dict[str, Any], after: dict[str, Any]) -> None:
    try:
        facts = reads.facts(kind, number, by=_SYSTEM, lock=True)
    except reads.NoSuchRecord:  # it was deleted since
        return
    one = Pending(KINDS[kind], number, facts)
    if all(facts.get(code) == value for code, value in after.items()):
        one.set(before, by=_SYSTEM)
        write(one.kind, "relink", [one])
