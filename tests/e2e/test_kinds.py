"""Four kinds of records in the browser: made, linked to each other, found from both ends."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from .conftest import PHONE, Company, log_in, looked_at, window
from .designer import Designer


@pytest.fixture
def admin(page: Page, demo: Company) -> Page:
    log_in(page, demo)
    return page


def dialog(page: Page) -> Locator:
    return page.get_by_role("dialog")


def make(page: Page, demo: Company, section: str, **values: str) -> None:
    """By mouse, from the section's own button."""
    page.goto(f"{demo.url}/{section}")
    page.get_by_role("button", name="New ").first.click()
    for label, value in values.items():
        dialog(page).get_by_label(label.replace("_", " "), exact=True).fill(value)
    dialog(page).get_by_role("button", name="Create the").click()
    expect(page.get_by_text("was created")).to_be_visible()


def test_a_deal_for_a_contact_of_a_company_is_seen_from_all_three(admin: Page, demo: Company) -> None:
    make(admin, demo, "companies", Company_name="Kessler Maschinenbau")

    admin.goto(f"{demo.url}/contacts")
    admin.wait_for_load_state("networkidle")
    admin.keyboard.press("c")
    form = dialog(admin)
    form.get_by_label("First name").fill("Jonas")
    form.get_by_label("Last name").fill("Kessler")
    form.get_by_role("combobox", name="Company", exact=True).fill("kessler")
    admin.get_by_role("option", name="Kessler Maschinenbau", exact=True).click()
    looked_at(admin, "new-contact")
    form.get_by_role("button", name="Create the contact").click()
    admin.get_by_role("link", name="Open it").click()
    expect(admin.locator("h1")).to_have_text("Jonas Kessler")
    expect(admin.get_by_role("link", name="Kessler Maschinenbau").first).to_be_visible()

    admin.get_by_label("Linked records").get_by_role("button", name="New deal").click()
    form = dialog(admin)
    expect(form.get_by_text("Jonas Kessler")).to_be_visible()
    form.get_by_label("Deal name").fill("Spindle motors")
    form.get_by_role("combobox", name="Company", exact=True).fill("Kessler")
    admin.get_by_role("option", name="Kessler Maschinenbau", exact=True).click()
    form.get_by_role("button", name="Create the deal").click()
    deals = admin.get_by_role("region", name="Deals")
    expect(deals.get_by_role("link", name="Spindle motors")).to_be_visible()
    looked_at(admin, "contact-card")

    deals.get_by_role("link", name="Spindle motors").click()
    expect(admin.locator("h1")).to_have_text("Spindle motors")
    looked_at(admin, "deal-card")
    admin.get_by_role("link", name="Kessler Maschinenbau").first.click()
    expect(admin.locator("h1")).to_have_text("Kessler Maschinenbau")
    linked = admin.get_by_label("Linked records")
    expect(linked.get_by_role("link", name="Spindle motors")).to_be_visible()
    expect(linked.get_by_role("link", name="Jonas Kessler")).to_be_visible()
    looked_at(admin, "company-card")


def test_a_company_is_made_of_what_was_typed_without_the_mouse(admin: Page, demo: Company) -> None:
    admin.goto(f"{demo.url}/deals")
    admin.wait_for_load_state("networkidle")
    admin.keyboard.press("c")
    expect(dialog(admin).get_by_label("Deal name")).to_be_focused()
    admin.keyboard.type("Filters for the mill")
    dialog(admin).get_by_role("combobox", name="Company", exact=True).focus()
    admin.keyboard.type("Bột mì Hà Tiên")
    expect(admin.get_by_role("option", name="New company “Bột mì Hà Tiên”")).to_be_visible()
    looked_at(admin, "new-deal-new-company")
    admin.keyboard.press("ArrowDown")
    with admin.expect_response("**/api/records/company"):
        admin.keyboard.press("Enter")
    expect(dialog(admin).get_by_role("button", name="Create the deal")).not_to_have_attribute("data-loading", "true")
    expect(dialog(admin).get_by_role("combobox", name="Company", exact=True)).to_have_value("Bột mì Hà Tiên")
    admin.keyboard.press("Control+Enter")

    expect(admin.get_by_text("“Filters for the mill” was created")).to_be_visible()
    expect(admin.get_by_role("listitem").filter(has_text="Filters for the mill")).to_contain_text("Bột mì Hà Tiên")
    looked_at(admin, "board-deals")


def test_a_process_drawn_for_deals_runs_on_a_deal_and_explains_itself(admin: Page, demo: Company) -> None:
    admin.goto(f"{demo.url}/processes/lead")
    admin.get_by_role("link", name="Deal", exact=True).click()
    expect(admin).to_have_url(f"{demo.url}/processes/deal")
    looked_at(admin, "processes-of-deals")
    admin.get_by_role("button", name="Add", exact=True).first.click()
    admin.get_by_role("textbox", name="Name").fill("Large deals")
    admin.get_by_role("button", name="Add and draw").click()
    designer = Designer(admin)
    designer.add("condition", "root:0", "For Hòa Phát?")
    ours = designer.branch(1, "Hòa Phát")
    designer.compare(ours, "Company")
    ours.get_by_role("combobox", name="Value of Company").fill("hoa phat")
    admin.get_by_role("option", name="Hòa Phát").first.click()
    designer.add("modify_document", "b2:0", "To key accounts")
    designer.set_person("Responsible person", "Minh Trần")
    expect(admin.get_by_text("Saved", exact=True)).to_be_visible(timeout=10_000)
    designer.whole()
    looked_at(admin, "designer-of-deals")
    admin.get_by_role("button", name="Publish", exact=True).click()
    admin.get_by_role("button", name="Publish v1").click()
    expect(admin.get_by_text("Live v1")).to_be_visible()

    admin.goto(f"{demo.url}/companies")
    admin.get_by_role("link", name="Hòa Phát").first.click()
    expect(admin.locator("h1")).to_have_text("Hòa Phát")
    admin.get_by_label("Linked records").get_by_role("button", name="New deal").click()
    dialog(admin).get_by_label("Deal name").fill("Rolling mill")
    admin.keyboard.press("Control+Enter")
    admin.get_by_label("Linked records").get_by_role("link", name="Rolling mill").click()
    expect(admin.locator("h1")).to_have_text("Rolling mill")
    admin.get_by_role("link", name="Why is this").click()
    expect(admin.get_by_role("link", name="Rolling mill")).to_be_visible()
    looked_at(admin, "run-of-a-deal")


def test_there_is_nothing_at_addresses_of_no_kind(admin: Page, demo: Company) -> None:
    for address in ("/processes/xyz", "/processes/xyz/1", "/settings/fields/xyz", "/spaceships", "/spaceships/1"):
        admin.goto(demo.url + address)
        expect(admin.get_by_text("There is nothing here")).to_be_visible()


@pytest.mark.parametrize(("language", "scheme"), [("vi", "dark"), ("en", "light")])
def test_a_company_in_the_dark_in_vietnamese_and_on_a_phone(
    browser: Browser, demo: Company, language: str, scheme: str
) -> None:
    wishes = {"color_scheme": scheme, "locale": "vi-VN" if language == "vi" else "en-GB"}
    with window(browser, **wishes, **({"viewport": PHONE} if language == "en" else {})) as page:
        log_in(page, demo)
        page.goto(f"{demo.url}/companies/1")
        expect(page.get_by_role("link", name="Cooling pumps 2027")).to_be_visible()
        looked_at(page, f"company-{language}-{scheme}")


def test_what_is_not_theirs_to_see_is_said_to_be_so(browser: Browser, demo: Company) -> None:
    with window(browser) as page:
        log_in(page, demo, "sara@example.com")
        page.goto(f"{demo.url}/companies/1")
        expect(page.get_by_text("There is nothing here")).to_be_visible()
