"""The countries and currencies that there are, by their ISO codes."""

from functools import lru_cache

from babel.core import get_global
from babel.numbers import get_territory_currencies, list_currencies
from phonenumbers import SUPPORTED_REGIONS


@lru_cache
def currencies() -> frozenset[str]:
    """Every ISO 4217 code that Babel knows, also of money that is no longer paid with."""
    return frozenset(list_currencies())


@lru_cache
def paid_with() -> list[str]:
    """Those that are paid with somewhere today."""
    return sorted({code for place in get_global("territory_currencies") for code in get_territory_currencies(place)})


@lru_cache
def countries() -> list[str]:
    """Every country whose telephone numbers can be read."""
    return sorted(SUPPORTED_REGIONS)
