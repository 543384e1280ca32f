"""Leads without end, alike from run to run, to see and measure a large company."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from random import Random
from typing import Any

from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.types.options import Options
from leadwright.records.kind import KINDS


def _words(text: str, between: str | None = None) -> list[str]:
    return text.split(between)


_FIRST = _words(
    "Anna Bình Camille Diego Đức Giulia Hà Hùng Ingrid Jonas Khánh Lan Lena Mai Marco Minh Nga Olga Paul Quỳnh Sofia"
)
_LAST = _words(
    "Bauer Bùi Dahl Đặng Đỗ Ferretti Hoàng Huỳnh Kessler Lê Lopez Meyer Nguyễn Novak Phạm Roche Rossi Trần Võ"
)
_FIRMS = _words(
    "Alpha Atelier Bắc Đông Đồng Global Gạch Hòa Kim Lotus Mekong Metal Nhựa Nordlys Ocean Phát Sông Thép Vina"
)
_TRADES = _words("AS & Co GmbH Group JSC Ltd Maschinenbau Phát SA Sons Thành Tâm Works")
_WISHES = _words("Quote for,Order of,Repair of,Request:,Offer for,Question about,Callback:,Spare parts for", ",")
_GOODS = _words("valves,pumps,bearings,presses,gears,motors,control cabinets,conveyors,compressors,filters,hoses", ",")
_SOURCES = ("WEBFORM", "WEB", "CALL", "EMAIL", "TRADE_SHOW", "RECOMMENDATION", "PARTNER", "OTHER")
_STAGES = {"NEW": 40, "IN_PROCESS": 20, "PROCESSED": 10, "CONVERTED": 18, "JUNK": 12}
_CURRENCIES = {"USD": 60, "EUR": 30, "VND": 10}
_YEARS = timedelta(days=2 * 365)
_VALUES: dict[str, Callable[[Random], Any]] = {
    "text": lambda chance: chance.choice(_GOODS),
    "integer": lambda chance: chance.randint(1, 1_000),
    "number": lambda chance: chance.randint(1, 100_000) / 10,
    "money": lambda chance: chance.randint(1, 5_000) * 10,
    "yes_no": lambda chance: chance.random() < 0.5,
    "date": lambda chance: f"2026-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
}
Made = tuple[datetime, dict[str, Any]]


def leads(count: int, owners: list[int], until: datetime) -> Iterator[Made]:
    """So many leads of the last two years, the newest last, with values in the added fields too."""
    chance = Random(7)  # noqa: S311  nothing to keep secret
    added = [field for field in KINDS["lead"].fields.values() if field.custom]
    for place in range(count):
        values = _lead(chance, place, owners)
        values |= {field.code: value for field in added if (value := _value(field, chance)) is not None}
        yield until - _YEARS * ((count - place) / count), values


def _lead(chance: Random, place: int, owners: list[int]) -> dict[str, Any]:
    first, last, firm = chance.choice(_FIRST), chance.choice(_LAST), f"{chance.choice(_FIRMS)} {chance.choice(_TRADES)}"
    return {
        "TITLE": f"{chance.choice(_WISHES)} {chance.randint(1, 200)} {chance.choice(_GOODS)}",
        "NAME": first,
        "LAST_NAME": last,
        "COMPANY_TITLE": f"{firm} {place % 5_000}",
        "OPPORTUNITY": round(chance.lognormvariate(7, 1.2), -1),
        "CURRENCY_ID": _weighted(chance, _CURRENCIES),
        "STATUS_ID": _weighted(chance, _STAGES),
        "SOURCE_ID": chance.choice(_SOURCES),
        "ASSIGNED_BY_ID": chance.choice(owners),
        "PHONE": [{"value": f"+849{place % 100_000_000:08}", "type": "MOBILE"}],
        "EMAIL": [{"value": f"lead{place}@example.org", "type": "WORK"}],
        "ADDRESS_CITY": chance.choice(("Hà Nội", "Hồ Chí Minh", "Đà Nẵng", "Berlin", "Lyon", "Milano")),
    }


def _weighted(chance: Random, shares: dict[str, int]) -> str:
    return chance.choices(list(shares), list(shares.values()))[0]


def _value(field: Field, chance: Random) -> Any:
    """A value for an added field, for half of the leads."""
    one = _single(field, chance) if chance.random() < 0.5 else None
    return [one] if one is not None and field.multiple else one


def _single(field: Field, chance: Random) -> Any:
    kind = field.type.of if isinstance(field.type, Many) else field.type
    if isinstance(kind, Options):
        return chance.choice([one.id for one in kind.entries if one.active] or [None])
    make = _VALUES.get(kind.name)
    return make(chance) if make else None
