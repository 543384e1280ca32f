"""Taking a whole import back: what nobody worked on since goes into the recycle bin, the rest is told."""

from collections.abc import Mapping, Sequence

from django.db import transaction
from django.db.models import Max
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.conversion import converting
from leadwright.conversion import undoing as conversions
from leadwright.intake.models import Import, ImportedRow
from leadwright.people import access
from leadwright.people.access import Actor, Denied
from leadwright.records import actions, reads, work
from leadwright.records.kind import KINDS
from leadwright.records.models import Change
from leadwright.refusal import Refused

from .asking import start

PART, AT_ONCE = 200, 100


@transaction.atomic
def begin(number: int, *, by: Actor) -> Import:
    """Take it back: an import like the first, the same when asked for again. Raises `NoSuchRecord`, `Denied`, or
    `Refused` while it is under way.
    """
    done = Import.objects.select_for_update().get(pk=work.find(Import, number, by=by).pk)
    access.demand(by, "delete", KINDS[done.kind])
    if taken_back := Import.objects.filter(undoes=done).first():
        return taken_back
    if done.trial or done.undoes or not done.finished:
        raise Refused.one("", "not_undone", _("This cannot be undone any more"))
    told = {"kind": done.kind, "person": done.person, "name": done.name, "language": get_language() or ""}
    one = Import.objects.create(**told, total=done.made, undoes=done)
    return start(one, at_once=one.total <= AT_ONCE)


def run(one: Import, by: Actor) -> None:
    """Go on until it is done."""
    while _part(one.pk, by):
        pass


@transaction.atomic
def _part(number: int, by: Actor) -> bool:
    """The next records, newest first; whether there are more."""
    one = Import.objects.select_for_update().get(pk=number)
    made = ImportedRow.objects.filter(of=one.undoes_id, verdict="made").order_by("-number")
    rows = list(made[one.done : one.done + PART])
    stays = _stays(one.kind, rows, by)
    gone = [row for row in rows if row.number not in stays]
    actions.delete(one.kind, [row.record or 0 for row in gone], by=by)
    ImportedRow.objects.bulk_create([_told(one, row, stays.get(row.number, "")) for row in rows])
    one.done, one.made = one.done + len(rows), one.made + len(gone)
    one.finished = len(rows) < PART
    if one.finished:
        journal.note("import.undone", one.kind, by=by, file=one.name, records=one.made, left=one.done - one.made)
    one.save()
    return not one.finished


def _stays(kind: str, rows: Sequence[ImportedRow], by: Actor) -> dict[int, str]:
    """The rows whose records stay, and why."""
    numbers = [row.record or 0 for row in rows]
    facts, latest = reads.lock(kind, numbers, by=by), _latest(kind, numbers)
    became = converting.of_leads(numbers) if kind == "lead" else {}
    reasons: dict[int, str] = {}
    for row, number in zip(rows, numbers, strict=True):
        if number not in facts:
            reasons[row.number] = _("This does not exist, or you may not see it")
        elif latest.get(number, 0) > (row.until or 0):
            reasons[row.number] = _("Somebody worked on this since")
        elif why := _hindrance(kind, facts[number], became.get(number), by):
            reasons[row.number] = why
    return reasons


def _hindrance(kind: str, facts: Mapping[str, object], conversion: int | None, by: Actor) -> str:
    """Why it may not go; what a lead became by itself while it came in goes with it."""
    try:
        access.demand(by, "delete", KINDS[kind], facts)
        if conversion:
            conversions.undo(conversion, by=by)
    except (Denied, Refused, reads.NoSuchRecord) as why:
        return work.reason(why)
    return ""


def _latest(kind: str, numbers: Sequence[int]) -> dict[int, int]:
    """The newest entry that a person or program made; what processes do is no work of anybody's."""
    entries = Change.objects.filter(kind=kind, record__in=numbers, run=None).order_by()
    return dict(entries.values_list("record").annotate(latest=Max("pk")))


def _told(one: Import, row: ImportedRow, why: str) -> ImportedRow:
    verdict = "stays" if why else "left"
    return ImportedRow(of=one, number=row.number, verdict=verdict, record=row.record, title=row.title, why=why)
