"""The source article: a new lead is assigned by the flowchart, and the new owner gets a mail."""

from typing import Any

import pytest

from leadwright.outbox.models import Letter
from leadwright.people import directory, roles
from leadwright.people.access import Actor
from leadwright.people.models import User
from leadwright.processes import drawing, path, reads
from leadwright.processes.models import Process, Run
from leadwright.records import actions
from leadwright.records.models import Change
from tests.conftest import number_of


def owner_and_mail(lead: int) -> tuple[int, list[str]]:
    facts_owner = Change.objects.filter(record=lead, verb="update").get().diff["ASSIGNED_BY_ID"][1]
    return facts_owner, [to for letter in Letter.objects.filter(record=lead) for to in letter.to]


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ({"TITLE": "Roof", "CURRENCY_ID": "EUR", "OPPORTUNITY": 100}, "anna"),
        ({"TITLE": "Wall", "CURRENCY_ID": "USD", "OPPORTUNITY": 900}, "minh"),
        ({"TITLE": "Floor", "CURRENCY_ID": "USD", "OPPORTUNITY": 500}, "sara"),
        ({"TITLE": "Nothing said"}, "sara"),
    ],
)
def test_each_lead_goes_to_the_right_person_who_gets_one_mail(
    process: Process, company: Actor, values: dict[str, Any], name: str
) -> None:
    lead = actions.create("lead", values, by=company)

    assert lead.facts["ASSIGNED_BY_ID"] == number_of(name)
    assert owner_and_mail(lead.id) == (number_of(name), [f"{name}@example.com"])


def test_a_whole_import_is_assigned_lead_by_lead(process: Process, company: Actor) -> None:
    rows = [{"TITLE": f"Lead {n}", "CURRENCY_ID": "USD", "OPPORTUNITY": 400 + n} for n in range(200)]

    leads = actions.create_many("lead", rows, by=company)

    owners = [lead.facts["ASSIGNED_BY_ID"] for lead in leads]
    assert owners == [number_of("sara")] * 101 + [number_of("minh")] * 99
    assert Letter.objects.count() == Run.objects.filter(status="done").count() == 200


def test_the_letter_is_written_in_the_words_of_the_article(process: Process, company: Actor) -> None:
    lead = actions.create("lead", {"TITLE": "Roof", "CURRENCY_ID": "EUR", "OPPORTUNITY": 1234.5}, by=company)

    letter = Letter.objects.get(record=lead.id)
    assert letter.subject == "New lead for you: Roof"
    assert letter.text.startswith("Hello Anna Weber,")
    assert "1,234.50 EUR" in letter.text
    assert f"/leads/{lead.id}" in letter.text


def test_the_run_explains_the_path_and_what_each_branch_saw(process: Process, company: Actor) -> None:
    lead = actions.create("lead", {"TITLE": "Wall", "CURRENCY_ID": "USD", "OPPORTUNITY": 900}, by=company)

    told = path.of_run(Run.objects.select_related("version").get(record=lead.id))

    euro, other = told[0]["branches"]
    assert (told[0]["took"], euro["held"], other["held"]) == ("b4", False, True)
    assert (euro["saw"][0]["wanted"], euro["saw"][0]["value"]) == ("EUR", "USD")
    assert told[1]["took"] == "b6"
    assert told[2]["set"] == {"ASSIGNED_BY_ID": [number_of("admin"), number_of("minh")]}
    assert told[3]["mail"] == {"to": ["Minh Trần"], "subject": "New lead for you: Wall"}


def test_two_processes_on_one_trigger_both_run_in_the_order_of_the_list(process: Process, company: Actor) -> None:
    second = drawing.copy(process.pk, by=company)
    drawing.publish(second.pk, second.revision, by=company, autorun={"create": True})

    lead = actions.create("lead", {"TITLE": "Roof", "CURRENCY_ID": "EUR"}, by=company)

    assert list(Run.objects.filter(record=lead.id).order_by("id").values_list("process", flat=True)) == [
        process.pk,
        second.pk,
    ]


def test_a_switched_off_process_runs_no_more(process: Process, company: Actor) -> None:
    drawing.change(process.pk, {"active": False}, by=company)

    lead = actions.create("lead", {"TITLE": "Roof", "CURRENCY_ID": "EUR"}, by=company)

    assert lead.facts["ASSIGNED_BY_ID"] == number_of("admin")
    assert not Run.objects.exists()


def test_the_lead_survives_a_process_whose_person_was_deleted(process: Process, company: Actor) -> None:
    actions.create("lead", {"CURRENCY_ID": "EUR"}, by=company)
    User.objects.get(email="anna@example.com").delete()

    lead = actions.create("lead", {"TITLE": "Roof", "CURRENCY_ID": "EUR"}, by=company)

    run = Run.objects.get(record=lead.id)
    assert (run.status, run.block) == ("failed", "b3")
    assert run.reason.startswith("Responsible person: There is nobody with the number")
    assert [step["block"] for step in path.of_run(reads.run(run.pk, by=company))] == ["b1", "b3"]
    assert lead.facts["ASSIGNED_BY_ID"] == number_of("admin")
    assert not Letter.objects.filter(record=lead.id).exists()
    assert reads.alarms("lead", [lead.id], by=company)[lead.id]["process"] == process.name


def test_nothing_is_assigned_to_somebody_who_left(process: Process, company: Actor) -> None:
    directory.deactivate(User.objects.get(email="anna@example.com"))

    lead = actions.create("lead", {"TITLE": "Roof", "CURRENCY_ID": "EUR"}, by=company)

    assert "Anna Weber no longer works here" in Run.objects.get(record=lead.id).reason


def test_a_process_may_no_more_than_its_author(process: Process, company: Actor) -> None:
    roles.give(User.objects.get(email="admin@example.com"), ["salesperson"])
    stranger = Actor("web", directory.by_email("anna@example.com"))

    lead = actions.create("lead", {"TITLE": "Roof", "CURRENCY_ID": "USD"}, by=stranger)

    assert Run.objects.get(record=lead.id).reason.startswith("Access denied")
    assert lead.facts["ASSIGNED_BY_ID"] == number_of("anna")


def test_what_a_process_changes_starts_no_other_process(process: Process, company: Actor) -> None:
    drawing.change(process.pk, {"autorun": {"change": True}}, by=company)

    lead = actions.create("lead", {"TITLE": "Roof", "CURRENCY_ID": "EUR"}, by=company)
    assert Run.objects.filter(record=lead.id).count() == 1

    actions.update("lead", lead.id, {"OPPORTUNITY": 7}, by=company)
    assert Run.objects.filter(record=lead.id).count() == 2
