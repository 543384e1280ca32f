"""Automation rules of stages: what enters starts them, what leaves takes back what waits."""

from typing import Any

import pytest

from leadwright.conversion import converting, reads, undoing
from leadwright.conversion.models import Blocked
from leadwright.conversion.wanted import Wanted
from leadwright.outbox.models import Letter
from leadwright.people.access import Denied
from leadwright.processes import drawing, rules
from leadwright.processes import reads as process_reads
from leadwright.processes.models import Process, Run, Timer
from leadwright.processes.waking import wake
from leadwright.records import actions
from leadwright.records import reads as records
from leadwright.records.kind import KINDS
from leadwright.refusal import Refused
from tests.conftest import Cast, browser_of

NAMED = {"NAME": "Jonas", "LAST_NAME": "Kessler", "TITLE": "Spindle motors"}
CREATE: dict[str, Any] = {"type": "create_on_basis"}
LETTER: dict[str, Any] = {"type": "email", "to": ["a@firm.example"], "subject": "{=Document:TITLE}"}
RICH = {"object": "Document", "field": "OPPORTUNITY", "op": ">", "value": 500, "joiner": "and"}
DEALS = KINDS["deal"].model._default_manager


def rule(cast: Cast, block: dict[str, Any], stage: str = "IN_PROCESS", **more: Any) -> Process:
    drawn = {"name": "Rule", "delay": None, "rows": [], "block": block, **more}
    return rules.add(more.pop("kind", "lead"), stage, drawn, by=cast.admin)


def stage(lead: int, cast: Cast) -> str:
    return str(records.facts("lead", lead, by=cast.admin)["STATUS_ID"])


def enter(lead: int, where: str, cast: Cast) -> None:
    actions.move("lead", {lead: ""}, where, by=cast.owner)


def test_the_rule_converts_without_anybody_when_the_lead_reaches_the_stage(cast: Cast) -> None:
    made = rule(cast, CREATE)
    lead = actions.create("lead", NAMED, by=cast.owner).id
    assert not DEALS.exists()

    enter(lead, "IN_PROCESS", cast)

    assert stage(lead, cast) == "CONVERTED"
    assert list(DEALS.values_list("lead_id", "title")) == [(lead, "Spindle motors")]
    assert Run.objects.get().process_id == made.pk


def test_a_lead_made_in_the_stage_enters_it_too(cast: Cast) -> None:
    rule(cast, LETTER)

    actions.create("lead", {**NAMED, "STATUS_ID": "IN_PROCESS"}, by=cast.owner)
    actions.create("lead", NAMED, by=cast.owner)

    assert Letter.objects.count() == 1


def test_its_condition_is_asked_of_the_record(cast: Cast) -> None:
    rule(cast, LETTER, rows=[RICH])
    poor = actions.create("lead", NAMED, by=cast.owner).id
    rich = actions.create("lead", {**NAMED, "TITLE": "Rich", "OPPORTUNITY": 501}, by=cast.owner).id

    for lead in (poor, rich):
        enter(lead, "IN_PROCESS", cast)

    assert Letter.objects.get().subject == "Rich"


def test_after_a_time_it_goes_on_while_the_lead_stays(cast: Cast) -> None:
    rule(cast, CREATE, delay={"amount": "2", "unit": "days"})
    lead = actions.create("lead", NAMED, by=cast.owner).id
    enter(lead, "IN_PROCESS", cast)
    assert (stage(lead, cast), Run.objects.get().status) == ("IN_PROCESS", "waiting")

    wake(Timer.objects.get().pk)

    assert (stage(lead, cast), Run.objects.get().status) == ("CONVERTED", "done")


def test_leaving_withdraws_what_waits(cast: Cast) -> None:
    rule(cast, LETTER, delay={"amount": "2", "unit": "days"})
    lead = actions.create("lead", NAMED, by=cast.owner).id
    enter(lead, "IN_PROCESS", cast)
    timer = Timer.objects.get().pk

    enter(lead, "PROCESSED", cast)

    assert (Run.objects.get().status, Timer.objects.count()) == ("withdrawn", 0)
    wake(timer)
    enter(lead, "IN_PROCESS", cast)
    assert [one.status for one in Run.objects.order_by("pk")] == ["withdrawn", "waiting"]
    assert not Letter.objects.exists()


def test_a_conversion_that_lacks_something_waits_and_leaving_withdraws_it(cast: Cast) -> None:
    rule(cast, CREATE)
    lead = actions.create("lead", {"TITLE": "No name"}, by=cast.owner).id
    enter(lead, "IN_PROCESS", cast)
    (waiting,) = reads.waiting(by=cast.owner)[0]
    assert list(waiting["why"]) == ["contact.NAME"]

    enter(lead, "PROCESSED", cast)
    actions.update("lead", lead, {"NAME": "Mai"}, by=cast.owner)

    assert (stage(lead, cast), Blocked.objects.count(), DEALS.count()) == ("PROCESSED", 0, 0)


def test_undoing_a_conversion_does_not_convert_again(cast: Cast) -> None:
    rule(cast, CREATE)
    lead = actions.create("lead", NAMED, by=cast.owner).id
    enter(lead, "IN_PROCESS", cast)

    made = converting.of_lead(lead)
    assert made
    undoing.undo(made.pk, by=cast.admin)

    assert (stage(lead, cast), converting.of_lead(lead)) == ("IN_PROCESS", None)


def test_a_rule_on_the_good_stage_and_a_person_convert_once(cast: Cast) -> None:
    rule(cast, CREATE, "CONVERTED")
    lead = actions.create("lead", NAMED, by=cast.owner).id

    converting.convert(lead, Wanted(targets=("deal",)), by=cast.owner)

    assert DEALS.count() == 1
    assert not Blocked.objects.exists()


def test_rules_that_move_a_lead_in_a_circle_end(cast: Cast) -> None:
    def to(code: str) -> dict[str, Any]:
        return {"type": "modify_document", "fields": [{"field": "STATUS_ID", "value": code}]}

    rule(cast, to("PROCESSED"))
    rule(cast, to("IN_PROCESS"), "PROCESSED")
    lead = actions.create("lead", NAMED, by=cast.owner).id

    enter(lead, "IN_PROCESS", cast)

    assert Run.objects.count() == 2


def test_rules_run_in_their_order_and_are_no_part_of_the_list_of_processes(cast: Cast) -> None:
    first, second = rule(cast, {**LETTER, "subject": "1"}), rule(cast, {**LETTER, "subject": "2"})
    drawing.change(second.pk, {"position": 0}, by=cast.admin)
    drawing.change(first.pk, {"position": 1}, by=cast.admin)

    actions.create("lead", {**NAMED, "STATUS_ID": "IN_PROCESS"}, by=cast.owner)

    assert list(Letter.objects.order_by("pk").values_list("subject", flat=True)) == ["2", "1"]
    assert process_reads.processes("lead", by=cast.admin) == []


def test_switched_off_or_deleted_it_does_nothing_more(cast: Cast) -> None:
    off, waits = rule(cast, LETTER), rule(cast, LETTER, delay={"amount": "1", "unit": "hours"})
    drawing.change(off.pk, {"active": False}, by=cast.admin)
    actions.create("lead", {**NAMED, "STATUS_ID": "IN_PROCESS"}, by=cast.owner)

    drawing.remove(waits.pk, by=cast.admin)

    assert [one.status for one in Run.objects.all()] == ["withdrawn"]


def test_the_web_draws_lists_changes_and_refuses(cast: Cast) -> None:
    browser = browser_of("admin@example.com")
    drawn: dict[str, Any] = {"name": "Convert", "stage": "PROCESSED", "rows": [RICH], "block": CREATE}

    made = browser.post("/api/rules/lead", drawn, "application/json")
    assert made.status_code == 201, made.content
    delay = {"amount": "3", "unit": "hours"}
    number = made.json()["id"]
    changed = browser.put(f"/api/rules/lead/{number}", {**drawn, "name": "Later", "delay": delay}, "application/json")
    assert changed.json()["drawn"]["delay"] == delay

    told = browser.get("/api/rules/lead").json()
    assert [one["code"] for one in told["stages"]][:3] == ["NEW", "IN_PROCESS", "PROCESSED"]
    ((found,),) = [one["rules"] for one in told["stages"] if one["rules"]]
    assert (found["name"], found["drawn"]["block"]["type"]) == ("Later", "create_on_basis")
    assert found["drawn"]["rows"][0]["field"] == "OPPORTUNITY"

    nothing = {**drawn, "block": {**CREATE, "contact": False, "deal": False}}
    assert browser.post("/api/rules/lead", nothing, "application/json").status_code == 422
    assert browser.post("/api/rules/lead", {**drawn, "stage": "NOPE"}, "application/json").status_code == 422
    assert browser_of("owner@example.com").post("/api/rules/lead", drawn, "application/json").status_code == 403


def test_what_more_was_drawn_in_the_designer_is_no_rule_to_edit(cast: Cast) -> None:
    made = rule(cast, LETTER)

    assert rules.drawn({"body": [*made.draft["body"], *made.draft["body"]]}) is None
    with pytest.raises(Refused):
        rule(cast, {"type": "condition", "branches": []})
    with pytest.raises(Denied):
        rules.add("lead", "NEW", {"name": "N", "delay": None, "rows": [], "block": LETTER}, by=cast.owner)
