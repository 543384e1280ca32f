"""The screens in other light, other words, other hands and other moods."""

import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.stories.installation import add, soon

from .conftest import PHONE, Company, log_in, looked_at, window


@pytest.fixture
def admin(page: Page, demo: Company) -> Page:
    log_in(page, demo)
    return page


@pytest.mark.parametrize(("name", "address"), [("board", "/leads"), ("list", "/processes/lead"), ("outbox", "/outbox")])
@pytest.mark.parametrize("scheme", ["dark", "light"])
@pytest.mark.parametrize("language", ["en", "vi"])
def test_pages_in_both_languages_and_lights(
    browser: Browser, demo: Company, name: str, address: str, scheme: str, language: str
) -> None:
    with window(browser, color_scheme=scheme, locale="vi-VN" if language == "vi" else "en-GB") as page:
        log_in(page, demo)
        page.goto(demo.url + address)
        expect(page.locator("html")).to_have_attribute("lang", language)
        page.wait_for_load_state("networkidle")
        looked_at(page, f"{name}-{language}-{scheme}")


KEPT = [
    ("deals-board", "/deals"),
    ("deals-list", "/deals?view=list"),
    ("contacts-list", "/contacts"),
    ("companies-list", "/companies"),
    ("lead-card", "/leads/1"),
    ("deal-card", "/deals/1"),
    ("contact-card", "/contacts/1"),
    ("company-card", "/companies/1"),
    ("new-deal", "/deals?new=deal"),
    ("duplicates", "/duplicates/lead"),
    ("blocked", "/blocked"),
    ("bin", "/bin/contact"),
    ("fields", "/settings/fields/company"),
    ("stages", "/settings/stages/deal"),
    ("lists", "/settings/lists"),
    ("no-lead", "/leads/999999"),
]
LOOKS: dict[str, dict[str, Any]] = {
    "light": {},
    "vi-dark": {"color_scheme": "dark", "locale": "vi-VN"},
    "vi-phone": {"viewport": PHONE, "locale": "vi-VN"},
}


@pytest.mark.parametrize("look", LOOKS)
def test_records_and_settings_for_everybody(browser: Browser, demo: Company, look: str) -> None:
    """Nothing is wider than the screen, axe finds nothing, and a person may look at the pictures."""
    with window(browser, **LOOKS[look]) as page:
        log_in(page, demo)
        for name, address in KEPT:
            page.goto(demo.url + address)
            page.wait_for_load_state("networkidle")
            looked_at(page, f"{name}-{look}")
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name


@pytest.mark.parametrize("address", ["/duplicates/contact", "/bin/deal", "/processes/deal", "/settings/lists"])
def test_the_rail_shows_where_one_is_whatever_the_kind(admin: Page, demo: Company, address: str) -> None:
    admin.goto(demo.url + address)
    section = address.split("/")[1]
    expect(admin.locator("nav a[data-open]")).to_have_count(1)
    expect(admin.locator("nav a[data-open]")).to_have_attribute("href", re.compile(f"^/{section}"))


def test_the_designer_in_vietnamese_and_in_the_dark(browser: Browser, demo: Company) -> None:
    with window(browser, color_scheme="dark", locale="vi-VN") as page:
        log_in(page, demo)
        page.goto(f"{demo.url}/processes/lead/1")
        page.get_by_role("group", name=re.compile("Assign to key accounts")).click()
        expect(page.get_by_text("Sửa đổi tài liệu").first).to_be_visible()
        looked_at(page, "designer-vi-dark")


def test_the_board_on_a_phone(browser: Browser, demo: Company) -> None:
    with window(browser, viewport=PHONE) as page:
        log_in(page, demo)
        expect(page.get_by_text("Website request: spindle motors")).to_be_visible()
        looked_at(page, "board-phone")


def test_the_public_form_without_scripts(browser: Browser, demo: Company) -> None:
    with window(browser, java_script_enabled=False) as page:
        page.goto(f"{demo.url}/f/contact")
        page.get_by_label("Lead name").fill("From the form")
        page.get_by_label("First name").fill("Jo")
        page.get_by_label("E-mail").fill("nonsense")
        page.get_by_role("button", name="Send").click()
        expect(page.get_by_text("is no e-mail address")).to_be_visible()
        page.get_by_label("E-mail").fill("jo@x.example")
        page.get_by_role("button", name="Send").click()
        expect(page.get_by_role("heading", name="Thank you")).to_be_visible()


@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_the_public_form_is_for_everybody(browser: Browser, demo: Company, scheme: str) -> None:
    with window(browser, color_scheme=scheme) as page:
        page.goto(f"{demo.url}/f/contact")
        page.get_by_role("button", name="Send").click()
        looked_at(page, f"form-{scheme}")


def test_a_salesperson_is_told_that_processes_are_not_theirs_to_draw(page: Page, demo: Company) -> None:
    log_in(page, demo, "anna@example.com")
    page.goto(f"{demo.url}/processes/lead")

    expect(page.get_by_text("Access denied").first).to_be_visible()
    expect(page.get_by_text("Alex Admin").first).to_be_visible()
    looked_at(page, "denied")


def test_a_failed_process_is_said_on_the_board_and_explained(admin: Page, demo: Company) -> None:
    """The lead is there, with whoever brought it in, and says why nobody else has it."""
    admin.goto(f"{demo.url}/processes/lead/1")
    hook = demo.installation.hook()
    demo.installation.command("user", "deactivate", "anna@example.com")
    try:
        add(hook, TITLE="Nobody for this", CURRENCY_ID="EUR")
    finally:
        demo.installation.command("user", "activate", "anna@example.com")

    admin.goto(f"{demo.url}/leads")
    card = admin.get_by_role("listitem").filter(has_text="Nobody for this")
    expect(card).to_contain_text("Anna Weber no longer works here")
    looked_at(admin, "board-alarm")
    card.get_by_role("link", name=re.compile("Anna Weber no longer")).click()
    expect(admin.get_by_text("Failed").first).to_be_visible()
    looked_at(admin, "run-failed")


def test_a_process_travels_as_a_file_and_is_mapped(admin: Page, demo: Company, tmp_path: Path) -> None:
    file = tmp_path / "elsewhere.yaml"
    exported = demo.installation.command("process", "export", "1")
    file.write_text(exported.replace("sara@example.com", "lan@elsewhere.example"), encoding="utf-8")

    admin.goto(f"{demo.url}/processes/lead")
    admin.get_by_role("button", name="Import").click()
    admin.locator("input[type=file]").set_input_files(file)
    dialog = admin.get_by_role("dialog")
    expect(dialog.get_by_text("lan@elsewhere.example").first).to_be_visible()
    looked_at(admin, "import-map")
    dialog.get_by_role("combobox").first.click()
    admin.get_by_role("option", name=re.compile("Sara Lopez")).click()
    dialog.get_by_role("button").last.click()

    expect(admin.get_by_role("dialog")).to_be_hidden()
    rows = admin.get_by_role("row").filter(has_text="Assign a responsible person")
    expect(rows).to_have_count(2)
    assert soon(lambda: "Needs mapping" not in rows.nth(1).inner_text(), 5)
