"""What of a lead reaches a client who is there, and what does not, is said before."""

from typing import Any

import pytest

from leadwright.company import configuration
from leadwright.conversion import converting, mapping
from leadwright.conversion.planning import plan
from leadwright.conversion.plans import Plan
from leadwright.conversion.wanted import Wanted
from leadwright.fields import custom, layout
from leadwright.people.models import Role
from leadwright.records import actions, reads
from tests.conftest import Cast, browser_of

CLIENT = {"NAME": "Jon", "EMAIL": ["j.kessler@kessler-mb.de"], "PHONE": ["+49 30 1111111"]}
REQUEST = {"TITLE": "Motors", "NAME": "Jonas", "EMAIL": ["j.kessler@kessler-mb.de"], "PHONE": ["+49 30 2222222"]}


@pytest.fixture
def client(cast: Cast) -> int:
    return actions.create("contact", CLIENT, by=cast.owner).id


@pytest.fixture
def lead(cast: Cast) -> int:
    return actions.create("lead", REQUEST, by=cast.owner).id


def planned(lead: int, wanted: Wanted, cast: Cast) -> Plan:
    return plan(reads.facts("lead", lead, by=cast.owner), wanted, by=cast.owner)


def lost(lead: int, wanted: Wanted, cast: Cast) -> dict[str, dict[Any, str]]:
    return {one.code: one.hindered for one in planned(lead, wanted, cast).verdicts if one.lost}


def contact(number: int, cast: Cast) -> dict[str, Any]:
    return reads.facts("contact", number, by=cast.admin)


def numbers(facts: dict[str, Any]) -> list[str]:
    return [one["value"] for one in facts["PHONE"]]


def using(client: int, **more: Any) -> Wanted:
    return Wanted(targets=("contact", "deal"), use={"contact": client}, **more)


def test_a_second_number_is_added_and_a_name_that_is_kept_counts_as_left_behind(
    cast: Cast, lead: int, client: int
) -> None:
    told = lost(lead, using(client), cast)

    assert told == {"NAME": {"contact": "“Jon” keeps its own value"}}
    converting.convert(lead, using(client), by=cast.owner)
    facts = contact(client, cast)
    assert (facts["NAME"], len(numbers(facts)), len(facts["EMAIL"])) == ("Jon", 2, 1)


def test_what_somebody_chose_to_leave_is_not_lost(cast: Cast, lead: int, client: int) -> None:
    keeps = using(client, ways={"contact": {"NAME": "keep", "PHONE": "keep"}})

    assert lost(lead, keeps, cast) == {}
    converting.convert(lead, keeps, by=cast.owner)
    assert numbers(contact(client, cast)) == numbers({"PHONE": [{"value": "+49301111111"}]})


def test_the_dialog_is_told_which_way_is_taken(cast: Cast, lead: int, client: int) -> None:
    asked = {"wanted": {"targets": ["contact"], "use": {"contact": client}}}
    told = browser_of("owner@example.com").post(f"/api/conversions/lead/{lead}/preview", asked, "application/json")

    ways = {one["code"]: (one["way"], one["appends"]) for one in told.json()["targets"][0]["conflicts"]}
    assert ways == {"NAME": ("keep", True), "PHONE": ("append", True)}


def test_a_colleagues_client_who_may_not_be_changed_is_linked_and_takes_nothing(
    cast: Cast, lead: int, client: int
) -> None:
    role = Role.objects.get(code="salesperson")
    role.grants["contact"]["update"] = {"": "none"}
    role.save()
    configuration.changed()

    assert set(lost(lead, using(client), cast)) == {"NAME", "PHONE"}
    deal = converting.convert(lead, using(client), by=cast.owner).made["deal"]

    assert reads.facts("deal", deal, by=cast.owner)["CONTACT_IDS"] == [client]
    facts = contact(client, cast)
    assert (facts["NAME"], len(numbers(facts))) == ("Jon", 1)


def test_two_texts_in_one_field_stand_beside_each_other(cast: Cast) -> None:
    note, remark = (custom.add("lead", code, code.title(), "text").code for code in ("NOTE", "REMARK"))
    lead = actions.create("lead", {**REQUEST, note: "Likes blue", remark: "Call late"}, by=cast.admin).id
    both = Wanted(targets=("deal",), fields={code: {"deal": "COMMENTS"} for code in (note, remark)})

    deal = converting.convert(lead, both, by=cast.admin).made["deal"]

    assert set(reads.facts("deal", deal, by=cast.admin)["COMMENTS"].split("\n")) == {"Likes blue", "Call late"}


def test_two_amounts_for_one_field_are_not_both_promised(cast: Cast) -> None:
    first, second = (custom.add("lead", code, code.title(), "number").code for code in ("LOW", "HIGH"))
    size = custom.add("deal", "SIZE", "Size", "number").code
    lead = actions.create("lead", {**REQUEST, first: 1, second: 2}, by=cast.owner).id
    both = Wanted(targets=("deal",), fields={code: {"deal": size} for code in (first, second)})

    told = {code: why for code, why in lost(lead, both, cast).items() if code in (first, second)}

    assert list(told.values()) == [{"deal": "“Size” takes another value already"}]


def test_what_stays_on_the_lead_for_always_was_decided(cast: Cast) -> None:
    note = custom.add("lead", "NOTE", "Note", "text").code
    lead = actions.create("lead", {**REQUEST, note: "x"}, by=cast.owner).id
    deal = Wanted(targets=("contact", "deal"))
    assert set(lost(lead, deal, cast)) == {note}

    mapping.keep(note, "deal", "", by=cast.admin)

    assert lost(lead, deal, cast) == {}


@pytest.mark.parametrize("way", ["hidden", "fixed"])
def test_nobody_is_asked_for_what_they_may_not_fill_in(cast: Cast, lead: int, way: str) -> None:
    layout.demand("deal", "CLOSEDATE", required=True, required_from="")
    role = Role.objects.get(code="salesperson")
    role.fields = {"deal": {"CLOSEDATE": way}}
    role.save()
    configuration.changed()
    deal = Wanted(targets=("deal",))

    (made,) = planned(lead, deal, cast).targets

    assert (made.asked, made.problems) == ((), {})
    assert converting.convert(lead, deal, by=cast.owner).made


def test_a_client_whom_one_may_not_see_can_be_asked_for_from_the_dialog(cast: Cast) -> None:
    role = Role.objects.get(code="salesperson")
    role.grants["contact"]["read"] = {"": "own"}
    role.save()
    configuration.changed()
    actions.create("contact", CLIENT, by=cast.stranger)
    lead = actions.create("lead", REQUEST, by=cast.owner).id
    browser, asked = browser_of("owner@example.com"), {"wanted": {"targets": ["contact"]}}

    told = browser.post(f"/api/conversions/lead/{lead}/preview", asked, "application/json").json()["targets"][0]
    (match,) = told["duplicates"]
    body = {"values": told["values"], "match": match["ask"]}

    assert match["id"] is None
    assert browser.post("/api/duplicates/contact/ask", body, "application/json").status_code == 204
