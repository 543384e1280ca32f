"""A rule is put on a stage, and converts a lead that reaches it."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from .conftest import Company, installed, log_in, looked_at


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    with installed(tmp_path_factory.mktemp("rules")) as one:
        yield one


def test_a_rule_is_drawn_on_its_stage_ordered_and_switched(page: Page, office: Company) -> None:
    log_in(page, office)
    page.goto(f"{office.url}/processes/lead")
    page.get_by_role("link", name="Automation rules").click()
    expect(page.get_by_text("No rules yet.")).to_be_visible()
    looked_at(page, "rules-empty")

    stage = page.get_by_role("region", name="In progress")
    stage.get_by_role("button", name="Add rule").click()
    drawer = page.get_by_role("dialog")
    drawer.get_by_role("textbox", name="Name").fill("Make a deal")
    drawer.get_by_text("After a time").click()
    drawer.get_by_role("combobox", name="What it does").click()
    page.get_by_role("option", name="Create on the basis of").click()
    drawer.get_by_text("After a time").click()
    looked_at(page, "rule-drawer")
    drawer.get_by_role("button", name="Save the rule").click()

    expect(stage.get_by_role("button", name="Make a deal", exact=True)).to_be_visible()
    expect(stage.get_by_text("Waits, in hours: 1")).to_be_visible()
    looked_at(page, "rules")
    stage.get_by_role("switch").click()
    expect(stage.get_by_role("switch")).not_to_be_checked()


def test_rules_are_ordered_by_arrows_and_asked_about_before_they_go(page: Page, office: Company) -> None:
    log_in(page, office)
    page.goto(f"{office.url}/rules/lead")
    stage = page.get_by_role("region", name="Processed")
    for name in ("First", "Second"):
        stage.get_by_role("button", name="Add rule").click()
        page.get_by_role("dialog").get_by_role("textbox", name="Name").fill(name)
        page.get_by_role("dialog").get_by_role("button", name="Save the rule").click()
        expect(stage.get_by_role("button", name=name, exact=True)).to_be_visible()
    handle = stage.get_by_role("button", name="Move “Second”, place 2")
    handle.focus()
    page.keyboard.press("ArrowUp")

    expect(stage.get_by_role("button", name="Move “Second”, place 1")).to_be_focused()
    expect(stage.get_by_role("status")).to_have_text("“Second” is now at place 1")
    page.reload()
    expect(stage.get_by_role("listitem").first).to_contain_text("Second")
    stage.get_by_role("button", name="More: Second").click()
    page.get_by_role("menuitem", name="Delete").click()
    expect(stage.get_by_role("button", name="Keep it")).to_be_focused()
    looked_at(page, "rule-asked")
    stage.get_by_role("alertdialog").get_by_role("button", name="Delete").click()
    expect(stage.get_by_role("listitem")).to_have_count(1)
