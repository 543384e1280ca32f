"""Programs act for people by keys that open what they say, for as long as they say, and not a day longer."""

import json
import time
from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leadwright.api.app import api
from leadwright.audit.models import Line
from leadwright.login import links
from leadwright.people import directory, hiring, keys, roles
from leadwright.people.models import Key, User
from leadwright.records import actions
from tests.conftest import Cast, Json, browser_of

GOOD = "a valve of brass"


def user_of(cast: Cast, name: str) -> User:
    return User.objects.get(pk=cast.id(name))


class Program:
    """It has nothing but a token."""

    def __init__(self, token: str) -> None:
        self.client = Client(headers={"Authorization": f"Bearer {token}"})

    def __call__(self, way: str, address: str, body: Any = None) -> tuple[int, Any]:
        given = {} if way == "get" else {"data": json.dumps(body or {}), "content_type": "application/json"}
        response = getattr(self.client, way)(f"/api/{address}", **given)
        return response.status_code, json.loads(response.content) if response.content else None


def program(cast: Cast, *scopes: str, name: str = "admin", days: int | None = None) -> Program:
    expires = timezone.now() + timedelta(days=days) if days is not None else None
    return Program(keys.issue(user_of(cast, name), "Reports", way=keys.API, scopes=scopes, expires=expires))


def called(cast: Cast, method: str, *scopes: str, **params: Any) -> tuple[int, Json]:
    user = user_of(cast, "admin")
    hook = keys.issue(user, scopes=scopes)
    answer = Client().post(f"/rest/{user.pk}/{hook}/{method}", params, content_type="application/json")
    return answer.status_code, dict(json.loads(answer.content))


def test_a_token_does_what_its_person_may_and_its_scopes_say(cast: Cast) -> None:
    mine = actions.create("lead", {"TITLE": "Mine"}, by=cast.owner)
    other = actions.create("lead", {"TITLE": "Other"}, by=cast.stranger)
    reader = program(cast, "lead.read", name="owner")

    assert reader("get", f"records/lead/{mine.id}")[1]["can"] == ["export", "read"]
    assert reader("get", f"records/lead/{other.id}")[0] == 404
    refused = reader("patch", f"records/lead/{mine.id}", {"values": {"TITLE": "x"}})
    assert (refused[0], refused[1]["code"]) == (403, "insufficient_scope")
    for closed in ("list/deal", "people", "departments", "groups"):
        assert reader("get", closed)[1]["code"] == "insufficient_scope", closed
    assert program(cast, "people.read", name="owner")("get", "people")[0] == 200

    writer = program(cast, "lead.write", name="owner")
    assert writer("patch", f"records/lead/{mine.id}", {"values": {"TITLE": "Roof"}})[1]["values"]["TITLE"] == "Roof"
    assert writer("post", "records/lead", {"values": {"TITLE": "New"}})[0] == 201


def test_what_the_scopes_leave_out_is_not_found_by_another_way(cast: Cast) -> None:
    actions.create("deal", {"TITLE": "Secretive"}, by=cast.admin)

    found = program(cast, "lead.read")("get", "search?q=Secretive")

    assert found[0] == 200
    assert "Secretive" not in json.dumps(found[1])
    assert "Secretive" in json.dumps(program(cast, "deal.read")("get", "search?q=Secretive")[1])


def test_a_place_of_the_company_needs_its_scope(cast: Cast) -> None:
    assert program(cast, "lead.write")("get", "roles")[1]["code"] == "insufficient_scope"
    assert program(cast, "roles.write")("get", "roles")[0] == 200
    assert program(cast, "*", name="owner")("get", "roles")[1]["code"] == "access_denied"


@pytest.mark.parametrize(
    ("way", "address"),
    [
        ("patch", "session"),
        ("delete", "session"),
        ("get", "keys"),
        ("post", "keys"),
        ("get", "first-steps"),
        ("post", "export/lead"),
        ("post", "bulk/lead"),
    ],
)
def test_no_token_opens_what_is_for_people_alone(cast: Cast, way: str, address: str) -> None:
    assert program(cast, "*")(way, address)[0] in (401, 403)
    assert Key.objects.count() == 1


def test_a_token_that_reads_changes_nothing_anywhere(cast: Cast) -> None:
    reader = program(cast, "lead.read", "roles.read")
    unsafe = [(way, path) for path, ways in api.get_openapi_schema()["paths"].items() for way in ways if way != "get"]
    for way, path in unsafe:
        if "/api/session" in path or "/api/passwords" in path:
            continue  # anybody may try these, and no token helps
        address = path.removeprefix("/api/").replace("{kind}", "lead").replace("{number}", "1")
        assert reader(way, address)[0] in (401, 403), (way, path)


def test_a_broken_token_is_refused_whoever_is_logged_in(cast: Cast) -> None:
    both = browser_of("admin@example.com")
    answer = both.get("/api/board/lead", headers={"Authorization": "Bearer lw_nonsense"})

    assert (answer.status_code, answer.json()["code"]) == (401, "bad_token")


def test_a_web_hook_is_no_token_and_a_token_no_web_hook(cast: Cast) -> None:
    user = user_of(cast, "admin")
    assert Program(keys.issue(user))("get", "board/lead")[0] == 401
    token = keys.issue(user, way=keys.API)
    assert Client().get(f"/rest/{user.pk}/{token}/crm.lead.list").status_code == 401


@pytest.mark.parametrize("scope", ["crm", "crm.lead", "crm.lead.list", "*"])
def test_the_scope_of_a_web_hook_begins_the_name_of_the_method(cast: Cast, scope: str) -> None:
    assert called(cast, "crm.lead.list", scope)[0] == 200
    assert called(cast, "CRM.Lead.List.json", scope)[0] == 200


@pytest.mark.parametrize("scope", ["user", "crm.deal", "crm.lead.add", "crm.le"])
def test_another_scope_is_told_as_bitrix24_tells_it(cast: Cast, scope: str) -> None:
    status, said = called(cast, "crm.lead.list", scope)

    assert (status, said["error"]) == (403, "insufficient_scope")
    inside = called(cast, "batch", scope, cmd={"a": "crm.lead.list"})[1]["result"]["result_error"]
    assert inside["a"]["error"] == "insufficient_scope"


def test_a_key_expires(cast: Cast) -> None:
    assert program(cast, "*", days=1)("get", "board/lead")[0] == 200
    assert program(cast, "*", days=0)("get", "board/lead")[0] == 401
    user = user_of(cast, "admin")
    hook = keys.issue(user, expires=timezone.now())
    answer = Client().get(f"/rest/{user.pk}/{hook}/crm.lead.list")
    assert (answer.status_code, answer.json()["error"]) == (401, "expired_token")


def test_keys_end_with_the_password(cast: Cast) -> None:
    token, others = program(cast, "*", name="owner"), program(cast, "*", name="colleague")
    user = user_of(cast, "owner")
    hook = f"/rest/{user.pk}/{keys.issue(user)}/crm.lead.list"
    assert (token("get", "board/lead")[0], Client().get(hook).status_code) == (200, 200)

    links.choose(user.pk, links.made(user).rpartition("token=")[2], GOOD)

    assert (token("get", "board/lead")[0], Client().get(hook).status_code) == (401, 401)
    assert others("get", "board/lead")[0] == 200
    assert Line.objects.filter(action="key.revoked", about="owner@example.com").count() == 2


def test_keys_end_when_their_person_leaves_and_do_not_come_back_with_them(cast: Cast) -> None:
    token = program(cast, "*", name="owner")

    hiring.dismiss(cast.id("owner"), by=cast.admin)
    assert token("get", "board/lead")[0] == 401
    hiring.bring_back(cast.id("owner"), by=cast.admin)

    assert token("get", "board/lead")[0] == 401


def test_what_a_person_loses_their_token_loses(cast: Cast) -> None:
    token = program(cast, "*")
    assert token("get", "roles")[0] == 200

    roles.give(user_of(cast, "colleague"), ["administrator"])
    roles.give(user_of(cast, "admin"), ["reader"])

    assert token("get", "roles")[0] == 403


def test_the_last_use_is_written_at_most_once_a_minute_and_nothing_else_is_asked(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = keys.issue(user_of(cast, "admin"))
    keys.opened(keys.REST, code)
    first = Key.objects.get().used
    assert first
    with CaptureQueriesContext(connection) as asked:
        for _ in range(3):
            keys.opened(keys.REST, code)
    assert not [one for one in asked if "people_key" in one["sql"]]

    later = time.monotonic() + 61
    monkeypatch.setattr("leadwright.people.keys.time.monotonic", lambda: later)
    keys.opened(keys.REST, code)
    assert Key.objects.get().used == first  # another process wrote meanwhile
    Key.objects.update(used=first - timedelta(minutes=2))
    monkeypatch.setattr("leadwright.people.keys.time.monotonic", lambda: later + 61)
    keys.opened(keys.REST, code)
    assert Key.objects.filter(used__gt=first - timedelta(minutes=2)).exists()


def test_a_key_is_made_shown_once_and_revoked_in_the_browser(cast: Cast) -> None:
    admin = browser_of("admin@example.com")
    body = {"way": "api", "title": " Reports ", "scopes": ["lead.read"], "days": 30}
    made = admin.post("/api/keys", body, content_type="application/json").json()
    hook = admin.post("/api/keys", {**body, "way": "rest", "scopes": ["CRM.lead.*"]}, content_type="application/json")

    assert made["secret"].startswith("lw_")
    assert f"/rest/{cast.id('admin')}/" in hook.json()["secret"]
    again = admin.get("/api/keys").json()
    assert made["secret"] not in json.dumps(again)
    assert [(one["way"], one["title"], one["scopes"]) for one in again["keys"]] == [
        ("rest", "Reports", ["crm.lead"]),
        ("api", "Reports", ["lead.read"]),
    ]
    assert not Key.objects.filter(code_hash__contains=made["secret"][3:]).exists()
    assert Program(made["secret"])("get", "board/lead")[0] == 200
    assert admin.get("/api/keys").json()["keys"][1]["used"]

    assert admin.delete(f"/api/keys/{made['keys'][0]['id']}").status_code == 204
    assert Program(made["secret"])("get", "board/lead")[0] == 401
    assert [one.action for one in Line.objects.filter(action__startswith="key")] == [
        "key.issued",
        "key.issued",
        "key.revoked",
    ]
    assert made["secret"] not in json.dumps(list(Line.objects.values_list("detail", flat=True)))


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"scopes": []}, "scopes"),
        ({"scopes": ["lead.destroy"]}, "scopes"),
        ({"scopes": ["keys.write"]}, "scopes"),
        ({"way": "rest", "scopes": ["crm; drop"]}, "scopes"),
        ({"title": "  "}, "title"),
        ({"days": 0}, "days"),
        ({"days": 10**9}, "days"),
    ],
)
def test_a_key_that_cannot_be_is_refused(cast: Cast, wrong: Json, field: str) -> None:
    body = {"way": "api", "title": "Reports", "scopes": ["lead.read"], "days": 30, **wrong}
    answer = browser_of("admin@example.com").post("/api/keys", body, content_type="application/json")

    assert (answer.status_code, list(answer.json())) == (422, [field])
    assert not Key.objects.exists()


def test_only_those_with_the_right_make_keys_and_only_administrators_see_those_of_others(cast: Cast) -> None:
    keys.issue(user_of(cast, "owner"), "Mine")
    other = Key.objects.get()
    owner, colleague = browser_of("owner@example.com"), browser_of("colleague@example.com")
    body = {"way": "api", "title": "Reports", "scopes": ["lead.read"]}

    assert colleague.post("/api/keys", body, content_type="application/json").status_code == 403
    assert colleague.get("/api/keys").json()["keys"] == []
    assert colleague.get("/api/keys?everybody=true").status_code == 403
    assert colleague.delete(f"/api/keys/{other.pk}").status_code == 404
    assert [one["owner"] for one in browser_of("admin@example.com").get("/api/keys?everybody=true").json()["keys"]] == [
        "Owner"
    ]
    assert owner.delete(f"/api/keys/{other.pk}").status_code == 204


def test_a_program_uploads_a_file(cast: Cast) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    token = program(cast, "lead.write")
    answer = token.client.post("/api/files", {"file": SimpleUploadedFile("a.txt", b"valve")})

    assert answer.status_code == 201, answer.content


def test_nobody_acts_by_a_key_of_whom_they_are_not(cast: Cast) -> None:
    code = keys.issue(user_of(cast, "admin"))
    assert Client().get(f"/rest/{cast.id('owner')}/{code}/crm.lead.list").status_code == 401
    assert directory.person(cast.id("owner"))
