"""How often a log-in and all that leads to one may be tried, by account and by address."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from leadwright.limits.counting import Limit

T = TypeVar("T")

_SHORT, _LONG = timedelta(minutes=5), timedelta(hours=1)
ACCOUNT = Limit("log-in/account", 10, _SHORT)
ADDRESS = Limit("log-in/address", 60, _SHORT)
SECOND_STEP = Limit("second-step", 5, _SHORT)
FORGOTTEN_ACCOUNT = Limit("forgotten/account", 5, _LONG)
FORGOTTEN_ADDRESS = Limit("forgotten/address", 30, _LONG)
LINKS = Limit("links/address", 30, _SHORT)


def guarded(tried: Callable[[], T], *, limits: dict[Limit, str]) -> T:
    """What it answers, unless it was tried too often; what is right is not counted. Raises `TooMany`."""
    for limit, who in limits.items():
        limit.count(who)
    answer = tried()
    if answer:
        for limit, who in limits.items():
            limit.take_back(who)
    return answer
