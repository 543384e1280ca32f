"""Parting what was merged: everything that nobody has changed since is as it was."""

from collections.abc import Mapping
from itertools import groupby
from operator import itemgetter
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

from .merge import NOTES, PART
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
    for (kind, code), several in groupby(made.links, itemgetter(0, 2)):
        held = [(number, (old, new)) for _kind, number, _code, old, new in several]
        for place in range(0, len(held), PART):
            _link_back(kind, code, dict(held[place : place + PART]))
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


def _link_back(kind: str, code: str, links: Mapping[int, tuple[Any, Any]]) -> None:
    """Those of the records that are still there and still hold what the merge wrote link as before."""
    found = reads.lock(kind, list(links), by=_SYSTEM)
    several = [Pending(KINDS[kind], number, facts) for number, facts in found.items()]
    still = [one for one in several if one.facts.get(code) == links[one.id][1]]
    for one in still:
        one.set({code: links[one.id][0]}, by=_SYSTEM)
    write(KINDS[kind], "relink", still)
