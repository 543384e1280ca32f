"""Timeline, activities and files through the web's API."""

import io
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.fixtures import Settings

from leadwright.records import actions
from leadwright.records.timeline_tables import Comment, File
from tests.conftest import Cast, Json, browser_of


@pytest.fixture
def lead(cast: Cast) -> str:
    return f"/api/records/lead/{actions.create('lead', {'TITLE': 'Roof'}, by=cast.owner).id}"


@pytest.fixture
def owner(cast: Cast) -> Client:
    return browser_of("owner@example.com")


@pytest.fixture
def colleague(cast: Cast) -> Client:
    return browser_of("colleague@example.com")


@pytest.fixture(autouse=True)
def folder(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path / "files"
    settings.FILE_UPLOAD_TEMP_DIR = tmp_path
    return tmp_path


def send(client: Client, address: str, body: Json, way: str = "post", **headers: str) -> tuple[int, Any]:
    response = getattr(client, way)(address, body, "application/json", headers=headers)
    return response.status_code, response.json() if response.content else None


def test_a_comment_is_written_once_told_and_taken_back(owner: Client, colleague: Client, lead: str) -> None:
    for _double_click in range(2):
        status, comment = send(owner, f"{lead}/comments", {"text": "Hello"}, **{"Idempotency-Key": "1"})
    assert (status, comment["text"], comment["can"], Comment.objects.count()) == (201, "Hello", ["update", "delete"], 1)

    seen = colleague.get(f"{lead}/timeline").json()["entries"][0]
    assert (seen["verb"], seen["by"]["name"], seen["comment"]["can"]) == ("comment", "Owner", [])
    address = f"{lead}/comments/{comment['id']}"
    assert send(colleague, address, {"values": {"text": "No"}}, "patch")[0] == 403
    assert send(owner, address, {"values": {"text": "Bye"}}, "patch")[1]["edited"]
    assert owner.delete(address).status_code == 204
    assert owner.delete(address).status_code == 404
    assert send(colleague, f"{address}/restore", {})[0] == 403
    assert send(owner, f"{address}/restore", {})[1]["text"] == "Bye"
    assert [one["verb"] for one in owner.get(f"{lead}/timeline").json()["entries"]] == ["comment", "create"]
    assert owner.get("/api/search?q=bye").json()["groups"]
    assert owner.delete(address).status_code == 204
    assert [one["verb"] for one in owner.get(f"{lead}/timeline").json()["entries"]] == ["create"]


def test_who_can_be_mentioned_is_who_may_see_the_record(owner: Client, lead: str, cast: Cast) -> None:
    assert set(owner.get(f"{lead}/readers").json()) == {cast.id(one) for one in ("admin", "owner", "colleague")}

    status, wrong = send(owner, f"{lead}/comments", {"text": "Hi", "mentions": [cast.id("stranger"), 99_999]})
    assert (status, list(wrong)) == (422, ["mentions"])


def test_an_activity_is_planned_moved_done_and_shown_on_the_board(owner: Client, lead: str) -> None:
    planned = {"values": {"type": "call", "subject": "Prices", "due": "2026-11-01T09:00:00Z"}}
    status, call = send(owner, f"{lead}/activities", planned)
    assert (status, call["overdue"], call["can"]) == (201, True, ["update", "delete"])

    card = owner.get("/api/board/lead").json()["stages"][0]["cards"][0]
    row = owner.get("/api/list/lead").json()["rows"][0]
    assert card["next"]["subject"] == row["next"]["subject"] == owner.get(lead).json()["next"]["subject"] == "Prices"

    address = f"{lead}/activities/{call['id']}"
    assert not send(owner, address, {"values": {"due": "2999-01-01T09:00:00Z"}}, "patch")[1]["overdue"]
    assert send(owner, f"{address}/done", {"done": True})[1]["done_at"]
    assert owner.get(lead).json()["next"] is None
    assert owner.get(f"{lead}/timeline?only=activities").json()["entries"][0]["activity"]["id"] == call["id"]
    assert owner.get(f"{lead}/timeline?only=gossip").status_code == 422


def uploaded(client: Client, content: bytes = b"%PDF", name: str = "Đề nghị.pdf") -> Any:
    return client.post("/api/files", {"file": SimpleUploadedFile(name, content, "application/pdf")})


def test_what_was_planned_and_taken_away_is_planned_again(owner: Client, colleague: Client, lead: str) -> None:
    values = {"type": "call", "due": "2026-12-01T09:00:00+07:00"}
    address = f"{lead}/activities/{send(owner, f'{lead}/activities', {'values': values})[1]['id']}"
    assert owner.delete(address).status_code == 204
    assert owner.get(f"{lead}/activities").json() == []

    assert send(colleague, f"{address}/restore", {})[0] == 403
    for _twice in range(2):
        assert send(owner, f"{address}/restore", {})[0] == 200

    assert [one["type"] for one in owner.get(f"{lead}/activities").json()] == ["call"]


def test_a_file_goes_up_is_attached_and_comes_down_as_it_was(owner: Client, colleague: Client, lead: str) -> None:
    file = uploaded(owner).json()
    assert (file["name"], file["size"], file["type"]) == ("Đề nghị.pdf", 4, "application/pdf")
    assert colleague.get(f"/api/files/{file['id']}").status_code == 404

    assert send(owner, f"{lead}/files", {"files": [file["id"]]})[0] == 201

    down = colleague.get(f"/api/files/{file['id']}")
    assert down.getvalue() == b"%PDF"
    assert down["Content-Disposition"].startswith("attachment; filename*=utf-8''")
    assert down["X-Content-Type-Options"] == "nosniff"
    entry = colleague.get(f"{lead}/timeline?only=files").json()["entries"][0]
    assert (entry["file"]["name"], entry["file"]["can"]) == ("Đề nghị.pdf", [])
    assert browser_of("stranger@example.com").get(f"/api/files/{file['id']}").status_code == 404
    assert colleague.delete(f"{lead}/files/{file['id']}").status_code == 403
    assert owner.delete(f"{lead}/files/{file['id']}").status_code == 204
    assert owner.get(f"/api/files/{file['id']}").status_code == 404
    assert send(colleague, f"{lead}/files/{file['id']}/restore", {})[0] == 403
    assert send(owner, f"{lead}/files/{file['id']}/restore", {})[0] == 200
    assert owner.get(f"/api/files/{file['id']}").getvalue() == b"%PDF"


def test_a_file_that_is_too_large_is_not_even_read(owner: Client, settings: Settings, folder: Path) -> None:
    settings.MOST_FILE_BYTES = 1_000_000

    slightly, much = uploaded(owner, b"x" * 1_000_001), uploaded(owner, b"x" * 5_000_000)

    assert [one.json()["file"][0]["message"] for one in (slightly, much)] == ["A file may have at most 1 MB"] * 2
    assert not File.objects.exists()
    assert [one for one in folder.rglob("*") if one.is_file()] == []


def test_nobody_leaves_files_where_none_are_asked_for(folder: Path, cast: Cast) -> None:
    part = {"file": io.BytesIO(b"x" * 100)}

    assert Client().post("/api/files", part).status_code == 401
    assert Client().post("/f/nowhere", part).status_code == 404
    assert [one for one in folder.rglob("*") if one.is_file()] == []


def test_a_file_that_is_not_on_the_disk_is_not_there(owner: Client, folder: Path) -> None:
    file = uploaded(owner).json()
    for one in (folder / "files").rglob("*"):
        one.unlink() if one.is_file() else None

    assert owner.get(f"/api/files/{file['id']}").status_code == 404


def test_an_upload_without_a_file_is_a_clear_no(owner: Client) -> None:
    assert owner.post("/api/files", {}).status_code == 422
    assert send(owner, "/api/files", {"file": "x"})[0] == 422
