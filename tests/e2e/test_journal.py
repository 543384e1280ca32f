"""Whoever must answer for it finds who did what, and takes it along."""

import csv
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from .conftest import Company, installed, log_in, looked_at, window


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    with installed(tmp_path_factory.mktemp("journal")) as one:
        yield one


def test_a_log_in_is_found_and_taken_along(page: Page, office: Company, browser: Browser) -> None:
    with window(browser) as anna:
        log_in(anna, office, "anna@example.com")
    log_in(page, office)
    page.goto(f"{office.url}/settings/journal")
    rows = page.get_by_role("table", name="Journal").get_by_role("row")
    expect(rows.filter(has_text="Logged in").filter(has_text="Anna Weber")).to_have_count(1)
    looked_at(page, "journal")

    page.get_by_role("textbox", name="Search in the journal").fill("anna")
    expect(rows.filter(has_text="Alex Admin")).to_have_count(0)
    with page.expect_download() as taken:
        page.get_by_role("link", name="Take along as CSV").click()
    with taken.value.path().open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert [(line["who"], line["action"]) for line in lines] == [("Anna Weber", "log_in")]
    page.get_by_role("textbox", name="Search in the journal").fill("nobody did this")
    expect(page.get_by_role("heading", name="Nothing was written down")).to_be_visible()
    assert "none changed" in office.installation.command("audit", "verify")


def test_others_may_not_read_it(browser: Browser, office: Company) -> None:
    with window(browser) as anna:
        log_in(anna, office, "anna@example.com")
        anna.goto(f"{office.url}/settings/journal")
        expect(anna.get_by_text("Alex Admin")).to_be_visible()
