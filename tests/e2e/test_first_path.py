"""A new user: log in, draw the article's process with the mouse, publish it, and see three leads find their people."""

import re

import httpx
from playwright.sync_api import Page, expect

from tests.stories.installation import add, soon

from .conftest import Company, looked_at
from .designer import Designer


def test_from_log_in_to_three_assigned_leads(page: Page, company: Company) -> None:
    page.goto(company.url)
    expect(page.get_by_role("button", name="Log in")).to_be_visible()
    looked_at(page, "log-in")
    page.get_by_label("E-mail").fill("admin@example.com")
    page.get_by_label("Password", exact=True).fill("leadwright")
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_text("Website request: spindle motors")).to_be_visible()
    looked_at(page, "board")

    draw_the_article(page)
    publish(page)

    new_lead_by_form(page)
    card(page, "By hand", "Anna Weber")
    visit_the_web_form(company)
    card(page, "By web form", "Minh Trần")
    add(company.installation.hook(), TITLE="By REST", CURRENCY_ID="USD", OPPORTUNITY=500)
    card(page, "By REST", "Sara Lopez")

    assert soon(lambda: len(company.mail.letters) >= 3), company.installation.said.read_text()
    assert sorted((one["Subject"], one["To"]) for one in company.mail.letters) == [
        ("New lead: By REST", "sara@example.com"),
        ("New lead: By hand", "anna@example.com"),
        ("New lead: By web form", "minh@example.com"),
    ]
    see_the_path(page)


def draw_the_article(page: Page) -> None:
    page.get_by_role("link", name="Business processes").click()
    expect(page.get_by_role("heading", name="Business processes")).to_be_visible()
    looked_at(page, "no-processes")
    page.get_by_role("button", name="Add", exact=True).first.click()
    page.get_by_role("textbox", name="Name").fill("Assign a responsible person")
    page.get_by_role("button", name="Add and draw").click()
    designer = Designer(page)

    designer.add("condition", "root:0", "Paid in EUR?")
    euro = designer.branch(1, "Euro")
    designer.branch(2, "Any other currency")
    designer.compare(euro, "Currency")
    euro.get_by_role("combobox", name="Value of Currency").click()
    page.get_by_role("option", name=re.compile("Euro|EUR")).first.click()

    designer.add("condition", "b3:0", "Opportunity above 500?")
    more = designer.branch(1, "More than 500")
    designer.compare(more, "Opportunity", "more than")
    more.get_by_role("textbox", name="Value of Opportunity").fill("500")
    less = designer.branch(2, "Not more than 500")
    less.get_by_role("button", name="Add a condition").click()
    designer.compare(less, "Opportunity", "not more than")
    less.get_by_role("textbox", name="Value of Opportunity").fill("500")
    looked_at(page, "condition")

    for slot, title, person in (
        ("b2:0", "Assign to Europe desk", "Anna Weber"),
        ("b5:0", "Assign to key accounts", "Minh Trần"),
        ("b6:0", "Assign to inside sales", "Sara Lopez"),
    ):
        designer.add("modify_document", slot, title)
        designer.set_person("Responsible person", person)
    looked_at(page, "modify")

    designer.add("email", "root:1", "Tell the new owner")
    page.get_by_role("button", name="Insert a value: Recipients").click()
    page.get_by_role("option", name="Responsible person").click()
    page.get_by_role("textbox", name="Subject").click()
    page.keyboard.type("New lead: {")
    expect(page.get_by_role("dialog", name="Insert a value")).to_be_visible()
    page.keyboard.type("lead name")
    page.keyboard.press("Enter")
    page.get_by_role("textbox", name="Message").click()
    page.keyboard.type("Please call within one working hour.")
    looked_at(page, "e-mail")
    expect(page.get_by_text("Saved", exact=True)).to_be_visible(timeout=10_000)
    designer.whole()
    looked_at(page, "designer")


def publish(page: Page) -> None:
    page.get_by_role("button", name="Publish", exact=True).click()
    looked_at(page, "publish")
    page.get_by_role("button", name="Publish v1").click()
    expect(page.get_by_text("Live v1")).to_be_visible()
    page.get_by_role("link", name="Business processes").first.click()
    row = page.get_by_role("row").filter(has_text="Assign a responsible person")
    expect(row).to_be_visible()
    looked_at(page, "processes")


def new_lead_by_form(page: Page) -> None:
    page.get_by_role("link", name="Leads").click()
    page.get_by_role("button", name="New lead").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Lead name").fill("By hand")
    dialog.get_by_label("Opportunity").fill("100")
    dialog.get_by_role("combobox", name="Currency").click()
    page.get_by_role("option", name=re.compile("Euro|EUR")).first.click()
    looked_at(page, "new-lead")
    dialog.get_by_role("button", name=re.compile("Add|Create|Save")).last.click()
    expect(dialog).to_be_hidden()


def visit_the_web_form(company: Company) -> None:
    """As a browser without JavaScript would post it."""
    form = {"TITLE": "By web form", "NAME": "Jo", "EMAIL": "jo@x.example", "CURRENCY_ID": "USD", "OPPORTUNITY": "900"}
    assert httpx.post(f"{company.url}/f/contact", data=form).status_code == 302


def card(page: Page, title: str, owner: str) -> None:
    """The card shows with its owner, without a reload. (It takes about two seconds; a busy machine gets ten.)"""
    shown = page.get_by_role("listitem").filter(has_text=title)
    expect(shown).to_contain_text(f"Responsible: {owner}", timeout=10_000)


def see_the_path(page: Page) -> None:
    page.get_by_role("link", name="By REST").first.click()
    expect(page.get_by_role("heading", name="By REST")).to_be_visible()
    looked_at(page, "lead")
    page.get_by_role("link", name=re.compile("Why is this")).click()
    expect(page.get_by_text("saw USD").first).to_be_visible()
    expect(page.get_by_text("New lead: By REST").first).to_be_visible()
    looked_at(page, "run")
