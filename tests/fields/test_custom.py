"""Fields that an administrator adds behave like those that were always there."""

from typing import Any

import pytest
from django.test import Client

from leadwright.fields import custom
from leadwright.intake.models import WebForm
from leadwright.people.access import Actor
from leadwright.processes import drawing
from leadwright.records import actions, reads, views
from leadwright.records.models import Lead
from leadwright.refusal import Refused
from tests.conftest import Cast, browser_of

COLOURS = {"entries": [{"id": 1, "title": "Red", "color": "#ff0000"}, {"id": 2, "title": "Green"}]}


def written(by: Actor, **values: Any) -> dict[str, Any]:
    lead = actions.create("lead", values, by=by)
    return reads.facts("lead", lead.id, by=by)


@pytest.mark.parametrize(
    ("type_name", "given", "plain"),
    [
        ("text", " Roof ", "Roof"),
        ("integer", "42", 42),
        ("number", "1,5", 1.5),
        ("money", 12, 12.0),
        ("yes_no", "Y", True),
        ("date", "2026-11-21", "2026-11-21"),
        ("time", "14:30:00", "14:30"),
        ("date_time", "2026-11-21T14:30:00+07:00", "2026-11-21T07:30:00+00:00"),
        ("link", "example.com/a", "https://example.com/a"),
        ("currency", "eur", "EUR"),
        ("address", " 12  Lê Lợi ", {"street": "12 Lê Lợi"}),
        ("address", {"city": "Huế", "country": "vn", "flat": ""}, {"city": "Huế", "country": "VN"}),
        ("phone", "0912 345 678", "+84912345678"),
        ("email", "Jo@X.Example", "Jo@x.example"),
        ("emails", ["a@b.example"], [{"id": 1, "value": "a@b.example", "type": "WORK"}]),
    ],
)
def test_every_type_keeps_what_it_is_given(cast: Cast, type_name: str, given: Any, plain: Any) -> None:
    custom.add("lead", "x", "Something", type_name)

    assert written(cast.owner, UF_CRM_X=given)["UF_CRM_X"] == plain


def test_a_list_takes_numbers_and_titles_and_many_take_several(cast: Cast) -> None:
    custom.add("lead", "colour", "Colour", "options", settings=COLOURS)
    custom.add("lead", "colours", "Colours", "options", multiple=True, settings=COLOURS)

    facts = written(cast.owner, UF_CRM_COLOUR="Green", UF_CRM_COLOURS=[1, "Green", "1"])

    assert (facts["UF_CRM_COLOUR"], facts["UF_CRM_COLOURS"]) == (2, [1, 2])


@pytest.mark.parametrize(
    ("type_name", "given"),
    [
        ("link", "javascript:alert(1)"),
        ("time", "25:00"),
        ("integer", 1.5),
        ("options", "Blue"),
        ("text", {"a": 1}),
        ("phone", "12"),
        ("address", {"planet": "Mars"}),
        ("address", {"country": "XX"}),
        ("address", {"city": "x" * 256}),
        ("email", "jo@"),
    ],
)
def test_a_wrong_value_is_refused_by_name(cast: Cast, type_name: str, given: Any) -> None:
    custom.add("lead", "x", "Something", type_name)

    with pytest.raises(Refused) as caught:
        actions.create("lead", {"UF_CRM_X": given}, by=cast.owner)

    assert list(caught.value.problems) == ["UF_CRM_X"]


def test_changing_one_value_leaves_the_others_and_emptying_takes_it_out(cast: Cast) -> None:
    for code in ("a", "b"):
        custom.add("lead", code, code, "text")
    lead = actions.create("lead", {"UF_CRM_A": "1", "UF_CRM_B": "2"}, by=cast.owner)

    actions.update("lead", lead.id, {"UF_CRM_A": ""}, by=cast.owner)

    assert Lead._default_manager.values_list("custom", flat=True).get() == {"UF_CRM_B": "2"}
    assert reads.history("lead", lead.id, by=cast.owner)[0].diff == {"UF_CRM_A": ["1", ""]}


def test_an_archived_field_is_gone_and_its_values_come_back_with_it(cast: Cast) -> None:
    custom.add("lead", "a", "A", "text")
    lead = actions.create("lead", {"UF_CRM_A": "kept"}, by=cast.owner)

    custom.archive("lead", "UF_CRM_A")
    assert "UF_CRM_A" not in reads.facts("lead", lead.id, by=cast.owner)
    actions.update("lead", lead.id, {"TITLE": "Roof"}, by=cast.owner)
    custom.archive("lead", "UF_CRM_A", archived=False)

    assert reads.facts("lead", lead.id, by=cast.owner)["UF_CRM_A"] == "kept"


def test_a_process_asks_for_and_sets_added_fields(company: Actor) -> None:
    custom.add("lead", "budget", "Budget", "number")
    custom.add("lead", "size", "Size", "options", settings={"entries": [{"id": 7, "title": "Large"}]})
    rich = {"field": "UF_CRM_BUDGET", "op": ">", "value": "1000"}
    setting = {"id": "b3", "type": "modify_document", "fields": [{"field": "UF_CRM_SIZE", "value": "Large"}]}
    branch = {"id": "b2", "when": {"rows": [rich]}, "body": [setting]}
    process = drawing.add("lead", "Sizes", by=company)
    saved = drawing.save_draft(
        process.pk, {"body": [{"id": "b1", "type": "condition", "branches": [branch]}]}, 1, by=company
    )
    drawing.publish(process.pk, saved.revision, by=company, autorun={"create": True})

    assert written(company, UF_CRM_BUDGET=1001)["UF_CRM_SIZE"] == 7
    assert written(company, UF_CRM_BUDGET=1000)["UF_CRM_SIZE"] is None


@pytest.mark.parametrize(
    ("code", "title", "type_name", "wishes", "field"),
    [
        ("x y", "A", "text", {}, "code"),
        ("a", "", "text", {}, "title"),
        ("a", "A", "magic", {}, "type"),
        ("a", "A", "stage", {"of": "STATUS"}, "type"),
        ("a", "A", "text", {"max_length": "long"}, "settings.max_length"),
        ("a", "A", "options", {"entries": [{"id": 1, "title": "A"}, {"id": 1, "title": "B"}]}, "settings"),
    ],
)
def test_a_field_that_cannot_be_is_refused(
    db: None, code: str, title: str, type_name: str, wishes: dict[str, Any], field: str
) -> None:
    with pytest.raises(Refused) as caught:
        custom.add("lead", code, title, type_name, settings=wishes)

    assert list(caught.value.problems) == [field]


def test_one_code_is_one_field(db: None) -> None:
    custom.add("lead", "a", "A", "text")

    with pytest.raises(Refused, match="already"):
        custom.add("lead", "UF_CRM_A", "B", "text")


def test_administrators_add_and_archive_fields_through_the_api_and_see_what_uses_them(
    web: Client, company: Actor
) -> None:
    body = {"title": "Budget", "code": "budget", "type": "number"}
    made = web.post("/api/custom-fields/lead", body, "application/json")
    assert (made.status_code, made.json()["code"]) == (201, "UF_CRM_BUDGET")
    drawing_of_it = {"id": "b1", "type": "email", "to": ["a@b.example"], "subject": "{=Document:UF_CRM_BUDGET}"}
    process = drawing.add("lead", "Tell", by=company)
    drawing.save_draft(process.pk, {"body": [drawing_of_it]}, 1, by=company)

    listed = next(one for one in web.get("/api/custom-fields/lead").json() if one["code"] == "UF_CRM_BUDGET")
    assert listed["used_in"] == [{"by": "process", "name": "Tell"}]
    assert "UF_CRM_BUDGET" in {one["code"] for one in web.get("/api/fields/lead").json()}

    gone = web.patch("/api/custom-fields/lead/UF_CRM_BUDGET", {"archived": True}, "application/json").json()
    assert gone["archived"]
    assert "UF_CRM_BUDGET" not in {one["code"] for one in web.get("/api/fields/lead").json()}


def test_salespeople_add_no_fields(cast: Cast) -> None:
    body = {"title": "Budget", "type": "number"}

    response = browser_of("owner@example.com").post("/api/custom-fields/lead", body, "application/json")

    assert response.status_code == 403


def test_an_entry_that_is_switched_off_is_refused_by_its_title(cast: Cast) -> None:
    off = {"entries": [{"id": 1, "title": "Red", "active": False}, {"id": 2, "title": "Green"}]}
    custom.add("lead", "colour", "Colour", "options", settings=off)

    with pytest.raises(Refused, match="“Red” is no longer offered"):
        actions.create("lead", {"UF_CRM_COLOUR": 1}, by=cast.owner)


def test_views_forms_and_the_conversion_are_told_before_a_field_goes(cast: Cast) -> None:
    for kind in ("lead", "deal"):
        custom.add(kind, "budget", "Budget", "number")
    big = {"filter": [{"field": "UF_CRM_BUDGET", "op": ">", "value": 5}]}
    views.add("lead", {"name": "Big", "settings": big, "shared": True}, by=cast.owner)
    views.add("lead", {"name": "Secret", "settings": big}, by=cast.owner)
    WebForm.objects.create(slug="ask", title="Ask us", fields=["TITLE", "UF_CRM_BUDGET"])

    admin = browser_of("admin@example.com")
    used = {kind: admin.get(f"/api/custom-fields/{kind}").json()[0]["used_in"] for kind in ("lead", "deal")}

    assert [(one["by"], one["name"]) for one in used["lead"]] == [
        ("form", "Ask us"),
        ("view", "Big"),
        ("others_view", "Owner"),
        ("conversion", ""),
    ]
    assert used["deal"] == [{"by": "conversion", "name": ""}]
