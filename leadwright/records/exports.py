"""A list as a file, for spreadsheets: what filter and columns show, with progress, kept a day for whoever asked."""

import csv
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import xlsxwriter
from django.core.files.uploadedfile import UploadedFile
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.company import configuration
from leadwright.fields.field import Field
from leadwright.fields.type import Names
from leadwright.fields.types.number import Number
from leadwright.outbox import queue
from leadwright.outbox.queue import job
from leadwright.people import access, directory
from leadwright.people.access import Actor
from leadwright.refusal import Refused, Wrong

from . import lists, shown, work
from .company_knowledge import CompanyKnowledge
from .kind import KINDS
from .list_tables import Export
from .lists import Wanted
from .timeline import files

DO = "export"
PART = 1_000
MOST = 1_000_000  # a sheet of Excel has 1,048,576 rows
_FORMULA = re.compile(r"[=+\-@\t\r]")
_PHONE = re.compile(r"\+[\d ()\-]+")
Row = Sequence[Any]
Write = Callable[[Path, Iterator[Row]], None]


def begin(wanted: Wanted, file_format: str, *, by: Actor) -> Export:
    """Have it written by a worker; raises `Denied` or `Refused`."""
    access.demand(by, "export", wanted.kind)
    if file_format not in WRITERS:
        raise Refused({"format": [Wrong("unknown_format", _("Choose CSV or XLSX"))]})
    rows, _order = lists.found(wanted, by=by, verb="export"), lists.sorted_by(wanted, by=by)
    asked = {"filter": list(wanted.filter), "search": wanted.search, "sort": wanted.sort}
    made = Export.objects.create(
        kind=wanted.kind.name,
        person=by.person.id if by.person else 0,
        total=rows.order_by()[:MOST].count(),
        asked={**asked, "columns": list(wanted.columns)},
        format=file_format,
    )
    queue.later(DO, [{"export": made.pk}], awaited=True)
    journal.note("export", wanted.kind.name, by=by, records=made.total, format=file_format, **made.asked)
    return made


def find(number: int, *, by: Actor) -> Export:
    """One of the actor's own; raises `NoSuchRecord`."""
    return work.find(Export, number, by=by)


@job(DO)
def run(export: int) -> None:
    """Write the file, anew from the start if a worker died over it."""
    one = Export.objects.get(pk=export)
    person = directory.person(one.person)
    if person is None or one.file is not None:
        return
    by = Actor("web", person)
    with (
        translation.override(person.language or configuration.company().language),
        timezone.override(directory.time_zone_of(person.id)),
        tempfile.TemporaryDirectory() as folder,
    ):
        place = Path(folder) / "export"
        WRITERS[one.format](place, _rows(one, by))
        one.file = _kept(one, place, by)
    one.save(update_fields=["file"])


def _rows(one: Export, by: Actor) -> Iterator[Row]:
    """The head and every row; how far it got is told with every part."""
    wanted = replace(Wanted(kind=KINDS[one.kind]), **one.asked)
    fields = _fields(wanted, by)
    yield [field.heading for field in fields]
    done, after = 0, ""
    while done < MOST:
        page = lists.page(wanted, by=by, after=after, size=PART, verb="export")
        names = _Names(lists.links(wanted.kind, page["rows"], by=by))
        yield from ([_cell(field, facts, names) for field in fields] for facts in page["rows"])
        done, after = done + len(page["rows"]), page["next"]
        Export.objects.filter(pk=one.pk).update(done=done)
        if not after:
            return


def _fields(wanted: Wanted, by: Actor) -> list[Field]:
    """What a record is called comes first, as on the screen."""
    known = shown.fields(wanted.kind, by=by)
    return [known[code] for code in dict.fromkeys(("ID", *wanted.kind.naming, *wanted.columns)) if code in known]


class _Names(CompanyKnowledge):
    """Linked records are called by what was read for the whole part, and only as the reader may see them."""

    def __init__(self, links: Mapping[str, Mapping[int, str]]) -> None:
        self._links = links

    def record(self, kind: str, number: int) -> str:
        return self._links.get(kind, {}).get(number, "")

    def file(self, number: int) -> str:
        return self.record("file", number)


def _cell(field: Field, facts: Mapping[str, Any], names: Names) -> Any:
    """Numbers stay numbers, so that a spreadsheet can add them up; all else is said in words."""
    value = facts[field.code]
    if isinstance(value, (int, float)) and not isinstance(value, bool) and _is_amount(field):
        return value
    return field.type.cell(value, names)


def _is_amount(field: Field) -> bool:
    return isinstance(field.type, Number) or field.type.name == "integer"


def _csv(place: Path, rows: Iterator[Row]) -> None:
    """As RFC 4180 says, with the mark by which Excel knows UTF-8."""
    with place.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows([harmless(cell) for cell in row] for row in rows)


def harmless(cell: Any) -> Any:
    """A text that a spreadsheet would take for a formula is marked as text."""
    if isinstance(cell, str) and _FORMULA.match(cell) and not _PHONE.fullmatch(cell):
        return f"'{cell}"
    return cell


def _xlsx(place: Path, rows: Iterator[Row]) -> None:
    book = xlsxwriter.Workbook(str(place), {"constant_memory": True, "strings_to_formulas": False})
    sheet, bold = book.add_worksheet(), book.add_format({"bold": True})
    for number, row in enumerate(rows):
        for place_in_row, cell in enumerate(row):
            write = sheet.write_string if isinstance(cell, str) else sheet.write_number
            write(number, place_in_row, cell, *([bold] if number == 0 else []))
    sheet.freeze_panes(1, 0)
    book.close()


WRITERS: dict[str, Write] = {"csv": _csv, "xlsx": _xlsx}
_TYPES = {"csv": "text/csv", "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"}


def _kept(one: Export, place: Path, by: Actor) -> int:
    name = f"{one.kind}-{timezone.localdate().isoformat()}.{one.format}"
    with place.open("rb") as content:
        upload = UploadedFile(content, name, _TYPES[one.format], place.stat().st_size)
        return files.keep_own(upload, by=by).pk
