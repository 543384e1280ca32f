"""The company's currencies are kept by administrators, and no sum on a board is worth another by that."""

from typing import Any

import pytest
from django.test import Client

from leadwright.audit.models import Line
from leadwright.people.access import Actor
from leadwright.records import actions
from tests.conftest import Cast, Json, browser_of


def sent(client: Client, verb: str, path: str, body: Any = None, status: int = 200) -> Json:
    answer = getattr(client, verb)(f"/api/company{path}", body, content_type="application/json")
    assert answer.status_code == status, answer.content
    return dict(answer.json())


def rates(told: Json) -> dict[str, str]:
    return {one["code"]: one["rate"] for one in told["rates"]}


def sums(client: Client) -> tuple[str, float]:
    board = client.get("/api/board/lead").json()
    return board["currency"], sum(stage["sum"] for stage in board["stages"])


def test_an_administrator_names_the_company_and_says_where_it_is(web: Client) -> None:
    told = sent(web, "patch", "", {"name": "  Weber   GmbH ", "country": "de", "language": "vi"})
    assert (told["name"], told["country"], told["language"]) == ("Weber GmbH", "DE", "vi")
    line = Line.objects.get(action="company.changed")
    assert line.detail == {"name": "Weber GmbH", "country": "DE", "language": "vi"}
    sent(web, "patch", "", {"name": "Weber GmbH"})
    assert Line.objects.filter(action="company.changed").count() == 1  # nothing was different
    made = web.post("/api/records/lead", {"values": {"TITLE": "A", "PHONE": "030 123456"}}, "application/json").json()
    assert made["values"]["PHONE"][0]["value"] == "+4930123456"


@pytest.mark.parametrize(
    ("body", "field", "code"),
    [
        ({"name": " "}, "name", "bad_name"),
        ({"country": "XX"}, "country", "unknown_country"),
        ({"language": "xx"}, "language", "unknown_language"),
        ({"currency": "CHF"}, "currency", "without_rate"),
    ],
)
def test_what_is_wrong_is_named_and_nothing_is_kept(web: Client, body: Json, field: str, code: str) -> None:
    before = sent(web, "get", "")
    wrong = sent(web, "patch", "", {"name": "Other", **body}, 422)
    assert [(one, problems[0]["code"]) for one, problems in wrong.items()] == [(field, code)]
    assert sent(web, "get", "") == before


def test_a_board_adds_up_by_the_rates_of_today(web: Client, company: Actor) -> None:
    worth = [("EUR", 100), ("CHF", 10)]
    rows = [{"TITLE": "A", "CURRENCY_ID": code, "OPPORTUNITY": amount} for code, amount in worth]
    actions.create_many("lead", rows, by=company)
    assert sums(web) == ("USD", 110)
    assert rates(sent(web, "put", "/rates/eur", {"rate": "1,5"}))["EUR"] == "1.5"
    assert sums(web) == ("USD", 150)
    sent(web, "put", "/rates/CHF", {"rate": "2"})
    assert sums(web) == ("USD", 170)
    currencies = next(one for one in web.get("/api/fields/lead").json() if one["code"] == "CURRENCY_ID")
    assert "CHF" in [one["value"] for one in currencies["choices"]]
    assert list(Line.objects.filter(action="rate.kept").order_by("pk").values_list("about", "detail")) == [
        ("EUR", {"rate": "1.5"}),
        ("CHF", {"rate": "2"}),
    ]


def test_with_another_own_currency_every_amount_is_worth_what_it_was(web: Client, company: Actor) -> None:
    rows = [{"TITLE": "A", "CURRENCY_ID": code, "OPPORTUNITY": amount} for code, amount in (("EUR", 100), ("USD", 50))]
    actions.create_many("lead", rows, by=company)
    told = sent(web, "patch", "", {"currency": "VND"})
    assert rates(told) == {"EUR": "27500", "GBP": "31750", "USD": "25000", "VND": "1"}
    assert sums(web) == ("VND", 4_000_000)
    assert rates(sent(web, "patch", "", {"currency": "USD"})) == {
        "EUR": "1.1",
        "GBP": "1.27",
        "USD": "1",
        "VND": "0.00004",
    }


def test_an_amount_without_a_currency_does_not_become_another_one(web: Client, company: Actor) -> None:
    made = actions.create("lead", {"TITLE": "A", "OPPORTUNITY": 100}, by=company)
    actions.update("lead", made.id, {"CURRENCY_ID": ""}, by=company)
    wrong = sent(web, "patch", "", {"currency": "EUR"}, 422)
    assert wrong["currency"][0]["code"] == "amounts_without"
    assert "Leads: 1" in wrong["currency"][0]["message"]
    assert sums(web) == ("USD", 100)
    actions.update("lead", made.id, {"OPPORTUNITY": 0}, by=company)
    sent(web, "patch", "", {"currency": "EUR"})


def test_a_currency_goes_when_no_amount_is_in_it(web: Client, company: Actor) -> None:
    made = actions.create("deal", {"TITLE": "A", "CURRENCY_ID": "GBP"}, by=company)
    wrong = sent(web, "delete", "/rates/GBP", status=422)
    assert "Deals: 1" in wrong["code"][0]["message"]
    actions.update("deal", made.id, {"CURRENCY_ID": "EUR"}, by=company)
    assert "GBP" not in rates(sent(web, "delete", "/rates/GBP"))
    sent(web, "delete", "/rates/GBP", status=404)
    assert sent(web, "delete", "/rates/USD", status=422)["code"][0]["code"] == "own_currency"
    assert Line.objects.filter(action="rate.removed", about="GBP").count() == 1


@pytest.mark.parametrize(
    ("code", "rate", "field"),
    [
        ("XYZ", "1", "code"),
        ("EUR", "0", "rate"),
        ("EUR", "-1", "rate"),
        ("EUR", "NaN", "rate"),
        ("EUR", "1e12", "rate"),
        ("EUR", "1e99999999999999999999", "rate"),
        ("EUR", "1.2.3", "rate"),
        ("USD", "2", "rate"),
    ],
)
def test_a_rate_is_a_number_above_0_of_money_that_there_is(web: Client, code: str, rate: str, field: str) -> None:
    before = sent(web, "get", "")
    assert list(sent(web, "put", f"/rates/{code}", {"rate": rate}, 422)) == [field]
    assert sent(web, "get", "") == before


def test_who_may_see_settings_changes_nothing(cast: Cast) -> None:
    admin, owner = browser_of("admin@example.com"), browser_of("owner@example.com")
    sent(owner, "get", "", status=403)
    may_see = {"grants": {"settings": {"read": {"": "all"}}}}
    assert admin.patch("/api/roles/salesperson", may_see, content_type="application/json").status_code == 200
    assert sent(owner, "get", "")["can"] == ["read"]
    sent(owner, "patch", "", {"name": "Mine"}, 403)
    sent(owner, "put", "/rates/EUR", {"rate": "1"}, 403)
