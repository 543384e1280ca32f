"""A lead is converted on its card, from the board and from the list, and taken back."""

import re
from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.stories.installation import add

from .board import Board
from .conftest import PHONE, Company, log_in, looked_at, window


@pytest.fixture(scope="module")
def hook(demo: Company) -> str:
    """Where leads come in; the fields that the stories need are made first."""
    return demo.installation.hook()


@pytest.fixture(scope="module")
def admin(browser: Browser, demo: Company) -> Iterator[Page]:
    with window(browser) as page:
        log_in(page, demo)
        yield page


def new_lead(hook: str, title: str, **more: object) -> int:
    fields = {"TITLE": title, "NAME": "Jonas", "LAST_NAME": "Kessler", "OPPORTUNITY": 4200, "CURRENCY_ID": "EUR"}
    return add(hook, **{**fields, **more})


def opened(page: Page, company: Company, lead: int) -> None:
    page.goto(f"{company.url}/leads/{lead}")
    page.get_by_role("button", name="Complete lead").click()
    expect(page.get_by_role("dialog").get_by_role("group", name="What should it become?")).to_be_visible()


def test_the_card_says_what_it_became_and_takes_it_back(admin: Page, demo: Company, hook: str) -> None:
    there = httpx.post(
        f"{hook}crm.contact.add", json={"fields": {"NAME": "Jonas", "EMAIL": [{"VALUE": "j@kessler-mb.de"}]}}
    )
    assert there.json()["result"]
    lead = new_lead(hook, "Spindle motors", COMPANY_TITLE="Kessler Maschinenbau", EMAIL=[{"VALUE": "j@kessler-mb.de"}])
    opened(admin, demo, lead)
    dialog = admin.get_by_role("dialog")
    expect(dialog.get_by_text("Jonas is already a contact")).to_be_visible()
    expect(dialog.get_by_role("button", name="Use this one")).to_have_attribute("aria-pressed", "true")
    dialog.get_by_role("checkbox", name=re.compile("^Company")).click()
    expect(dialog.get_by_role("checkbox", name=re.compile("^Company"))).to_have_attribute("aria-checked", "true")
    looked_at(admin, "convert")

    dialog.get_by_role("button", name="Convert to contact + company + deal").click()

    expect(admin).to_have_url(re.compile(r"/deals/\d+$"))
    admin.get_by_role("main").get_by_role("link", name="Spindle motors").first.click()
    expect(admin.get_by_text("Became:")).to_be_visible()
    expect(admin.get_by_role("link", name="Kessler Maschinenbau").first).to_be_visible()
    looked_at(admin, "became")
    Board(admin, demo).asked("PATCH", f"/records/lead/{lead}", {"values": {"STATUS_ID": "IN_PROCESS"}})
    admin.get_by_role("button", name="Complete lead").click()
    expect(dialog.get_by_text("the lead is only closed again")).to_be_visible()
    looked_at(admin, "convert-again")
    dialog.get_by_role("button", name="Complete lead").click()
    expect(admin.get_by_text("was converted")).to_be_visible()
    admin.goto(f"{demo.url}/leads/{lead}")
    admin.get_by_role("button", name="Undo the conversion").click()
    asked = admin.get_by_role("alertdialog", name="Take the conversion back?")
    expect(asked.get_by_text("goes into the recycle bin")).to_have_count(2)
    looked_at(admin, "unconvert")
    asked.get_by_role("button", name="Undo the conversion").click()
    expect(admin.get_by_role("button", name="Complete lead")).to_be_visible()


def test_dropped_on_the_good_end_it_asks_what_it_becomes(admin: Page, demo: Company, hook: str) -> None:
    new_lead(hook, "Valves on the board")
    board = Board(admin, demo).opened()

    board.drag("Valves on the board", board.column("Converted"))
    admin.get_by_role("dialog").get_by_text("Open the deal afterwards").click()
    admin.get_by_role("dialog").get_by_role("button", name=re.compile("^Convert to")).click()

    expect(admin.get_by_text("was converted")).to_be_visible(timeout=20_000)
    board.stands_in("Valves on the board", "Converted")


def test_many_are_converted_from_the_list_and_the_rest_stays_chosen(admin: Page, demo: Company, hook: str) -> None:
    for title in ("Many one", "Many two"):
        new_lead(hook, title)
    add(hook, TITLE="Many nameless")
    admin.goto(f"{demo.url}/leads?view=list&q=Many")
    expect(admin.get_by_role("link", name="Many two")).to_be_visible()
    for box in admin.get_by_role("row").filter(has_text="Many").get_by_role("checkbox").all():
        box.check()
    admin.get_by_role("button", name="Convert", exact=True).click()
    dialog = admin.get_by_role("dialog")
    expect(dialog.get_by_text(re.compile(r"Some leads say nothing here: First name \(1\)"))).to_be_visible()
    looked_at(admin, "convert-many-asked")
    dialog.get_by_role("button", name=re.compile("^Convert to")).click()

    expect(dialog.get_by_text("2 converted, 1 left")).to_be_visible(timeout=20_000)
    looked_at(admin, "convert-many")
    dialog.get_by_role("button", name="Close", exact=True).last.click()
    expect(admin.get_by_text("1 chosen")).to_be_visible()
    admin.get_by_role("button", name="Convert", exact=True).click()
    dialog.get_by_role("textbox", name="First name").fill("Unknown")
    dialog.get_by_role("button", name=re.compile("^Convert to")).click()
    expect(dialog.get_by_text("1 converted, 0 left")).to_be_visible(timeout=20_000)


def test_a_custom_field_is_made_and_a_required_one_asked(admin: Page, demo: Company, hook: str) -> None:
    closing = {"title": "Closing", "type": "text", "code": "END", "required": True}
    Board(admin, demo).asked("POST", "/custom-fields/deal", closing)
    lead = new_lead(hook, "With a budget", UF_CRM_YEARLY_BUDGET=25000)
    opened(admin, demo, lead)
    dialog = admin.get_by_role("dialog")
    expect(dialog.get_by_text("1 value would be left behind")).to_be_visible()
    dialog.get_by_role("combobox", name="Where “Yearly budget” goes").click()
    admin.get_by_role("option", name="Create the same field in deals").click()
    admin.keyboard.press("Escape")
    expect(dialog.get_by_text("0 values would be lost")).to_be_visible()
    dialog.get_by_role("button", name="Convert to contact + deal").click()
    expect(dialog.get_by_role("alert")).to_have_text("Fill in 1 field to go on.")
    expect(dialog.get_by_role("textbox", name="Closing")).to_be_focused()
    looked_at(admin, "convert-asked")
    dialog.get_by_role("textbox", name="Closing").fill("in May")
    dialog.get_by_role("button", name="Convert to contact + deal").click()

    expect(admin).to_have_url(re.compile(r"/deals/\d+$"))
    expect(admin.get_by_role("main").get_by_text("€25,000").first).to_be_visible()
    Board(admin, demo).asked("PATCH", "/custom-fields/deal/UF_CRM_END", {"required": False})


def test_what_somebody_may_not_make_is_locked(browser: Browser, demo: Company, hook: str, admin: Page) -> None:
    lead = new_lead(hook, "No company", COMPANY_TITLE="Kessler")
    admin.goto(f"{demo.url}/settings/roles")
    admin.get_by_role("link", name="Salesperson").click()
    admin.get_by_role("combobox", name="Add: Companies").select_option("No")
    admin.wait_for_load_state("networkidle")
    owner = httpx.post(f"{hook}crm.lead.update", json={"id": lead, "fields": {"ASSIGNED_BY_ID": 2}})
    assert owner.json()["result"]
    with window(browser) as anna:
        log_in(anna, demo, "anna@example.com")
        opened(anna, demo, lead)
        dialog = anna.get_by_role("dialog")
        expect(dialog.get_by_text("Alex Admin can change that.")).to_be_visible()
        dialog.get_by_role("checkbox", name="Company Access denied").click()
        expect(dialog.get_by_role("checkbox", name="Company Choose one below")).to_be_checked()
        expect(dialog.get_by_role("button", name="Use an existing company")).to_be_visible()
        expect(dialog.get_by_role("button", name="Convert to contact + company + deal")).to_be_disabled()
        looked_at(anna, "convert-denied")
    admin.get_by_role("combobox", name="Add: Companies").select_option("All")
    admin.wait_for_load_state("networkidle")


def test_simple_mode_says_what_it_would_do_does_it_and_is_taken_back(admin: Page, demo: Company, hook: str) -> None:
    add(hook, TITLE="Nameless in work")
    admin.goto(f"{demo.url}/settings/conversion")
    admin.get_by_role("button", name="Switch to simple mode").click()
    expect(admin.get_by_text("Each becomes: contact + deal.")).to_be_visible()
    looked_at(admin, "simple-asked")
    admin.get_by_role("button", name=re.compile(r"^Convert \d+ leads$")).click()
    results = admin.get_by_role("dialog")
    expect(results.get_by_text(re.compile(r"\d+ converted, \d left"))).to_be_visible(timeout=60_000)
    expect(results.get_by_role("row").filter(has_text="Nameless in work")).to_contain_text("First name")
    looked_at(admin, "simple-results")
    results.get_by_role("button", name="Close", exact=True).last.click()
    expect(admin.get_by_role("link", name="Leads", exact=True)).to_have_count(0)

    admin.get_by_role("tab", name=re.compile("Waiting")).click()
    expect(admin.get_by_role("row").filter(has_text="Nameless in work")).to_contain_text("First name")
    looked_at(admin, "waiting")

    admin.get_by_role("tab", name="How").click()
    admin.get_by_role("button", name="What the switch did").click()
    results.get_by_role("button", name="Undo all").click()
    expect(results.get_by_text(re.compile(r"\d+ undone"))).to_be_visible(timeout=60_000)
    results.get_by_role("button", name="Close", exact=True).last.click()
    expect(admin.get_by_role("link", name="Leads", exact=True)).to_be_visible()


@pytest.mark.parametrize(
    ("name", "wishes"), [("vi-dark", {"locale": "vi-VN", "color_scheme": "dark"}), ("phone", {"viewport": PHONE})]
)
def test_in_other_light_and_words(
    browser: Browser, demo: Company, hook: str, name: str, wishes: dict[str, object]
) -> None:
    lead = new_lead(hook, f"In {name}")
    with window(browser, **wishes) as page:
        log_in(page, demo)
        page.goto(f"{demo.url}/leads/{lead}")
        page.get_by_role("button", name=re.compile("Complete lead|Hoàn tất")).click()
        expect(page.get_by_role("dialog").get_by_role("group").first).to_be_visible()
        looked_at(page, f"convert-{name}")
