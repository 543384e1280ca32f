"""Somebody new is invited, chooses a password and is in; whoever forgot theirs gets in again."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.stories.installation import soon

from .conftest import Company, installed, log_in, looked_at, window


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    with installed(tmp_path_factory.mktemp("people")) as one:
        yield one


def link_to(company: Company, address: str) -> str:
    """The link in the latest letter to this address."""

    def found() -> list[str]:
        letters = [one for one in company.mail.letters if address in one["To"]]
        return [str(re.search(r"http\S+/password\?\S+", one.get_content())[0]) for one in letters]  # type: ignore[index]  # there is one

    assert soon(lambda: bool(found()))
    return found()[-1]


def test_somebody_is_invited_and_chooses_a_password(page: Page, office: Company, browser: Browser) -> None:
    log_in(page, office)
    page.goto(f"{office.url}/settings/people")
    looked_at(page, "people")
    page.get_by_role("button", name="Add a person").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="Name").fill("Nina New")
    dialog.get_by_role("textbox", name="E-mail").fill("nina@example.com")
    looked_at(page, "person-new")
    dialog.get_by_role("button", name="Invite").click()
    expect(page.get_by_role("row").filter(has_text="Nina New")).to_contain_text("No role")

    with window(browser) as nina:
        nina.goto(link_to(office, "nina@example.com"))
        expect(nina.get_by_role("heading", name="Hello, Nina New")).to_be_visible()
        nina.get_by_label("New password").fill("short")
        nina.get_by_role("button", name="Choose it and log in").click()
        expect(nina.get_by_text("too short")).to_be_visible()
        looked_at(nina, "password")
        nina.get_by_label("New password").fill("a valve of brass")
        nina.get_by_role("button", name="Choose it and log in").click()
        expect(nina).to_have_url(re.compile("/leads"))


def test_a_forgotten_password_is_chosen_anew(page: Page, office: Company) -> None:
    page.goto(office.url)
    page.get_by_role("link", name="Forgotten your password?").click()
    page.get_by_label("E-mail").fill("sara@example.com")
    page.get_by_role("button", name="Send me a link").click()
    expect(page.get_by_role("status")).to_contain_text("a letter is on its way")
    looked_at(page, "forgotten")
    page.goto(link_to(office, "sara@example.com"))
    page.get_by_label("New password").fill("a valve of steel")
    page.get_by_role("button", name="Choose it and log in").click()
    expect(page).to_have_url(re.compile("/leads"))
    page.goto(link_to(office, "sara@example.com"))
    expect(page.get_by_role("alert")).to_contain_text("was used already")


def test_departments_make_a_tree(page: Page, office: Company) -> None:
    log_in(page, office)
    page.goto(f"{office.url}/settings/people")
    page.get_by_role("combobox", name="Europe desk is part of").click()
    page.get_by_role("option", name="Office").click()
    places = page.get_by_role("region", name="Departments").get_by_role("listitem")
    expect(places.nth(0)).to_contain_text("Inside sales")
    looked_at(page, "departments")


def test_somebody_leaves_and_is_back(page: Page, office: Company) -> None:
    log_in(page, office)
    page.goto(f"{office.url}/settings/people")
    page.get_by_role("button", name="More: Minh Trần").click()
    page.get_by_role("menuitem", name="Deactivate").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("link", name="Leads")).to_be_visible()
    looked_at(page, "leaving")
    dialog.get_by_role("combobox", name="Leads: hand over to").click()
    page.get_by_role("option", name="Anna Weber").click()
    dialog.get_by_role("button", name="Hand over and deactivate").click()
    expect(dialog.get_by_text("handed over, 0 left")).to_be_visible()
    looked_at(page, "leaving-done")
    gone = page.get_by_role("row", include_hidden=True).filter(has_text="Minh Trần")
    expect(gone).to_contain_text("No longer here")
    dialog.get_by_role("button", name="Take it back").click()
    expect(page.get_by_role("row").filter(has_text="Minh Trần")).not_to_contain_text("No longer here")


def test_others_are_told_who_can_let_them_in(browser: Browser, office: Company) -> None:
    with window(browser) as anna:
        log_in(anna, office, "anna@example.com")
        anna.goto(f"{office.url}/settings/people")
        expect(anna.get_by_text("Alex Admin")).to_be_visible()
        looked_at(anna, "people-denied")
