"""The document library through the API: what comes out is kept by a browser, never shown."""

import io
import zipfile
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.fixtures import Settings

from leadwright.people.access import Actor
from tests.conftest import browser_of, joined


@pytest.fixture
def folder(web: Client) -> int:
    """The public library."""
    return next(int(one["id"]) for one in web.get("/api/library").json()["folders"] if one["department"] is None)


def uploaded(web: Client, name: str, content: bytes = b"<script>alert(1)</script>") -> int:
    answer = web.post("/api/files", {"file": SimpleUploadedFile(name, content, "text/html")})
    return int(answer.json()["id"])


def added(web: Client, folder: int, *names: str) -> list[int]:
    body = {"files": [uploaded(web, name) for name in names]}
    return list(web.post(f"/api/library/folders/{folder}/documents", body, "application/json").json()["ids"])


def test_a_page_with_scripts_is_fetched_and_not_shown(web: Client, folder: int) -> None:
    number = added(web, folder, 'Báo "giá".html')[0]

    answer: Any = web.get(f"/api/documents/{number}/content")

    assert b"".join(answer.streaming_content).startswith(b"<script>")
    answer.close()
    assert answer["Content-Disposition"].startswith("attachment")
    assert "B%C3%A1o" in answer["Content-Disposition"]
    assert (answer["X-Content-Type-Options"], answer["Cache-Control"]) == ("nosniff", "private, no-cache")


def test_a_folder_goes_out_as_one_file_while_it_is_read(web: Client, folder: int, settings: Settings) -> None:
    added(web, folder, "a.txt", "b.txt")

    answer: Any = web.get(f"/api/library/folders/{folder}/zip")

    assert answer.streaming
    assert (answer["Content-Type"], answer["X-Content-Type-Options"]) == ("application/zip", "nosniff")
    with zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as archive:
        assert archive.namelist() == ["Public library/", "Public library/a.txt", "Public library/b.txt"]
    settings.MOST_ZIP_BYTES = 1
    refused = web.get(f"/api/library/folders/{folder}/zip?only_ask=true")
    assert (refused.status_code, list(refused.json())) == (422, ["folder"])


def test_the_library_asks_the_same_however_much_lies_in_it(
    web: Client, folder: int, django_assert_num_queries: Any, company: Actor
) -> None:
    for name in "abc":
        web.post("/api/library/folders", {"parent": folder, "name": name}, "application/json")
    browser = browser_of("admin@example.com")
    browser.get("/api/library")

    with django_assert_num_queries(5):
        browser.get("/api/library")


def test_whoever_may_read_no_document_has_no_library(web: Client, folder: int) -> None:
    added(web, folder, "a.txt")
    web.post("/api/roles", {"name": "Guest"}, "application/json")
    joined("guest", "Office", "guest")

    guest = browser_of("guest@example.com")

    assert guest.get("/api/library").json()["folders"] == []
    assert guest.get(f"/api/library/folders/{folder}/zip").status_code == 404
