"""Amounts of a field that an administrator added are in each record's currency, or always in the same."""

import pytest
from django.test import Client

from leadwright.company import rates
from leadwright.conversion import carrying
from leadwright.fields import custom
from leadwright.intake.inputs import Input
from leadwright.people.access import Actor
from leadwright.records import actions, company_settings
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.records.kind import KINDS
from leadwright.refusal import Refused
from tests.conftest import Cast
from tests.records.test_exports import exported, lines

from .test_import import brought, facts, told

FEE = "UF_CRM_FEE"


@pytest.fixture
def fee(cast: Cast) -> Cast:
    """A company with a fee on its leads, always in euros."""
    rates.keep("EUR", "1.1")
    custom.add("lead", FEE, "Fee", "money", settings={"fixed": "EUR"})
    return cast


def test_it_is_told_wherever_the_amount_is_shown_in_words(fee: Cast) -> None:
    field = KINDS["lead"].fields[FEE]
    assert field.type.show(1500, KNOWLEDGE) == "1,500.00 EUR"
    assert Input(field, False, [], []).title == "Fee (EUR)"
    actions.create("lead", {"TITLE": "A", FEE: 1500, "CURRENCY_ID": "USD"}, by=fee.admin)
    assert [row[1:] for row in lines(exported(fee.admin, columns=[FEE])[1])] == [
        ["Lead name", "Fee (EUR)"],
        ["A", "1500.0"],
    ]


def test_a_table_brings_such_amounts_and_leaves_the_records_currency_alone(fee: Cast) -> None:
    done = brought("Lead name;Fee (EUR);Currency\nA;1500 EUR;USD\nB;7;USD\nC;900 USD;USD\n", fee.admin)
    assert [(one["TITLE"], one[FEE], one["CURRENCY_ID"]) for one in facts(fee.admin)] == [
        ("A", 1500.0, "USD"),
        ("B", 7.0, "USD"),
    ]
    assert [(number, verdict) for number, verdict, _why in told(done)] == [(4, "refused")]
    assert "Amounts of this field are in EUR" in told(done)[0][2]


def test_its_currency_stays_known_and_an_unknown_one_is_refused(fee: Cast) -> None:
    with pytest.raises(Refused, match="Fields hold amounts in this currency: Fee"):
        company_settings.remove_rate("EUR", by=fee.admin)
    with pytest.raises(Refused) as refused:
        custom.change("lead", FEE, settings={"fixed": "XYZ"})
    assert refused.value.as_json() == {"settings.fixed": [{"code": "bad_setting", "message": "Choose a currency"}]}


def test_what_has_no_currency_beside_it_wants_one_before_the_company_counts_in_another(fee: Cast) -> None:
    custom.add("contact", "UF_CRM_BONUS", "Bonus", "money")
    actions.create("contact", {"NAME": "Jo", "UF_CRM_BONUS": 50}, by=fee.admin)
    with pytest.raises(Refused, match="Contacts: 1"):
        company_settings.change({"currency": "EUR"}, by=fee.admin)
    custom.change("contact", "UF_CRM_BONUS", settings={"fixed": "USD"})
    company_settings.change({"currency": "EUR"}, by=fee.admin)


def test_amounts_are_not_carried_into_a_field_of_another_currency(fee: Cast) -> None:
    custom.add("deal", FEE, "Fee", "money", settings={"fixed": "EUR"})
    lead, deal = KINDS["lead"].fields[FEE], KINDS["deal"].fields
    assert carrying.fits(lead, deal[FEE])
    assert not carrying.fits(lead, deal["OPPORTUNITY"])


def test_the_web_is_told_the_currency(web: Client, company: Actor) -> None:
    body = {"title": "Fee", "type": "money", "code": "FEE", "settings": {"fixed": "EUR"}}
    assert web.post("/api/custom-fields/lead", body, content_type="application/json").status_code == 201
    field = next(one for one in web.get("/api/fields/lead").json() if one["code"] == FEE)
    assert field["settings"]["fixed"] == "EUR"
