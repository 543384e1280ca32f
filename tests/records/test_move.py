"""Moving cards: many at once, each with its own answer, and nobody's move is undone unseen."""

from typing import Any

import pytest
from django.test import Client

from leadwright.fields import custom
from leadwright.people.access import Actor, Denied
from leadwright.records import actions, reads
from leadwright.records.actions.move import Overtaken
from leadwright.records.models import Change
from leadwright.records.reads import NoSuchRecord
from leadwright.refusal import Refused
from tests.conftest import Cast


def lead(by: Actor, **values: Any) -> int:
    return actions.create("lead", {"TITLE": "Roof", **values}, by=by).id


def stage(number: int, by: Actor) -> str:
    return str(reads.facts("lead", number, by=by)["STATUS_ID"])


def test_a_stack_is_moved_and_each_card_has_its_own_answer(cast: Cast) -> None:
    own, other = lead(cast.owner), lead(cast.colleague)
    foreign = lead(cast.stranger)

    answers = actions.move("lead", dict.fromkeys((own, other, foreign), "NEW"), "PROCESSED", by=cast.owner)

    assert answers[own] is None
    assert isinstance(answers[other], Denied)
    assert isinstance(answers[foreign], NoSuchRecord)
    assert (stage(own, cast.owner), stage(other, cast.owner)) == ("PROCESSED", "NEW")


def test_a_required_field_is_asked_for_and_may_come_along(cast: Cast) -> None:
    field = custom.add("lead", "roof", "Roof", "text", required_from="PROCESSED").code
    bare, filled = lead(cast.owner), lead(cast.owner, **{field: "Tiles"})

    answers = actions.move("lead", {bare: "NEW", filled: "NEW"}, "PROCESSED", by=cast.owner)
    hindered = answers[bare]
    assert isinstance(hindered, Refused)
    assert {code: wrongs[0].code for code, wrongs in hindered.problems.items()} == {field: "required"}
    assert (stage(bare, cast.owner), stage(filled, cast.owner)) == ("NEW", "PROCESSED")

    answers = actions.move("lead", {bare: "NEW"}, "PROCESSED", by=cast.owner, values={field: "Slate"})
    assert (answers, stage(bare, cast.owner)) == ({bare: None}, "PROCESSED")


def test_somebody_elses_move_is_not_undone_unseen(cast: Cast) -> None:
    number = lead(cast.owner)
    actions.move("lead", {number: "NEW"}, "IN_PROCESS", by=cast.admin)

    hindered = actions.move("lead", {number: "NEW"}, "JUNK", by=cast.owner)[number]

    assert isinstance(hindered, Overtaken)
    assert (hindered.stage, hindered.by, stage(number, cast.owner)) == ("IN_PROCESS", "Admin", "IN_PROCESS")
    assert actions.move("lead", {number: ""}, "JUNK", by=cast.owner) == {number: None}


def test_two_who_want_the_same_agree(cast: Cast) -> None:
    number = lead(cast.owner)
    actions.move("lead", {number: "NEW"}, "IN_PROCESS", by=cast.admin)
    before = Change.objects.count()

    assert actions.move("lead", {number: "NEW"}, "IN_PROCESS", by=cast.owner) == {number: None}
    assert Change.objects.count() == before


@pytest.mark.parametrize(
    ("kind", "lost", "field"), [("lead", "JUNK", "STATUS_DESCRIPTION"), ("deal", "LOSE", "ADDITIONAL_INFO")]
)
def test_why_it_failed_is_kept_above_what_stood_there(cast: Cast, kind: str, lost: str, field: str) -> None:
    number = actions.create(kind, {"TITLE": "Roof", field: "Met at the fair"}, by=cast.owner).id

    actions.move(kind, {number: "NEW"}, lost, by=cast.owner, why="Too dear")

    assert reads.facts(kind, number, by=cast.owner)[field] == "Too dear\n\nMet at the fair"


def test_a_move_that_is_taken_back_takes_its_reason_along(cast: Cast) -> None:
    number = lead(cast.owner, STATUS_DESCRIPTION="Met at the fair")
    for_good = lead(cast.owner)
    actions.move("lead", {number: "NEW", for_good: "NEW"}, "JUNK", by=cast.owner, why="Too dear")
    actions.update("lead", for_good, {"STATUS_DESCRIPTION": "Really too dear"}, by=cast.owner)

    answers = actions.move("lead", {number: "JUNK", for_good: "JUNK"}, "NEW", by=cast.owner, back=True)

    assert answers == {number: None, for_good: None}
    assert (stage(number, cast.owner), stage(for_good, cast.owner)) == ("NEW", "NEW")
    kept = [reads.facts("lead", one, by=cast.owner)["STATUS_DESCRIPTION"] for one in (number, for_good)]
    assert kept == ["Met at the fair", "Really too dear"]


def test_only_what_came_from_there_is_taken_back(cast: Cast) -> None:
    number = lead(cast.owner)
    actions.move("lead", {number: "NEW"}, "JUNK", by=cast.owner, why="Too dear")
    actions.move("lead", {number: "JUNK"}, "IN_PROCESS", by=cast.owner, back=True)
    assert reads.facts("lead", number, by=cast.owner)["STATUS_DESCRIPTION"] == "Too dear"


def test_an_unknown_stage_is_refused(cast: Cast) -> None:
    number = lead(cast.owner)
    assert isinstance(actions.move("lead", {number: "NEW"}, "NOWHERE", by=cast.owner)[number], Refused)


def test_the_web_learns_the_status_and_body_of_each(web: Client, company: Actor) -> None:
    custom.add("lead", "roof", "Roof", "text", required_from="PROCESSED")
    bare, junk = lead(company), lead(company)
    actions.move("lead", {junk: "NEW"}, "JUNK", by=company)
    cards = [{"id": bare, "stage": "NEW"}, {"id": junk, "stage": "NEW"}, {"id": 404}]

    said = web.post("/api/board/lead/move", {"cards": cards, "stage": "PROCESSED"}, content_type="application/json")

    answers = {one["id"]: one for one in said.json()["answers"]}
    assert {number: one["status"] for number, one in answers.items()} == {bare: 422, junk: 409, 404: 404}
    assert answers[bare]["body"]["UF_CRM_ROOF"][0]["code"] == "required"
    assert (answers[junk]["body"]["by"], answers[junk]["body"]["stage"]) == ("Alex Admin", "JUNK")


def test_contacts_cannot_be_moved(web: Client, company: Actor) -> None:
    number = actions.create("contact", {"NAME": "Anna"}, by=company).id
    wish = {"cards": [{"id": number}], "stage": "NEW"}
    assert web.post("/api/board/contact/move", wish, content_type="application/json").status_code == 404
