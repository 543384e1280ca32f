"""Processes of each kind of record: they run when one is made and when one is changed, and know its fields."""

from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.fixtures import Settings

from leadwright.company import configuration
from leadwright.engine import Template
from leadwright.fields import custom
from leadwright.outbox.models import Letter
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.processes import checks, drawing, exchange, symbols
from leadwright.processes.models import Process, Run, Timer
from leadwright.processes.waking import wake
from leadwright.records import actions, folders, reads
from leadwright.records.kind import KINDS
from leadwright.records.library import documents
from leadwright.records.models import Option, Pipeline
from leadwright.records.timeline import files
from tests.conftest import number_of

BUILT_IN = {
    "lead": "COMPANY_TITLE",
    "deal": "ADDITIONAL_INFO",
    "contact": "POST",
    "company": "BANKING_DETAILS",
    "document": "REFERENCE",
}
each_kind = pytest.mark.parametrize("kind", list(KINDS))


def row(field: str, op: str, value: Any) -> dict[str, Any]:
    return {"object": "Document", "field": field, "op": op, "value": value, "joiner": "and"}


def condition(*rows: dict[str, Any], body: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "id": "c",
        "type": "condition",
        "branches": [{"id": "t", "title": "", "when": {"rows": rows}, "body": body}],
    }


def modify(**values: Any) -> dict[str, Any]:
    fields = [{"field": field, "value": value} for field, value in values.items()]
    return {"id": "m", "type": "modify_document", "fields": fields, "overwrite": True}


def published(kind: str, by: Actor, *body: dict[str, Any], on: str = "create") -> Process:
    process = drawing.add(kind, f"For each {kind}", by=by)
    saved = drawing.save_draft(process.pk, {"body": body}, 1, by=by)
    return drawing.publish(process.pk, saved.revision, by=by, autorun={on: True})


def zone(kind: str) -> str:
    """A list of one's own: North and South."""
    entries = {"entries": [{"id": 1, "title": "North"}, {"id": 2, "title": "South"}]}
    return custom.add(kind, "zone", "Zone", "options", settings=entries).code


def by_zone(kind: str, zone: str, by: Actor, on: str) -> Process:
    rows = (row(BUILT_IN[kind], "contain", "steel"), row(zone, "=", "1"))
    values = {
        "COMMENTS": "{=Document:" + BUILT_IN[kind] + "}",
        "ASSIGNED_BY_ID": f"user_{number_of('sara')}",
        zone: "2",
    }
    return published(kind, by, condition(*rows, body=[modify(**values)]), on=on)


def named(kind: str, **values: Any) -> dict[str, Any]:
    what = {"VERSIONS": [upload()]} if kind == "document" else {}
    return {KINDS[kind].naming[0]: "Valve", **what, **values}


def upload() -> int:
    by = Actor("web", directory.by_email("admin@example.com"))
    return files.keep(SimpleUploadedFile("plan.pdf", b"%PDF", "application/pdf"), by=by).pk


@each_kind
def test_a_process_runs_for_a_new_record_and_reads_and_sets_its_fields(company: Actor, kind: str) -> None:
    own = zone(kind)
    by_zone(kind, own, company, "create")

    wanted = actions.create(kind, named(kind, **{BUILT_IN[kind]: "Stainless steel", own: 1}), by=company)
    other = actions.create(
        kind, named(kind, **{KINDS[kind].naming[0]: "Tube", BUILT_IN[kind]: "Stainless steel", own: 2}), by=company
    )

    facts = reads.facts(kind, wanted.id, by=company)
    assert (facts["COMMENTS"], facts[own], facts["ASSIGNED_BY_ID"]) == ("Stainless steel", 2, number_of("sara"))
    assert reads.facts(kind, other.id, by=company)["COMMENTS"] == ""
    assert set(Run.objects.values_list("kind", "status")) == {(kind, "done")}


@each_kind
def test_a_process_runs_when_a_record_is_changed_not_when_it_is_made(company: Actor, kind: str) -> None:
    own = zone(kind)
    by_zone(kind, own, company, "change")
    made = actions.create(kind, named(kind, **{BUILT_IN[kind]: "Stainless steel", own: 1}), by=company)
    assert not Run.objects.exists()

    actions.update(kind, made.id, {"TAGS": ["new"]}, by=company)

    assert reads.facts(kind, made.id, by=company)["COMMENTS"] == "Stainless steel"


@each_kind
def test_a_process_of_one_kind_leaves_the_others_alone(company: Actor, kind: str) -> None:
    published(kind, company, modify(COMMENTS="seen"))

    for other in KINDS.keys() - {kind}:
        assert actions.create(other, named(other), by=company).facts["COMMENTS"] == ""


@each_kind
def test_a_process_waits_and_goes_on(company: Actor, kind: str) -> None:
    published(
        kind, company, {"id": "d", "type": "delay", "amount": "1", "unit": "days"}, modify(COMMENTS="a day later")
    )
    made = actions.create(kind, named(kind), by=company)

    wake(Timer.objects.get().pk)

    assert reads.facts(kind, made.id, by=company)["COMMENTS"] == "a day later"


@each_kind
def test_a_letter_leads_to_the_page_of_the_record(company: Actor, kind: str) -> None:
    letter = {
        "id": "e",
        "type": "email",
        "to": ["{=Document:ASSIGNED_BY_ID}"],
        "subject": "New",
        "text": "{=Document:URL}",
    }
    published(kind, company, letter)

    made = actions.create(kind, named(kind), by=company)

    section = "companies" if kind == "company" else f"{kind}s"
    assert Letter.objects.get().text == f"{configuration.url()}/{section}/{made.id}"


@pytest.mark.parametrize("kind", ["lead", "contact", "company"])
def test_a_letter_is_written_to_the_addresses_of_a_client(company: Actor, kind: str) -> None:
    published(kind, company, {"id": "e", "type": "email", "to": ["{=Document:EMAIL}"], "subject": "Welcome"})

    two = [{"value": "jo@x.example", "type": "WORK"}, {"value": "an@x.example", "type": "HOME"}]
    actions.create(kind, named(kind, EMAIL=two), by=company)

    assert Letter.objects.get().to == ["jo@x.example", "an@x.example"]


@each_kind
def test_a_failed_process_leaves_the_record_and_an_alarm(company: Actor, web: Client, kind: str) -> None:
    published(kind, company, {"id": "e", "type": "email", "to": ["nonsense@"], "subject": "x"})

    made = actions.create(kind, named(kind), by=company)

    card = web.get(f"/api/records/{kind}/{made.id}").json()
    assert "nonsense@" in card["alarm"]["reason"]
    run = web.get(f"/api/runs/{card['alarm']['run']}").json()
    assert run["record"] == {"kind": kind, "id": made.id, "title": "Valve"}


@each_kind
def test_the_designer_offers_the_fields_of_the_kind_with_a_sample(company: Actor, web: Client, kind: str) -> None:
    own = zone(kind)
    actions.create(kind, named(kind, **{own: 1}), by=company)

    picker = web.get(f"/api/picker/{kind}").json()

    fields = {one["reference"]: one["sample"] for one in picker["groups"][0]["items"]}
    assert picker["sample"]["title"] == "Valve"
    assert fields[f"{{=Document:{own}}}"] == "North"
    assert fields[f"{{=Document:{BUILT_IN[kind]}}}"] == ""


def test_a_field_of_another_kind_is_a_problem(company: Actor) -> None:
    template = Template.load({"body": [modify(STATUS_ID="NEW")]})

    assert [one["code"] for one in checks.problems("lead", template)] == []
    assert [one["code"] for one in checks.problems("contact", template)] == ["unknown_field"]


def test_there_are_no_processes_of_a_kind_that_does_not_exist(web: Client) -> None:
    assert web.get("/api/processes?kind=xyz").status_code == 404
    assert web.get("/api/picker/xyz").status_code == 404
    assert web.post("/api/processes", {"kind": "xyz", "name": "x"}, "application/json").status_code == 422


@pytest.fixture
def wholesale(company: Actor) -> Pipeline:
    pipeline = Pipeline.objects.create(name="Wholesale")
    for sort, code in enumerate(("NEW", "WON")):
        Option.objects.create(of=f"DEAL_STAGE_{pipeline.pk}", code=f"C{pipeline.pk}:{code}", name=code, sort=sort)
    configuration.changed()
    return pipeline


def test_a_file_names_stages_pipelines_and_entries_of_lists_as_people_do(company: Actor, wholesale: Pipeline) -> None:
    own, stage = zone("deal"), f"C{wholesale.pk}:WON"
    rows = (row("STAGE_ID", "in", ["NEW", stage]), row("CATEGORY_ID", "=", str(wholesale.pk)), row(own, "=", "1"))
    process = published("deal", company, condition(*rows, body=[modify(**{own: "2"})]))

    text = exchange.exported(process)

    assert all(name in text for name in ("stage:NEW", "stage:Wholesale/WON", "pipeline:Wholesale", "option:South"))
    assert stage not in text
    again = exchange.imported(text, by=company)
    assert again.draft == process.draft
    assert symbols.unmapped(Template.load(again.draft), "deal") == []


def test_entries_that_are_not_there_wait_until_somebody_says_what_is_meant(company: Actor, wholesale: Pipeline) -> None:
    own, stage = zone("deal"), f"C{wholesale.pk}:WON"
    body = condition(row("STAGE_ID", "=", stage), row(own, "=", "1"), body=[modify(STAGE_ID=stage)])
    text = exchange.exported(published("deal", company, body))
    elsewhere = text.replace("Wholesale", "Retail").replace("option:North", "option:Far away")

    made = exchange.imported(elsewhere, by=company)

    assert symbols.unmapped(Template.load(made.draft), "deal") == ["option:Far away", "stage:Retail/WON"]
    meant = {"option:Far away": "option:South", "stage:Retail/WON": f"stage:{stage}"}
    mapped = drawing.remap(made.pk, meant, by=company)
    assert symbols.unmapped(Template.load(mapped.draft), "deal") == []
    assert stage in str(mapped.draft)


def test_a_file_for_deals_is_no_process_for_leads(company: Actor) -> None:
    text = exchange.exported(published("deal", company, modify(COMMENTS="x")))

    with pytest.raises(ValueError, match="another kind"):
        exchange.imported(text, kind="lead", by=company)


def test_plain_text_that_looks_like_a_name_stays_text(company: Actor) -> None:
    process = published("deal", company, modify(COMMENTS="option: call first", TITLE="stage:left"))

    assert symbols.unmapped(Template.load(process.draft), "deal") == []
    assert exchange.imported(exchange.exported(process), by=company).draft == process.draft


def test_a_condition_knows_whether_there_is_a_file_and_a_text_names_it(
    company: Actor, settings: Settings, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    plan = custom.add("lead", "plan", "Plan", "file").code
    scans = custom.add("lead", "scans", "Scans", "file", multiple=True).code
    rows = (row(plan, "!empty", ""), row(scans, "empty", ""))
    published("lead", company, condition(*rows, body=[modify(COMMENTS="Got {=Document:" + plan + " > printable}")]))
    kept = files.keep(SimpleUploadedFile("Roof.pdf", b"%PDF"), by=company).pk

    with_plan = actions.create("lead", {plan: kept}, by=company).id
    without = actions.create("lead", {}, by=company).id

    assert reads.facts("lead", with_plan, by=company)["COMMENTS"] == "Got Roof.pdf"
    assert reads.facts("lead", without, by=company)["COMMENTS"] == ""


def test_a_new_version_of_a_document_is_a_change(company: Actor) -> None:
    published(
        "document",
        company,
        condition(row("VERSION", ">", 1), body=[modify(STAGE_ID="REVIEW", TAGS="new")]),
        on="change",
    )
    number = actions.create("document", named("document"), by=company).id

    documents.new_version(number, upload(), by=company)

    assert reads.facts("document", number, by=company)["STAGE_ID"] == "REVIEW"


def test_a_process_brings_a_document_into_another_library(company: Actor) -> None:
    support = next(one["id"] for one in folders.tree(by=company) if one["parent"] is None and one["department"])
    published("document", company, modify(FOLDER_ID=str(support)))

    made = actions.create("document", named("document"), by=company)

    assert reads.facts("document", made.id, by=company)["FOLDER_ID"] == support
