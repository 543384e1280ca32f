"""Processes that create on the basis of a lead, once it is saved and in the same transaction."""

from typing import Any

import pytest

from leadwright.conversion import automatic
from leadwright.conversion.models import Blocked, Conversion
from leadwright.engine import Template
from leadwright.outbox.models import Letter
from leadwright.processes import checks, drawing, exchange, path
from leadwright.processes.models import Process, Run, Timer
from leadwright.processes.waking import wake
from leadwright.records import actions
from leadwright.records import reads as records
from leadwright.records.kind import KINDS
from tests.conftest import Cast, browser_of

NAMED = {"NAME": "Jonas", "LAST_NAME": "Kessler", "TITLE": "Spindle motors"}
CREATE: dict[str, Any] = {"id": "c", "type": "create_on_basis"}
DEALS = KINDS["deal"].model._default_manager


def runs_on_create(cast: Cast, *body: dict[str, Any], kind: str = "lead") -> Process:
    made = drawing.add(kind, "Convert", by=cast.admin)
    saved = drawing.save_draft(made.pk, {"body": list(body)}, made.revision, by=cast.admin)
    return drawing.publish(made.pk, saved.revision, by=cast.admin, autorun={"create": True})


def stage(lead: int, cast: Cast) -> str:
    return str(records.facts("lead", lead, by=cast.admin)["STATUS_ID"])


def test_a_process_makes_contact_and_deal_and_its_run_shows_them(cast: Cast) -> None:
    process = runs_on_create(cast, {**CREATE, "owner": f"user_{cast.id('colleague')}"})

    lead = actions.create("lead", NAMED, by=cast.owner).id

    assert stage(lead, cast) == "CONVERTED"
    assert DEALS.get().assigned_by_id == cast.id("colleague")
    assert Conversion.objects.get().via == f"process:{process.pk}"
    run = browser_of("admin@example.com").get(f"/api/runs/{Run.objects.get().pk}").json()
    (step,) = run["trace"]
    assert [(one["kind"], one["title"]) for one in step["created"]["records"]] == [
        ("contact", "Jonas Kessler"),
        ("deal", "Spindle motors"),
    ]


def test_what_lacks_a_name_waits_and_is_made_once_it_has_one(cast: Cast) -> None:
    runs_on_create(cast, CREATE)

    lead = actions.create("lead", {"TITLE": "No name"}, by=cast.owner).id

    assert (stage(lead, cast), DEALS.count()) == ("NEW", 0)
    run = browser_of("admin@example.com").get(f"/api/runs/{Run.objects.get().pk}").json()
    assert run["status"] == "done"
    assert run["trace"][0]["created"]["waits"]

    actions.update("lead", lead, {"NAME": "Mai"}, by=cast.owner)

    assert (stage(lead, cast), DEALS.count(), Blocked.objects.count()) == ("CONVERTED", 1, 0)


def test_a_process_that_fails_later_creates_nothing(cast: Cast) -> None:
    runs_on_create(cast, CREATE, {"id": "m", "type": "email", "to": ["{=Document:POST}"], "subject": "Hello"})

    lead = actions.create("lead", NAMED, by=cast.owner).id

    assert (Run.objects.get().status, stage(lead, cast), DEALS.count()) == ("failed", "NEW", 0)


def test_after_a_delay_it_creates_though_it_changes_nothing_else(cast: Cast) -> None:
    runs_on_create(cast, {"id": "d", "type": "delay", "amount": "1", "unit": "days"}, CREATE)
    lead = actions.create("lead", NAMED, by=cast.owner).id

    wake(Timer.objects.get().pk)

    assert (stage(lead, cast), Run.objects.get().status) == ("CONVERTED", "done")


def test_two_processes_and_a_person_convert_once(cast: Cast) -> None:
    runs_on_create(cast, CREATE)
    runs_on_create(cast, CREATE)

    actions.create("lead", NAMED, by=cast.owner)

    assert (DEALS.count(), Conversion.objects.count()) == (1, 1)


def test_processes_of_the_deal_that_was_made_start(cast: Cast) -> None:
    runs_on_create(cast, CREATE)
    letter = {"id": "m", "type": "email", "to": ["a@firm.example"], "subject": "Deal {=Document:TITLE}"}
    runs_on_create(cast, letter, kind="deal")

    actions.create("lead", NAMED, by=cast.owner)

    assert Letter.objects.get().subject == "Deal Spindle motors"


def test_what_goes_wrong_while_creating_loses_no_lead(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    runs_on_create(cast, CREATE)

    def broken(*_args: Any, **_more: Any) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(automatic, "convert_many", broken)
    lead = actions.create("lead", NAMED, by=cast.owner).id

    assert stage(lead, cast) == "NEW"
    assert (Run.objects.get().status, Run.objects.get().block) == ("failed", "c")


def test_it_is_for_leads_only(cast: Cast) -> None:
    template = Template.load({"body": [CREATE]})

    assert [one["code"] for one in checks.problems("deal", template)] == ["other_kind"]
    assert checks.problems("lead", template) == []


def test_owner_and_pipeline_travel_by_name(cast: Cast) -> None:
    process = runs_on_create(cast, {**CREATE, "owner": f"user_{cast.id('colleague')}"})

    text = exchange.exported(process)

    assert "owner: user:colleague@example.com" in text
    again = exchange.imported(text, by=cast.admin)
    assert again.draft["body"][0]["owner"] == f"user_{cast.id('colleague')}"
    assert path.of_run(Run(version=process.published, trace=[])) == []
