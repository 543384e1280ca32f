"""Whoever leaves is asked first what they hold, and it goes to others: through the door, or not at all."""

from typing import Any

import pytest

from leadwright.audit.models import Line
from leadwright.people import directory, hiring, roles
from leadwright.people.access import Actor
from leadwright.people.models import Department
from leadwright.processes import drawing, handing_over, waking
from leadwright.processes.models import Process, Timer
from leadwright.records import actions, reads
from leadwright.records.actions import in_bulk
from leadwright.records.timeline import activities
from leadwright.refusal import Refused
from tests.conftest import Cast, Json, browser_of

SOON = "2030-01-01T09:00:00Z"


def held(cast: Cast) -> dict[str, int]:
    found = browser_of("admin@example.com").get(f"/api/people/{cast.id('owner')}/holdings").json()
    return {one["what"]: one["count"] for one in found}


def let_go(cast: Cast, **to: str) -> Json:
    body = {"to": {what: cast.id(name) for what, name in to.items()}}
    web = browser_of("admin@example.com")
    answer = web.post(f"/api/people/{cast.id('owner')}/hand-over", body, content_type="application/json")
    assert answer.status_code == 200, answer.content
    return dict(answer.json())


def drawn(cast: Cast, by: str) -> Process:
    """Each new lead gets the owner."""
    actor = Actor("web", directory.person(cast.id(by)))
    process = drawing.add("lead", "Assign", by=actor)
    block = {
        "id": "m",
        "type": "modify_document",
        "fields": [{"field": "ASSIGNED_BY_ID", "value": f"user_{cast.id('owner')}"}],
    }
    saved = drawing.save_draft(process.pk, {"body": [block]}, process.revision, by=actor)
    return drawing.publish(process.pk, saved.revision, by=actor, autorun={"create": True})


def owner_of(number: int, cast: Cast, kind: str = "lead") -> Any:
    return reads.facts(kind, number, by=cast.admin)["ASSIGNED_BY_ID"]


def test_what_somebody_holds_is_counted(cast: Cast) -> None:
    assert held(cast) == {}
    owned = {"ASSIGNED_BY_ID": cast.id("owner")}
    lead = actions.create("lead", {"TITLE": "Roof", **owned}, by=cast.admin)
    actions.create("lead", {"TITLE": "Gone", "STATUS_ID": "JUNK", **owned}, by=cast.admin)
    actions.create("contact", {"NAME": "Minh", **owned}, by=cast.admin)
    activities.plan("lead", lead.id, {"type": "call", "due": SOON, "responsible": cast.id("owner")}, by=cast.admin)
    activities.plan("lead", lead.id, {"type": "call", "due": SOON}, done=True, by=cast.owner)
    drawn(cast, "admin")
    Department.objects.filter(name="Sales").update(head=cast.id("owner"))

    assert held(cast) == {"lead": 1, "contact": 1, "activities": 1, "named": 1, "departments": 1}


def test_each_thing_goes_to_whom_it_is_given_and_the_person_goes(cast: Cast) -> None:
    owned = {"ASSIGNED_BY_ID": cast.id("owner")}
    lead = actions.create("lead", {"TITLE": "Roof", **owned}, by=cast.admin).id
    contact = actions.create("contact", {"NAME": "Minh", **owned}, by=cast.admin).id
    activities.plan("lead", lead, {"type": "call", "due": SOON, "responsible": cast.id("owner")}, by=cast.admin)
    process = drawn(cast, "admin")

    done = let_go(cast, lead="colleague", activities="colleague", named="colleague")

    assert owner_of(lead, cast) == cast.id("colleague")
    assert owner_of(contact, cast, "contact") == cast.id("owner")  # nobody was named
    assert [one.responsible for one in activities.ahead("lead", lead)] == [cast.id("colleague")]
    assert owner_of(actions.create("lead", {}, by=cast.admin).id, cast) == cast.id("colleague")
    assert drawing.find(process.pk, by=cast.admin).versions.count() == 2
    assert not directory.everybody()[cast.id("owner")].active
    assert [(one["kind"], one["batch"]["changed"]) for one in done["records"]] == [("lead", 1)]
    line = Line.objects.get(action="person.handed_over")
    assert line.detail["to"] == {"lead": "Colleague", "activities": "Colleague", "named": "Colleague"}


def test_a_process_that_both_acts_for_and_names_them_is_handed_over_whole(cast: Cast) -> None:
    roles.give(hiring.find(cast.id("owner")), ["administrator"])
    process = drawn(cast, "owner")

    let_go(cast, drawn="admin", named="colleague")

    published = drawing.find(process.pk, by=cast.admin).published
    assert published
    assert published.acts_for_id == cast.id("admin")
    assert owner_of(actions.create("lead", {}, by=cast.admin).id, cast) == cast.id("colleague")


def test_records_that_were_handed_over_are_taken_back(cast: Cast) -> None:
    lead = actions.create("lead", {"ASSIGNED_BY_ID": cast.id("owner")}, by=cast.admin).id
    [one] = let_go(cast, lead="colleague")["records"]
    hiring.bring_back(cast.id("owner"), by=cast.admin)

    in_bulk.undo(one["batch"]["id"], by=cast.admin)

    assert owner_of(lead, cast) == cast.id("owner")


def test_all_that_was_handed_over_is_taken_back(cast: Cast) -> None:
    lead = actions.create("lead", {"ASSIGNED_BY_ID": cast.id("owner")}, by=cast.admin).id
    call = {"type": "call", "due": SOON, "responsible": cast.id("owner")}
    mine, passed_on = (activities.plan("lead", lead, call, by=cast.admin).pk for _ in range(2))
    Department.objects.filter(name="Sales").update(head=cast.id("owner"))
    process = drawn(cast, "admin")
    told = let_go(cast, **dict.fromkeys(("lead", "activities", "named", "departments"), "colleague"))
    activities.change("lead", lead, passed_on, {"responsible": cast.id("admin")}, by=cast.admin)

    body = {"to": told["to"], "others": told["others"], "batches": [one["batch"]["id"] for one in told["records"]]}
    web = browser_of("admin@example.com")
    assert web.post(f"/api/people/{cast.id('owner')}/take-back", body, "application/json").status_code == 204

    assert directory.everybody()[cast.id("owner")].active
    assert owner_of(lead, cast) == cast.id("owner")
    whose = {one.pk: one.responsible for one in activities.ahead("lead", lead)}
    assert whose == {mine: cast.id("owner"), passed_on: cast.id("admin")}
    assert Department.objects.get(name="Sales").head_id == cast.id("owner")
    assert owner_of(actions.create("lead", {}, by=cast.admin).id, cast) == cast.id("owner")
    assert drawing.find(process.pk, by=cast.admin).versions.count() == 3
    assert Line.objects.filter(action="person.taken_back").count() == 1


def test_a_process_of_theirs_acts_for_the_heir_and_goes_on(cast: Cast) -> None:
    directory.add(email="chief@example.com", name="Chief", role="administrator")
    chief = directory.by_email("chief@example.com")
    assert chief
    process = drawn(cast, "admin")
    by = Actor("web", chief)
    assert [one.what for one in handing_over.held(cast.id("admin"), by=by)] == ["drawn"]
    handing_over.hand_over(cast.id("admin"), {"drawn": chief.id}, by=by)

    published = drawing.find(process.pk, by=by).published
    assert published
    assert (published.acts_for_id, published.number) == (chief.id, 2)
    lead = actions.create("lead", {"TITLE": "Roof"}, by=by).id
    assert reads.facts("lead", lead, by=by)["ASSIGNED_BY_ID"] == cast.id("owner")


def test_what_waits_goes_on_for_the_heir(cast: Cast) -> None:
    roles.give(hiring.find(cast.id("owner")), ["administrator"])
    by = Actor("web", directory.person(cast.id("owner")))
    process = drawing.add("lead", "Remind", by=by)
    body = [
        {"id": "b1", "type": "delay", "amount": "2", "unit": "hours"},
        {"id": "b2", "type": "modify_document", "fields": [{"field": "COMMENTS", "value": "called?"}]},
    ]
    saved = drawing.save_draft(process.pk, {"body": body}, process.revision, by=by)
    drawing.publish(process.pk, saved.revision, by=by, autorun={"create": True})
    lead = actions.create("lead", {"TITLE": "Roof"}, by=cast.admin).id

    let_go(cast, drawn="admin")
    waking.wake(Timer.objects.get().pk)

    assert reads.facts("lead", lead, by=cast.admin)["COMMENTS"] == "called?"


@pytest.mark.parametrize(("to", "code"), [("owner", "oneself"), ("gone", "nobody")])
def test_nothing_goes_to_whoever_leaves_or_left_and_then_nothing_happens(cast: Cast, to: str, code: str) -> None:
    lead = actions.create("lead", {"ASSIGNED_BY_ID": cast.id("owner")}, by=cast.admin).id
    hiring.dismiss(cast.id("stranger"), by=cast.admin)
    heir = cast.id("owner" if to == "owner" else "stranger")

    with pytest.raises(Refused) as refused:
        handing_over.hand_over(cast.id("owner"), {"contact": cast.id("colleague"), "lead": heir}, by=cast.admin)

    assert refused.value.problems["lead"][0].code == code
    assert owner_of(lead, cast) == cast.id("owner")
    assert directory.everybody()[cast.id("owner")].active


def test_many_records_go_by_and_by_and_their_activities_after_them(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_bulk, "AT_ONCE", 2)
    rows = [{"TITLE": str(number), "ASSIGNED_BY_ID": cast.id("owner")} for number in range(5)]
    leads = [one.id for one in actions.create_many("lead", rows, by=cast.admin)]
    activities.plan("lead", leads[0], {"type": "call", "due": SOON, "responsible": cast.id("owner")}, by=cast.admin)

    [one] = let_go(cast, lead="colleague", activities="colleague")["records"]
    assert (one["batch"]["total"], one["batch"]["finished"]) == (5, False)
    handing_over.run(cast.id("owner"), cast.id("colleague"), cast.id("admin"), [one["batch"]["id"]])

    assert {owner_of(lead, cast) for lead in leads} == {cast.id("colleague")}
    assert activities.ahead("lead", leads[0])[0].responsible == cast.id("colleague")


def test_only_who_keeps_people_hands_over(cast: Cast) -> None:
    web = browser_of("colleague@example.com")
    address = f"/api/people/{cast.id('owner')}"
    assert web.get(f"{address}/holdings").status_code == 403
    assert web.post(f"{address}/hand-over", {"to": {}}, content_type="application/json").status_code == 403
    assert browser_of("admin@example.com").get("/api/people/999999/holdings").status_code == 404
