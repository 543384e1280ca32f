"""A table of text, as many programs write it: the alphabet and the separator are found by what fits."""

import codecs
import csv
import unicodedata
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from django.utils.translation import gettext as _

from leadwright.refusal import Refused

from .cell import Cell

_SEPARATORS = ",;\t|"
_LOOKED_AT, _CHUNK = 30, 1 << 16
_VOWELS = frozenset("aăâeêioôơuưy")
_MARKS = frozenset("\u0300\u0301\u0303\u0309\u0323")


def rows(place: Path) -> Iterator[tuple[int, list[Cell]]]:
    """Every row with its number; raises `Refused` for what is no such table."""
    alphabet = encoding(place)
    separator = _separator(place, alphabet)
    yield from _read(place, alphabet, separator)


def _read(place: Path, alphabet: str, separator: str) -> Iterator[tuple[int, list[Cell]]]:
    with place.open(encoding=alphabet, newline="") as file:
        reader = csv.reader(file, delimiter=separator)
        try:
            for number, cells in enumerate(reader, 1):
                yield number, [unicodedata.normalize("NFC", cell).replace("\0", "") for cell in cells]
        except (csv.Error, UnicodeError):
            raise Refused.one(
                "file", "unreadable", _("This file cannot be read. Save it as CSV (UTF-8) or XLSX and choose it again.")
            ) from None


def encoding(place: Path) -> str:
    """In which alphabet the file is written: Unicode if it can be, else Windows' for Vietnamese or Western Europe."""
    with place.open("rb") as file:
        beginning = file.read(_CHUNK)
    if beginning.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return "utf-16"
    if b"\0" in beginning:
        return "utf-16-le" if beginning[1::2].count(0) >= beginning[::2].count(0) else "utf-16-be"
    if _decodes(place, "utf-8-sig"):
        return "utf-8-sig"
    return "cp1258" if _decodes(place, "cp1258") and _is_vietnamese(beginning.decode("cp1258", "ignore")) else "cp1252"


def _decodes(place: Path, alphabet: str) -> bool:
    decoder = codecs.getincrementaldecoder(alphabet)()
    with place.open("rb") as file:
        try:
            while chunk := file.read(_CHUNK):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


def _is_vietnamese(text: str) -> bool:
    """Whether tones stand behind vowels, and only there: in other languages they would be other letters."""
    before = [text[place - 1].lower() if place else "" for place, one in enumerate(text) if one in _MARKS]
    return bool(before) and all(letter in _VOWELS for letter in before)


def _separator(place: Path, alphabet: str) -> str:
    """The one by which the first rows have most cells, all alike."""

    def fits(separator: str) -> tuple[int, int]:
        widths = [len(cells) for _number, cells in islice(_read(place, alphabet, separator), _LOOKED_AT) if cells]
        alike = min(widths, default=0)
        return (alike, max(widths, default=0)) if alike > 1 else (0, widths[0] if widths else 0)

    return max(_SEPARATORS, key=fits)
