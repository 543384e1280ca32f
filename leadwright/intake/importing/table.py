"""A table as rows of cells, whatever file it lies in; read from the beginning, row by row."""

from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

from django.utils.translation import gettext as _

from leadwright.refusal import Refused

from . import comma_separated, workbook
from .cell import Cell, text

MOST_ROWS, MOST_COLUMNS = 100_000, 200
Row = tuple[int, list[Cell]]
"""Its number in the file, the heading's being 1, and its cells."""


def rows(place: Path) -> Iterator[Row]:
    """The heading, then every row that is not empty, each as wide as the heading; raises `Refused`."""
    read = workbook.rows if workbook.is_one(place) else comma_separated.rows
    width, count = 0, 0
    for number, cells in read(place):
        if not any(map(text, cells)):
            continue
        if not width:
            width = _width(cells)
        count += 1
        if count > MOST_ROWS + 1:
            raise _refused("too_many_rows", _("Bring at most %(most)d rows at once") % {"most": MOST_ROWS})
        yield number, [cell for cell, _place in zip_longest(cells[:width], range(width), fillvalue="")]
    if count < 2:
        raise _refused("empty", _("There is no row below a heading in this file"))


def _width(heading: list[Cell]) -> int:
    width = max(place for place, cell in enumerate(heading, 1) if text(cell))
    if width > MOST_COLUMNS:
        raise _refused("too_many_columns", _("Bring at most %(most)d columns") % {"most": MOST_COLUMNS})
    return width


def _refused(code: str, message: str) -> Refused:
    return Refused.one("file", code, message)
