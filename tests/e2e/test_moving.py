"""Another stage is the same step wherever it is taken: a good end converts, a bad one asks why, gaps come first."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.stories.installation import add

from .board import Board
from .conftest import Company, log_in, looked_at, window
from .test_list import cell, row


@pytest.fixture(scope="module")
def admin(browser: Browser, demo: Company) -> Iterator[Page]:
    """From stage Processed on a lead must say its tax number."""
    with window(browser) as page:
        log_in(page, demo)
        made = {"title": "Tax number", "type": "text", "code": "TAX", "required_from": "PROCESSED"}
        Board(page, demo).asked("POST", "/custom-fields/lead", made)
        yield page


def stage(page: Page, name: str) -> Locator:
    return page.get_by_role("list", name="Stage").get_by_role("button", name=name)


def test_the_strip_of_the_card_asks_as_the_board_does(admin: Page, demo: Company) -> None:
    number = add(demo.installation.hook(), TITLE="Stands on its card", NAME="Jonas")
    admin.goto(f"{demo.url}/leads/{number}")

    stage(admin, "Converted").click()
    dialog = admin.get_by_role("dialog")
    expect(dialog.get_by_role("group", name="What should it become?")).to_be_visible()
    looked_at(admin, "strip-convert")
    admin.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(stage(admin, "New")).to_have_attribute("aria-current", "step")

    stage(admin, "Processed").click()
    asked = admin.get_by_role("dialog", name="Stands on its card: before it can stand in Processed")
    expect(asked.get_by_role("textbox", name="Tax number")).to_be_focused()
    looked_at(admin, "strip-required")
    asked.get_by_role("textbox", name="Tax number").fill("0312345678")
    asked.get_by_role("button", name="Move").click()
    expect(stage(admin, "Processed")).to_have_attribute("aria-current", "step")

    stage(admin, "Junk").click()
    asked = admin.get_by_role("dialog", name="Stands on its card goes to Junk")
    expect(asked.get_by_role("textbox", name="Why?")).to_be_focused()
    looked_at(admin, "strip-junk")
    asked.get_by_role("textbox", name="Why?").fill("Only wanted a catalogue")
    admin.keyboard.press("Control+Enter")
    expect(stage(admin, "Junk")).to_have_attribute("aria-current", "step")
    expect(admin.get_by_text("Only wanted a catalogue").first).to_be_visible()
    admin.get_by_role("button", name="Undo").click()
    expect(stage(admin, "Processed")).to_have_attribute("aria-current", "step")


def test_a_cell_and_many_rows_ask_as_the_board_does(admin: Page, demo: Company) -> None:
    for title in ("Row one", "Row two"):
        add(demo.installation.hook(), TITLE=title, NAME="Jonas")
    admin.goto(f"{demo.url}/leads?view=list&q=Row")

    cell(admin, "Row one", "Stage").dblclick()
    admin.get_by_role("option", name="Converted").click()
    dialog = admin.get_by_role("dialog")
    expect(dialog.get_by_role("group", name="What should it become?")).to_be_visible()
    admin.keyboard.press("Escape")
    expect(cell(admin, "Row one", "Stage")).to_have_text("New")

    cell(admin, "Row one", "Stage").dblclick()
    admin.get_by_role("option", name="Junk").click()
    admin.get_by_role("textbox", name="Why?").fill("A test")
    looked_at(admin, "cell-junk")
    admin.get_by_role("button", name="Move", exact=True).click()
    expect(cell(admin, "Row one", "Stage")).to_have_text("Junk")
    admin.get_by_role("button", name="Undo").click()
    expect(cell(admin, "Row one", "Stage")).to_have_text("New")

    moved(admin, "Processed")
    asked = admin.get_by_role("dialog", name="2 leads: before it can stand in Processed")
    asked.get_by_role("textbox", name="Tax number").fill("0312345678")
    asked.get_by_role("button", name="Move").click()
    expect(cell(admin, "Row two", "Stage")).to_have_text("Processed")
    moved(admin, "Converted")
    expect(dialog.get_by_role("button", name=re.compile("^Convert to"))).to_be_visible()
    looked_at(admin, "rows-convert")


def moved(page: Page, stage: str) -> None:
    """Both rows, by the bar below them."""
    for title in ("Row one", "Row two"):
        row(page, title).get_by_role("checkbox").check()
    page.get_by_role("button", name="Move to a stage").click()
    dialog = page.get_by_role("dialog", name="Move to a stage")
    dialog.get_by_role("combobox", name="Stage").click()
    page.get_by_role("option", name=stage).click()
    dialog.get_by_role("button", name="Change 2 records").click()
