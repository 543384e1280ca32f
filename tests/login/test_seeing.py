"""Looking at the product as a role: what it sees and nothing else, without changing anything, told by the journal."""

import json
from typing import Any

import pytest
from django.test import Client

from leadwright.audit.models import Line
from leadwright.people import roles
from leadwright.people.models import User
from leadwright.records import actions
from leadwright.records.models import Lead
from tests.conftest import Cast, browser_of


def see_as(client: Client, role: str) -> tuple[int, Any]:
    body = json.dumps({"role": role})
    response = client.put("/api/session/role", body, content_type="application/json")
    return response.status_code, response.json()


def seen(client: Client) -> list[str]:
    rows = client.get("/api/list/lead?columns=TITLE").json()["rows"]
    return [one["values"]["TITLE"] for one in rows]


def test_an_administrator_sees_what_a_role_sees_until_they_go_back(cast: Cast) -> None:
    actions.create("lead", {"TITLE": "Theirs"}, by=cast.owner)
    actions.create("lead", {"TITLE": "Mine"}, by=cast.admin)
    admin = browser_of("admin@example.com")
    assert len(seen(admin)) == 2

    status, session = see_as(admin, "salesperson")

    assert (status, session["seen_as"]) == (200, "Salesperson")
    assert all(one.endswith(".add") for one in session["can"])  # records alone, nothing of the company
    assert session["user"]["name"] == "Admin"
    assert seen(admin) == ["Mine"]
    assert admin.get("/api/roles").status_code == 403
    assert admin.delete("/api/session/role").json()["seen_as"] == ""
    assert len(seen(admin)) == 2
    assert admin.get("/api/roles").status_code == 200
    told = Line.objects.filter(action__startswith="role.seen").order_by("pk").values_list("action", "who", "about")
    assert list(told) == [("role.seen_as", "Admin", "salesperson"), ("role.seen_back", "Admin", "salesperson")]


def test_nothing_is_changed_meanwhile(cast: Cast) -> None:
    admin = browser_of("admin@example.com")
    see_as(admin, "salesperson")

    response = admin.post("/api/records/lead", {"values": {"TITLE": "New"}}, "application/json")

    assert (response.status_code, response.json()["code"]) == (403, "only_looking")
    assert see_as(admin, "reader")[0] == 403
    assert not Lead._default_manager.exists()


@pytest.mark.parametrize(("role", "status"), [("administrator", 422), ("nothing", 404)])
def test_there_must_be_something_to_look_as(cast: Cast, role: str, status: int) -> None:
    assert see_as(browser_of("admin@example.com"), role)[0] == status


def test_others_may_not(cast: Cast) -> None:
    owner = browser_of("owner@example.com")

    assert see_as(owner, "head")[0] == 403
    assert owner.get("/api/session").json()["seen_as"] == ""


def test_whoever_loses_the_right_meanwhile_is_themselves(cast: Cast) -> None:
    admin = browser_of("admin@example.com")
    see_as(admin, "head")

    roles.give(User.objects.get(email="admin@example.com"), ["reader"])

    session = admin.get("/api/session").json()
    assert (session["seen_as"], session["user"]["roles"]) == ("", ["reader"])
