"""Deleting and taking back, being warned of duplicates, merging and parting: by mouse and by keyboard."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from .conftest import PHONE, Company, log_in, looked_at, window


@pytest.fixture
def admin(page: Page, demo: Company) -> Page:
    log_in(page, demo)
    return page


def add(page: Page, **values: str) -> None:
    """A new lead, by the dialog."""
    page.keyboard.press("c")
    dialog = page.get_by_role("dialog")
    for label, value in values.items():
        dialog.get_by_label(label.replace("_", " "), exact=True).first.fill(value)
    page.keyboard.press("Control+Enter")
    expect(dialog).to_be_hidden()


def test_a_deleted_lead_comes_back_from_the_toast_and_from_the_bin(admin: Page, demo: Company) -> None:
    add(admin, Lead_name="To be deleted")
    menu = admin.get_by_role("button", name="Move or open To be deleted")
    menu.click()
    admin.get_by_role("menuitem", name="Delete").click()
    expect(menu).to_be_hidden()
    admin.get_by_role("button", name="Undo").click()
    expect(menu).to_be_visible()

    menu.click()
    admin.get_by_role("menuitem", name="Delete").click()
    expect(menu).to_be_hidden()
    admin.keyboard.press("g")
    admin.keyboard.press("b")
    expect(admin.locator("h1")).to_have_text("Recycle bin")
    row = admin.get_by_role("row", name=re.compile("To be deleted"))
    expect(row).to_contain_text("30 days")
    looked_at(admin, "bin")
    row.get_by_role("button", name="Restore").click()
    expect(admin.get_by_text("The recycle bin is empty")).to_be_visible()
    looked_at(admin, "bin-empty")
    admin.goto(f"{demo.url}/leads")
    expect(menu).to_be_visible()


def test_a_duplicate_is_warned_of_merged_and_parted(admin: Page, demo: Company) -> None:
    add(admin, Lead_name="Pump for An", First_name="Văn An", Last_name="Nguyễn")
    admin.keyboard.press("c")
    dialog = admin.get_by_role("dialog")
    dialog.get_by_label("Lead name").fill("Pumps again")
    dialog.get_by_label("First name", exact=True).fill("an")
    dialog.get_by_label("Last name", exact=True).fill("nguyen van")
    expect(dialog.get_by_role("link", name=re.compile("^Pump for An"))).to_be_visible()
    expect(dialog.get_by_role("link", name="Open instead: Pump for An")).to_be_visible()
    looked_at(admin, "duplicate-warned")
    admin.keyboard.press("Control+Enter")
    expect(dialog).to_be_hidden()
    admin.get_by_role("alert").filter(has_text="Pumps again").get_by_role("link", name="Open it").click()
    note = admin.get_by_role("region", name="This may be here already")
    expect(note).to_be_visible()
    looked_at(admin, "duplicate-card")

    note.get_by_role("button", name="Merge").click()
    expect(dialog.get_by_role("columnheader", name="Becomes")).to_be_visible()
    dialog.get_by_role("radio", name="Lead name of Pump for An").check()
    looked_at(admin, "merge")
    admin.keyboard.press("Control+Enter")
    expect(admin.locator("h1")).to_have_text("Pump for An")
    admin.get_by_role("button", name="Undo", exact=True).click()
    expect(admin.locator("h1")).to_have_text("Pumps again")


def test_groups_are_listed_and_told_apart(admin: Page, demo: Company) -> None:
    for name in ("First", "Second"):
        add(admin, Lead_name=name, First_name="Bích", Last_name="Trần Hạnh")
    admin.goto(f"{demo.url}/duplicates/lead")
    expect(admin.get_by_text("bich hanh tran")).to_be_visible()
    looked_at(admin, "duplicates")
    admin.get_by_role("button", name="Those with bich hanh tran are not the same").click()
    expect(admin.get_by_text("bich hanh tran")).to_be_hidden()


@pytest.mark.parametrize("address", ["/bin/lead", "/duplicates/contact"])
def test_in_vietnamese_in_the_dark_and_on_a_phone(browser: Browser, demo: Company, address: str) -> None:
    with window(browser, color_scheme="dark", locale="vi-VN", viewport=PHONE) as page:
        log_in(page, demo)
        page.goto(demo.url + address)
        page.wait_for_load_state("networkidle")
        looked_at(page, f"{address.split('/')[1]}-phone-vi-dark")
