"""A new company's first steps check themselves; its sample data go away when they are told to."""

from typing import Any

import pytest
from django.test import Client

from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.processes import drawing
from leadwright.processes.models import Process
from leadwright.records import actions
from leadwright.records.models import Change
from leadwright.site import demo
from tests.conftest import Cast, Json, browser_of

SAMPLES = 11
OTHERS = {"deal": 10, "contact": 6, "company": 5, "document": 5}


@pytest.fixture
def admin(db: None) -> Client:
    """The administrator's browser, in the demo company as it comes."""
    demo.load()
    return browser_of("admin@example.com")


def state(client: Client) -> Json:
    return dict(client.get("/api/first-steps").json())


def done(client: Client) -> set[str]:
    return {step["code"] for step in state(client)["steps"] if step["done"]}


def sent(client: Client, verb: str, path: str, body: Any = None) -> Json:
    answer = getattr(client, verb)(f"/api{path}", body, content_type="application/json")
    assert answer.status_code < 300, answer.content
    return dict(answer.json())


def leads(client: Client) -> list[int]:
    return [card["id"] for stage in client.get("/api/board/lead").json()["stages"] for card in stage["cards"]]


def test_nothing_of_the_demo_company_counts_as_a_step(admin: Client) -> None:
    assert done(admin) == set()
    assert state(admin)["shown"]
    assert state(admin)["form"] == "/f/contact"


def test_each_step_checks_itself(admin: Client) -> None:
    sample = leads(admin)[0]
    sent(admin, "patch", f"/records/lead/{sample}", {"values": {"STATUS_ID": "IN_PROCESS"}})
    assert done(admin) == {"move"}
    sent(admin, "post", "/records/lead", {"values": {"TITLE": "Our own"}})
    assert done(admin) == {"move", "lead"}
    process = Process.objects.get()
    by = Actor("web", directory.by_email("admin@example.com"))
    drawing.publish(process.pk, process.revision, by=by, note="Ours now")
    assert done(admin) == {"move", "lead", "process"}
    sent(admin, "post", "/custom-fields/lead", {"title": "Valves", "type": "integer"})
    assert done(admin) == {"move", "lead", "process", "field"}


def test_they_are_put_away_for_good_and_can_be_brought_back(admin: Client) -> None:
    assert not sent(admin, "patch", "/first-steps", {"shown": False})["shown"]
    assert not state(admin)["shown"]
    assert sent(admin, "patch", "/first-steps", {"shown": True})["shown"]


def test_samples_go_into_the_recycle_bin_but_for_those_somebody_worked_on(admin: Client) -> None:
    worked_on = leads(admin)[0]
    sent(admin, "patch", f"/records/lead/{worked_on}", {"values": {"COMMENTS": "Called"}})
    own = sent(admin, "post", "/records/lead", {"values": {"TITLE": "Our own"}})["id"]
    preview = {"untouched": {"lead": SAMPLES - 1, **OTHERS}, "touched": {"lead": 1}}
    assert state(admin)["samples"] == preview

    assert sent(admin, "delete", "/samples") == preview

    assert set(leads(admin)) == {worked_on, own}
    assert len(admin.get("/api/bin/lead").json()["items"]) == SAMPLES - 1
    assert state(admin)["samples"] == {"untouched": {}, "touched": {}}


def test_a_comment_too_makes_a_sample_ones_own(admin: Client) -> None:
    sent(admin, "post", f"/records/lead/{leads(admin)[0]}/comments", {"text": "Worth a call"})
    assert state(admin)["samples"] == {"untouched": {"lead": SAMPLES - 1, **OTHERS}, "touched": {"lead": 1}}


def test_removing_them_twice_removes_nothing_more(admin: Client) -> None:
    sent(admin, "delete", "/samples")
    before = Change.objects.count()
    assert sent(admin, "delete", "/samples") == {"untouched": {}, "touched": {}}
    assert Change.objects.count() == before


def test_a_sample_that_was_deleted_by_hand_is_no_longer_counted(admin: Client) -> None:
    actions.delete("lead", leads(admin)[:2], by=Actor("web", directory.by_email("admin@example.com")))
    assert state(admin)["samples"]["untouched"] == {"lead": SAMPLES - 2, **OTHERS}


def test_whoever_sells_is_shown_what_they_may_do_until_it_is_done(admin: Client) -> None:
    anna = browser_of("anna@example.com")
    assert anna.get("/api/session").json()["first_steps"]
    assert [step["code"] for step in state(anna)["steps"]] == ["lead", "move"]
    assert state(anna)["samples"] == {"untouched": {}, "touched": {}}

    sent(anna, "post", "/records/lead", {"values": {"TITLE": "Our own"}})
    assert state(anna)["shown"]
    sent(anna, "patch", f"/records/lead/{leads(anna)[0]}", {"values": {"STATUS_ID": "IN_PROCESS"}})
    assert not state(anna)["shown"]
    assert state(admin)["shown"]


def test_removed_samples_are_still_not_the_companys_own(admin: Client) -> None:
    sent(admin, "delete", "/samples")
    assert done(admin) == set()


@pytest.mark.parametrize(("verb", "path"), [("patch", "/first-steps"), ("delete", "/samples")])
def test_putting_away_is_for_administrators(admin: Client, verb: str, path: str) -> None:
    anna = browser_of("anna@example.com")
    body = {"shown": False} if verb == "patch" else None
    answer = getattr(anna, verb)(f"/api{path}", body, content_type="application/json")
    assert answer.status_code == 403
    assert answer.json()["who_can_grant"] == ["Alex Admin"]
    assert len(leads(admin)) == SAMPLES


def test_a_company_of_ones_own_has_no_samples(cast: Cast) -> None:
    admin = browser_of("admin@example.com")
    assert state(admin)["samples"] == {"untouched": {}, "touched": {}}
