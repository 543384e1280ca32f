"""Numbers and times as the active language writes them: in letters, and wherever the server shows a value."""

from datetime import date, datetime

from django.utils.translation import get_language

_VIETNAMESE = str.maketrans(",.", ".,")


def number(written: str) -> str:
    """A number written the English way, `1,250.5`, as the language does: `1.250,5`."""
    return written.translate(_VIETNAMESE) if _in_vietnamese() else written


def day(one: date) -> str:
    """`21 Nov 2026`, or `21/11/2026`."""
    return one.strftime("%d/%m/%Y") if _in_vietnamese() else f"{one.day} {_MONTHS[one.month - 1]} {one.year}"


def moment(one: datetime) -> str:
    """The day and the time of a moment, in the zone that it bears."""
    between = " " if _in_vietnamese() else ", "
    return f"{day(one)}{between}{one:%H:%M}"


# Not from the C library, which speaks the language of the machine.
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _in_vietnamese() -> bool:
    return (get_language() or "").startswith("vi")
