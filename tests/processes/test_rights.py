"""A process may what those may whom it acts for, and more only when somebody who may lends it their rights."""

import json
from typing import Any

import pytest

from leadwright.audit.models import Line
from leadwright.engine import Template
from leadwright.outbox.models import Letter
from leadwright.people import appointing, roles
from leadwright.people.access import Actor, Denied
from leadwright.people.models import User
from leadwright.processes import checks, drawing, exchange
from leadwright.processes.models import Process, Run
from leadwright.records import actions, reads
from tests.conftest import Cast, browser_of

NOTE = {"id": "m", "type": "modify_document", "fields": [{"field": "COMMENTS", "value": "touched"}]}
MAIL = {"id": "e", "type": "email", "to": ["spy@example.com"], "subject": "{=Document:TITLE}", "text": ""}
DRAWS = {verb: {"": "all"} for verb in ("read", "edit", "publish", "update", "delete")}


@pytest.fixture
def drawer(cast: Cast) -> Actor:
    """Somebody who draws and publishes processes, and reads the leads of the own department."""
    role = appointing.add("Drawer", by=cast.admin)
    grants = {"processes": DRAWS, "lead": {"read": {"": "department"}, "add": {"": "all"}}}
    appointing.change(role.code, kinds={"lead": ()}, grants=grants, by=cast.admin)
    roles.give(User.objects.get(pk=cast.id("owner")), [role.code])
    return now(cast.owner)


def now(actor: Actor) -> Actor:
    """The actor with the roles they hold by now."""
    from leadwright.people import directory

    return Actor("web", directory.person(actor.person.id if actor.person else 0))


def drawn(by: Actor, *body: dict[str, Any]) -> Process:
    process = drawing.add("lead", "Mine", by=by)
    return drawing.save_draft(process.pk, {"body": body or (NOTE,)}, process.revision, by=by)


def published(process: Process, by: Actor, **wishes: Any) -> Process:
    revision = Process.objects.get(pk=process.pk).revision
    return drawing.publish(process.pk, revision, by=by, autorun={"create": True}, **wishes)


def run_for(cast: Cast) -> tuple[str, Any]:
    """How it went for a new lead of a stranger, and what the lead says then. The lead is there in any case."""
    lead = actions.create("lead", {"TITLE": "Roof"}, by=cast.stranger)
    return Run.objects.get(record=lead.id).status, reads.facts("lead", lead.id, by=cast.admin)["COMMENTS"]


def test_nobody_edits_through_a_process_what_they_may_not_edit(cast: Cast, drawer: Actor) -> None:
    published(drawn(drawer), drawer)

    assert run_for(cast) == ("failed", "")
    assert "Access denied" in Run.objects.get().reason


def test_nobody_is_written_what_they_may_not_read(cast: Cast, drawer: Actor) -> None:
    published(drawn(drawer, MAIL), drawer)

    assert run_for(cast)[0] == "failed"
    assert not Letter.objects.exists()


def test_an_administrator_who_publishes_it_lends_nothing_by_that(cast: Cast, drawer: Actor) -> None:
    published(drawn(drawer), cast.admin)

    assert run_for(cast) == ("failed", "")


def test_who_publishes_what_an_administrator_drew_gains_nothing_by_that(cast: Cast, drawer: Actor) -> None:
    published(drawn(cast.admin), drawer)

    assert run_for(cast) == ("failed", "")


def test_an_administrator_lends_rights_and_the_journal_tells_it(cast: Cast, drawer: Actor) -> None:
    process = published(drawn(drawer), cast.admin, elevated=True)

    assert run_for(cast) == ("done", "touched")
    line = Line.objects.get(action="process.elevated")
    assert (line.who, line.about, line.detail["acts_for"]) == ("Admin", f"lead {process.pk} Mine", "Admin")


def test_nobody_else_lends_rights(cast: Cast, drawer: Actor) -> None:
    process = drawn(drawer)
    with pytest.raises(Denied):
        published(process, drawer, elevated=True)
    body = {"revision": process.revision, "elevated": True}
    address = f"/api/processes/{process.pk}/publish"

    assert browser_of("owner@example.com").post(address, body, "application/json").status_code == 403
    assert Process.objects.get().published is None


def test_what_was_lent_ends_with_the_next_version_and_does_not_travel(cast: Cast, drawer: Actor) -> None:
    process = published(drawn(drawer), cast.admin, elevated=True)
    again = exchange.imported(exchange.exported(process), by=drawer)
    assert published(again, drawer).published.elevated is False  # type: ignore[union-attr]  # it is published
    drawing.change(again.pk, {"active": False}, by=drawer)
    assert run_for(cast) == ("done", "touched")

    published(process, drawer)

    assert run_for(cast)[0] == "failed"


def test_rights_that_are_lost_later_stop_the_process_and_lose_no_lead(cast: Cast, drawer: Actor) -> None:
    roles.give(User.objects.get(pk=cast.id("colleague")), ["administrator"])
    published(drawn(drawer), now(cast.colleague), elevated=True)
    assert run_for(cast) == ("done", "touched")

    roles.give(User.objects.get(pk=cast.id("colleague")), ["reader"])

    assert run_for(cast) == ("failed", "")


def test_the_editor_lists_the_steps_that_would_fail(cast: Cast, drawer: Actor) -> None:
    process = drawn(drawer, NOTE, MAIL)
    address = f"/api/processes/{process.pk}"

    for who in ("owner", "admin"):  # whoever looks: it would act for the owner
        told = browser_of(f"{who}@example.com").get(address).json()
        found = [(one["block"], one["severity"], one["message"]) for one in told["problems"]]
        assert told["acts_for"] == "Owner"
        assert found == [
            (
                "m",
                "warning",
                "This step will fail: it acts with the rights of Owner, who may not change these records",
            ),
            ("e", "warning", "This step fails for some: Owner may read these records only so far: Own department"),
        ]
    drawing.save_draft(process.pk, {"body": [NOTE, MAIL]}, process.revision, by=cast.admin)
    told = browser_of("admin@example.com").get(address).json()
    assert (told["acts_for"], told["problems"]) == ("Admin", [])


def test_a_step_into_a_stage_that_is_closed_to_them_is_named(cast: Cast) -> None:
    role = appointing.add("Mover", by=cast.admin)
    everywhere = {"": "all"}
    grants = {
        "processes": DRAWS,
        "lead": {"update": everywhere, "move": everywhere, "enter": {"": "all", "CONVERTED": "none"}},
    }
    appointing.change(role.code, kinds={"lead": ("CONVERTED",)}, grants=grants, by=cast.admin)
    roles.give(User.objects.get(pk=cast.id("owner")), [role.code])
    move = {"id": "m", "type": "modify_document", "fields": [{"field": "STATUS_ID", "value": "CONVERTED"}]}
    process = drawn(now(cast.owner), move)

    told = browser_of("owner@example.com").get(f"/api/processes/{process.pk}").json()

    assert "may not move them to this stage" in json.dumps(told["problems"])


def test_a_step_that_makes_what_they_may_not_make_is_named(cast: Cast) -> None:
    role = appointing.add("Converter", by=cast.admin)
    everything = {verb: {"": "all"} for verb in ("read", "update", "convert", "add")}
    grants = {"processes": DRAWS, "lead": everything, "contact": everything}
    appointing.change(role.code, kinds={"lead": (), "contact": ()}, grants=grants, by=cast.admin)
    roles.give(User.objects.get(pk=cast.id("owner")), [role.code])
    make = {"id": "c", "type": "create_on_basis", "contact": True, "deal": True}
    process = drawn(now(cast.owner), make)

    told = browser_of("owner@example.com").get(f"/api/processes/{process.pk}").json()["problems"]

    assert [one["code"] for one in told] == ["rights"]
    assert "who may not add Deals" in told[0]["message"]


def test_a_field_that_is_closed_to_them_is_named_and_stays(cast: Cast) -> None:
    role = appointing.add("Typist", by=cast.admin)
    grants = {"processes": DRAWS, "lead": {"read": {"": "all"}, "update": {"": "all"}}}
    wishes: dict[str, Any] = {"grants": grants, "withheld": {"lead": {"COMMENTS": "fixed"}}}
    appointing.change(role.code, kinds={"lead": ()}, fields={"lead": {"COMMENTS": True}}, by=cast.admin, **wishes)
    roles.give(User.objects.get(pk=cast.id("owner")), [role.code])
    process = published(drawn(now(cast.owner)), now(cast.owner))

    told = browser_of("owner@example.com").get(f"/api/processes/{process.pk}").json()

    assert "who may not change Comment" in json.dumps(told["problems"])
    assert run_for(cast) == ("failed", "")


def test_a_process_looks_at_nothing_that_is_hidden_from_whom_it_acts_for(cast: Cast, drawer: Actor) -> None:
    letter = {**MAIL, "subject": "{=Document:OPPORTUNITY}"}
    large = {"object": "Document", "field": "OPPORTUNITY", "op": ">", "value": "500"}
    branches = [{"id": "a", "title": "Large", "when": {"rows": [large]}, "body": []}]
    process = published(drawn(drawer, letter, {"id": "c", "type": "condition", "branches": branches}), drawer)
    everything = {"processes": DRAWS, "lead": {"read": {"": "all"}, "add": {"": "all"}}}
    wishes: Any = {"kinds": {"lead": ()}, "fields": {"lead": {"OPPORTUNITY": True}}, "by": cast.admin}
    code = drawer.person.roles[0] if drawer.person else ""

    appointing.change(code, grants=everything, **wishes)
    run_for(cast)
    assert Letter.objects.count() == 1

    appointing.change(code, grants=everything, withheld={"lead": {"OPPORTUNITY": "hidden"}}, **wishes)
    assert run_for(cast)[0] == "failed"
    assert Letter.objects.count() == 1
    told = checks.problems("lead", Template.load(process.draft), now(drawer))
    assert [(one["block"], one["code"]) for one in told] == [("e", "rights"), ("c", "rights")]
    assert "may not see Opportunity" in told[0]["message"]


def test_the_list_and_the_versions_show_what_was_lent(cast: Cast, drawer: Actor) -> None:
    process = drawn(drawer)
    body = {"revision": process.revision, "elevated": True, "note": "looked through"}
    admin = browser_of("admin@example.com")
    made = admin.post(f"/api/processes/{process.pk}/publish", body, "application/json").json()

    assert (made["elevated"], made["versions"][0]["elevated"]) == (True, True)
    assert "elevate" in made["can"]
    assert admin.get("/api/processes?kind=lead").json()[0]["elevated"] is True
