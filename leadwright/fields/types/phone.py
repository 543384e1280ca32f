"""One telephone number: kept as E.164, shown as people of the company's country write it."""

import re
from functools import lru_cache
from typing import Any

import phonenumbers
from django.db.models import Q
from django.utils.translation import gettext as _
from phonenumbers import NumberParseException, PhoneNumber, PhoneNumberFormat, ValidationResult

from leadwright.company import configuration
from leadwright.fields.type import Asker, Names, some_text
from leadwright.refusal import Wrong

from .text import Text

KEPT = re.compile(r"(\+\d{5,15})(?:;ext=(\d{1,20}))?")
_MOST_LEFT_OUT = 6  # digits of a calling code and a trunk prefix; more of them are a second number


class AsItCame(str):
    """What an outside program sent: kept as it is when it is no telephone number, for nobody is there to mend it."""

    __slots__ = ()


class Phone(Text):
    """Plain form: `+84912345678`, with an extension `+84912345678;ext=12`."""

    def clean(self, value: Any) -> str:
        return number(super().clean(value), lenient=isinstance(value, AsItCame))

    def holds(self, name: str, op: str, value: Any, asker: Asker) -> Q:
        return super().holds(name, op, sought(some_text(value)) if op == "contain" else value, asker)

    def show(self, value: Any, names: Names) -> str:
        return shown(value or "")


def number(text: str, *, lenient: bool = False) -> str:
    """The number in its plain form; raises `Wrong` for what cannot be one, or leaves it as it is."""
    country = configuration.company().country
    known = _read(text, country)
    if known is not None:
        number = phonenumbers.format_number(known, PhoneNumberFormat.E164)
        return f"{number};ext={known.extension}" if known.extension else number
    if lenient or not text:
        return text
    wanted = _("“%(value)s” is no telephone number; give one such as %(example)s")
    raise Wrong("not_a_phone", wanted % {"value": text[:50], "example": _example(country)})


def shown(kept: str) -> str:
    """A plain number for people: in the national way if it is of the company's country."""
    if not KEPT.fullmatch(kept):
        return kept
    known = phonenumbers.parse(kept)
    at_home = known.country_code == phonenumbers.country_code_for_region(configuration.company().country)
    return phonenumbers.format_number(known, PhoneNumberFormat.NATIONAL if at_home else PhoneNumberFormat.INTERNATIONAL)


def sought(text: str) -> str:
    """What of a number that somebody looks for is found in kept ones: its digits without the trunk prefix."""
    return text if re.search(r"[^\d\s()+./-]", text) else re.sub(r"\D", "", text).lstrip("0") or text


def _read(text: str, country: str) -> PhoneNumber | None:
    try:
        known = phonenumbers.parse(text, country)
    except NumberParseException:
        return None
    possible = phonenumbers.is_possible_number_with_reason(known) == ValidationResult.IS_POSSIBLE
    used = len(phonenumbers.national_significant_number(known)) + len(known.extension or "")
    return known if possible and sum(map(str.isdigit, text)) <= used + _MOST_LEFT_OUT else None


@lru_cache
def _example(country: str) -> str:
    known = phonenumbers.example_number(country)
    return phonenumbers.format_number(known, PhoneNumberFormat.INTERNATIONAL) if known else "+84 912 345 678"
