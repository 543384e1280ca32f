"""The first sheet of a workbook (XLSX), row by row; formulas count by the results that lie with them."""

import math
import zipfile
from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from django.utils.translation import gettext as _

from leadwright.refusal import Refused

from .cell import Cell

MOST_BYTES = 300_000_000
"""Of all parts of the workbook together, unpacked. No part is unpacked further than it says."""
_COLUMNS = 220
"""What stands further right is not looked at."""
_NOTHING = {"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"}
"""What a formula says that came to nothing."""


def is_one(place: Path) -> bool:
    """Whether the file is a workbook."""
    return zipfile.is_zipfile(place)


def rows(place: Path) -> Iterator[tuple[int, list[Cell]]]:
    """Every row of the first sheet with its number; raises `Refused` for what is no workbook."""
    try:
        _measure(place)
        yield from _sheet(place)
    except Refused:
        raise
    except Exception:  # a file of strangers can be wrong in every way
        raise Refused.one(
            "file", "unreadable", _("This file cannot be read. Save it as CSV (UTF-8) or XLSX and choose it again.")
        ) from None


def _measure(place: Path) -> None:
    with zipfile.ZipFile(place) as book:
        if sum(part.file_size for part in book.infolist()) > MOST_BYTES:
            raise Refused.one("file", "too_large", _("This workbook is too large. Bring it in several parts."))


def _sheet(place: Path) -> Iterator[tuple[int, list[Cell]]]:
    from openpyxl import load_workbook  # takes a fifth of a second, for which every process would wait

    with place.open("rb") as file:
        book = load_workbook(file, read_only=True, data_only=True)
        sheet = book.worksheets[0]
        sheet.reset_dimensions()  # it may say less than it holds
        for number, row in enumerate(sheet.iter_rows(max_col=_COLUMNS, values_only=True), 1):
            yield number, [_value(one) for one in row]


def _value(value: Any) -> Cell:
    if isinstance(value, bool):
        return "Y" if value else "N"
    if isinstance(value, (int, float)):
        return float(value) if math.isfinite(value) else str(value)
    if isinstance(value, (date, time)):
        return _moment(value)
    return "" if value is None or value in _NOTHING else str(value)


def _moment(at: date | time) -> str:
    """A day, a moment or a time of day."""
    if isinstance(at, time):
        return f"{at:%H:%M}"
    if isinstance(at, datetime) and at.time() != time.min:
        return at.isoformat(timespec="minutes")
    return f"{at:%Y-%m-%d}"
