"""Fields that must be filled, always or from a stage on: asked for when a record is made, moved, or loses them."""

from typing import Any

import pytest
from django.test import Client

from leadwright.bitrix.values import inward
from leadwright.fields import custom, layout
from leadwright.people.access import Actor
from leadwright.processes import drawing
from leadwright.processes.models import Run
from leadwright.records import actions, reads
from leadwright.records.kind import KINDS
from leadwright.refusal import Refused
from tests.conftest import Cast

FIELDS = "/api/fields/lead"


@pytest.fixture
def roof(db: None) -> str:
    """A field of leads that is required from the second stage on."""
    return custom.add("lead", "roof", "Roof", "text", required_from="IN_PROCESS").code


def lead(by: Actor, **values: Any) -> int:
    return actions.create("lead", {"TITLE": "Roof", **values}, by=by).id


def refused(number: int, by: Actor, **values: Any) -> list[str]:
    with pytest.raises(Refused) as caught:
        actions.update("lead", number, values, by=by)
    assert {wrong.code for wrongs in caught.value.problems.values() for wrong in wrongs} == {"required"}
    return sorted(caught.value.problems)


def test_a_field_is_asked_for_from_its_stage_on(cast: Cast, roof: str) -> None:
    number = lead(cast.owner)

    for stage in ("IN_PROCESS", "PROCESSED", "CONVERTED"):
        assert refused(number, cast.owner, STATUS_ID=stage) == [roof]
    actions.update("lead", number, {"STATUS_ID": "PROCESSED", roof: "Tiles"}, by=cast.owner)
    assert refused(number, cast.owner, **{roof: ""}) == [roof]


def test_a_record_that_failed_owes_nothing_more(cast: Cast, roof: str) -> None:
    number = lead(cast.owner)

    actions.update("lead", number, {"STATUS_ID": "JUNK"}, by=cast.owner)

    assert reads.facts("lead", number, by=cast.owner)["STATUS_ID"] == "JUNK"


def test_a_new_record_answers_for_every_field_at_once(cast: Cast, roof: str) -> None:
    custom.add("lead", "wall", "Wall", "text", required=True)
    layout.demand("lead", "PHONE", required=True, required_from="")

    with pytest.raises(Refused) as caught:
        actions.create("lead", {"STATUS_ID": "PROCESSED", "EMAIL": "nobody"}, by=cast.owner)

    codes = {code: wrongs[0].code for code, wrongs in caught.value.problems.items()}
    assert codes == {roof: "required", "UF_CRM_WALL": "required", "PHONE": "required", "EMAIL": "not_an_email"}


def test_no_amount_is_no_amount(cast: Cast) -> None:
    layout.demand("lead", "OPPORTUNITY", required=False, required_from="PROCESSED")
    number = lead(cast.owner)

    assert refused(number, cast.owner, STATUS_ID="PROCESSED") == ["OPPORTUNITY"]
    actions.update("lead", number, {"STATUS_ID": "PROCESSED", "OPPORTUNITY": 5}, by=cast.owner)


def test_older_records_are_left_in_peace_until_they_move(cast: Cast) -> None:
    number = lead(cast.owner)
    code = custom.add("lead", "wall", "Wall", "text", required=True).code

    actions.update("lead", number, {"TITLE": "Other"}, by=cast.owner)

    assert refused(number, cast.owner, STATUS_ID="IN_PROCESS") == [code]


def test_what_a_form_brings_is_taken_though_nobody_asked_for_more(company: Actor, roof: str) -> None:
    custom.add("lead", "wall", "Wall", "text", required=True)

    answer = Client().post("/f/contact", {"TITLE": "Roof", "NAME": "Jo", "EMAIL": "jo@x.example", "key": "1"})

    assert answer.status_code == 302


def test_deals_are_asked_in_the_pipeline_of_the_stage(cast: Cast) -> None:
    custom.add("deal", "wall", "Wall", "text", required_from="EXECUTING")
    number = actions.create("deal", {"TITLE": "Roof"}, by=cast.owner).id

    actions.update("deal", number, {"STAGE_ID": "PREPARATION"}, by=cast.owner)
    with pytest.raises(Refused, match="Wall"):
        actions.update("deal", number, {"STAGE_ID": "FINAL_INVOICE"}, by=cast.owner)


def test_a_process_that_moves_a_record_is_refused_alike(company: Actor, roof: str) -> None:
    block = {"id": "b1", "type": "modify_document", "fields": [{"field": "STATUS_ID", "value": "PROCESSED"}]}
    process = drawing.add("lead", "Hurry", by=company)
    saved = drawing.save_draft(process.pk, {"body": [block]}, 1, by=company)
    drawing.publish(process.pk, saved.revision, by=company, autorun={"create": True})

    number = lead(company)

    run = Run.objects.get(record=number)
    assert (run.status, run.block) == ("failed", "b1")
    assert "Fill in “Roof”" in run.reason
    assert reads.facts("lead", number, by=company)["STATUS_ID"] == "NEW"


def test_an_administrator_requires_built_in_fields_on_the_page(web: Client, company: Actor) -> None:
    assert web.patch(f"{FIELDS}/NAME", {"required_from": "PROCESSED"}, "application/json").status_code == 204
    shown = {one["code"]: one for one in web.get(FIELDS).json()}
    assert (shown["NAME"]["required"], shown["NAME"]["required_from"]) == (False, "PROCESSED")

    number = lead(company)
    answer = web.patch(f"/api/records/lead/{number}", {"values": {"STATUS_ID": "PROCESSED"}}, "application/json")
    assert answer.status_code == 422
    assert answer.json() == {"NAME": [{"code": "required", "message": "Fill in “First name”"}]}

    assert web.patch(f"{FIELDS}/NAME", {}, "application/json").status_code == 204
    actions.update("lead", number, {"STATUS_ID": "PROCESSED"}, by=company)


@pytest.mark.parametrize(
    ("code", "body", "status"),
    [
        ("NAME", {"required_from": "NEVER"}, 422),
        ("DATE_CREATE", {"required": True}, 422),
        ("UF_CRM_X", {"required": True}, 404),
        ("NAMELESS", {"required": True}, 404),
    ],
)
def test_what_cannot_be_required_is_refused(web: Client, code: str, body: dict[str, Any], status: int) -> None:
    custom.add("lead", "x", "X", "text")

    assert web.patch(f"{FIELDS}/{code}", body, "application/json").status_code == status
    wrong = {"title": "Y", "type": "text", "required_from": "NEVER"}
    assert web.post("/api/custom-fields/lead", wrong, "application/json").status_code == 422


def test_a_program_is_asked_for_nothing_and_empties_nothing_that_is_required(cast: Cast, roof: str) -> None:
    wall = custom.add("lead", "wall", "Wall", "text", required=True).code
    rest = Actor("rest", cast.owner.person)

    number = lead(rest, STATUS_ID="PROCESSED", **inward(KINDS["lead"], {wall: ""}, by=rest))
    actions.update("lead", number, {wall: "Brick"}, by=rest)
    actions.update("lead", number, inward(KINDS["lead"], {wall: "", "TITLE": "Two"}, by=rest), by=rest)

    facts = reads.facts("lead", number, by=rest)
    assert (facts["STATUS_ID"], facts[wall], facts[roof], facts["TITLE"]) == ("PROCESSED", "Brick", "", "Two")
    assert refused(number, cast.owner, STATUS_ID="CONVERTED") == [roof]
