"""A process is started by hand on a card and on many, and asks what it must know; so does one that starts with a deal
that a lead becomes.
"""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.stories.installation import add

from .board import Board
from .conftest import PHONE, Company, log_in, looked_at, window

NOTE: dict[str, Any] = {"id": "m", "type": "modify_document", "title": "Note it", "overwrite": True}
OFFER: dict[str, Any] = {
    "body": [{**NOTE, "fields": [{"field": "COMMENTS", "value": "{=Template:Discount}% off, {=Template:Manner}"}]}],
    "parameters": [
        {"code": "Discount", "title": "Discount in percent", "type": "number", "required": True},
        {"code": "Manner", "title": "Manner", "type": "text", "default": "by post"},
    ],
}
TERMS: dict[str, Any] = {
    "body": [{**NOTE, "fields": [{"field": "COMMENTS", "value": "{=Template:Term} days"}]}],
    "parameters": [{"code": "Term", "title": "Days to pay", "type": "number", "required": True}],
}
LOOKS: dict[str, dict[str, Any]] = {
    "vi-dark": {"locale": "vi-VN", "color_scheme": "dark"},
    "phone": {"viewport": PHONE, "locale": "vi-VN"},
}


@pytest.fixture(scope="module")
def hook(demo: Company) -> str:
    return demo.installation.hook()


@pytest.fixture(scope="module")
def admin(browser: Browser, demo: Company) -> Iterator[Page]:
    with window(browser) as page:
        log_in(page, demo)
        _draw(Board(page, demo), "lead", "Special offer", OFFER)
        _draw(Board(page, demo), "deal", "Terms of payment", TERMS, create=True)
        yield page


def _draw(company: Board, kind: str, name: str, template: dict[str, Any], **autorun: bool) -> None:
    made = company.asked("POST", "/processes", {"kind": kind, "name": name}).json()
    address, draft = f"/processes/{made['id']}", {"template": {"schema": 1, **template}, "revision": made["revision"]}
    company.asked("PATCH", address, {"description": f"What “{name}” is for."})
    saved = company.asked("PUT", f"{address}/draft", draft).json()
    company.asked("POST", f"{address}/publish", {"revision": saved["revision"], "autorun": autorun})


def starting(page: Page, company: Company, lead: int) -> Locator:
    """The dialog, opened by the keyboard alone."""
    page.goto(f"{company.url}/leads/{lead}")
    page.get_by_role("button", name=re.compile("More actions|Thao tác khác")).focus()
    page.keyboard.press("Enter")
    page.get_by_role("menuitem", name=re.compile("Start a process|Chạy quy trình")).press("Enter")
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("radio").first).to_be_focused()
    return dialog


def refused(page: Page, dialog: Locator, title: str) -> None:
    """What is missing is said at its field, where the keyboard then stands."""
    dialog.locator("[type=submit]").click()
    expect(dialog.get_by_label(title)).to_have_attribute("aria-invalid", "true")
    expect(dialog.get_by_label(title)).to_be_focused()


def test_on_a_card_it_asks_and_leads_to_its_run(admin: Page, demo: Company, hook: str) -> None:
    dialog = starting(admin, demo, add(hook, TITLE="Spindle motors"))
    admin.keyboard.press("ArrowDown")
    expect(dialog.get_by_role("radio", name="Special offer")).to_be_checked()
    refused(admin, dialog, "Discount in percent")
    looked_at(admin, "start-refused")
    dialog.get_by_label("Discount in percent").fill("15")
    admin.keyboard.press("Control+Enter")

    expect(admin.get_by_text("“Special offer” ran to its end.")).to_be_visible()
    expect(admin.get_by_role("main").get_by_text("15% off, by post").first).to_be_visible()
    looked_at(admin, "started")
    admin.get_by_role("link", name="Open the run").click()
    report = admin.get_by_role("complementary", name="What happened")
    expect(report.get_by_text("Alex Admin, by hand")).to_be_visible()
    expect(report.get_by_text("Discount in percent")).to_be_visible()
    looked_at(admin, "started-run")


def test_on_many_from_the_list(admin: Page, demo: Company, hook: str) -> None:
    for number in range(2):
        add(hook, TITLE=f"Winch {number}")
    admin.goto(f"{demo.url}/leads?view=list&q=Winch")
    expect(admin.get_by_role("link", name="Winch 1")).to_be_visible()
    for box in admin.get_by_role("row").filter(has_text="Winch").get_by_role("checkbox").all():
        box.check()
    admin.get_by_role("button", name="Start a process").click()
    dialog = admin.get_by_role("dialog")
    dialog.get_by_role("radio", name="Special offer").check()
    refused(admin, dialog, "Discount in percent")
    dialog.get_by_label("Discount in percent").fill("5")
    dialog.get_by_role("button", name="Start", exact=True).click()

    expect(admin.get_by_text("It was started on 2 records.")).to_be_visible()


def test_who_sees_the_lead_starts_it_and_looks_at_the_run(browser: Browser, demo: Company, hook: str) -> None:
    with window(browser) as anna:
        log_in(anna, demo, "anna@example.com")
        dialog = starting(anna, demo, add(hook, TITLE="For the Europe desk", OPPORTUNITY=100, CURRENCY_ID="EUR"))
        dialog.get_by_role("radio", name="Special offer").check()
        dialog.get_by_label("Discount in percent").fill("3")
        anna.keyboard.press("Control+Enter")
        anna.get_by_role("link", name="Open the run").click()

        expect(anna.get_by_text("Anna Weber, by hand")).to_be_visible()


def converting(page: Page, company: Company, lead: int) -> Locator:
    page.goto(f"{company.url}/leads/{lead}")
    page.get_by_role("button", name=re.compile("Complete lead|Hoàn tất")).click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_label("Days to pay")).to_be_visible()
    return dialog


def test_converting_asks_for_the_process_that_starts_with_the_deal(admin: Page, demo: Company, hook: str) -> None:
    dialog = converting(admin, demo, add(hook, TITLE="Gearboxes", NAME="Ada"))
    expect(dialog.get_by_role("group", name="The process “Terms of payment” asks")).to_be_visible()
    refused(admin, dialog, "Days to pay")
    looked_at(admin, "convert-start-refused")
    dialog.get_by_label("Days to pay").fill("14")
    dialog.locator("[type=submit]").click()

    expect(admin).to_have_url(re.compile(r"/deals/\d+$"))
    admin.get_by_role("link", name="See the path it took").first.click()
    expect(admin.get_by_role("complementary", name="What happened").get_by_text("Days to pay")).to_be_visible()
    expect(admin.get_by_text("14 days").first).to_be_visible()
    looked_at(admin, "convert-start-run")


@pytest.mark.parametrize("name", LOOKS)
def test_in_other_light_and_words(browser: Browser, demo: Company, hook: str, admin: Page, name: str) -> None:
    lead = add(hook, TITLE=f"In {name}", NAME="Ada")
    deals = Board(admin, demo).asked("GET", "/processes?kind=deal").json()
    with window(browser, **LOOKS[name]) as page:
        log_in(page, demo)
        dialog = starting(page, demo, lead)
        dialog.get_by_role("radio", name="Special offer").check()
        refused(page, dialog, "Discount in percent")
        looked_at(page, f"start-{name}")
        refused(page, converting(page, demo, lead), "Days to pay")
        looked_at(page, f"convert-start-{name}")
        page.goto(f"{demo.url}/processes/deal/{deals[0]['id']}?tab=settings")
        page.get_by_label("Hỏi khi bắt đầu").first.scroll_into_view_if_needed()
        looked_at(page, f"parameters-{name}")
