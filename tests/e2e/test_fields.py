"""An administrator adds fields; everybody fills them in, until one is archived."""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, Request, expect

from .conftest import PHONE, WIDE, Company, log_in, looked_at, window
from .designer import Designer


def open_fields(page: Page, demo: Company) -> None:
    page.goto(f"{demo.url}/settings/fields/lead")
    expect(page.get_by_role("heading", level=1)).to_have_text(re.compile("Fields|Trường"))


def begin(page: Page, title: str, kind: str) -> Locator:
    page.get_by_role("button", name="Add a field").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="Name").fill(title)
    dialog.get_by_role("combobox", name="Type").click()
    page.get_by_role("option", name=kind, exact=True).click()
    return dialog


def finish(dialog: Locator) -> None:
    dialog.get_by_role("button", name="Add the field").click()
    expect(dialog).to_be_hidden()


def line(page: Page, title: str) -> Locator:
    return page.get_by_role("row").filter(has=page.get_by_role("button", name=f"Edit “{title}”"))


def main_group(page: Page) -> Locator:
    return page.get_by_role("rowgroup").filter(has=page.get_by_role("button", name="Edit “Opportunity”"))


def choose(page: Page, line_of: Locator, action: str) -> None:
    line_of.get_by_role("button", name=re.compile("^More")).click()
    page.get_by_role("menuitem", name=action).click()


def coloured_list(page: Page) -> None:
    dialog = begin(page, "Roof material", "List")
    expect(dialog.get_by_role("textbox", name="Code")).to_have_value("ROOF_MATERIAL")
    dialog.get_by_role("button", name="Add the field").click()
    expect(dialog.get_by_text("Add at least one entry.")).to_be_visible()
    dialog.get_by_role("button", name="Add an entry").click()
    dialog.get_by_role("textbox", name="Entry 1").fill("Tiles")
    page.keyboard.press("Enter")
    dialog.get_by_role("textbox", name="Entry 2").fill("Slate")
    dialog.get_by_role("button", name="Colour of Slate").click()
    page.get_by_role("menuitemradio", name="Violet").click()
    looked_at(page, "field-add")
    finish(dialog)


def is_list_read(request: Request) -> bool:
    return request.method == "GET" and request.url.endswith("/api/custom-fields/lead")


def archive(page: Page, title: str) -> None:
    choose(page, line(page, title), "Archive")
    expect(page.get_by_role("button", name=f"Bring back “{title}”")).to_be_visible()


@pytest.fixture
def admin(page: Page, demo: Company) -> Page:
    log_in(page, demo)
    return page


def links_to_a_company(dialog: Locator) -> Locator:
    dialog.get_by_role("combobox", name="Leads to").click()
    dialog.page.get_by_role("option", name="Companies").click()
    return dialog


def test_fields_are_added_filled_in_and_archived(admin: Page, demo: Company) -> None:
    admin.get_by_role("link", name="Settings").click()
    expect(main_group(admin).get_by_role("button", name="Edit “Opportunity”")).to_be_visible()
    looked_at(admin, "fields-built-in")
    coloured_list(admin)
    finish(begin(admin, "Roof area", "Number"))
    finish(in_pounds(begin(admin, "Roof budget", "Money")))
    several = begin(admin, "Roof sites", "Link")
    several.get_by_role("checkbox", name="Several values").check()
    finish(several)
    finish(links_to_a_company(begin(admin, "Roofer", "Link to a record")))
    expect(line(admin, "Roof sites")).to_contain_text("Not used")
    looked_at(admin, "fields")

    again = begin(admin, "Other", "Number")
    again.get_by_role("textbox", name="Code").fill("ROOF_AREA")
    again.get_by_role("button", name="Add the field").click()
    expect(again.get_by_text("There is a field with this code already")).to_be_visible()
    looked_at(admin, "field-refused")
    again.get_by_role("button", name="Cancel").click()

    new_lead(admin)
    see_it_on_the_card(admin)

    open_fields(admin, demo)
    archive(admin, "Roof area")
    looked_at(admin, "fields-archived")
    admin.goto(f"{demo.url}/leads")
    admin.get_by_role("link", name="Roof for Anna").first.click()
    expect(admin.get_by_text("Roof material").first).to_be_visible()
    expect(admin.get_by_text("Roof area")).to_have_count(0)


def in_pounds(dialog: Locator) -> Locator:
    expect(dialog.get_by_role("combobox", name="Currency")).to_have_value("That of each record")
    dialog.get_by_role("combobox", name="Currency").click()
    dialog.page.get_by_role("option", name="GBP").click()
    looked_at(dialog.page, "field-money")
    return dialog


def new_lead(page: Page) -> None:
    page.get_by_role("link", name="Leads", exact=True).click()
    page.get_by_role("button", name="New lead").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Lead name").fill("Roof for Anna")
    expect(dialog.get_by_label("Roof area")).to_have_count(0)
    dialog.get_by_role("switch", name="All fields").check(force=True)
    dialog.get_by_role("combobox", name="Roof material").click()
    page.get_by_role("option", name="Slate").click()
    dialog.get_by_role("textbox", name="Roof area").fill("120,5")
    dialog.get_by_role("textbox", name="Roof budget").fill("900")
    dialog.get_by_role("textbox", name="Roof sites 1").fill("roofs.example/a")
    dialog.get_by_role("button", name="Add another to Roof sites").click()
    dialog.get_by_role("textbox", name="Roof sites 2").fill("https://roofs.example/b")
    looked_at(page, "new-lead-own-fields")
    dialog.get_by_role("button", name="Create the lead").click()
    expect(dialog).to_be_hidden()


def see_it_on_the_card(page: Page) -> None:
    page.get_by_role("link", name="Roof for Anna").first.click()
    facts = page.get_by_role("region", name="Facts")
    expect(facts.get_by_text("Slate")).to_be_visible()
    expect(facts.get_by_text("120.5")).to_be_visible()
    expect(facts.get_by_text("£900", exact=True)).to_be_visible()
    link = facts.get_by_role("link", name="https://roofs.example/a")
    expect(link).to_have_attribute("rel", "noopener noreferrer")
    facts.get_by_role("button", name="Change Roof material").click()
    page.get_by_role("option", name="Tiles").click()
    expect(facts.get_by_text("Tiles")).to_be_visible()
    facts.get_by_role("button", name="Change Roof sites").focus()
    page.keyboard.press("Enter")
    facts.get_by_role("button", name="Remove Roof sites 1").click()
    looked_at(page, "card-edit-several")
    facts.get_by_role("button", name="Save").click()
    expect(facts.get_by_role("button", name="Save")).to_be_hidden()
    expect(facts.get_by_role("link", name="https://roofs.example/b")).to_be_visible()
    expect(link).to_have_count(0)
    looked_at(page, "card-own-fields")


def test_a_field_is_changed_moved_by_keys_and_says_who_uses_it(admin: Page, demo: Company) -> None:
    open_fields(admin, demo)
    dialog = begin(admin, "Wishes", "List")
    dialog.get_by_role("checkbox", name="Several values").check()
    dialog.get_by_role("textbox", name="Entry 1").fill("Warm")
    admin.keyboard.press("Enter")
    dialog.get_by_role("textbox", name="Entry 2").fill("Cheap")
    finish(dialog)
    finish(begin(admin, "Visit at", "Time of day"))

    handle = admin.get_by_role("button", name=re.compile("Move “Visit at”"))
    handle.focus()
    with admin.expect_response(lambda answer: is_list_read(answer.request)):
        admin.keyboard.press("ArrowUp")
    expect(admin.get_by_role("button", name=re.compile("Move “Visit at”"))).to_be_focused()
    admin.reload()
    titles = main_group(admin).get_by_role("button", name=re.compile("^Edit “"))
    expect(titles.nth(-2)).to_have_text("Visit at")

    titles.nth(-1).click()
    dialog = admin.get_by_role("dialog")
    dialog.get_by_role("textbox", name="Entry 1").fill("Very warm")
    dialog.get_by_role("switch", name="Offer “Cheap”").uncheck(force=True)
    looked_at(admin, "field-edit")
    dialog.get_by_role("button", name="Save").click()
    expect(dialog).to_be_hidden()
    expect(line(admin, "Wishes")).to_contain_text("Very warm")
    expect(line(admin, "Wishes")).not_to_contain_text("Cheap")

    draw_with_them(admin, demo)

    open_fields(admin, demo)
    choose(admin, line(admin, "Wishes"), "Archive")
    expect(admin.get_by_role("alertdialog")).to_contain_text("Used in 1 process: Wishes come true.")
    looked_at(admin, "field-archive-used")
    admin.get_by_role("button", name="Keep").click()
    expect(line(admin, "Wishes")).to_contain_text("1 process")
    drag_above_its_neighbour(admin)


def test_groups_are_made_and_filled_and_a_built_in_field_is_required_from_a_stage(admin: Page, demo: Company) -> None:
    open_fields(admin, demo)
    admin.get_by_role("button", name="Add a group").click()
    admin.get_by_role("textbox", name="Name of the group").fill("The roof")
    admin.keyboard.press("Enter")
    group = admin.get_by_role("rowgroup").filter(has=admin.get_by_role("button", name="Rename the group “The roof”"))
    expect(group).to_contain_text("No fields here yet")
    looked_at(admin, "fields-empty-group")

    choose(admin, line(admin, "Position"), "Move to")
    admin.get_by_role("menuitem", name="The roof").click()
    expect(group.get_by_role("button", name="Edit “Position”")).to_be_visible()
    handle = group.get_by_role("button", name="Move the group “The roof”")
    handle.focus()
    with admin.expect_response(lambda answer: is_list_read(answer.request)):
        admin.keyboard.press("ArrowUp")
    handle = admin.get_by_role("button", name=re.compile("Move “Position”, now at place 1"))
    handle.focus()
    with admin.expect_response(lambda answer: is_list_read(answer.request)):
        admin.keyboard.press("ArrowUp")
    expect(group).to_contain_text("No fields here yet")
    drag_into(admin, "Position", group)

    line(admin, "Position").get_by_role("button", name="Edit “Position”").click()
    dialog = admin.get_by_role("dialog")
    dialog.get_by_role("combobox", name="Required").click()
    admin.get_by_role("option", name="From “Processed” on").click()
    looked_at(admin, "field-required-from")
    dialog.get_by_role("button", name="Save").click()
    expect(line(admin, "Position")).to_contain_text("From “Processed” on")
    looked_at(admin, "fields-groups")

    admin.goto(f"{demo.url}/leads/1")
    facts = admin.get_by_role("region", name="Facts")
    facts.get_by_role("button", name=re.compile("empty")).click()
    expect(facts.get_by_role("heading", name="The roof")).to_be_visible()
    open_fields(admin, demo)
    admin.get_by_role("button", name="More: The roof").click()
    admin.get_by_role("menuitem", name="Remove the group").click()
    expect(group).to_have_count(0)
    expect(line(admin, "Position")).to_be_visible()


def drag_into(page: Page, title: str, group: Locator) -> None:
    handle = page.get_by_role("button", name=re.compile(f"Move “{title}”"))
    with page.expect_response(lambda answer: is_list_read(answer.request)):
        handle.drag_to(group.get_by_text("No fields here yet"))
    expect(group.get_by_role("button", name=f"Edit “{title}”")).to_be_visible()


def draw_with_them(page: Page, demo: Company) -> None:
    page.goto(f"{demo.url}/processes/lead")
    page.get_by_role("button", name="Add", exact=True).first.click()
    page.get_by_role("textbox", name="Name").fill("Wishes come true")
    page.get_by_role("button", name="Add and draw").click()
    designer = Designer(page)
    designer.add("condition", "root:0", "Early?")
    early = designer.branch(1, "Early")
    designer.compare(early, "Visit at", "before")
    early.get_by_label("Value of Visit at", exact=True).fill("09:00")
    looked_at(page, "designer-own-condition")
    designer.add("modify_document", "root:1", "Fulfil")
    page.get_by_role("button", name="Add field").click()
    page.get_by_role("combobox", name="Field", exact=True).click()
    page.get_by_role("option", name="Wishes", exact=True).click()
    page.get_by_role("combobox", name="Value of Wishes").click()
    page.get_by_role("option", name="Very warm").click()
    page.keyboard.press("Escape")
    looked_at(page, "designer-own-fields")
    expect(page.get_by_text("Saved", exact=True)).to_be_visible(timeout=10_000)


def drag_above_its_neighbour(page: Page) -> None:
    handle = page.get_by_role("button", name=re.compile("Move “Wishes”"))
    with page.expect_response(lambda answer: is_list_read(answer.request)):
        handle.drag_to(line(page, "Visit at"), target_position={"x": 200, "y": 3})
    titles = main_group(page).get_by_role("button", name=re.compile("^Edit “"))
    expect(titles.nth(-1)).to_have_text("Visit at")


@pytest.mark.parametrize(
    ("name", "wishes"),
    [
        ("fields-phone", {"viewport": PHONE}),
        ("fields-vi-dark", {"viewport": WIDE, "locale": "vi-VN", "color_scheme": "dark"}),
    ],
)
def test_the_page_on_a_phone_and_in_vietnamese_in_the_dark(
    browser: Browser, demo: Company, name: str, wishes: dict[str, object]
) -> None:
    with window(browser, **wishes) as page:
        log_in(page, demo)
        open_fields(page, demo)
        page.wait_for_load_state("networkidle")
        looked_at(page, name)
        page.get_by_role("button", name=re.compile("Add a field|Thêm trường")).click()
        looked_at(page, f"{name}-add")


def test_salespeople_have_no_settings(page: Page, demo: Company) -> None:
    log_in(page, demo, "anna@example.com")
    expect(page.get_by_role("link", name="Settings")).to_have_count(0)
    page.goto(f"{demo.url}/settings/fields/lead")

    expect(page.get_by_text("Access denied").first).to_be_visible()
    looked_at(page, "fields-denied")


def test_what_does_not_load_says_so(admin: Page, demo: Company) -> None:
    admin.route("**/api/custom-fields/lead", lambda route: route.fulfill(status=500, json={"message": "x"}))
    admin.goto(f"{demo.url}/settings/fields/lead")

    expect(admin.get_by_role("alert")).to_contain_text("This did not load")
    looked_at(admin, "fields-failed")
