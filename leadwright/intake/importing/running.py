"""Doing an import: part by part, each row once however often a worker dies over it; and taking all of it back.

A part is one transaction that makes records, writes down what became of its rows and how far the import is.
"""

from collections.abc import Iterable, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from django.db import transaction
from django.db.models import Max
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.intake.models import Import, ImportedRow
from leadwright.outbox.queue import job
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.records import actions, work
from leadwright.records.company_knowledge import SeenBy
from leadwright.records.kind import KINDS
from leadwright.records.models import Change
from leadwright.records.timeline import files
from leadwright.refusal import NotThere, Refused

from . import columns, judging, table, undoing
from .asking import DO, lying
from .cell import text
from .judging import Judged
from .reading import Reading
from .table import Row

PART, SHOWN = 200, 10


@job(DO)
def run(number: int) -> None:
    """Go on until it is done, in the language of whoever began it and by their clock."""
    one = Import.objects.get(pk=number)
    person = directory.person(one.person)
    if one.finished or person is None:
        return
    with translation.override(one.language), timezone.override(directory.time_zone_of(one.person)):
        if one.undoes:
            undoing.run(one, Actor("web", person))
        else:
            _import(one, Actor("import", person))


def _import(one: Import, by: Actor) -> None:
    try:
        _go_on(one, lying(one.file or 0, by), by)
    except Refused as why:
        _give_up(one, work.reason(why))
    except NotThere:
        _give_up(one, _("Upload the file again: it is not there any more"))


def _give_up(one: Import, problem: str) -> None:
    Import.objects.filter(pk=one.pk).update(finished=True, problem=problem)


def _go_on(one: Import, place: Path, by: Actor) -> None:
    """A trial knows the rows before each only in memory, so it begins anew."""
    if not one.total or one.trial:
        one = _begun(one.pk, sum(1 for _row in table.rows(place)) - 1)
    rows, seen = islice(table.rows(place), one.done + 1, None), dict[str, int]()
    reading = _reading(one, by)
    while _part(one, list(islice(rows, PART)), reading, seen, by):
        pass


@transaction.atomic
def _begun(number: int, total: int) -> Import:
    """Ready for the first row, unless another worker was faster."""
    one = Import.objects.select_for_update().get(pk=number)
    if one.trial or not one.total:
        one.rows.all().delete()
        one.total, one.done, one.made, one.duplicates, one.refused, one.preview = total, 0, 0, 0, 0, []
        one.save()
    return one


@transaction.atomic
def _part(one: Import, rows: Sequence[Row], reading: Reading, seen: dict[str, int], by: Actor) -> bool:
    """The next rows; whether to go on. Another worker may have done them meanwhile."""
    known = Import.objects.select_for_update().get(pk=one.pk)
    if known.done != one.done or known.finished:
        return False
    kind = KINDS[one.kind]
    several = judging.judged(kind, rows, reading, seen, by=by)
    if not one.done:
        one.preview = [_shown(one, judged, by) for judged in several[:SHOWN]]
    _keep(one, several, _made(one, several, by))
    one.done += len(rows)
    one.finished = len(rows) < PART or one.done >= one.total
    if one.finished and not one.trial:
        _end(one, by)
    one.save()
    return not one.finished


def _made(one: Import, several: Iterable[Judged], by: Actor) -> dict[int, tuple[int, int]]:
    """The record that each row became, and the last entry of its history so far; none in a trial."""
    taken = [judged for judged in several if _verdict(one, judged) == "made"]
    if one.trial or not taken:
        return {}
    made = actions.create_many(one.kind, [judged.values for judged in taken], by=by)
    numbers = [pending.id for pending in made]
    entries = Change.objects.filter(kind=one.kind, record__in=numbers).order_by().values_list("record")
    until = dict(entries.annotate(until=Max("pk")))
    return {judged.number: (number, until[number]) for judged, number in zip(taken, numbers, strict=True)}


def _verdict(one: Import, judged: Judged) -> str:
    return "made" if judged.verdict == "duplicate" and one.duplicates_too else judged.verdict


def _keep(one: Import, several: Sequence[Judged], made: dict[int, tuple[int, int]]) -> None:
    verdicts = [_verdict(one, judged) for judged in several]
    one.made += verdicts.count("made")
    one.duplicates += verdicts.count("duplicate")
    one.refused += verdicts.count("refused")
    told = [judged for judged in several if judged.number in made or _verdict(one, judged) != "made"]
    ImportedRow.objects.bulk_create([_row(one, judged, *made.get(judged.number, (None, None))) for judged in told])


def _row(one: Import, judged: Judged, record: int | None, until: int | None) -> ImportedRow:
    kind, like = KINDS[one.kind], judged.like or {}
    title = kind.titled({**judged.facts, "ID": record}) if record else str(like.get("title") or "")
    return ImportedRow(
        of=one,
        number=judged.number,
        verdict="made" if record else judged.verdict,
        record=record or like.get("id"),
        until=until,
        title=title[:300],
        why=judging.reason(kind, judged.problems),
        cells=judged.cells if judged.problems else None,
    )


def _shown(one: Import, judged: Judged, by: Actor) -> dict[str, Any]:
    """A row as it would come out, by the codes of its fields: what is not understood, as it stands there."""
    kind, names = KINDS[one.kind], SeenBy(by)
    given = {code: text(cell) for code, cell in zip(one.columns, judged.cells, strict=True) if code}
    understood = {code: kind.fields[code].type.show(judged.facts[code], names) for code in given if judged.facts}
    told = [what for _title, what in judging.worded(kind, judged.problems)]
    return {
        "row": judged.number,
        "verdict": judged.verdict,
        "values": {**given, **understood},
        "problems": dict(zip(judged.problems, told, strict=True)),
    }


def _reading(one: Import, by: Actor) -> Reading:
    known = columns.fields(KINDS[one.kind], by=by)
    return Reading([known.get(code) for code in one.columns], one.decimal, one.order, by)


def _end(one: Import, by: Actor) -> None:
    """Once that is certain, the file is needed no longer."""
    told = {"file": one.name, "records": one.made, "duplicates": one.duplicates, "refused": one.refused}
    journal.note("import", one.kind, by=by, **told)
    transaction.on_commit(partial(files.drop, one.file or 0))
    one.file = None
