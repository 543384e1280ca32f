"""Rights are given on one page, and hold at once for whoever has them."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from .conftest import Company, installed, log_in, looked_at, window


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    with installed(tmp_path_factory.mktemp("roles")) as one:
        yield one


@pytest.fixture
def roles(page: Page, office: Company) -> Page:
    log_in(page, office)
    page.goto(f"{office.url}/settings/roles")
    page.get_by_role("link", name="Salesperson").click()
    expect(page.get_by_role("table", name="What Salesperson may do with records")).to_be_visible()
    return page


def test_what_is_taken_from_a_role_is_gone_for_its_holders(roles: Page, office: Company, browser: Browser) -> None:
    looked_at(roles, "roles")
    with window(browser) as anna:
        log_in(anna, office, "anna@example.com")
        expect(anna.get_by_role("link", name="Deals")).to_be_visible()
        expect(anna.get_by_role("button", name="New lead")).to_be_visible()

        roles.get_by_role("combobox", name="Add: Leads").select_option("No")
        expect(roles.get_by_role("combobox", name="Add: Leads")).to_have_value("none")
        roles.wait_for_load_state("networkidle")

        anna.reload()
        expect(anna.get_by_role("heading", name="Leads")).to_be_visible()
        expect(anna.get_by_role("button", name="New lead")).to_have_count(0)
    roles.get_by_role("combobox", name="Add: Leads").select_option("All")
    roles.wait_for_load_state("networkidle")  # what is still asked when a window closes is an error in it


def test_a_stage_gets_its_own_level(roles: Page) -> None:
    roles.get_by_role("button", name="Move to a stage: Leads, by stage").click()
    roles.get_by_role("combobox", name="Converted").select_option("No")
    looked_at(roles, "roles-by-stage")
    roles.keyboard.press("Escape")
    expect(roles.get_by_role("button", name="Move to a stage: Leads, by stage: 1 differs")).to_be_focused()


def test_a_role_is_copied_given_to_somebody_and_deleted(roles: Page) -> None:
    roles.get_by_role("button", name="More: Salesperson").click()
    roles.get_by_role("menuitem", name="Copy").click()
    expect(roles.get_by_role("link", name="Salesperson (copy)")).to_have_attribute("aria-current", "page")
    held = roles.get_by_role("combobox", name="Held by")
    held.fill("Europe")
    roles.get_by_role("option", name="Europe desk").click()
    expect(roles.get_by_role("link", name="Salesperson (copy) 1")).to_be_visible()
    looked_at(roles, "roles-held")
    roles.keyboard.press("Escape")
    held.press("Backspace")
    expect(roles.get_by_role("link", name="Salesperson (copy) 0")).to_be_visible()
    roles.get_by_role("button", name="More: Salesperson (copy)").click()
    roles.get_by_role("menuitem", name="Delete").click()
    expect(roles.get_by_role("link", name="Salesperson (copy)")).to_have_count(0)


def test_the_last_administrator_stays(roles: Page) -> None:
    roles.get_by_role("link", name="Administrator").click()
    expect(roles.get_by_text("Administrators may do everything")).to_be_visible()
    roles.get_by_role("combobox", name="Held by").press("Backspace")
    expect(roles.get_by_role("alert")).to_contain_text("Somebody must stay administrator")
    expect(roles.get_by_role("link", name="Administrator 1")).to_be_visible()
    looked_at(roles, "roles-administrator")


def test_others_are_told_who_can_grant_it(browser: Browser, office: Company) -> None:
    with window(browser) as anna:
        log_in(anna, office, "anna@example.com")
        anna.goto(f"{office.url}/settings/roles")
        expect(anna.get_by_text("Alex Admin")).to_be_visible()
        looked_at(anna, "roles-denied")


def test_a_field_is_hidden_from_a_role(roles: Page, office: Company, browser: Browser) -> None:
    roles.get_by_text("Leads: every field").click()
    roles.get_by_role("combobox", name="Comment", exact=True).select_option("Hidden")
    expect(roles.get_by_text("Leads: 1 field differs")).to_be_visible()
    roles.wait_for_load_state("networkidle")
    looked_at(roles, "roles-fields")
    with window(browser) as anna:
        log_in(anna, office, "anna@example.com")
        fields = anna.request.get(f"{office.url}/api/fields/lead").json()
        assert "COMMENTS" not in {one["code"] for one in fields}
    roles.get_by_role("combobox", name="Comment", exact=True).select_option("Shown")
    expect(roles.get_by_text("Leads: every field")).to_be_visible()


def test_the_product_is_looked_at_as_a_role_and_back(roles: Page, office: Company) -> None:
    roles.get_by_role("button", name="See as this role").click()
    back = roles.get_by_role("button", name="Back to your own rights")
    expect(back).to_be_visible()
    expect(roles.get_by_text("No lead yet")).to_be_visible()
    expect(roles.get_by_role("link", name="Processes")).to_have_count(0)
    looked_at(roles, "seen-as")
    roles.goto(f"{office.url}/settings/roles")
    expect(roles.get_by_role("heading", name="Access denied")).to_be_visible()
    back.click()
    expect(roles.get_by_role("link", name="Salesperson")).to_be_visible()
    expect(back).to_have_count(0)
