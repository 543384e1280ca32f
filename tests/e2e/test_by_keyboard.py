"""Somebody without a mouse: log in, draw the article's process, publish it, and see new leads find their people."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from playwright.sync_api import Browser, Locator, Page, expect

from tests.stories.installation import soon

from .conftest import Company, looked_at, window

Role = Literal[
    "button", "checkbox", "columnheader", "combobox", "gridcell", "group", "link", "option", "radio", "textbox"
]
Name = str | re.Pattern[str]
FEW, MANY = 12, 36


class Keyboard:
    """Two hands on the keys, and eyes that follow the focus."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        self.page.keyboard.type(text)

    def is_at(self, role: Role, name: Name) -> None:
        """The focus is there already."""
        expect(self._focused(role, name)).to_be_visible()

    def tab(self, role: Role, name: Name, *, key: str = "Tab", within: int = FEW) -> None:
        """Press Tab until the focus is there; it must not be far."""
        expect(self._named(role, name).first).to_be_visible()
        for _ in range(within):
            self.press(key)
            if self._focused(role, name).count():
                return
        raise AssertionError(f"{key} pressed {within} times does not lead to the {role} “{name}”")

    def choose(self, option: str) -> None:
        """Open the list of the field with the focus and take one of it."""
        self.press("Enter")
        self.mark(option)

    def mark(self, option: str) -> None:
        """Take one of a list that is open."""
        expect(self._named("option", option)).to_be_visible()
        for _ in range(MANY):
            before = self._marked()
            self.press("ArrowDown")
            soon(lambda before=before: self._marked() != before, 2)  # type: ignore[misc]  # drawn a moment later
            if self._marked() == option:
                return self.press("Enter")
        raise AssertionError(f"the arrows do not lead to “{option}”")

    def _marked(self) -> str:
        marked = self.page.locator(":focus").get_attribute("aria-activedescendant")
        return self.page.locator(f'[id="{marked}"]').inner_text() if marked else ""

    def _focused(self, role: Role, name: Name) -> Locator:
        return self._named(role, name).and_(self.page.locator(":focus"))

    def _named(self, role: Role, name: Name) -> Locator:
        return self.page.get_by_role(role, name=name, exact=True)


def test_a_process_is_drawn_and_a_lead_brought_in_without_a_mouse(page: Page, company: Company) -> None:
    keys = Keyboard(page)
    page.goto(company.url)
    log_in(keys)
    begin_a_process(keys)
    draw_the_article(keys)
    publish(keys)

    new_lead(keys, "Spindles", "100", "EUR")
    owned(page, "Spindles", "Anna Weber")
    new_lead(keys, "Lathes", "501", "USD")
    owned(page, "Lathes", "Minh Trần")
    new_lead(keys, "Drills", "500", "USD")
    owned(page, "Drills", "Sara Lopez")

    assert soon(lambda: len(company.mail.letters) >= 3), company.installation.said.read_text()
    assert {(one["Subject"], one["To"]) for one in company.mail.letters} == {
        ("New lead: Spindles", "anna@example.com"),
        ("New lead: Lathes", "minh@example.com"),
        ("New lead: Drills", "sara@example.com"),
    }
    see_the_run(keys, "Drills")


def test_what_goes_away_hands_the_focus_on(page: Page, demo: Company) -> None:
    keys = Keyboard(page)
    page.goto(demo.url)
    log_in(keys)
    begin_a_process(keys)

    add(keys, "Condition", "Paid in EUR?")
    walk(keys, "ArrowDown", to="Branch 1: If, Needs settings")
    with settings(keys, "textbox", "Name of branch 1"):
        change_branches(keys)
    keys.is_at("group", "Branch 2: If, takes everything that is left")
    add(keys, "Modify document", "Assign")
    with settings(keys, "button", "Add field"):
        change_values(keys)
    keys.is_at("group", "Modify document: Assign")
    keys.press("Enter")
    keys.is_at("textbox", "Block name")
    keys.press("Escape")
    keys.tab("button", "Outline")
    keys.press("Enter")
    keys.is_at("group", "Modify document: Assign")


def test_a_block_is_added_where_the_window_does_not_reach(browser: Browser, demo: Company) -> None:
    """The drawing glides there, and the question which block to add is open at once."""
    with window(browser, viewport={"width": 1440, "height": 400}, reduced_motion="no-preference") as page:
        keys = Keyboard(page)
        page.goto(demo.url)
        log_in(keys)
        page.goto(f"{demo.url}/processes/lead/1")
        keys.tab("group", "Start", within=MANY)
        keys.press("1")
        walk(keys, "ArrowDown", to="Condition: Paid in EUR?")
        add(keys, "Delay", "A day later")


def log_in(keys: Keyboard, email: str = "admin@example.com") -> None:
    keys.is_at("textbox", "E-mail")
    keys.type(email)
    keys.tab("textbox", "Password", within=1)
    keys.type("leadwright")
    keys.press("Enter")
    expect(keys.page.get_by_role("heading", name="Leads")).to_be_visible()


def begin_a_process(keys: Keyboard) -> None:
    keys.tab("link", "Business processes")
    keys.press("Enter")
    keys.tab("button", "Add", within=MANY)
    keys.press("Enter")
    keys.is_at("textbox", "Name")
    keys.type("Assign a responsible person")
    keys.press("Enter")
    keys.tab("group", "Start", within=MANY)


def draw_the_article(keys: Keyboard) -> None:
    add(keys, "Condition", "Paid in EUR?")
    first_branch_takes_euro(keys)
    walk(keys, "ArrowRight", to="Branch 2: Otherwise, takes everything that is left")
    rename(keys, "Otherwise", "Any other currency")
    add(keys, "Condition", "Opportunity above 500?")
    branches_part_at_500(keys)
    looked_at(keys.page, "keyboard-conditions")

    assign(keys, "Inside sales", "Sara Lopez")
    walk(keys, "ArrowLeft", to="Branch 1: More than 500, Opportunity more than 500")
    assign(keys, "Key accounts", "Minh Trần")
    walk(keys, "Home", "ArrowDown", "ArrowDown", to="Branch 1: Euro, Currency is EUR")
    assign(keys, "Europe desk", "Anna Weber")

    walk(keys, "Home", "ArrowDown", to="Condition: Paid in EUR?")
    tell_the_new_owner(keys)
    expect(keys.page.get_by_text("Saved", exact=True)).to_be_visible(timeout=10_000)
    expect(keys.page.get_by_text("No problems", exact=True)).to_be_visible()
    looked_at(keys.page, "keyboard-drawn")


def first_branch_takes_euro(keys: Keyboard) -> None:
    walk(keys, "ArrowDown", to="Branch 1: If, Needs settings")
    rename(keys, "If", "Euro")
    with settings(keys, "textbox", "Name of branch 1"):
        keys.tab("combobox", "What to compare")
        take(keys, "Currency")
        keys.tab("combobox", "Value of Currency")
        keys.choose("EUR")


def branches_part_at_500(keys: Keyboard) -> None:
    walk(keys, "ArrowDown", to="Branch 1: If, Needs settings")
    rename(keys, "If", "More than 500")
    with settings(keys, "textbox", "Name of branch 1"):
        keys.tab("combobox", "What to compare")
        compare_opportunity(keys, "more than")
    walk(keys, "ArrowRight", to="Branch 2: Otherwise, takes everything that is left")
    rename(keys, "Otherwise", "Not more than 500")
    with settings(keys, "textbox", "Name of branch 2"):
        keys.tab("button", "Add a condition")
        keys.press("Enter")
        keys.is_at("combobox", "What to compare")
        compare_opportunity(keys, "not more than")


def compare_opportunity(keys: Keyboard, operator: str) -> None:
    take(keys, "Opportunity")
    keys.tab("combobox", "How to compare", within=1)
    keys.choose(operator)
    keys.tab("textbox", "Value of Opportunity")
    keys.type("500")


def assign(keys: Keyboard, title: str, person: str) -> None:
    """Add a block that sets the responsible person, found by the “...” of the value."""
    add(keys, "Modify document", title)
    with settings(keys, "button", "Add field"):
        keys.press("Enter")
        keys.is_at("combobox", "Field")
        take(keys, "Responsible person")
        keys.tab("combobox", "Value of Responsible person")
        pick(keys, person)
        keys.is_at("combobox", "Value of Responsible person")


def tell_the_new_owner(keys: Keyboard) -> None:
    add(keys, "E-mail", "Tell the new owner")
    with settings(keys, "textbox", "Add an e-mail address"):
        pick(keys, "Responsible person")
        keys.tab("textbox", "Subject")
        keys.type("New lead: ")
        pick(keys, "Lead name")
        keys.tab("textbox", "Message")
        keys.type("Please call within one working hour.")


def add(keys: Keyboard, kind: str, title: str) -> None:
    """A block behind where one stands, and its name."""
    keys.press("a")
    keys.is_at("combobox", "Find a block")
    keys.type(kind)
    keys.press("Enter")
    keys.is_at("group", f"{kind}: {kind}")
    rename(keys, kind, title)
    keys.is_at("group", f"{kind}: {title}")


def rename(keys: Keyboard, title: str, new: str) -> None:
    keys.press("F2")
    keys.is_at("textbox", f"New name of {title}")
    keys.type(new)
    keys.press("Enter")


def walk(keys: Keyboard, *arrows: str, to: str) -> None:
    keys.press(*arrows)
    keys.is_at("group", to)


@contextmanager
def settings(keys: Keyboard, role: Role, name: str) -> Iterator[None]:
    """Enter leads from the drawing into the settings, to what one sets first, and Escape leads back."""
    keys.press("Enter")
    keys.is_at(role, name)
    yield
    keys.press("Escape")


def take(keys: Keyboard, option: str) -> None:
    """Type into a list that searches, and take what it finds."""
    keys.type(option)
    expect(keys.page.get_by_role("option")).to_have_text([option])
    keys.press("Enter")


def pick(keys: Keyboard, value: str) -> None:
    """Insert a value where one types."""
    keys.press("Alt+ArrowDown")
    keys.is_at("combobox", "Search all values")
    keys.type(value)
    keys.press("Enter")
    expect(keys.page.get_by_role("dialog", name="Insert a value")).to_be_hidden()


def publish(keys: Keyboard) -> None:
    keys.tab("button", "Publish", key="Shift+Tab")
    keys.press("Enter")
    keys.is_at("textbox", "What is new in it")
    expect(keys.page.get_by_role("checkbox", name="when a record is created")).to_be_checked()
    keys.tab("button", "Publish v1")
    keys.press("Enter")
    expect(keys.page.get_by_text("Live v1")).to_be_visible()
    keys.is_at("button", "Publish")
    keys.press("g", "l")
    expect(keys.page.get_by_role("heading", name="Leads")).to_be_visible()


def new_lead(keys: Keyboard, title: str, amount: str, currency: str) -> None:
    keys.press("c")
    keys.is_at("textbox", "Lead name")
    keys.type(title)
    keys.tab("textbox", "Opportunity", within=1)
    keys.type(amount)
    keys.tab("combobox", "Currency", within=1)
    keys.choose(currency)
    keys.tab("button", "Create the lead", within=MANY)
    keys.press("Enter")
    expect(keys.page.get_by_role("dialog")).to_be_hidden()


def owned(page: Page, title: str, owner: str) -> None:
    shown = page.get_by_role("listitem").filter(has_text=title)
    expect(shown).to_contain_text(f"Responsible: {owner}", timeout=10_000)


def see_the_run(keys: Keyboard, title: str) -> None:
    keys.tab("link", title, within=MANY)
    keys.press("Enter")
    expect(keys.page.get_by_role("heading", name=title)).to_be_visible()
    looked_at(keys.page, "keyboard-lead")
    keys.tab("link", re.compile("Why is this Sara Lopez"), within=MANY)
    keys.press("Enter")
    expect(keys.page.get_by_text("Done", exact=True).first).to_be_visible()
    expect(keys.page.get_by_text("saw USD").first).to_be_visible()
    looked_at(keys.page, "keyboard-run")


def change_branches(keys: Keyboard) -> None:
    keys.tab("button", "Try “If” later")
    keys.press("Enter")
    keys.is_at("button", "Try “If” later")
    keys.tab("combobox", "What to compare")
    keys.press("ArrowDown", "Escape")
    keys.is_at("combobox", "What to compare")
    keys.press("ArrowDown")
    keys.tab("button", "Remove this row", within=1)
    keys.press("Enter")
    keys.is_at("button", "Add a condition")


def change_values(keys: Keyboard) -> None:
    """A person's field gives way to a chip, and comes back."""
    keys.press("Enter")
    take(keys, "Responsible person")
    keys.tab("combobox", "Value of Responsible person")
    pick(keys, "Created by")
    keys.is_at("button", "Insert a value: Value of Responsible person")
    keys.tab("button", "Remove Created by", key="Shift+Tab", within=1)
    keys.press("Enter")
    keys.is_at("button", "Insert a value: Value of Responsible person")
