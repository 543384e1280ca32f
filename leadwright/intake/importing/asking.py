"""What somebody wants to import: a file looked at, and how its columns are to be read."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from django.utils.translation import get_language
from django.utils.translation import gettext as _

from leadwright.fields.field import Field
from leadwright.fields.types.date import Date
from leadwright.fields.types.date_time import DateTime
from leadwright.fields.types.number import Number
from leadwright.intake.models import Import
from leadwright.outbox import queue
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import reads
from leadwright.records.kind import KINDS, Kind
from leadwright.records.timeline import files
from leadwright.refusal import NotThere, Refused

from . import columns, figures, table
from .cell import Cell, text

DO = "import"
_SAMPLES, _LOOKED_AT, _TITLE = 3, 200, 100
AT_ONCE = 20_000
"""Bytes of a file that is imported while one waits."""


@dataclass(frozen=True)
class Wanted:
    """Which field each column fills (empty: none), how figures are written, and whether duplicates come in too."""

    file: int
    columns: Sequence[str]
    decimal: str
    order: str
    duplicates_too: bool = False


def fillable(kind: str, *, by: Actor) -> list[dict[str, str]]:
    """The fields that columns can fill; raises `Denied` or `NotThere`."""
    known = columns.fields(_demanded(kind, by), by=by)
    return [{"code": code, "title": _(field.title)} for code, field in known.items()]


def look(kind: str, file: int, *, by: Actor) -> dict[str, Any]:
    """The columns with their first values and the field that each may be; raises `Denied`, `Refused` or `NotThere`."""
    known = columns.fields(_demanded(kind, by), by=by)
    read = table.rows(lying(file, by))
    heading = next(read)[1]
    first = [cells for _number, cells in islice(read, _LOOKED_AT)]
    count = len(first) + sum(1 for _row in read)
    codes = columns.guessed(heading, known)
    return {
        "rows": count,
        "columns": [
            {"title": _title(cell, place), "samples": _samples(place, first), "field": codes[place]}
            for place, cell in enumerate(heading)
        ],
        **_written([known.get(code) for code in codes], first),
    }


def begin(kind: str, wanted: Wanted, *, trial: bool, by: Actor) -> Import:
    """Do it, or only try it; raises what `look` does."""
    what = _demanded(kind, by)
    heading = [_title(cell, place) for place, cell in enumerate(next(table.rows(lying(wanted.file, by)))[1])]
    _check(what, wanted, heading, by)
    file = files.find(wanted.file, by=by)
    one = Import.objects.create(
        kind=kind,
        person=by.person.id if by.person else 0,
        name=file.name,
        language=get_language() or "",
        heading=heading,
        trial=trial,
        file=wanted.file,
        columns=list(wanted.columns),
        decimal=wanted.decimal,
        order=wanted.order,
        duplicates_too=wanted.duplicates_too,
    )
    return start(one, at_once=file.size <= AT_ONCE)


def start(one: Import, *, at_once: bool) -> Import:
    """A small work at once, a large one by a worker."""
    if at_once:
        queue.JOBS[DO](number=one.pk)
        one.refresh_from_db()
    else:
        queue.later(DO, [{"number": one.pk}], awaited=True)
    return one


def _demanded(kind: str, by: Actor) -> Kind:
    """Documents come as files into folders, never as rows."""
    what = KINDS[reads.known(kind)]
    if what.in_libraries:
        raise NotThere(kind)
    access.demand(by, "import", what)
    access.demand(by, "add", what)
    return what


def lying(file: int, by: Actor) -> Path:
    """Where a file that the actor uploaded lies; raises `NotThere`."""
    found = files.path(files.find(file, by=by).sha256)
    if not found.exists():
        raise NotThere(file)
    return found


def _check(kind: Kind, wanted: Wanted, heading: Sequence[str], by: Actor) -> None:
    chosen = [code for code in wanted.columns if code]
    if len(wanted.columns) != len(heading):
        raise Refused.one("columns", "other_file", _("This file has other columns: choose it again"))
    if not chosen:
        raise Refused.one("columns", "required", _("Choose a field for at least one column"))
    known = columns.fields(kind, by=by)
    for code in chosen:
        if code not in known:
            raise Refused.one("columns", "unknown_field", _("There is no field “%(field)s”") % {"field": code[:100]})
        if chosen.count(code) > 1:
            raise Refused.one(
                "columns", "twice", _("Two columns fill “%(field)s”: leave one out") % {"field": _(known[code].title)}
            )


def _title(cell: Cell, place: int) -> str:
    return text(cell)[:_TITLE] or _("Column %(number)d") % {"number": place + 1}


def _samples(place: int, rows: Sequence[Sequence[Cell]]) -> list[str]:
    return [shown[:_TITLE] for cells in rows if (shown := text(cells[place]))][:_SAMPLES]


def _written(fields: Sequence[Field | None], rows: Sequence[Sequence[Cell]]) -> dict[str, str]:
    """How the figures in these columns are written."""

    def texts(*kinds: type) -> list[str]:
        places = [place for place, one in enumerate(fields) if one and isinstance(one.type, kinds)]
        return [cell for cells in rows for place in places if isinstance(cell := cells[place], str) and cell]

    usual = "," if (get_language() or "").startswith("vi") else "."
    return {
        "decimal": figures.guessed_decimal(texts(Number), usual),
        "order": figures.guessed_order(texts(Date, DateTime)),
    }
