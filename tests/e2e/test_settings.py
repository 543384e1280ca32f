"""Tokens and web hooks are made, used and revoked; the pages of the settings in other lights and on a phone."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from .board import Board
from .conftest import PHONE, Company, installed, log_in, looked_at, window

PLACES = ("company", "people", "roles?role=head", "journal", "keys")
SEEN = {
    "company": "Pound",
    "fields/lead": "Yearly budget",
    "stages/deal": "Prepayment invoice",
    "lists": "Trade show",
    "conversion": "Leads are worked on",
    "people": "Sara Lopez",
    "roles?role=salesperson": "Move to a stage",
}
"""What a head sees on each page of the settings."""
LIGHTS: dict[str, dict[str, Any]] = {
    "vi-dark": {"locale": "vi-VN", "color_scheme": "dark"},
    "phone": {"viewport": PHONE},
}


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    with installed(tmp_path_factory.mktemp("settings")) as one:
        yield one


def made(page: Page, title: str) -> str:
    """Fill in the rest and make it; the secret that is shown."""
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="What it is for").fill(title)
    dialog.get_by_role("button", name="Make it").click()
    return dialog.get_by_role("status").inner_text()


def test_a_token_and_a_web_hook_are_made_used_and_revoked(page: Page, office: Company, browser: Browser) -> None:
    log_in(page, office)
    page.goto(f"{office.url}/settings/keys")
    expect(page.get_by_role("heading", name="No program acts for you")).to_be_visible()
    looked_at(page, "keys-none")
    page.get_by_role("button", name="Add one").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Make it").click()
    expect(dialog.get_by_text("Choose at least one scope")).to_be_visible()
    dialog.get_by_role("radiogroup", name="Leads").get_by_text("Read").click()
    looked_at(page, "keys-new")
    token = made(page, "Reports")
    looked_at(page, "keys-secret")
    dialog.get_by_role("button", name="I have kept it").click()

    program = browser.new_context().request
    answer = program.get(f"{office.url}/api/board/lead", headers={"Authorization": f"Bearer {token}"})
    assert answer.json()["stages"]
    page.reload()
    row = page.get_by_role("row").filter(has_text="Reports")
    expect(row).to_contain_text("lead.read")
    expect(row).not_to_contain_text("Never")

    page.get_by_role("button", name="Add one").click()
    dialog.get_by_text("Web hook", exact=True).click()
    looked_at(page, "keys-new-hook")
    hook = made(page, "Web site")
    dialog.get_by_role("button", name="I have kept it").click()
    assert program.get(f"{hook}crm.lead.list").json()["result"]

    page.get_by_role("button", name="Revoke Reports").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Revoke").click()
    expect(page.get_by_role("row").filter(has_text="Reports")).to_have_count(0)
    page.get_by_text("Everybody's").click()
    expect(page.get_by_role("row").filter(has_text="Web site")).to_contain_text("Alex Admin")
    looked_at(page, "keys")


def test_a_currency_is_added_and_the_company_counts_in_another(page: Page, office: Company) -> None:
    log_in(page, office)
    page.goto(f"{office.url}/settings/company")
    page.get_by_role("textbox", name="Name of the company").fill("")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Give a name of at most 200 characters")).to_be_visible()
    page.get_by_role("textbox", name="Name of the company").fill("Weber & Daughters")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Saved")).to_be_visible()

    page.get_by_role("button", name="Add a currency").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("combobox", name="Currency").click()
    page.keyboard.type("jpy")
    page.get_by_role("option", name="JPY").click()
    dialog.get_by_role("button", name="Save").click()
    expect(dialog.get_by_text("Give a rate between")).to_be_visible()
    dialog.get_by_role("textbox", name="1 USD is worth").fill("160")
    expect(dialog.get_by_role("textbox", name="1 JPY is worth")).to_have_value("0.00625")
    looked_at(page, "rate")
    dialog.get_by_role("button", name="Save").click()
    expect(page.get_by_role("row", name="JPY")).to_contain_text("1 USD = 160 JPY")

    page.get_by_role("button", name="More: EUR").click()
    page.get_by_role("menuitem", name="Remove").click()
    dialog.get_by_role("button", name="Remove").click()
    expect(dialog.get_by_role("alert")).to_contain_text("Leads:")
    looked_at(page, "currency-in-use")
    dialog.get_by_role("button", name="Cancel").click()
    page.get_by_role("button", name="More: VND").click()
    page.get_by_role("menuitem", name="Make it the company's own").click()
    looked_at(page, "currency-own")
    dialog.get_by_role("button", name="Make it the company's own").click()
    expect(page.get_by_role("row", name="JPY")).to_contain_text("1 JPY = 156.25 VND")
    looked_at(page, "company")
    page.goto(f"{office.url}/leads")
    expect(page.get_by_role("main").get_by_text(re.compile(r"^₫[\d,]{7,}")).first).to_be_visible()


def test_a_group_is_made_and_filled(page: Page, office: Company) -> None:
    log_in(page, office)
    page.goto(f"{office.url}/settings/people")
    page.get_by_role("tab", name="Groups").click()
    looked_at(page, "groups-none")
    page.get_by_role("button", name="Add a group").click()
    page.get_by_role("textbox", name="Name of the group").fill("Duty")
    page.keyboard.press("Enter")
    page.get_by_role("combobox", name="Members of Duty").click()
    page.get_by_role("option", name="Anna Weber").click()
    page.keyboard.press("Escape")
    group = page.get_by_role("listitem").filter(has_text="Duty")
    expect(group).to_contain_text("Anna Weber")
    expect(group).to_contain_text("No role")
    looked_at(page, "groups")


def test_a_head_looks_at_the_settings_and_changes_nothing(page: Page, office: Company, browser: Browser) -> None:
    log_in(page, office)
    page.goto(f"{office.url}/settings/roles?role=reader")
    fields = page.get_by_role("group", name="Fields")
    fields.get_by_role("checkbox", name="Add and change").check()
    expect(fields.get_by_role("checkbox", name="See")).to_be_checked()
    expect(fields.get_by_role("checkbox", name="See")).to_be_disabled()
    office_board = Board(page, office)
    minh_id = next(one["id"] for one in office_board.asked("GET", "/people").json() if one["name"] == "Minh Trần")
    office_board.asked("PUT", "/roles/head/holders", {"holders": [{"what": "user", "id": minh_id}]})
    with window(browser) as minh:
        log_in(minh, office, "minh@example.com")
        minh.get_by_role("link", name="Settings").click()
        for place in SEEN:
            minh.goto(f"{office.url}/settings/{place}")
            expect(minh.get_by_role("main").get_by_text(SEEN[place]).first).to_be_visible()
            expect(minh.get_by_role("button", name=re.compile("^(Add an? |More:|Rename|Switch)"))).to_have_count(0)
            expect(minh.locator("[aria-keyshortcuts='ArrowUp ArrowDown']")).to_have_count(0)
            assert minh.locator("#content :is(input, select):enabled").count() == 0, place
            looked_at(minh, f"seen-{place.replace('/', '-').partition('?')[0]}")
    with window(browser) as anna:
        log_in(anna, office, "anna@example.com")
        expect(anna.get_by_role("link", name="Settings")).to_have_count(0)
        anna.goto(f"{office.url}/settings/conversion")
        expect(anna.get_by_text("“Company settings: See”")).to_be_visible()
        anna.get_by_role("link", name="Blocked conversions").click()
        expect(anna.get_by_role("heading", name="Nothing waits")).to_be_visible()


@pytest.mark.parametrize("light", LIGHTS)
def test_the_settings_in_other_light_and_on_a_phone(browser: Browser, office: Company, light: str) -> None:
    with window(browser, **LIGHTS[light]) as page:
        log_in(page, office)
        for place in PLACES:
            page.goto(f"{office.url}/settings/{place}")
            expect(page.get_by_role("table").or_(page.locator("#content h2")).first).to_be_visible()
            looked_at(page, f"{place.partition('?')[0]}-{light}")
