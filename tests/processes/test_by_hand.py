"""A process is started by hand on a record: with what it asks, by who may, and only one that is there for it."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from leadwright.outbox.models import Letter
from leadwright.people import appointing, roles
from leadwright.people.models import User
from leadwright.processes import by_hand_on_many, drawing, exchange
from leadwright.processes.models import Process, Run
from leadwright.records import actions, work
from leadwright.records import reads as records
from leadwright.records.list_tables import Batch
from tests.conftest import Cast, browser_of

PARAMETERS: list[dict[str, Any]] = [
    {"code": "Discount", "title": "Discount", "type": "number", "required": True},
    {"code": "Manner", "title": "Manner", "type": "text", "default": "by post"},
]
SAYS = {"field": "COMMENTS", "value": "{=Template:Discount}% off, {=Template:Manner}"}
BODY: list[dict[str, Any]] = [{"id": "m", "type": "modify_document", "fields": [SAYS], "overwrite": True}]


def published(
    cast: Cast, name: str = "Offer", *, kind: str = "lead", body: list[dict[str, Any]] = BODY, **autorun: bool
) -> Process:
    made = drawing.add(kind, name, by=cast.admin, description="Writes the offer")
    saved = drawing.save_draft(made.pk, {"body": body, "parameters": PARAMETERS}, made.revision, by=cast.admin)
    return drawing.publish(made.pk, saved.revision, by=cast.admin, autorun=autorun)


@pytest.fixture
def process(cast: Cast) -> Process:
    return published(cast)


@pytest.fixture
def lead(cast: Cast) -> int:
    return actions.create("lead", {"TITLE": "Roof"}, by=cast.owner).id


def start(browser: Client, lead: int, process: Process, **parameters: Any) -> Any:
    body = {"process": process.pk, "parameters": parameters}
    return browser.post(f"/api/starts/lead/{lead}", body, "application/json")


def start_many(browser: Client, process: Process, *leads: int, **parameters: Any) -> Any:
    body = {"process": process.pk, "parameters": parameters, "ids": leads}
    return browser.post("/api/starts/lead", body, "application/json").json()


def comment(cast: Cast, lead: int) -> str:
    return str(records.facts("lead", lead, by=cast.admin)["COMMENTS"])


def test_it_is_offered_with_all_it_asks(cast: Cast, process: Process) -> None:
    published(cast, "For deals", kind="deal")

    (offered,) = browser_of("owner@example.com").get("/api/starts/lead").json()

    assert (offered["process"], offered["name"], offered["description"]) == (process.pk, "Offer", "Writes the offer")
    assert [(one["code"], one["required"]) for one in offered["parameters"]] == [("Discount", True), ("Manner", False)]
    assert offered["values"] == {"Discount": None, "Manner": "by post"}


def test_it_runs_with_what_it_was_told_and_the_run_says_who_started_it(cast: Cast, lead: int, process: Process) -> None:
    browser = browser_of("owner@example.com")

    answer = start(browser, lead, process, Discount="15")

    assert answer.status_code == 201
    assert answer.json() == {"run": Run.objects.get().pk, "status": "done", "reason": ""}
    assert comment(cast, lead) == "15% off, by post"
    run = browser.get(f"/api/runs/{answer.json()['run']}").json()
    assert run["by"] == "hand:Owner"
    assert run["parameters"] == [{"title": "Discount", "shown": "15"}, {"title": "Manner", "shown": "by post"}]


@pytest.mark.parametrize(
    ("given", "wrong"),
    [({}, "Discount"), ({"Discount": "much"}, "Discount"), ({"Discount": 1, "Unknown": 2}, "Unknown")],
)
def test_what_it_lacks_is_named_and_nothing_runs(
    cast: Cast, lead: int, process: Process, given: dict[str, Any], wrong: str
) -> None:
    refused = start(browser_of("owner@example.com"), lead, process, **given)

    assert (refused.status_code, list(refused.json())) == (422, [f"parameters.{wrong}"])
    assert not Run.objects.exists()


def test_it_acts_with_its_own_rights_not_with_those_of_who_starts_it(cast: Cast, lead: int, process: Process) -> None:
    grants = {"lead": {"read": {"": "all"}, "start": {"": "all"}}}
    appointing.change("salesperson", grants=grants, kinds={"lead": ()}, by=cast.admin)

    answer = start(browser_of("owner@example.com"), lead, process, Discount=5)

    assert answer.json()["status"] == "done"
    assert comment(cast, lead) == "5% off, by post"


def test_who_may_only_look_starts_nothing(cast: Cast, lead: int, process: Process) -> None:
    roles.give(User.objects.get(pk=cast.id("stranger")), ["reader"])
    browser = browser_of("stranger@example.com")

    assert "start" not in browser.get(f"/api/records/lead/{lead}").json()["can"]
    assert start(browser, lead, process, Discount=5).status_code == 403
    assert browser.get("/api/starts/lead").status_code == 403


@pytest.mark.parametrize("hindrance", ["unpublished", "switched off", "deleted", "hidden", "rule", "other kind"])
def test_only_one_that_is_there_for_it_is_started(cast: Cast, lead: int, hindrance: str) -> None:
    process = published(cast, kind="deal" if hindrance == "other kind" else "lead")
    if hindrance == "unpublished":
        process = drawing.copy(process.pk, by=cast.admin)
        drawing.change(Process.objects.order_by("pk")[0].pk, {"active": False}, by=cast.admin)
    elif hindrance == "switched off":
        drawing.change(process.pk, {"active": False}, by=cast.admin)
    elif hindrance == "deleted":
        drawing.remove(process.pk, by=cast.admin)
    elif hindrance == "hidden":
        drawing.change(process.pk, {"autorun": {"hand": False}}, by=cast.admin)
    elif hindrance == "rule":
        Process.objects.filter(pk=process.pk).update(stage="NEW")
        drawing.change(process.pk, {"name": "A rule"}, by=cast.admin)
    browser = browser_of("admin@example.com")

    refused = start(browser, lead, process, Discount=5)

    assert browser.get("/api/starts/lead").json() == []
    assert (refused.status_code, list(refused.json())) == (422, ["process"])
    assert not Run.objects.exists()


def test_one_that_fails_says_why_and_its_run_is_kept(cast: Cast, lead: int) -> None:
    nobody = {"id": "e", "type": "email", "to": ["{=Document:COMMENTS}"], "subject": "Hello"}
    process = published(cast, body=[*BODY, nobody])

    answer = start(browser_of("owner@example.com"), lead, process, Discount=5).json()

    assert (answer["status"], Run.objects.get().pk) == ("failed", answer["run"])
    assert "no e-mail address" in answer["reason"]
    assert not Letter.objects.exists()
    assert comment(cast, lead) in ("", "None")


def test_what_it_changes_starts_no_other(cast: Cast, lead: int, process: Process) -> None:
    published(cast, "On change", change=True)

    start(browser_of("owner@example.com"), lead, process, Discount=5)

    assert [run.process_id for run in Run.objects.all()] == [process.pk]


def test_on_many_those_that_are_left_say_why(cast: Cast, lead: int, process: Process) -> None:
    appointing.change(
        "salesperson",
        grants={"lead": {"read": {"": "all"}, "add": {"": "all"}, "start": {"": "own"}}},
        kinds={"lead": ()},
        by=cast.admin,
    )
    theirs = actions.create("lead", {"TITLE": "Theirs"}, by=cast.colleague).id

    batch = start_many(browser_of("owner@example.com"), process, lead, theirs, Discount=5)

    assert (batch["total"], batch["changed"], batch["skipped"], batch["finished"]) == (2, 1, 1, True)
    assert [(one["id"], one["title"]) for one in batch["told"]] == [(theirs, "Theirs")]
    assert "Start business processes" in batch["told"][0]["why"]
    assert comment(cast, lead) == "5% off, by post"


def test_many_more_go_on_in_the_background_unless_it_is_switched_off(cast: Cast, process: Process) -> None:
    leads = [one.id for one in actions.create_many("lead", [{"TITLE": "Roof"}] * 60, by=cast.owner)]
    browser = browser_of("owner@example.com")
    batch = start_many(browser, process, *leads, Discount=5)
    assert (batch["done"], Run.objects.count()) == (0, 0)

    while Batch.objects.get(pk=batch["id"]).done < 60:
        work.part(Batch, batch["id"], 50, by_hand_on_many.part)
        drawing.change(process.pk, {"active": False}, by=cast.admin)

    told = browser.get(f"/api/batches/{batch['id']}").json()
    assert (told["changed"], told["skipped"], Run.objects.count()) == (50, 10, 50)
    assert "cannot be started by hand" in told["told"][0]["why"]
    assert browser.post(f"/api/batches/{batch['id']}/undo").status_code == 422


def test_the_questions_are_as_few_for_many_as_for_two(cast: Cast) -> None:
    worth = {"field": "OPPORTUNITY", "value": "{=Template:Discount}"}
    process = published(cast, body=[{**BODY[0], "fields": [worth]}])
    leads = [one.id for one in actions.create_many("lead", [{"TITLE": "Roof"}] * 20, by=cast.owner)]
    browser = browser_of("owner@example.com")
    start_many(browser, process, leads[0], Discount=1)
    asked = []

    for several in (leads[1:3], leads[3:]):
        with CaptureQueriesContext(connection) as questions:
            start_many(browser, process, *several, Discount=5)
        asked.append(len(questions))

    assert asked[0] == asked[1]


def test_being_kept_out_travels_with_the_file(cast: Cast, process: Process) -> None:
    drawing.change(process.pk, {"autorun": {"hand": False}}, by=cast.admin)
    text = exchange.exported(Process.objects.get(pk=process.pk))

    assert exchange.imported(text, by=cast.admin).by_hand is False
    assert exchange.imported(text.replace("  hand: false\n", ""), by=cast.admin).by_hand is True
