"""Roles are kept by administrators: what they allow holds everywhere at once, and nobody locks the company out."""

from typing import Any

import pytest
from django.test import Client

from leadwright.people import access, appointing, directory, hiring, roles
from leadwright.people.access import Actor, Denied
from leadwright.people.models import Department, User
from leadwright.records import actions, boards, lists, reads
from leadwright.records.kind import KINDS
from leadwright.records.lists import Wanted
from leadwright.refusal import Refused
from tests.conftest import Cast, browser_of

STAGES = {"lead": {"NEW", "IN_PROCESS", "CONVERTED"}, "deal": {"NEW"}, "contact": set(), "company": set()}
LEAD = KINDS["lead"]


def again(one: Actor) -> Actor:
    """The same person, with what they hold now."""
    assert one.person
    return Actor("web", directory.person(one.person.id))


def allow(cast: Cast, role: str, **verbs: Any) -> None:
    """From now on the role allows this and nothing else with leads."""
    grants = {"lead": {verb: level if isinstance(level, dict) else {"": level} for verb, level in verbs.items()}}
    appointing.change(role, grants=grants, kinds=STAGES, by=cast.admin)


def test_what_a_role_no_longer_allows_is_gone_from_lists_boards_and_records(cast: Cast) -> None:
    mine = actions.create("lead", {"TITLE": "Mine"}, by=cast.owner)
    theirs = actions.create("lead", {"TITLE": "Theirs"}, by=cast.colleague)

    allow(cast, "salesperson", read="own", add="all")

    wanted = Wanted(LEAD, columns=("TITLE",))
    assert [row["ID"] for row in lists.page(wanted, by=cast.owner)["rows"]] == [mine.id]
    assert sum(stage["count"] for stage in boards.board(wanted, by=cast.owner, pipeline=0)) == 1
    with pytest.raises(reads.NoSuchRecord):
        reads.facts("lead", theirs.id, by=cast.owner)
    with pytest.raises(Denied):
        actions.update("lead", mine.id, {"TITLE": "Other"}, by=cast.owner)


def test_a_stage_may_have_its_own_level(cast: Cast) -> None:
    new = actions.create("lead", {"TITLE": "New"}, by=cast.colleague)
    busy = actions.create("lead", {"TITLE": "Busy", "STATUS_ID": "IN_PROCESS"}, by=cast.colleague)

    allow(cast, "salesperson", read={"": "all", "IN_PROCESS": "own"})

    seen = reads.records("lead", by=cast.owner).values_list("pk", flat=True)
    assert new.id in seen
    assert busy.id not in seen


def test_where_nobody_may_enter_no_card_is_moved(cast: Cast) -> None:
    lead = actions.create("lead", {"TITLE": "Valve"}, by=cast.owner)
    allow(cast, "salesperson", read="all", update="all", move="all", enter={"": "all", "CONVERTED": "none"})

    moved = actions.move("lead", {lead.id: "NEW"}, "IN_PROCESS", by=cast.owner)
    stopped = actions.move("lead", {lead.id: "IN_PROCESS"}, "CONVERTED", by=cast.owner)

    assert moved == {lead.id: None}
    assert isinstance(stopped[lead.id], Denied)
    with pytest.raises(Denied):
        actions.update("lead", lead.id, {"STATUS_ID": "CONVERTED"}, by=cast.owner)


def test_a_role_is_held_by_a_department_and_all_below_it(cast: Cast) -> None:
    sales = Department.objects.get(name="Sales")
    service = Department.objects.get(name="Service")
    hiring.keep_department(service.pk, name="Service", parent=sales.pk, head=None, by=cast.admin)

    appointing.appoint("reader", [("department", sales.pk)], by=cast.admin)

    held = {name: again(getattr(cast, name)).person.roles for name in ("owner", "stranger")}  # type: ignore[union-attr]  # all are people
    assert held == {"owner": ("salesperson", "reader"), "stranger": ("salesperson", "reader")}
    lead = actions.create("lead", {"TITLE": "Valve"}, by=cast.admin)
    assert reads.facts("lead", lead.id, by=again(cast.stranger))["TITLE"] == "Valve"


def test_a_role_is_held_by_a_group(cast: Cast) -> None:
    group = hiring.keep_group(None, name="Night shift", members=[cast.id("stranger")], by=cast.admin)

    appointing.appoint("reader", [("group", group.pk)], by=cast.admin)

    assert "reader" in again(cast.stranger).person.roles  # type: ignore[union-attr]  # a person
    hiring.close_group(group.pk, by=cast.admin)
    assert "reader" not in again(cast.stranger).person.roles  # type: ignore[union-attr]  # a person


def test_a_new_role_begins_like_another_one(cast: Cast) -> None:
    role = appointing.add("Inside sales", "salesperson", by=cast.admin)

    assert role.grants == roles.everything()["salesperson"].grants
    assert access.may(Actor("web", _with(cast.stranger, role.code)), "add", LEAD)
    appointing.remove(role.code, by=cast.admin)
    assert not access.may(Actor("web", _with(cast.stranger, role.code)), "add", LEAD)


def _with(one: Actor, *codes: str) -> directory.Card:
    assert one.person
    return one.person._replace(roles=codes)


@pytest.mark.parametrize(
    "grants",
    [
        {"lead": {"fly": {"": "all"}}},
        {"moon": {"read": {"": "all"}}},
        {"lead": {"read": {"": "most"}}},
        {"lead": {"read": {"NOWHERE": "all"}}},
        {"lead": {"comment": {"NEW": "all"}}},
        {"processes": {"edit": {"": "own"}}},
    ],
)
def test_rights_that_there_are_not_are_refused_by_name(cast: Cast, grants: Any) -> None:
    thing, verbs = next(iter(grants.items()))

    with pytest.raises(Refused) as refused:
        appointing.change("salesperson", grants=grants, kinds=STAGES, by=cast.admin)

    assert list(refused.value.problems) == [f"grants.{thing}.{next(iter(verbs))}"]


def test_somebody_stays_administrator(cast: Cast) -> None:
    with pytest.raises(Refused, match="stay administrator"):
        appointing.appoint("administrator", [], by=cast.admin)
    with pytest.raises(Refused, match="stay administrator"):
        hiring.change(cast.id("admin"), roles=["reader"], by=cast.admin)
    with pytest.raises(Refused, match="yourself"):
        hiring.dismiss(cast.id("admin"), by=cast.admin)
    with pytest.raises(Refused, match="cannot be changed"):
        appointing.change("administrator", grants={}, kinds=STAGES, by=cast.admin)
    assert access.may(again(cast.admin), "edit", "roles")


def test_only_who_keeps_roles_gives_them(cast: Cast) -> None:
    clerk = appointing.add("Clerk", by=cast.admin)
    appointing.change(clerk.code, grants={"people": {"edit": {"": "all"}}}, kinds=STAGES, by=cast.admin)
    roles.give(User.objects.get(pk=cast.id("stranger")), [clerk.code])
    by = again(cast.stranger)

    hiring.change(cast.id("owner"), position="Key accounts", email="o@example.com", roles=["salesperson"], by=by)
    with pytest.raises(Denied):
        hiring.change(cast.id("stranger"), roles=["administrator"], by=by)
    with pytest.raises(Denied):
        hiring.change(cast.id("admin"), roles=[], by=by)
    with pytest.raises(Denied):
        hiring.hire(email="friend@example.com", name="Friend", roles_held=["administrator"], by=by)


def test_nor_by_a_department_a_group_or_letters_of_others(cast: Cast) -> None:
    board = hiring.keep_department(None, name="Board", parent=None, head=None, by=cast.admin)
    chosen = hiring.keep_group(None, name="Chosen", members=[cast.id("owner")], by=cast.admin)
    holders = [("user", cast.id("admin")), ("department", board.pk), ("group", chosen.pk)]
    appointing.appoint("administrator", holders, by=cast.admin)
    clerk = appointing.add("Clerk", by=cast.admin)
    appointing.change(clerk.code, grants={"people": {"edit": {"": "all"}}}, kinds=STAGES, by=cast.admin)
    roles.give(User.objects.get(pk=cast.id("stranger")), [clerk.code])
    by, mine = again(cast.stranger), cast.id("stranger")
    place = Department.objects.get(name="Sales").pk

    for escape in (
        lambda: hiring.change(mine, department=board.pk, by=by),
        lambda: hiring.hire(email="friend@example.com", name="Friend", roles_held=[], department=board.pk, by=by),
        lambda: hiring.keep_group(chosen.pk, name="Chosen", members=[cast.id("owner"), mine], by=by),
        lambda: hiring.keep_department(place, name="Sales", parent=board.pk, head=None, by=by),
        lambda: hiring.change(cast.id("admin"), email="mine@example.com", by=by),
    ):
        with pytest.raises(Denied):
            escape()

    hiring.change(mine, department=place, by=by)
    assert directory.everybody()[mine].roles == (clerk.code,)


def test_a_department_is_not_part_of_itself(cast: Cast) -> None:
    sales = Department.objects.get(name="Sales")
    service = hiring.keep_department(None, name="Desk", parent=sales.pk, head=cast.id("owner"), by=cast.admin)

    with pytest.raises(Refused, match="part of itself"):
        hiring.keep_department(sales.pk, name="Sales", parent=service.pk, head=None, by=cast.admin)


def test_the_matrix_says_all_there_is_to_allow(cast: Cast) -> None:
    web = browser_of("admin@example.com")

    told = web.get("/api/roles").json()

    assert [role["code"] for role in told["roles"]] == ["administrator", "head", "salesperson", "reader"]
    assert [role["changeable"] for role in told["roles"]] == [False, True, True, True]
    lead = next(one for one in told["things"] if one["name"] == "lead")
    assert "enter" in lead["by_stage"]
    assert {"code": "CONVERTED", "name": "Converted", "color": "#7BD500"}.items() <= lead["stages"][3].items()


def test_others_do_not_see_it(cast: Cast) -> None:
    assert browser_of("owner@example.com").get("/api/roles").status_code == 403
    assert Client().get("/api/roles").status_code == 401


def test_in_which_stages_somebody_may_add(cast: Cast) -> None:
    allow(cast, "salesperson", read="all", add={"": "none", "NEW": "own"})

    actions.create("lead", {"TITLE": "Mine"}, by=cast.owner)
    with pytest.raises(Denied):
        actions.create("lead", {"TITLE": "Further", "STATUS_ID": "IN_PROCESS"}, by=cast.owner)
    with pytest.raises(Denied):
        actions.create("lead", {"TITLE": "Theirs", "ASSIGNED_BY_ID": cast.id("colleague")}, by=cast.owner)
