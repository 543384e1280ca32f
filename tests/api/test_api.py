"""The web's own API."""

import json
from typing import Any

import pytest
from django.test import Client

from leadwright.api.app import api
from leadwright.processes.models import Process
from leadwright.records import actions
from leadwright.records.models import Lead
from tests.conftest import PASSWORD, Cast, Json, browser_of


def sent(client: Client, way: str, address: str, body: Any = None) -> tuple[int, Any]:
    given = {} if way == "get" else {"data": json.dumps(body), "content_type": "application/json"}
    response = getattr(client, way)(address, **given)
    return response.status_code, json.loads(response.content) if response.content else None


def test_logging_in_and_out(cast: Cast) -> None:
    client = Client()
    assert client.get("/api/session").json()["user"] is None

    status, session = sent(client, "post", "/api/session", {"email": " OWNER@example.com ", "password": PASSWORD})
    assert (status, session["user"]["name"]) == (200, "Owner")
    assert session["kinds"] == ["lead", "deal", "contact", "company", "document"]
    assert session["can"] == ["lead.add", "deal.add", "contact.add", "company.add", "document.add"]
    assert client.get("/api/board/lead").status_code == 200

    assert client.delete("/api/session").status_code == 204
    assert client.get("/api/board/lead").status_code == 401


@pytest.mark.parametrize("email", ["owner@example.com", "nobody@example.com"])
def test_a_wrong_password_and_an_unknown_address_sound_the_same(cast: Cast, email: str) -> None:
    status, said = sent(Client(), "post", "/api/session", {"email": email, "password": "wrong"})

    assert (status, said["code"]) == (401, "wrong_password")


def test_other_sites_cannot_act_for_somebody_logged_in(cast: Cast) -> None:
    client = Client(enforce_csrf_checks=True)
    client.force_login(browser_user("owner"))

    assert sent(client, "post", "/api/records/lead", {"values": {}})[0] == 403


def browser_user(name: str) -> Any:
    from leadwright.people.models import User

    return User.objects.get(email=f"{name}@example.com")


def test_a_lead_is_made_moved_and_read_with_its_history(process: Process, web: Client) -> None:
    status, lead = sent(web, "post", "/api/records/lead", {"values": {"TITLE": "Roof", "CURRENCY_ID": "EUR"}})
    assert (status, lead["values"]["TITLE"]) == (201, "Roof")

    status, lead = sent(web, "patch", f"/api/records/lead/{lead['id']}", {"values": {"STATUS_ID": "IN_PROCESS"}})

    assert (status, lead["values"]["STATUS_ID"]) == (200, "IN_PROCESS")
    moved, assigned, created = web.get(f"/api/records/lead/{lead['id']}/timeline").json()["entries"]
    assert moved["diff"] == {"STATUS_ID": ["NEW", "IN_PROCESS"]}
    assert (assigned["by"]["via"], assigned["run"]["process"]) == ("process", process.name)
    assert (created["verb"], created["by"]["name"]) == ("create", "Alex Admin")
    assert (lead["origin"]["by"]["name"], lead["assigned_by"]) == ("Alex Admin", assigned["run"])


def test_a_bad_lead_is_refused_with_every_wrong_field_named_in_the_readers_language(web: Client) -> None:
    wrong = {"values": {"CURRENCY_ID": "???", "OPPORTUNITY": "much", "TITLE": "x" * 2_000_000, "NOPE": 1}}

    response = web.post("/api/records/lead", wrong, "application/json", headers={"Accept-Language": "vi"})

    assert response.status_code == 422
    assert set(response.json()) == set(wrong["values"])
    assert "không phải tiền tệ" in response.json()["CURRENCY_ID"][0]["message"]
    assert not Lead._default_manager.exists()


def test_a_double_click_makes_one_lead(web: Client) -> None:
    for _ in range(2):
        web.post("/api/records/lead", {"values": {}}, "application/json", headers={"Idempotency-Key": "1"})

    assert Lead._default_manager.count() == 1


def test_the_board_follows_what_comes(web: Client, company: Any) -> None:
    cursor = web.get("/api/board/lead").json()["cursor"]
    assert web.get(f"/api/changes?after={cursor}").status_code == 204

    lead = actions.create("lead", {"TITLE": "Roof"}, by=company)

    # Inside a test everything is one open transaction, so the change is told once that is done: see tests/stories.
    assert web.get("/api/board/lead").json()["stages"][0]["cards"][0]["id"] == lead.id


@pytest.mark.parametrize(
    "body", [b"{", b'{"values": {"TITLE": "\\ud800"}}', b'{"values": {"TITLE": "\\u0000"}}', b'{"values": 5}', b"[]"]
)
def test_a_broken_body_is_a_clear_no(web: Client, body: bytes) -> None:
    assert web.post("/api/records/lead", body, "application/json").status_code in (400, 422)


def test_a_nul_in_the_address_is_a_clear_no(web: Client) -> None:
    assert web.get("/api/board/lead?q=%00").status_code == 400


def test_blocks_have_words_and_forms_in_the_readers_language(web: Client) -> None:
    blocks = {one["type"]: one for one in web.get("/api/blocks", headers={"Accept-Language": "vi"}).json()}

    assert blocks["modify_document"]["title"] == "Sửa đổi tài liệu"
    assert blocks["email"]["schema"]["properties"]["to"]["title"] == "Người nhận"
    assert blocks["condition"]["schema"]["properties"]["branches"]["widget"] == "branches"


def test_the_picker_offers_fields_people_and_other_values_with_samples(web: Client, company: Any) -> None:
    lead = actions.create("lead", {"TITLE": "Roof"}, by=company)

    groups = {one["key"]: one["items"] for one in web.get("/api/picker/lead").json()["groups"]}

    title = next(one for one in groups["fields"] if one["reference"] == "{=Document:TITLE}")
    assert (title["title"], title["sample"]) == ("Lead name", "Roof")
    assert {"Anna Weber", "Responsible person"} <= {one["title"] for one in groups["users"]}
    assert any(str(lead.id) in one["sample"] for one in groups["system"])


def test_a_process_is_drawn_published_listed_and_run_through_the_api(web: Client) -> None:
    _, made = sent(web, "post", "/api/processes", {"kind": "lead", "name": "Mine"})
    address = f"/api/processes/{made['id']}"
    block = {"id": "b1", "type": "modify_document", "fields": [{"field": "TITLE", "value": "Touched"}]}
    status, saved = sent(web, "put", f"{address}/draft", {"template": drawn(block), "revision": made["revision"]})
    assert (status, saved["problems"]) == (200, [])
    assert sent(web, "put", f"{address}/draft", {"template": drawn(), "revision": made["revision"]})[0] == 409

    body = {"revision": saved["revision"], "note": "first", "autorun": {"create": True}}
    status, published = sent(web, "post", f"{address}/publish", body)
    assert (status, published["version"], published["active"], published["draft_differs"]) == (200, 1, True, False)

    _, lead = sent(web, "post", "/api/records/lead", {"values": {"TITLE": "Roof"}})
    assert lead["values"]["TITLE"] == "Touched"
    row = web.get("/api/processes?kind=lead").json()[0]
    assert row["last_run"]["status"] == "done"
    run = web.get(f"/api/runs/{row['last_run']['id']}").json()
    assert run["trace"] == [{"block": "b1", "set": {"TITLE": ["Roof", "Touched"]}}]


def drawn(*body: Json) -> Json:
    return {"schema": 1, "body": list(body)}


def test_a_wrong_drawing_names_its_path(web: Client) -> None:
    _, made = sent(web, "post", "/api/processes", {"kind": "lead", "name": "Mine"})
    body = {"template": drawn({"id": "b1", "type": "email", "subject": 5}), "revision": 1}

    status, wrong = sent(web, "put", f"/api/processes/{made['id']}/draft", body)

    assert (status, list(wrong)) == (422, ["body.0.subject"])


_ANYBODY = {
    ("get", "/api/session"),
    ("post", "/api/session"),
    ("post", "/api/session/code"),
    ("post", "/api/session/passkey"),
    ("post", "/api/session/passkey/options"),
    ("delete", "/api/session/second-step"),
    ("post", "/api/passwords/forgotten"),
    ("get", "/api/passwords/link"),
    ("post", "/api/passwords"),
}


def every_endpoint() -> list[tuple[str, str]]:
    paths = api.get_openapi_schema()["paths"]
    return [(way, path) for path, ways in paths.items() for way in ways if (way, path) not in _ANYBODY]


@pytest.mark.parametrize(("way", "path"), every_endpoint())
def test_nobody_gets_in_without_logging_in(db: None, way: str, path: str) -> None:
    address = path.replace("{kind}", "lead").replace("{stage}", "NEW").replace("{number}", "1")

    assert sent(Client(), way, address, {})[0] == 401


@pytest.mark.parametrize(
    "address",
    [
        "/api/processes?kind=lead",
        "/api/processes/1",
        "/api/processes/1/runs",
        "/api/outbox",
    ],
)
def test_salespeople_are_told_who_can_grant_what_they_may_not(cast: Cast, address: str) -> None:
    response = browser_of("owner@example.com").get(address)

    assert (response.status_code, response.json()["code"]) == (403, "access_denied")
    assert response.json()["who_can_grant"] == ["Admin"]


def test_a_stranger_sees_neither_card_nor_run(process: Process, web: Client, company: Any) -> None:
    lead = actions.create("lead", {"TITLE": "Roof", "CURRENCY_ID": "EUR"}, by=company)
    run = web.get(f"/api/records/lead/{lead.id}").json()["runs"][0]["id"]
    stranger = browser_of("sara@example.com")

    assert stranger.get(f"/api/records/lead/{lead.id}").status_code == 404
    assert stranger.get(f"/api/runs/{run}").status_code == 404
    assert browser_of("anna@example.com").get(f"/api/runs/{run}").status_code == 200
