"""How telephone numbers are spaced, as rules that a browser can follow: the first that fits a number formats it."""

import re
from functools import lru_cache

import phonenumbers
from phonenumbers import NumberFormat, PhoneMetadata

Rule = tuple[str, str, str]
"""How a number starts, its pattern, and how it is written ($1 is the first group of the pattern)."""


@lru_cache
def national(country: str) -> list[Rule]:
    """For numbers of this country, as its people write them."""
    known = PhoneMetadata.metadata_for_region(country)
    return [_rule(one, one.national_prefix_formatting_rule or "") for one in (known.number_format if known else ())]


@lru_cache
def international() -> dict[str, list[Rule]]:
    """For what follows the calling code, by calling code."""
    return {str(code): _of(code) for code in phonenumbers.COUNTRY_CODE_TO_REGION_CODE}


def _of(code: int) -> list[Rule]:
    region = phonenumbers.region_code_for_country_code(code)
    known = PhoneMetadata.metadata_for_region_or_calling_code(code, region)
    return [_rule(one) for one in (known.intl_number_format or known.number_format if known else ())]


def _rule(one: NumberFormat, prefixed: str = "") -> Rule:
    written = one.format or ""
    if prefixed:
        written = re.sub(r"\\\d", lambda _: prefixed, written, count=1)
    leading = one.leading_digits_pattern[-1] if one.leading_digits_pattern else ""
    return leading, one.pattern or "", re.sub(r"\\(\d)", r"$\1", written)
