"""Numbers and times as the active language writes them: in letters, and wherever the server shows a value."""

import re
from datetime import date, datetime, time

from django.utils.translation import get_language

_VIETNAMESE = str.maketrans(",.", ".,")


def number(written: str) -> str:
    """A number written the English way, `1,250.5`, as the language does: `1.250,5`."""
    return written.translate(_VIETNAMESE) if _in_vietnamese() else written


def day(one: date) -> str:
    """`21 Nov 2026`, or `21/11/2026`."""
    return one.strftime("%d/%m/%Y") if _in_vietnamese() else f"{one.day} {_MONTHS[one.month - 1]} {one.year}"


def read(text: str) -> datetime | None:
    """The moment, or the beginning of the day, that was written in ISO 8601 or as `day` and `moment` do."""
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        found = (_VIETNAMESE_DAY if _in_vietnamese() else _ENGLISH_DAY).fullmatch(text)
    if found is None:
        return None
    number, month, year, hour, minute = found.groups(default="0")
    try:
        day = date(int(year), int(month) if month.isdigit() else _month(month), int(number))
        return datetime.combine(day, time(int(hour), int(minute)))
    except ValueError:
        return None


def _month(name: str) -> int:
    return _MONTHS.index(name.title()) + 1


def moment(one: datetime) -> str:
    """The day and the time of a moment, in the zone that it bears."""
    between = " " if _in_vietnamese() else ", "
    return f"{day(one)}{between}{one:%H:%M}"


# Not from the C library, which speaks the language of the machine.
_TIME = r"(?:,? (\d{1,2}):(\d{2}))?"
_VIETNAMESE_DAY = re.compile(rf"(\d{{1,2}})/(\d{{1,2}})/(\d{{4}}){_TIME}", re.ASCII)
_ENGLISH_DAY = re.compile(rf"(\d{{1,2}}) ([A-Za-z]{{3}}) (\d{{4}}){_TIME}", re.ASCII)
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _in_vietnamese() -> bool:
    return (get_language() or "").startswith("vi")
