"""Drawing, publishing and exchanging processes."""

from typing import Any

import pytest
import yaml

from leadwright.engine import Template
from leadwright.people import directory
from leadwright.people.access import Actor, Denied
from leadwright.people.models import User
from leadwright.processes import checks, drawing, exchange, path, reads, symbols
from leadwright.processes.models import Process
from leadwright.records import actions
from leadwright.refusal import Refused
from leadwright.site import demo
from tests.conftest import Cast, number_of


def drawn(*body: dict[str, Any]) -> dict[str, Any]:
    return {"schema": 1, "body": list(body)}


def setting(value: str, field: str = "ASSIGNED_BY_ID") -> dict[str, Any]:
    return {"type": "modify_document", "id": "b1", "fields": [{"field": field, "value": value}]}


def asking(row: dict[str, Any]) -> dict[str, Any]:
    return {"type": "condition", "id": "b1", "branches": [{"id": "b2", "when": {"rows": [row]}}, {"id": "b3"}]}


def problems(*body: dict[str, Any]) -> list[str]:
    return [one["code"] for one in checks.problems("lead", Template.load(drawn(*body)))]


def test_a_draft_does_not_run_until_it_is_published(company: Actor) -> None:
    process = drawing.add("lead", "Mine", by=company)

    with pytest.raises(Refused, match="Publish the process first"):
        drawing.change(process.pk, {"active": True}, by=company)

    published = drawing.publish(process.pk, process.revision, by=company, autorun={"create": True})
    assert published.active
    assert published.on_create


def test_the_second_of_two_who_draw_at_once_is_told(company: Actor) -> None:
    process = drawing.add("lead", "Mine", by=company)
    drawing.save_draft(process.pk, drawn(setting("user_1")), process.revision, by=company)

    with pytest.raises(drawing.Overtaken):
        drawing.save_draft(process.pk, drawn(), process.revision, by=company)


def test_a_version_never_changes(process: Process, company: Actor) -> None:
    first = process.versions.get(number=1).template
    drawing.save_draft(process.pk, drawn(setting("user_1")), process.revision, by=company)

    assert process.versions.get(number=1).template == first
    assert drawing.find(process.pk, by=company).draft != first


def test_salespeople_do_not_draw(cast: Cast) -> None:
    with pytest.raises(Denied):
        drawing.add("lead", "Mine", by=cast.owner)


@pytest.mark.parametrize(
    ("block", "code"),
    [
        ({"type": "modify_document", "id": "b1", "fields": []}, "nothing_set"),
        (setting("x", field="UF_CRM_GONE"), "unknown_field"),
        (setting("user_99999"), "bad_value"),
        (setting("", field="DATE_CREATE"), "read_only"),
        ({"type": "email", "id": "b1", "to": [], "subject": "x"}, "no_recipient"),
        ({"type": "email", "id": "b1", "to": ["user_99999"], "subject": "x"}, "bad_recipient"),
        ({"type": "email", "id": "b1", "to": ["a@b.example"], "subject": ""}, "no_subject"),
        ({"type": "email", "id": "b1", "to": ["a@b.example"], "subject": "{=Variable:Nope}"}, "undeclared"),
        ({"type": "condition", "id": "b1", "branches": []}, "no_branches"),
        (asking({"field": ""}), "no_field"),
        (asking({"field": "UF_CRM_GONE", "value": "1"}), "unknown_field"),
        (asking({"field": "STATUS_ID", "value": "EUR"}), "never"),
        (asking({"field": "STATUS_ID", "op": "in", "value": ["NEW", "GONE"]}), "never"),
        ({"type": "condition", "id": "b1", "branches": [{"id": "b2"}, {"id": "b3"}]}, "unreachable"),
    ],
)
def test_the_editor_says_what_is_wrong(company: Actor, block: dict[str, Any], code: str) -> None:
    assert problems(block) == [code]


def test_errors_block_publishing_and_nothing_is_published(company: Actor) -> None:
    process = drawing.add("lead", "Mine", by=company)
    saved = drawing.save_draft(process.pk, drawn(setting("user_99999")), process.revision, by=company)

    with pytest.raises(Refused, match="There is nobody with the number 99999"):
        drawing.publish(process.pk, saved.revision, by=company)
    assert drawing.find(process.pk, by=company).published is None


def test_an_export_names_people_and_fields_and_comes_back_the_same(process: Process, company: Actor) -> None:
    text = exchange.exported(process)

    assert "user:anna@example.com" in text
    assert "field:OPPORTUNITY" in text
    assert "user_" not in text
    again = exchange.imported(text, by=company)
    assert again.draft == process.draft
    assert (again.active, again.published, again.on_create) == (False, None, True)


def test_a_process_from_another_company_waits_until_its_people_are_mapped(company: Actor) -> None:
    text = demo.ARTICLE.read_text(encoding="utf-8").replace("sara@example.com", "sara@elsewhere.example")

    made = exchange.imported(text, by=company)

    assert symbols.unmapped(Template.load(made.draft), "lead") == ["user:sara@elsewhere.example"]
    with pytest.raises(Refused, match="sara@elsewhere"):
        drawing.publish(made.pk, made.revision, by=company)
    mapped = drawing.remap(made.pk, {"user:sara@elsewhere.example": "user:sara@example.com"}, by=company)
    assert f"user_{number_of('sara')}" in str(mapped.draft)
    assert drawing.publish(made.pk, mapped.revision, by=company).active


def test_a_field_unknown_here_is_mapped_in_settings_and_in_texts(company: Actor) -> None:
    text = demo.ARTICLE.read_text(encoding="utf-8")
    text = text.replace("field:OPPORTUNITY", "field:UF_CRM_BUDGET").replace(
        "{=Document:TITLE}", "{=Document:UF_CRM_NAME}"
    )

    made = exchange.imported(text, by=company)
    assert symbols.unmapped(Template.load(made.draft), "lead") == ["field:UF_CRM_BUDGET", "field:UF_CRM_NAME"]

    meanings = {"field:UF_CRM_BUDGET": "field:OPPORTUNITY", "field:UF_CRM_NAME": "field:TITLE"}
    mapped = drawing.remap(made.pk, meanings, by=company)
    assert symbols.unmapped(Template.load(mapped.draft), "lead") == []
    assert "{=Document:TITLE}" in str(mapped.draft)


def test_somebody_who_left_must_be_mapped_too(process: Process, company: Actor) -> None:
    text = exchange.exported(process)
    directory.deactivate(User.objects.get(email="anna@example.com"))

    assert symbols.unmapped(Template.load(exchange.imported(text, by=company).draft), "lead") == [
        "user:anna@example.com"
    ]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("{", "not_yaml"),
        ("a: &a [1]\nb: *a", "not_yaml"),
        ("form: something", "not_a_process"),
        ("x" * 2_000_001, "too_large"),
        ("a: 2026-13-45", "not_yaml"),
        ("a: !!bool x", "not_yaml"),
        (f"a: {'9' * 5_000}", "not_yaml"),
        (f"a: {'9' * 30}", "not_yaml"),
        ('a: "\\0"', "not_yaml"),
        ("a: !!binary aGk=", "not_yaml"),
        (yaml.safe_dump({"form": exchange.FORM, "kind": "deal", "name": "x"}), "other_kind"),
    ],
)
def test_a_file_that_is_no_process_is_refused_with_the_reason(company: Actor, text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        exchange.imported(text, by=company, kind="lead")

    assert caught.value.problems["yaml"][0].code == code
    assert not Process.objects.exists()


def test_processes_are_put_in_order(company: Actor) -> None:
    first, second, third = (drawing.add("lead", name, by=company) for name in ("A", "B", "C"))

    drawing.change(third.pk, {"position": 0}, by=company)

    assert list(Process.objects.values_list("pk", flat=True)) == [third.pk, first.pk, second.pk]


def test_a_deleted_process_runs_no_more_but_its_runs_still_explain(process: Process, company: Actor) -> None:
    lead = actions.create("lead", {"TITLE": "Roof", "CURRENCY_ID": "EUR"}, by=company)

    drawing.remove(process.pk, by=company)

    with pytest.raises(drawing.NoSuchProcess):
        drawing.find(process.pk, by=company)
    assert reads.processes("lead", by=company) == []
    assert actions.create("lead", {"CURRENCY_ID": "EUR"}, by=company).facts["ASSIGNED_BY_ID"] == number_of("admin")
    (run,) = reads.runs_of("lead", lead.id)
    assert path.of_run(reads.run(run.pk, by=company))[0]["took"] == "b2"
