"""The first sheet of a workbook (XLSX), read without keeping it in memory: zipped XML, and nothing of it is run."""

import math
import re
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from typing import IO
from xml.etree.ElementTree import Element, ParseError, iterparse

from django.utils.translation import gettext as _

from leadwright.refusal import Refused

from .cell import Cell

MOST_BYTES = 300_000_000
"""Of one part of the workbook, unpacked."""
_MOST_STRINGS = 50_000_000
_MOST_CELLS = 16_384  # of one row, as in Excel
_COLUMNS = 1_000
"""What stands further right is not looked at."""
_BROKEN = (
    zipfile.BadZipFile, zlib.error, ParseError, LookupError, ValueError, EOFError, NotImplementedError, RuntimeError,
)  # fmt: skip
_DAY_ZERO, _DAY_ZERO_OF_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)  # noqa: DTZ001  a sheet knows no zones
_DATES = {*range(14, 23), *range(45, 48)}
_NO_PATTERN = re.compile(r'"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]', re.IGNORECASE)
_COLUMN = re.compile("[A-Z]+")
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
Book = zipfile.ZipFile


def is_one(place: Path) -> bool:
    """Whether the file is a workbook."""
    return zipfile.is_zipfile(place)


def rows(place: Path) -> Iterator[tuple[int, list[Cell]]]:
    """Every row of the first sheet with its number; raises `Refused` for what is no workbook."""
    try:
        with Book(place) as book:
            yield from _sheet(book)
    except Refused:
        raise
    except _BROKEN:
        raise Refused.one(
            "file", "unreadable", _("This file cannot be read. Save it as CSV (UTF-8) or XLSX and choose it again.")
        ) from None


def _sheet(book: Book) -> Iterator[tuple[int, list[Cell]]]:
    strings, dates, name = _strings(book), _dates(book), _first_sheet(book)
    zero = _day_zero(book)
    with _part(book, name) as part:
        for place, row in enumerate(_elements(part, "row"), 1):
            cells: list[Cell] = []
            for one in row:
                if (at := _place(one, len(cells))) < _COLUMNS:
                    _put(cells, at, _value(one, strings, dates, zero))
            yield int(row.get("r") or place), cells


def _put(cells: list[Cell], place: int, value: Cell) -> None:
    cells.extend([""] * (place - len(cells)))
    cells.append(value)


def _place(cell: Element, following: int) -> int:
    """Empty cells are left out, so each says in which column it stands."""
    letters = _COLUMN.match(cell.get("r") or "")
    if letters is None:
        return following
    place = 0
    for letter in letters[0][:3]:
        place = place * 26 + ord(letter) - 64
    return place - 1


def _value(cell: Element, strings: Sequence[str], dates: Sequence[bool], zero: datetime) -> Cell:
    kind, value = cell.get("t") or "n", next((one.text or "" for one in cell if _named(one, "v")), "")
    if kind == "inlineStr":
        return _words(cell)
    if kind == "s":
        return strings[int(value)]
    if kind in ("str", "e", "d") or not value:
        return value if kind != "e" else ""
    if kind == "b":
        return "Y" if value == "1" else "N"
    style = int(cell.get("s") or 0)
    number = float(value)
    if not math.isfinite(number):
        return value
    return _moment(number, zero) if style < len(dates) and dates[style] else number


def _moment(days: float, zero: datetime) -> Cell:
    """A day, a moment or a time of day: sheets count days. No calendar goes as far as some numbers."""
    try:
        at = zero + timedelta(seconds=round(days * 86_400))
    except OverflowError:
        return days
    if 0 < days < 1:
        return f"{at:%H:%M}"
    return at.date().isoformat() if at.time() == datetime.min.time() else at.isoformat(timespec="minutes")


def _strings(book: Book) -> list[str]:
    """The texts of all cells, which name them by number."""
    if "xl/sharedStrings.xml" not in book.namelist():
        return []
    with _part(book, "xl/sharedStrings.xml", _MOST_STRINGS) as part:
        return [_words(one) for one in _elements(part, "si")]


def _dates(book: Book) -> list[bool]:
    """Of each style whether it shows a number as a date."""
    if "xl/styles.xml" not in book.namelist():
        return []
    patterns, styles = {}, []
    with _part(book, "xl/styles.xml") as part:
        for _event, one in iterparse(part):  # noqa: S314  expat limits what entities may become
            if _named(one, "numFmt"):
                patterns[int(one.get("numFmtId") or 0)] = one.get("formatCode") or ""
            if _named(one, "cellXfs"):
                styles = [int(style.get("numFmtId") or 0) for style in one]
    return [style in _DATES or _shows_date(patterns.get(style, "")) for style in styles]


def _shows_date(pattern: str) -> bool:
    return re.search("[dmyhs]", _NO_PATTERN.sub("", pattern), re.IGNORECASE) is not None


def _first_sheet(book: Book) -> str:
    with _part(book, "xl/workbook.xml") as part:
        wanted = next(one.get(_REL) for one in _elements(part, "sheet"))
    with _part(book, "xl/_rels/workbook.xml.rels") as part:
        found = next(one.get("Target") or "" for one in _elements(part, "Relationship") if one.get("Id") == wanted)
    return found.removeprefix("/") if found.startswith("/") else f"xl/{found}"


def _day_zero(book: Book) -> datetime:
    with _part(book, "xl/workbook.xml") as part:
        of_1904 = any(one.get("date1904") in ("1", "true") for one in _elements(part, "workbookPr"))
    return _DAY_ZERO_OF_1904 if of_1904 else _DAY_ZERO


def _part(book: Book, name: str, most: int = MOST_BYTES) -> IO[bytes]:
    if book.getinfo(name).file_size > most:
        raise _too_large()
    return book.open(name)


def _too_large() -> Refused:
    return Refused.one("file", "too_large", _("This workbook is too large. Bring it in several parts."))


def _elements(part: IO[bytes], name: str) -> Iterator[Element]:
    """Those of that name, each forgotten once it was looked at."""
    above: list[Element] = []
    for event, one in iterparse(part, ("start", "end")):  # noqa: S314  expat limits what entities may become
        if event == "start":
            above.append(one)
            continue
        above.pop()
        if above and len(above[-1]) > _MOST_CELLS:
            raise _too_large()
        if _named(one, name):
            yield one
            if above:
                above[-1].clear()


def _words(of: Element) -> str:
    """All text of it, but not how it is pronounced."""
    spoken = {id(text) for one in of.iter() if _named(one, "rPh") for text in one.iter()}
    return "".join(one.text or "" for one in of.iter() if _named(one, "t") and id(one) not in spoken)


def _named(one: Element, name: str) -> bool:
    return one.tag == name or str(one.tag).endswith("}" + name)
