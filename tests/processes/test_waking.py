"""Runs that wait: parked as a row, woken once, and never twice."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.utils import timezone

from leadwright.outbox.models import Letter
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.people.models import User
from leadwright.processes import drawing, path
from leadwright.processes.models import Process, Run, Timer
from leadwright.processes.waking import wake
from leadwright.records import actions
from leadwright.records import reads as record_reads
from leadwright.records.models import Change, Lead

BODY: list[dict[str, Any]] = [
    {"id": "b1", "type": "delay", "amount": "2", "unit": "hours"},
    {"id": "b2", "type": "modify_document", "fields": [{"field": "COMMENTS", "value": "called? {=Document:TITLE}"}]},
    {"id": "b3", "type": "email", "to": ["{=Document:ASSIGNED_BY_ID}"], "subject": "Remember {=Document:TITLE}"},
]


@pytest.fixture
def reminder(company: Actor) -> Process:
    """Two hours after a lead has come in, note it and write to its owner."""
    process = drawing.add("lead", "Remind", by=company)
    saved = drawing.save_draft(process.pk, {"body": BODY}, 1, by=company)
    return drawing.publish(process.pk, saved.revision, by=company, autorun={"create": True})


def parked(company: Actor) -> tuple[int, Timer]:
    lead = actions.create("lead", {"TITLE": "Roof"}, by=company)
    return lead.id, Timer.objects.get()


def test_a_waiting_run_costs_a_row_a_timer_and_one_job(reminder: Process, company: Actor) -> None:
    lead, timer = parked(company)

    assert Run.objects.get(record=lead).status == "waiting"
    assert timedelta(minutes=119) < timer.due - timezone.now() < timedelta(minutes=121)
    with connection.cursor() as cursor:
        cursor.execute(
            "select execute_after > now() + interval '119 minutes' from pgqueuer where entrypoint = 'wake-run'"
        )
        assert cursor.fetchall() == [(True,)]


def test_when_its_time_comes_it_goes_on_with_the_record_as_it_is_then(reminder: Process, company: Actor) -> None:
    lead, timer = parked(company)
    actions.update("lead", lead, {"TITLE": "New roof"}, by=company)

    wake(timer.pk)

    assert record_reads.facts("lead", lead, by=company)["COMMENTS"] == "called? New roof"
    assert Letter.objects.get().subject == "Remember New roof"
    run = Run.objects.select_related("version").get()
    assert (run.status, run.state) == ("done", {})
    assert [step["block"] for step in path.of_run(run)] == ["b1", "b2", "b3"]
    assert Change.objects.filter(run=run.pk).get().diff == {"COMMENTS": ["", "called? New roof"]}


def test_a_second_knock_changes_nothing(reminder: Process, company: Actor) -> None:
    _lead, timer = parked(company)

    wake(timer.pk)
    assert not Timer.objects.exists()
    Run.objects.update(status="waiting", state={"status": "waiting", "open": {"b1": 1}})
    wake(timer.pk)

    assert Letter.objects.count() == 1


def test_what_a_woken_process_changes_starts_no_process_again(reminder: Process, company: Actor) -> None:
    _lead, timer = parked(company)
    drawing.change(reminder.pk, {"autorun": {"change": True}}, by=company)

    wake(timer.pk)

    assert Run.objects.count() == 1


def test_it_stays_on_the_version_it_started_with(reminder: Process, company: Actor) -> None:
    lead, timer = parked(company)
    process = drawing.find(reminder.pk, by=company)
    saved = drawing.save_draft(process.pk, {"body": []}, process.revision, by=company)
    drawing.publish(process.pk, saved.revision, by=company)

    wake(timer.pk)

    assert record_reads.facts("lead", lead, by=company)["COMMENTS"] == "called? Roof"


def test_what_fails_later_takes_back_all_of_this_step_and_says_why(reminder: Process, company: Actor) -> None:
    lead, timer = parked(company)
    owner = directory.add(email="gone@example.com", name="Gone", department="Sales", role="salesperson")
    actions.update("lead", lead, {"ASSIGNED_BY_ID": owner.pk}, by=company)
    directory.deactivate(User.objects.get(pk=owner.pk))

    wake(timer.pk)

    run = Run.objects.get()
    assert (run.status, run.block, run.reason) == ("failed", "b3", "Gone no longer works here")
    assert record_reads.facts("lead", lead, by=company)["COMMENTS"] == ""


def test_a_run_whose_record_is_gone_just_ends(reminder: Process, company: Actor) -> None:
    lead, timer = parked(company)
    Lead._default_manager.filter(pk=lead).delete()

    wake(timer.pk)

    assert Run.objects.get().status == "done"
    assert not Letter.objects.exists()
