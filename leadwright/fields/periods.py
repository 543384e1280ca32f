"""Days that are said by where today stands: this month, the last seven days."""

import re
from collections.abc import Callable
from datetime import date, timedelta

Days = tuple[date, date]
MOST = 3_650
_DAY, _WEEK = timedelta(days=1), timedelta(days=7)
_COUNTED = re.compile(r"(last|next)_([1-9]\d{0,3})_days")


def period(name: str, today: date) -> Days | None:
    """The first day of it and the day after its last; nothing when it is no period."""
    if counted := _COUNTED.fullmatch(name):
        length = min(int(counted[2]), MOST)
        return (today - (length - 1) * _DAY, today + _DAY) if counted[1] == "last" else (today, today + length * _DAY)
    which, _, unit = name.partition("_")
    if name in _DAYS:
        day = today + _DAYS[name] * _DAY
        return day, day + _DAY
    return _UNITS[unit](today, _SHIFTS[which]) if unit in _UNITS and which in _SHIFTS else None


def _week(today: date, shift: int) -> Days:
    monday = today - today.weekday() * _DAY + shift * _WEEK
    return monday, monday + _WEEK


def _months(length: int) -> Callable[[date, int], Days]:
    def days(today: date, shift: int) -> Days:
        first = (today.year * 12 + today.month - 1) // length * length + shift * length
        return _first(first), _first(first + length)

    return days


def _first(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)


_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
_SHIFTS = {"last": -1, "this": 0, "next": 1}
_UNITS: dict[str, Callable[[date, int], Days]] = {
    "week": _week,
    "month": _months(1),
    "quarter": _months(3),
    "year": _months(12),
}
