"""Telephone numbers mean the same however they are written, and are shown as people of the company's country do."""

import pytest
from django.test import Client

from leadwright.bitrix.values import inward
from leadwright.company import configuration
from leadwright.company.models import Company
from leadwright.fields import custom, phone_formats
from leadwright.fields.types import phone
from leadwright.fields.types.phone import AsItCame, Phone
from leadwright.fields.types.phones import Phones
from leadwright.people.access import Actor
from leadwright.records import actions, filters, reads
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.records.kind import KINDS
from leadwright.refusal import Refused, Wrong
from tests.conftest import Cast

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("given", "kept", "shown"),
    [
        ("0912 345 678", "+84912345678", "0912 345 678"),
        ("(+84) 912-345-678", "+84912345678", "0912 345 678"),
        ("84912345678", "+84912345678", "0912 345 678"),
        ("028 3822 9999 ext. 12", "+842838229999;ext=12", "028 3822 9999 ext. 12"),
        ("+842838229999;ext=12", "+842838229999;ext=12", "028 3822 9999 ext. 12"),
        ("+49 (0)30 123456", "+4930123456", "+49 30 123456"),
        ("+1 201 555 0123", "+12015550123", "+1 201-555-0123"),
        ("1900 1009", "+8419001009", "1900 1009"),
    ],
)
def test_a_number_is_kept_alike_however_it_is_written(given: str, kept: str, shown: str) -> None:
    assert Phone().clean(given) == kept
    assert Phone().show(kept, KNOWLEDGE) == shown


@pytest.mark.parametrize("given", ["123", "ask for Minh", "0912345678 / 0987654321", "+999 12 345 678", "+84"])
def test_what_cannot_be_a_number_is_refused_with_one_that_can(given: str) -> None:
    with pytest.raises(Wrong, match=r"no telephone number; give one such as \+84 "):
        Phone().clean(given)


def test_the_country_of_the_company_decides_what_a_short_number_means() -> None:
    Company.objects.update(country="DE")
    configuration.changed()

    assert Phone().clean("030 123456") == "+4930123456"
    assert phone.shown("+4930123456") == "030 123456"
    assert phone.shown("+84912345678") == "+84 912 345 678"


def test_contact_points_are_kept_alike_too(cast: Cast) -> None:
    lead = actions.create("lead", {"PHONE": ["0912345678"], "EMAIL": "Jo@X.Example"}, by=cast.owner)

    facts = reads.facts("lead", lead.id, by=cast.owner)
    assert facts["PHONE"][0]["value"] == "+84912345678"
    assert facts["EMAIL"][0]["value"] == "Jo@x.example"
    assert Phones().show(facts["PHONE"], KNOWLEDGE) == "0912 345 678"
    with pytest.raises(Refused) as caught:
        actions.create("lead", {"PHONE": ["0912345678", "12"], "EMAIL": "jo@"}, by=cast.owner)
    assert list(caught.value.problems) == ["PHONE", "EMAIL"]


def test_what_programs_send_is_kept_as_it_came_when_it_is_no_number() -> None:
    kind = KINDS["lead"]

    given = inward(kind, {"PHONE": [{"VALUE": "ask Minh"}, {"VALUE": "0912345678"}]}, by=Actor("rest"))["PHONE"]

    assert [one["value"] for one in kind.fields["PHONE"].clean(given)] == ["ask Minh", "+84912345678"]
    assert Phone().clean(AsItCame("12")) == "12"
    assert phone.shown("12") == "12"


def test_the_browser_gets_the_rules_of_the_companys_country_and_of_all_others(web: Client) -> None:
    rules = web.get("/api/phone-formats").json()

    assert rules["calling_code"] == "84"
    assert ["[1357-9]", r"(\d{3})(\d{3})(\d{3})", "0$1 $2 $3"] in rules["national"]
    assert len(rules["international"]) == len(phone_formats.international()) > 200


@pytest.mark.parametrize("typed", ["0912 345", "+84 912 345", "912345678", "0912-345.678"])
def test_a_number_is_found_by_any_part_however_it_is_typed(cast: Cast, typed: str) -> None:
    custom.add("lead", "line", "Line", "phone")
    wanted = actions.create("lead", {"PHONE": "0912345678", "UF_CRM_LINE": "0912345678"}, by=cast.owner).id
    actions.create("lead", {"PHONE": "0987654321", "UF_CRM_LINE": "0987654321"}, by=cast.owner)

    for code in ("PHONE", "UF_CRM_LINE"):
        ask = [{"field": code, "op": "contain", "value": typed}]
        found = filters.filtered(reads.records("lead", by=cast.owner), KINDS["lead"], ask, by=cast.owner)
        assert list(found.values_list("pk", flat=True)) == [wanted]
