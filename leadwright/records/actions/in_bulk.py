"""One change to many records: foreseen, done in parts, told how far it got, and taken back."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.fields.field import cleaned
from leadwright.outbox.queue import job
from leadwright.people import access
from leadwright.people.access import Actor, Denied
from leadwright.records import held_files, lists, reads, shown, work
from leadwright.records.changes import write
from leadwright.records.company_knowledge import KnowledgeFor
from leadwright.records.kind import KINDS
from leadwright.records.list_tables import Batch
from leadwright.records.lists import Wanted
from leadwright.records.models import Change
from leadwright.records.pending import Pending
from leadwright.refusal import Refused, Wrong

from .move import with_reason
from .restore import bring_back

DO = "bulk"
PART, AT_ONCE, MOST, TOLD = 200, 100, 10_000, 100
VERBS = ("update", "delete")
_NOTED = {"delete": "record.deleted", "restore": "record.restored"}
Values = Mapping[str, Any]
Facts = dict[str, Any]
Step = Callable[[Pending], None]


def meant(wanted: Wanted, numbers: Sequence[int] | None, *, by: Actor, beyond: int = 0) -> list[int]:
    """The records that are meant: those named, or all that the list shows; at most `MOST` and some beyond, newest
    first."""
    if numbers is None:
        shown = lists.found(wanted, by=by)
    else:
        shown = reads.records(wanted.kind.name, by=by).filter(pk__in=numbers)
    return list(shown.order_by("-id").values_list("pk", flat=True)[: MOST + beyond])


def foreseen(kind: str, numbers: Sequence[int], verb: str, values: Values, *, by: Actor) -> dict[str, int | bool]:
    """`{total, allowed, more}`: how many would be taken, how many of them the actor may touch, and whether more are
    meant than are taken at a time. Raises `Refused`."""
    _check(kind, verb, values, by)
    taken = numbers[:MOST]
    allowed = reads.records(kind, by=by, verb=verb).filter(pk__in=taken).count()
    return {"total": len(taken), "allowed": allowed, "more": len(numbers) > MOST}


def begin(kind: str, numbers: Sequence[int], verb: str, values: Values, *, by: Actor) -> Batch:
    """Do it: a few at once, more by a worker; a reason given along with a stage is put before what stood there. Raises
    `Refused` or `Denied`.
    """
    _check(kind, verb, values, by)
    access.demand(by, verb, KINDS[kind])
    batch = Batch(kind=kind, verb=verb, values=dict(values), records=list(numbers))
    return work.begin(batch, DO, by=by, at_once=AT_ONCE)


def undo(number: int, *, by: Actor) -> Batch:
    """Take back what it did, except where somebody changed the record since. Raises `NoSuchRecord` or `Refused`."""
    done = find(number, by=by)
    if done.verb not in VERBS or hasattr(done, "undone") or done.done < done.total:
        raise Refused({"": [Wrong("not_undone", _("This cannot be undone any more"))]})
    numbers = sorted(map(int, done.written), reverse=True)
    batch = Batch(kind=done.kind, verb="undo", records=numbers, undoes=done)
    return work.begin(batch, DO, by=by, at_once=AT_ONCE)


def find(number: int, *, by: Actor) -> Batch:
    """One of the actor's own; raises `NoSuchRecord`."""
    return work.find(Batch, number, by=by)


@job(DO)
def run(batch: int) -> None:
    """Go on until it is done."""
    work.go_on(Batch, batch, PART, part)


def part(batch: Batch, numbers: Sequence[int], by: Actor) -> None:
    """The next records of it."""
    several, step = _prepared(batch, numbers, by)
    _take(batch, several, numbers, step, by)


def _take(batch: Batch, several: Mapping[int, Facts], numbers: Sequence[int], step: Step, by: Actor) -> None:
    kind = KINDS[batch.kind]
    records = [Pending(kind, number, facts) for number, facts in several.items()]
    for number in set(numbers) - several.keys():
        skip(batch, number, f"#{number}", _("This does not exist, or you may not see it"))
    for one in records:
        try:
            step(one)
        except (Denied, Refused, _Left) as why:
            skip(batch, one.id, kind.titled(one.facts), work.reason(why))
    changed = [one for one in records if one.wishes]
    if changed:
        verb = changed[0].wishes[0].verb
        write(kind, verb, changed)
        if verb in _NOTED:
            journal.note(_NOTED[verb], kind.name, by=by, records=[one.id for one in changed])
        batch.changed += len(changed)
        batch.written.update(_entries(batch, [one.id for one in changed]))


class _Left(Exception):
    """The record is left as it is, and why."""


def _prepared(batch: Batch, numbers: Sequence[int], by: Actor) -> tuple[dict[int, Facts], Step]:
    """The records, locked, and what is done to each."""
    if batch.verb == "update":
        return reads.lock(batch.kind, numbers, by=by), lambda one: _set(one, batch.values, by)
    if batch.undoes:
        return _taking_back(batch.undoes, numbers, by)
    return reads.lock(batch.kind, numbers, by=by), lambda one: _delete(one, by)


def _set(one: Pending, values: Values, by: Actor) -> None:
    reason = one.kind.reason
    if one.kind.stage in values and (why := values.get(reason)):
        values = {**values, reason: with_reason(one.facts.get(reason) or "", why)}
    one.set({**values, **held_files.copied(one.kind, values, by=by)}, by=by)  # a file belongs to one record alone


def _delete(one: Pending, by: Actor) -> None:
    access.demand(by, "delete", one.kind, one.facts)
    one.mark("delete", by=by, deleted_at=timezone.now())


def _taking_back(done: Batch, numbers: Sequence[int], by: Actor) -> tuple[dict[int, Facts], Step]:
    several = reads.lock(done.kind, numbers, by=by, deleted=done.verb == "delete")
    entries = Change.objects.in_bulk([done.written[str(number)][0] for number in numbers])
    latest = _latest(done.kind, numbers)

    def step(one: Pending) -> None:
        first, last = done.written[str(one.id)]
        if latest[one.id] > last:
            raise _Left(_("Somebody changed this since"))
        if done.verb == "delete":
            bring_back(one, by=by)
        else:
            one.set(_before(one, entries[first]), by=by)

    return several, step


def _before(one: Pending, change: Change) -> dict[str, Any]:
    fields = one.kind.fields
    return {code: old for code, (old, _new) in change.diff.items() if code in fields and not fields[code].read_only}


def _entries(batch: Batch, numbers: Sequence[int]) -> dict[str, tuple[int, int]]:
    """What was just written: the batch's own entry for each record, and the last one, of a process perhaps."""
    own = _latest(batch.kind, numbers, run=None, verb__in=("update", "delete", "restore"))
    latest = _latest(batch.kind, numbers)
    return {str(number): (own[number], latest[number]) for number in numbers}


def _latest(kind: str, numbers: Sequence[int], **more: Any) -> dict[int, int]:
    """The newest entry of the history of each record; what was written beside it, such as comments, does not count."""
    entries = Change.objects.filter(kind=kind, record__in=numbers, about=None, **more).order_by()
    return dict(entries.values_list("record").annotate(latest=Max("pk")))


def _check(kind: str, verb: str, values: Values, by: Actor) -> None:
    if verb not in VERBS:
        raise Refused({"verb": [Wrong("unknown_verb", _("This cannot be done to many records"))]})
    if verb == "update" and not values:
        raise Refused({"values": [Wrong("required", _("Choose a field and its value"))]})
    if wrong := shown.untouchable(KINDS[kind], values, by=by):
        raise Refused(wrong)
    cleaned(KINDS[kind].fields, values, KnowledgeFor(kind, 0, by))


def skip(batch: Batch, number: int, title: str, why: str) -> None:
    """It was left, and why."""
    batch.skipped += 1
    if len(batch.told) < TOLD:
        batch.told.append({"id": number, "title": title, "why": why})
