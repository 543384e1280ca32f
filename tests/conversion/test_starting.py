"""Processes that start with what a lead becomes, and must be told something: asked while the lead is converted."""

from typing import Any

import pytest

from leadwright.conversion import converting, reads, terms
from leadwright.conversion.models import Blocked
from leadwright.conversion.wanted import Wanted
from leadwright.processes import drawing
from leadwright.processes.models import Process
from leadwright.records import actions
from leadwright.records import reads as records
from leadwright.records.kind import KINDS
from leadwright.refusal import Refused
from tests.conftest import Cast, browser_of

from .test_converting import REQUEST

DEALS = KINDS["deal"].model._default_manager
TO_DEAL = Wanted(targets=("deal",))
PARAMETERS: list[dict[str, Any]] = [
    {"code": "Term", "title": "Days to pay", "type": "number", "required": True},
    {"code": "Manner", "title": "Manner", "type": "text", "default": "by post"},
]
SAYS = "{=Template:Term} days, {=Template:Manner}"


@pytest.fixture
def process(cast: Cast) -> Process:
    """It starts with every deal and must know in how many days it is to be paid."""
    body = {"id": "m", "type": "modify_document", "fields": [{"field": "COMMENTS", "value": SAYS}], "overwrite": True}
    made = drawing.add("deal", "Terms of payment", by=cast.admin)
    drawn = {"body": [body], "parameters": PARAMETERS}
    saved = drawing.save_draft(made.pk, drawn, made.revision, by=cast.admin)
    return drawing.publish(made.pk, saved.revision, by=cast.admin, autorun={"create": True})


@pytest.fixture
def lead(cast: Cast, process: Process) -> int:
    return actions.create("lead", REQUEST, by=cast.owner).id


def comment(cast: Cast, deal: int) -> str:
    return str(records.facts("deal", deal, by=cast.admin)["COMMENTS"])


def test_the_plan_tells_which_process_asks_what(cast: Cast, lead: int, process: Process) -> None:
    browser = browser_of("owner@example.com")
    asked = {"wanted": {"targets": ["contact", "deal"], "parameters": {process.pk: {"Manner": "at once"}}}}

    plan = browser.post(f"/api/conversions/lead/{lead}/preview", asked, "application/json").json()

    contact, deal = plan["targets"]
    (start,) = deal["starts"]
    assert contact["starts"] == []
    assert (start["process"], start["name"]) == (process.pk, "Terms of payment")
    assert [(one["code"], one["title"], one["type"], one["required"]) for one in start["parameters"]] == [
        ("Term", "Days to pay", "number", True),
        ("Manner", "Manner", "text", False),
    ]
    assert start["values"] == {"Manner": "at once"}
    assert list(plan["problems"]) == [f"parameters.{process.pk}.Term"]


def test_what_is_missing_is_named_and_nothing_is_made(cast: Cast, lead: int, process: Process) -> None:
    browser = browser_of("owner@example.com")

    refused = browser.post(f"/api/conversions/lead/{lead}", {"wanted": {"targets": ["deal"]}}, "application/json")

    assert refused.status_code == 422
    assert [one["message"] for one in refused.json()[f"parameters.{process.pk}.Term"]] == ["Fill in “Days to pay”"]
    assert not DEALS.exists()


@pytest.mark.parametrize(("code", "value"), [("Term", "soon"), ("Unknown", 1)])
def test_what_does_not_fit_is_refused(cast: Cast, lead: int, process: Process, code: str, value: Any) -> None:
    given = {process.pk: {"Term": 14, code: value}}

    with pytest.raises(Refused) as refused:
        converting.convert(lead, TO_DEAL.model_copy(update={"parameters": given}), by=cast.owner)

    assert list(refused.value.problems) == [f"parameters.{process.pk}.{code}"]


def test_the_process_starts_with_what_it_was_told(cast: Cast, lead: int, process: Process) -> None:
    told = TO_DEAL.model_copy(update={"parameters": {process.pk: {"Term": "14"}}})

    deal = converting.convert(lead, told, by=cast.owner).made["deal"]

    assert comment(cast, deal) == "14 days, by post"


def test_what_nobody_sits_at_waits_and_goes_on_once_it_is_told(cast: Cast, process: Process) -> None:
    terms.change({"simple": True}, by=cast.admin)

    lead = actions.create("lead", REQUEST, by=cast.owner).id

    (waits,) = reads.waiting(by=cast.owner)[0]
    assert list(waits["why"]) == [f"parameters.{process.pk}.Term"]
    assert not DEALS.exists()
    told = TO_DEAL.model_copy(update={"parameters": {process.pk: {"Term": 30}}})
    converting.convert(lead, told, by=cast.owner)
    assert (DEALS.count(), Blocked.objects.count()) == (1, 0)


def test_a_process_that_asks_for_nothing_required_is_not_mentioned(cast: Cast, lead: int, process: Process) -> None:
    drawn = {**process.draft, "parameters": PARAMETERS[1:]}
    saved = drawing.save_draft(process.pk, drawn, Process.objects.get(pk=process.pk).revision, by=cast.admin)
    drawing.publish(process.pk, saved.revision, by=cast.admin)

    deal = converting.convert(lead, TO_DEAL, by=cast.owner).made["deal"]

    assert comment(cast, deal) == "days, by post"
