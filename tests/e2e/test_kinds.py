"""Four kinds of records in the browser: made, linked to each other, found from both ends."""

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import Company, log_in, looked_at


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
