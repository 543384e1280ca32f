"""What Bitrix24's conversion of leads is known to do, one test for each item of the list that we hold ourselves to.

The list is section 11 of the notes on Bitrix24's documented behaviour, in its order.
"""

from itertools import combinations
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from leadwright.company import configuration
from leadwright.conversion import series
from leadwright.fields import custom, layout
from leadwright.records import actions, reads
from leadwright.records.kind import KINDS
from leadwright.records.timeline import activities
from tests.conftest import Cast, Json, browser_of
from tests.processes.test_creating import CREATE
from tests.processes.test_kinds import modify, published
from tests.processes.test_rules import rule

from .test_converting import REQUEST, take_away

TARGETS = ("contact", "company", "deal")
SEVEN = [list(chosen) for size in (1, 2, 3) for chosen in combinations(TARGETS, size)]


class Desk:
    """A salesperson's browser, and what is there."""

    def __init__(self, cast: Cast) -> None:
        self.cast, self.browser = cast, browser_of("owner@example.com")

    def lead(self, **more: Any) -> int:
        return actions.create("lead", {**REQUEST, **more}, by=self.cast.owner).id

    def convert(self, lead: int, *targets: str, expecting: int = 201, **wanted: Any) -> Json:
        body = {"wanted": {"targets": targets, **wanted}}
        answer = self.browser.post(f"/api/conversions/lead/{lead}", body, "application/json")
        assert answer.status_code == expecting, answer.content
        return dict(answer.json())

    def made(self, lead: int, *targets: str, **wanted: Any) -> dict[str, int]:
        return {one["kind"]: one["id"] for one in self.convert(lead, *targets, **wanted)["records"]}

    def record(self, kind: str, number: int) -> Json:
        return reads.facts(kind, number, by=self.cast.admin)

    def counts(self) -> dict[str, int]:
        return {kind: KINDS[kind].model._default_manager.count() for kind in TARGETS}

    def stage(self, lead: int) -> str:
        return str(self.record("lead", lead)["STATUS_ID"])


@pytest.fixture
def desk(cast: Cast) -> Desk:
    return Desk(cast)


NOTHING = dict.fromkeys(TARGETS, 0)


@pytest.mark.parametrize("targets", SEVEN, ids="+".join)
def test_1_a_lead_is_finished_by_hand_as_any_of_seven_combinations(desk: Desk, targets: list[str]) -> None:
    lead = desk.lead()

    assert set(desk.made(lead, *targets)) == set(targets)

    assert desk.counts() == {**NOTHING, **dict.fromkeys(targets, 1)}
    assert desk.stage(lead) == "CONVERTED"


def test_1_or_it_is_linked_to_those_who_are_there(desk: Desk) -> None:
    there = {kind: actions.create(kind, {**one}, by=desk.cast.owner).id for kind, one in CLIENTS.items()}
    lead = desk.lead()

    made = desk.made(lead, "deal", use=there)

    deal = desk.record("deal", made["deal"])
    assert (deal["CONTACT_IDS"], deal["COMPANY_ID"]) == ([there["contact"]], there["company"])
    assert desk.counts() == dict.fromkeys(TARGETS, 1)
    finished = desk.record("lead", lead)
    assert (finished["CONTACT_ID"], finished["COMPANY_ID"]) == (there["contact"], there["company"])


CLIENTS: dict[str, Json] = {"contact": {"NAME": "Jonas"}, "company": {"TITLE": "Kessler"}}


def test_2_a_rule_at_a_stage_converts_without_anybody(desk: Desk) -> None:
    rule(desk.cast, {**CREATE, "company": True}, stage="IN_PROCESS")
    lead = desk.lead()
    assert desk.counts() == NOTHING

    actions.move("lead", {lead: ""}, "IN_PROCESS", by=desk.cast.owner)

    assert desk.counts() == dict.fromkeys(TARGETS, 1)
    assert desk.stage(lead) == "CONVERTED"


def test_3_simple_mode_converts_the_leads_in_work_and_then_every_new_one(desk: Desk) -> None:
    in_work, junk = desk.lead(), desk.lead(STATUS_ID="JUNK")

    series.switch(True, by=desk.cast.admin)
    new = desk.lead(EMAIL=["someone.else@kessler-mb.de"], PHONE=[])

    assert [desk.stage(one) for one in (in_work, junk, new)] == ["CONVERTED", "JUNK", "CONVERTED"]
    assert desk.counts() == {"contact": 2, "company": 0, "deal": 2}


def test_4_added_fields_are_made_in_the_targets_that_were_chosen(desk: Desk, cast: Cast) -> None:
    sizes = {"entries": [{"id": 1, "title": "Small"}, {"id": 2, "title": "Large"}]}
    code = custom.add("lead", "SIZE", "Size", "options", multiple=True, settings=sizes).code
    lead, desk.browser = desk.lead(**{code: ["Large"]}), browser_of("admin@example.com")

    made = desk.made(lead, *TARGETS, fields={code: {"deal": "new", "contact": "new"}})

    here, there = KINDS["lead"].fields[code], KINDS["deal"].fields[code]
    assert (there.title, there.type, there.multiple) == (here.title, here.type, True)
    assert [desk.record(kind, made[kind])[code] for kind in ("contact", "deal")] == [[2], [2]]
    assert code not in KINDS["company"].fields


def test_5_without_the_right_to_add_access_is_denied_and_nothing_is_made(desk: Desk) -> None:
    take_away("deal", "add")
    lead = desk.lead()

    denied = desk.convert(lead, *TARGETS, expecting=403)

    assert "Access denied" in str(denied)
    assert desk.counts() == NOTHING
    assert desk.stage(lead) == "NEW"


def test_6_required_fields_of_a_target_stop_it_until_they_are_filled(desk: Desk) -> None:
    layout.demand("deal", "CLOSEDATE", required=True, required_from="")
    layout.demand("contact", "POST", required=True, required_from="")
    configuration.changed()
    lead = desk.lead()

    assert set(desk.convert(lead, *TARGETS, expecting=422)) == {"deal.CLOSEDATE", "contact.POST"}
    assert desk.counts() == NOTHING

    filled = {"deal": {"CLOSEDATE": "2027-01-31"}, "contact": {"POST": "Buyer"}}
    assert set(desk.made(lead, *TARGETS, values=filled)) == set(TARGETS)


def test_7_all_of_them_know_each_other(desk: Desk) -> None:
    lead = desk.lead()

    made = desk.made(lead, *TARGETS)

    contact, company, deal = (desk.record(kind, made[kind]) for kind in TARGETS)
    assert [one["LEAD_ID"] for one in (contact, company, deal)] == [lead] * 3
    assert (contact["COMPANY_ID"], deal["COMPANY_ID"], deal["CONTACT_IDS"]) == (
        made["company"],
        made["company"],
        [made["contact"]],
    )
    finished = desk.record("lead", lead)
    assert (finished["CONTACT_ID"], finished["COMPANY_ID"]) == (made["contact"], made["company"])
    assert finished["CONTACT_IDS"] == [made["contact"]]
    assert (finished["STATUS_SEMANTIC_ID"], bool(finished["DATE_CLOSED"])) == ("S", True)


def test_8_who_came_back_becomes_a_deal_only(desk: Desk) -> None:
    there = actions.create("contact", {"NAME": "Jonas"}, by=desk.cast.owner).id
    lead = desk.lead(CONTACT_ID=there)
    assert desk.record("lead", lead)["IS_RETURN_CUSTOMER"]

    assert list(desk.convert(lead, *TARGETS, expecting=422)) == ["targets"]

    deal = desk.made(lead, "deal")["deal"]
    assert desk.record("deal", deal)["CONTACT_IDS"] == [there]
    assert desk.counts() == {"contact": 1, "company": 0, "deal": 1}


def test_9_every_number_and_address_is_copied_with_its_kind(desk: Desk) -> None:
    """Leadwright has no product rows: the amount of the lead goes along."""
    several = {
        "PHONE": [{"value": "+49 30 901820", "type": "WORK"}, {"value": "+49 170 3333333", "type": "MOBILE"}],
        "EMAIL": [{"value": "j@kessler-mb.de", "type": "WORK"}, {"value": "j@home.example", "type": "HOME"}],
        "WEB": [{"value": "https://kessler-mb.de", "type": "WORK"}],
    }
    lead = desk.lead(**several, IS_MANUAL_OPPORTUNITY=True)

    made = desk.made(lead, *TARGETS)

    source = desk.record("lead", lead)
    for kind in ("contact", "company"):
        copied = desk.record(kind, made[kind])
        assert {code: pairs(copied[code]) for code in several} == {code: pairs(source[code]) for code in several}
    worth = ("OPPORTUNITY", "CURRENCY_ID", "IS_MANUAL_OPPORTUNITY")
    assert [desk.record("deal", made["deal"])[code] for code in worth] == [source[code] for code in worth]


def pairs(several: list[Json]) -> list[tuple[str, str]]:
    return [(one["type"], one["value"]) for one in several]


def test_10_processes_that_run_when_a_target_is_made_do_run(desk: Desk) -> None:
    for kind, field in (("contact", "POST"), ("company", "BANKING_DETAILS"), ("deal", "ADDITIONAL_INFO")):
        published(kind, desk.cast.admin, modify(**{field: "Seen"}))

    made = desk.made(desk.lead(), *TARGETS)

    assert desk.record("contact", made["contact"])["POST"] == "Seen"
    assert desk.record("company", made["company"])["BANKING_DETAILS"] == "Seen"
    assert desk.record("deal", made["deal"])["ADDITIONAL_INFO"] == "Seen"


@pytest.mark.parametrize(("way", "with_lead", "with_deal"), [("move", 0, 1), ("complete", 0, 0), ("stay", 1, 0)])
def test_11_open_activities_move_or_are_completed(desk: Desk, way: str, with_lead: int, with_deal: int) -> None:
    lead, due = desk.lead(), timezone.now().isoformat()
    activities.plan("lead", lead, {"type": "call", "subject": "Ring", "due": due}, by=desk.cast.owner)

    deal = desk.made(lead, "deal", activities=way)["deal"]

    assert (len(activities.ahead("lead", lead)), len(activities.ahead("deal", deal))) == (with_lead, with_deal)


def test_12_rest_tells_the_mode_and_only_simple_mode_makes_anything(
    company: object, hook: str, client: Client, web: Client
) -> None:
    def call(method: str, **given: Any) -> Any:
        return client.post(f"{hook}{method}", given, "application/json").json()["result"]

    lead = call("crm.lead.add", fields={"NAME": "Mai", "TITLE": "By REST"})
    call("crm.lead.update", id=lead, fields={"STATUS_ID": "CONVERTED"})
    assert call("crm.lead.get", id=lead)["STATUS_ID"] == "CONVERTED"
    assert call("crm.deal.list", filter={"LEAD_ID": lead}) == []
    assert call("crm.settings.mode.get") == 1

    web.post("/api/conversions/mode", {"simple": True}, "application/json")

    assert call("crm.settings.mode.get") == 2
    lead = call("crm.lead.add", fields={"NAME": "Anh", "TITLE": "By REST in simple mode"})
    assert call("crm.lead.get", id=lead)["STATUS_ID"] == "CONVERTED"
    (deal,) = call("crm.deal.list", filter={"LEAD_ID": lead})
    assert deal["TITLE"] == "By REST in simple mode"
    nameless = call("crm.lead.add", fields={"TITLE": "Nobody"})
    assert call("crm.lead.get", id=nameless)["STATUS_ID"] == "NEW"
