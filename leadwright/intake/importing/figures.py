"""Numbers, amounts and days as people write them in tables, brought into the one form that fields understand."""

import re
from collections.abc import Iterable
from datetime import datetime

from leadwright.company.iso import currencies

_SIGNS = {"₫": "VND", "đ": "VND", "vnđ": "VND", "đồng": "VND", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}
_FIGURE = re.compile(r"[-+]?\d[\d.,]*|[-+]?[.,]\d+")
_WHOLE = re.compile(r"[-+]?(\d*|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+)")
_AMOUNT = re.compile(r"([^\d.,+-]*)([-+]?[\d.,][\d.,\s'\u2019]*)([^\d]*)")
_DAY = re.compile(
    r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,T]+(\d{1,2}):(\d{2})(?::\d{2})?)?|(\d{4})/(\d{1,2})/(\d{1,2})",
    re.ASCII,
)


def number(text: str, decimal: str) -> str:
    """`1.234,50` as `1234.50`, where `decimal` is the sign before a fraction; what is no number stays as it is."""
    bare = re.sub(r"[\s'\u2019]", "", text)
    if not _FIGURE.fullmatch(bare):
        return text
    whole, sign, fraction = bare.rpartition(_decimal(bare) or decimal)
    if not sign:
        whole, fraction = bare, ""
    if not _WHOLE.fullmatch(whole):
        return text
    digits = re.sub("[.,]", "", whole)
    return f"{digits}.{fraction}" if fraction else digits


def amount(text: str, decimal: str) -> tuple[str, str]:
    """A number, and the code of the currency that is written beside it."""
    found = _AMOUNT.fullmatch(text.strip())
    if found is None:
        return text, ""
    code = currency((found[1] + found[3]).strip())
    if code and code not in currencies():
        return text, ""
    return number(found[2], decimal), code


def currency(text: str) -> str:
    """The code of a currency by its sign."""
    return _SIGNS.get(text.strip().lower(), text.strip().upper())


def moment(text: str, order: str) -> str:
    """`21/11/2026 14:30` as ISO 8601 says it; `order` is `day` or `month`, whichever is written first."""
    found = _DAY.fullmatch(text.strip())
    if found is None:
        return text
    first, _sign, second, year, hour, minute, *iso = found.groups()
    if iso[0]:
        year, first, second, order = iso[0], iso[1], iso[2], "month"
    day, month = (second, first) if order == "month" else (first, second)
    century = (2000 if int(year) < 69 else 1900) if len(year) == 2 else 0
    try:
        at = datetime(century + int(year), int(month), int(day), int(hour or 0), int(minute or 0))  # noqa: DTZ001
    except ValueError:
        return text
    return at.isoformat(timespec="minutes") if hour else at.date().isoformat()


def guessed_decimal(texts: Iterable[str], otherwise: str) -> str:
    """The sign before a fraction that these numbers have in common."""
    figures = [found[2].strip() for text in texts if (found := _AMOUNT.fullmatch(text.strip()))]
    signs = [sign for figure in figures if (sign := _decimal(figure))]
    return max(",.", key=signs.count) if signs else otherwise


def guessed_order(texts: Iterable[str]) -> str:
    """Whether the day or the month is written first in these days."""
    seconds = [int(found[3]) for text in texts if (found := _DAY.fullmatch(text.strip())) and found[3]]
    return "month" if any(second > 12 for second in seconds) else "day"


def _decimal(figure: str) -> str:
    """The sign before its fraction, where the number itself leaves no doubt."""
    signs = [one for one in figure if one in ".,"]
    if not signs:
        return ""
    if len(set(signs)) == 2:
        return signs[-1]
    other = "," if signs[0] == "." else "."
    if len(signs) > 1:
        return other
    whole, _sign, rest = figure.partition(signs[0])
    return "" if len(rest) == 3 and 1 <= len(whole.lstrip("+-")) <= 3 else signs[0]
