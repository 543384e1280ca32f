"""Phones, e-mails, links and messengers know which kinds there are."""

import pytest

from leadwright.fields.contact_points import unnumbered
from leadwright.fields.types.messengers import Messengers
from leadwright.fields.types.phones import Phones
from leadwright.refusal import Wrong


def test_an_entry_without_a_kind_is_of_the_first() -> None:
    assert Messengers().clean("roof") == [{"id": 1, "value": "roof", "type": "TELEGRAM"}]


def test_an_unknown_kind_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(Wrong) as wrong:
        Phones().clean([{"value": "+84 912 345 678", "type": "TELEX"}])

    assert wrong.value.code == "unknown_kind"
    assert "TELEX" in str(wrong.value)
    assert "WORK, MOBILE, FAX" in str(wrong.value)


def test_what_was_stored_with_another_systems_kind_keeps_it() -> None:
    stored = {"id": 3, "value": "roof", "type": "ICQ"}

    assert Messengers().clean([stored]) == [stored]
    assert Messengers().clean([unnumbered(stored)]) == [{**stored, "id": 1}]
