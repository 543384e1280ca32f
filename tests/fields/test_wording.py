"""What the server writes for people is written as their language writes it."""

import re
from datetime import UTC, datetime

import pytest
from django.utils import translation

from leadwright.fields.type import Names
from leadwright.fields.types.date import Date
from leadwright.fields.types.date_time import DateTime
from leadwright.fields.types.money import Money
from leadwright.fields.types.number import Number
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.refusal import Wrong

NOON = datetime(2026, 11, 2, 12, 5, tzinfo=UTC).isoformat()
NAMES: Names = KNOWLEDGE


@pytest.mark.parametrize(
    ("language", "money", "number", "day", "moment"),
    [
        ("en", "1,250.50", "1,250.5", "2 Nov 2026", "2 Nov 2026, 12:05"),
        ("vi", "1.250,50", "1.250,5", "02/11/2026", "02/11/2026 12:05"),
    ],
)
def test_values_in_letters(language: str, money: str, number: str, day: str, moment: str) -> None:
    with translation.override(language):
        assert Money().show(1250.5, NAMES) == money
        assert Number(digits=2).show(1250.5, NAMES) == number
        assert Date().show("2026-11-02", NAMES) == day
        assert DateTime().show(NOON, NAMES) == moment


def test_spreadsheets_read_days_in_any_language() -> None:
    with translation.override("vi"):
        assert Date().cell("2026-11-02", NAMES) == "2026-11-02"
        assert DateTime().cell(NOON, NAMES) == "2026-11-02 12:05"
        assert Date().cell(None, NAMES) == ""


@pytest.mark.parametrize("language", ["en", "vi"])
def test_the_example_of_a_day_is_one_that_is_understood(language: str) -> None:
    with translation.override(language):
        for kind, plain in ((Date(), "2026-11-21"), (DateTime(), "2026-11-21T14:30:00+00:00")):
            with pytest.raises(Wrong) as caught:
                kind.clean("soon")
            example = re.split(r"such as |ví dụ ", str(caught.value))[1]
            assert kind.clean(example) == plain
            assert example == kind.show(plain, NAMES)
            with pytest.raises(Wrong):
                kind.clean("31 Foo 2026" if language == "en" else "31/02/2026")
