"""Many records at once: changed, deleted, taken along; and views that others share. One office works through it."""

import re
from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.stories.installation import add

from .conftest import Company, installed, looked_at, window
from .test_list import cell, opened, row


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    with installed(tmp_path_factory.mktemp("office"), "--without-process") as one:
        yield one


def test_many_are_assigned_after_a_look_ahead_and_it_is_taken_back(page: Page, office: Company) -> None:
    opened(page, office)
    for title in ("Bearing kits", "Vinatex", "Hòa Phát"):
        row(page, title).get_by_role("checkbox").check()
    expect(page.get_by_text("3 chosen").first).to_be_visible()
    looked_at(page, "list-chosen")

    page.get_by_role("button", name="Assign").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("combobox").click()
    dialog.get_by_role("option", name="Sara Lopez").click()
    expect(dialog.get_by_text("You may change all of them.")).to_be_visible()
    looked_at(page, "list-bulk")
    dialog.get_by_role("button", name="Change 3 records").click()

    expect(cell(page, "Bearing kits", "Responsible person")).to_have_text("Sara Lopez")
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("3 records are as they were.")).to_be_visible()
    expect(cell(page, "Bearing kits", "Responsible person")).to_have_text("Minh Trần")


def test_many_are_deleted_by_keyboard(page: Page, office: Company) -> None:
    opened(page, office)
    page.get_by_role("columnheader", name="Lead name").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press(" ")
    page.keyboard.press("Shift+ArrowDown")
    page.get_by_role("button", name="Delete").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Delete 2 records")).to_be_visible()
    page.get_by_role("button", name="Delete 2 records").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("9 found")).to_be_visible()
    page.get_by_role("button", name="Undo").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("11 found")).to_be_visible()


def test_the_list_is_taken_along_as_a_file(page: Page, office: Company) -> None:
    opened(page, office)
    page.get_by_role("button", name="Export").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="CSV file").click()
    expect(dialog.get_by_text("The file with 11 rows is ready.")).to_be_visible(timeout=30_000)
    looked_at(page, "list-export")
    with page.expect_download() as download:
        dialog.get_by_role("link", name="Download").click()
    text = download.value.path().read_text(encoding="utf-8-sig")
    assert text.startswith("Number,Lead name,Stage,Opportunity")
    assert "Quote for 40 valves" in text


def test_a_view_is_saved_shared_and_opened_first(browser: Browser, page: Page, office: Company) -> None:
    opened(page, office)
    page.get_by_role("columnheader", name="Opportunity", exact=True).click()
    page.get_by_role("button", name="Save as a view").click()
    page.get_by_role("textbox", name="Name of the view").fill("Cheapest first")
    page.get_by_role("checkbox", name="Share with everybody").check()
    looked_at(page, "list-view")
    page.keyboard.press("Enter")
    tab = page.get_by_role("navigation", name="Views").get_by_role("button", name="Cheapest first")
    expect(tab).to_have_attribute("aria-current", "page")

    page.get_by_role("button", name="More for the view Cheapest first").click()
    page.get_by_role("menuitem", name="Open the list with this").click()
    page.goto(f"{office.url}/leads?view=list")
    expect(tab).to_have_attribute("aria-current", "page")
    expect(page.locator("td[data-cell='0:1']")).to_have_text("Callback: pump service")
    page.get_by_role("button", name="All leads").click()
    expect(page.locator("td[data-cell='0:1']")).to_have_text("Website request: spindle motors")

    with window(browser) as other:
        opened(other, office, email="anna@example.com")
        other.get_by_role("button", name="Cheapest first").click()
        expect(other.locator("td[data-cell='0:1']")).to_have_text("Distributor enquiry")
        looked_at(other, "list-shared")


def test_many_are_changed_by_the_worker_with_progress_and_taken_back(page: Page, office: Company) -> None:
    add_many(office.installation.hook(), 150)
    opened(page, office)
    page.get_by_role("button", name="All leads").click()
    expect(page.get_by_label("161 found")).to_be_visible()
    page.get_by_role("checkbox", name="Choose all").check()
    page.get_by_role("button", name="Choose all 161 that match").click()
    page.get_by_role("button", name="Move to a stage").click()
    dialog = page.get_by_role("dialog", name="Move to a stage")
    dialog.get_by_role("combobox", name="Stage").click()
    page.get_by_role("option", name="Processed").click()
    dialog.get_by_role("button", name=re.compile("Change 161 records")).click()
    told = page.get_by_text(re.compile(r"1\d\d records were changed"))
    expect(told.first).to_be_visible(timeout=60_000)
    looked_at(page, "list-bulk-many")
    page.get_by_role("button", name="Undo").first.click()
    expect(page.get_by_text("It is being taken back.")).to_be_visible()
    expect(row(page, "Many 149").first).to_contain_text("New", timeout=60_000)


def add_many(hook: str, count: int) -> None:
    """Unless they are there from a first try."""
    if httpx.get(f"{hook}crm.lead.list", params={"filter[TITLE]": "Many 0"}, timeout=60).json()["total"]:
        return
    for start in range(0, count, 50):
        lines = {f"n{one}": f"crm.lead.add?fields[TITLE]=Many {one}" for one in range(start, start + 50)}
        httpx.post(f"{hook}batch", json={"cmd": lines}, timeout=60).raise_for_status()


def test_what_one_may_not_change_is_left_and_said(page: Page, office: Company) -> None:
    """Whoever observes a lead of somebody else's sees it and does not change it."""
    add(office.installation.hook(), TITLE="Hers", ASSIGNED_BY_ID=3, OBSERVERS=[2])
    opened(page, office, email="anna@example.com")
    row(page, "Hers").get_by_role("checkbox").check()
    page.get_by_role("button", name="Edit a field").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_placeholder("Find a field").fill("company na")
    dialog.get_by_role("button", name="Company name").click()
    dialog.get_by_role("textbox").fill("Mine")
    expect(dialog.get_by_text("1 you may not change; it is left as it is.")).to_be_visible()
    dialog.get_by_role("button", name="Change 0 records").click()
    expect(dialog.get_by_text("Access denied").first).to_be_visible()
    looked_at(page, "list-bulk-left")
