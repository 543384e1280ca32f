"""A day of a salesperson: add, find, move, edit, note, plan, merge, undo, export. By mouse, and again by keys alone."""

import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from playwright.sync_api import Download, Locator, Page, expect

from tests.stories.installation import soon

from . import test_by_keyboard as by_keyboard
from .conftest import Company, installed, log_in, looked_at
from .test_by_keyboard import MANY, Keyboard

WORKBOOK = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
READY = re.compile(r"The file with \d rows is ready")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    """The demo company, where nobody but people gives leads to people."""
    with installed(tmp_path_factory.mktemp("office"), "--without-process") as one:
        yield one


def test_a_day_by_mouse(page: Page, office: Company) -> None:
    log_in(page, office, "minh@example.com")
    number = add_a_lead(page, "Máy bơm Hải Phòng")
    find_it(page, number)
    move_it_on(page)
    change_a_fact(page)
    write_to_a_colleague(page, office)
    plan_a_call_and_tick_it_off(page)
    merge_a_duplicate_and_part_them(page)
    delete_and_restore(page)
    move_many_and_take_it_back(page)
    assert_exported(export_what_is_found(page), "Máy bơm Hải Phòng", "Máy nén khí")


def add_a_lead(page: Page, title: str) -> int:
    page.get_by_role("button", name="New lead").first.click()
    dialog = page.get_by_role("dialog", name="New lead")
    fill(dialog, "Lead name", title)
    fill(dialog, "First name", "Bích")
    fill(dialog, "Last name", "Nguyễn Thị")
    fill(dialog, "Opportunity", "3200")
    dialog.get_by_role("textbox", name=re.compile("Phone")).first.fill("0912 345 678")
    looked_at(page, "day-new")
    dialog.get_by_role("button", name="Create the lead").click()
    expect(dialog).to_be_hidden()
    page.get_by_role("alert").get_by_role("link", name="Open it").click()
    expect(page.locator("h1")).to_have_text(title)
    return int(page.url.rsplit("/", 1)[1])


def go_to(page: Page, section: str) -> None:
    page.get_by_role("navigation", name="Main").get_by_role("link", name=section).click()
    expect(page.locator("h1")).to_have_text(section)


def fill(dialog: Locator, label: str, value: str) -> None:
    dialog.get_by_label(label, exact=True).first.fill(value)


def find_it(page: Page, number: int) -> None:
    for typed in ("bom hai phong", "912345678", f"#{number}"):
        go_to(page, "Leads")
        page.get_by_role("button", name=re.compile("^Search")).click()
        page.get_by_role("combobox", name="Search and actions").fill(typed)
        page.get_by_role("option", name=re.compile("Máy bơm Hải Phòng")).click()
        expect(page.locator("h1")).to_have_text("Máy bơm Hải Phòng")


def move_it_on(page: Page) -> None:
    go_to(page, "Leads")
    card = page.get_by_role("listitem").filter(has_text="Máy bơm Hải Phòng")
    stages = page.get_by_role("region", name=re.compile("^(New|Processed|In work|In progress)$"))
    following = stages.nth(1)
    card.drag_to(following)
    expect(following.get_by_role("link", name="Máy bơm Hải Phòng")).to_be_visible()
    looked_at(page, "day-moved")
    following.get_by_role("link", name="Máy bơm Hải Phòng").click()


def change_a_fact(page: Page) -> None:
    page.get_by_role("button", name="Change Opportunity").click()
    page.get_by_role("textbox", name="Opportunity").fill("4100")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("region", name="Facts").get_by_text("$4,100")).to_be_visible()


def write_to_a_colleague(page: Page, office: Company) -> None:
    note = page.get_by_role("textbox", name="Note")
    note.click()
    note.press_sequentially("Needs a discount, @ale")
    page.get_by_role("option", name=re.compile("Alex Admin")).click()
    page.get_by_role("button", name="Add note").click()
    expect(timeline(page).get_by_text("Needs a discount").first).to_be_visible()
    assert soon(lambda: "admin@example.com" in [one["To"] for one in office.mail.letters])


def timeline(page: Page) -> Locator:
    return page.get_by_role("region", name="Timeline")


def planned(page: Page) -> Locator:
    return page.get_by_role("region", name="Planned")


def plan_a_call_and_tick_it_off(page: Page) -> None:
    page.get_by_role("button", name="Call", exact=True).click()
    page.get_by_role("textbox", name="Subject").fill("Ask for the drawings")
    page.get_by_role("button", name="Tomorrow 10:00").click()
    page.get_by_role("button", name="Plan the call").click()
    expect(planned(page)).to_contain_text("tomorrow 10:00")
    looked_at(page, "day-planned")
    planned(page).get_by_role("checkbox", name="Mark as done: Ask for the drawings").click()
    expect(planned(page)).to_contain_text("Nothing planned")
    expect(timeline(page).get_by_text("Ask for the drawings")).to_be_visible()


def merge_a_duplicate_and_part_them(page: Page) -> None:
    """The second request of the same person is noticed while it is typed, and becomes one with the first."""
    go_to(page, "Leads")
    page.get_by_role("button", name="New lead").first.click()
    dialog = page.get_by_role("dialog", name="New lead")
    fill(dialog, "Lead name", "Máy nén khí")
    dialog.get_by_role("textbox", name=re.compile("Phone")).first.fill("+84 912 345 678")
    warning = dialog.get_by_role("region", name="This may be here already")
    expect(warning.get_by_role("link", name=re.compile("Máy bơm Hải Phòng")).first).to_be_visible()
    looked_at(page, "day-warned")
    warning.get_by_role("button", name="Merge with Máy bơm Hải Phòng").click()

    merging = page.get_by_role("dialog", name="Merge 2 leads")
    merging.get_by_role("radio", name="Lead name of Máy bơm Hải Phòng").check()
    merging.get_by_role("radio", name="Stage of Máy nén khí").check()
    looked_at(page, "day-merge")
    merging.get_by_role("button", name=re.compile("^Merge into")).click()
    expect(page.locator("h1")).to_have_text("Máy bơm Hải Phòng")
    expect(stage(page, "New")).to_have_attribute("aria-current", "step")
    expect(page.get_by_role("region", name="This may be here already").get_by_text("Máy nén khí")).to_be_hidden()

    undo = page.get_by_role("alert").filter(has_text="2 records merged").get_by_role("button", name="Undo")
    undo.click()
    expect(stage(page, "In progress")).to_have_attribute("aria-current", "step")
    expect(page.get_by_role("region", name="This may be here already").get_by_text("Máy nén khí")).to_be_visible()


def stage(page: Page, name: str) -> Locator:
    return page.get_by_role("list", name="Stage").get_by_role("button", name=name)


def delete_and_restore(page: Page) -> None:
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("menuitem", name="Delete").click()
    expect(page.locator("h1")).to_have_text("Leads")
    expect(page.get_by_role("link", name="Máy bơm Hải Phòng")).to_be_hidden()
    go_to(page, "Recycle bin")
    deleted = page.get_by_role("row", name=re.compile("Máy bơm"))
    deleted.first.get_by_role("button", name="Restore").click()
    expect(page.get_by_role("alert").filter(has_text="Restored")).to_be_visible()
    go_to(page, "Leads")
    expect(page.get_by_role("link", name="Máy bơm Hải Phòng")).to_be_visible()


def move_many_and_take_it_back(page: Page) -> None:
    page.get_by_role("link", name="List", exact=True).click()
    for title in ("Máy bơm Hải Phòng", "Máy nén khí"):
        row(page, title).get_by_role("checkbox").check()
    page.get_by_role("button", name="Move to a stage").click()
    dialog = page.get_by_role("dialog", name="Move to a stage")
    dialog.get_by_role("combobox", name="Stage").click()
    page.get_by_role("option", name="Processed").click()
    dialog.get_by_role("button", name="Change 2 records").click()
    for title in ("Máy bơm Hải Phòng", "Máy nén khí"):
        expect(row(page, title)).to_contain_text("Processed")
    page.get_by_role("alert").filter(has_text="2 leads moved to Processed").get_by_role("button", name="Undo").click()
    expect(row(page, "Máy nén khí")).to_contain_text("New")


def row(page: Page, title: str) -> Locator:
    return page.get_by_role("row").filter(has_text=title)


def export_what_is_found(page: Page) -> Download:
    page.get_by_role("button", name="Filter", exact=True).click()
    page.get_by_placeholder("Find a field").fill("lead name")
    page.get_by_role("button", name="Lead name").click()
    page.get_by_role("textbox", name="Value").fill("Máy")
    page.get_by_role("button", name="Add filter").click()
    expect(page.get_by_role("button", name="Lead name contains Máy", exact=True)).to_be_visible()
    page.get_by_role("button", name="Export").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_role("button", name="Excel file").click()
    expect(dialog.get_by_text(READY)).to_be_visible(timeout=30_000)
    with page.expect_download() as download:
        dialog.get_by_role("link", name="Download").click()
    return download.value


def assert_exported(download: Download, first: str, second: str) -> None:
    assert download.suggested_filename.endswith(".xlsx")
    head, *rows = cells(download.path())
    assert head[:4] == ["Number", "Lead name", "Stage", "Opportunity"]
    assert {one[1]: one[2:4] for one in rows}.items() >= {first: ["In progress", "4100"], second: ["New", "0"]}.items()


def cells(workbook: Path) -> list[list[str]]:
    """What stands in the first sheet, row by row."""
    with ZipFile(workbook) as parts:
        sheet = ElementTree.fromstring(parts.read("xl/worksheets/sheet1.xml"))  # noqa: S314  our own file
    return [["".join(one.itertext()) for one in line] for line in sheet.iter(f"{WORKBOOK}row")]


# Without a mouse


def test_a_day_by_keyboard(page: Page, office: Company) -> None:
    keys = Keyboard(page)
    page.goto(office.url)
    by_keyboard.log_in(keys, "minh@example.com")
    number = keys_add(keys)
    keys_find(keys, number)
    keys_move_on(keys)
    keys_change_a_fact(keys)
    keys_choose_a_stage(keys)
    keys_write(keys)
    keys_plan_and_tick_off(keys)
    keys_merge_and_part(keys)
    keys_delete_and_restore(keys)
    keys_move_many_and_take_it_back(keys)
    assert_exported(keys_export(keys), "Máy tiện Cần Thơ", "Máy phay")


def keys_add(keys: Keyboard) -> int:
    keys.press("c")
    keys.is_at("textbox", "Lead name")
    keys.type("Máy tiện Cần Thơ")
    keys.tab("textbox", "Opportunity")
    keys.type("3200")
    keys.tab("textbox", "First name")
    keys.type("Đức")
    keys.tab("textbox", "Last name")
    keys.type("Lê Quang")
    keys.tab("textbox", re.compile("Phone"))
    keys.type("0987 111 222")
    keys.press("Control+Enter")
    expect(keys.page.get_by_role("dialog")).to_be_hidden()
    keys_open(keys, "tien can tho", "Máy tiện Cần Thơ")
    return int(keys.page.url.rsplit("/", 1)[1])


def keys_open(keys: Keyboard, typed: str, title: str) -> None:
    keys.press("Control+k")
    keys.is_at("combobox", "Search and actions")
    keys.type(typed)
    found = keys.page.get_by_role("option", name=re.compile(title))
    expect(found).to_have_attribute("aria-selected", "true")
    keys.press("Enter")
    expect(keys.page.locator("h1")).to_have_text(title)


def keys_find(keys: Keyboard, number: int) -> None:
    for typed in ("987111222", f"#{number}"):
        keys_go(keys, "l", "Leads")
        keys_open(keys, typed, "Máy tiện Cần Thơ")


def keys_go(keys: Keyboard, letter: str, section: str) -> None:
    keys.press("g", letter)
    expect(keys.page.locator("h1")).to_have_text(section)


def keys_do(keys: Keyboard, action: str) -> None:
    """By the palette, as one does who does not know its key."""
    keys.press("Control+k")
    keys.is_at("combobox", "Search and actions")
    keys.type(f">{action}")
    expect(keys.page.get_by_role("option").first).to_contain_text(action)
    keys.press("Enter")


def keys_move_on(keys: Keyboard) -> None:
    keys_go(keys, "l", "Leads")
    keys.tab("link", "Máy tiện Cần Thơ", within=MANY)
    keys.press("Alt+ArrowRight")
    following = keys.page.get_by_role("region", name="In progress", exact=True)
    expect(following.get_by_role("link", name="Máy tiện Cần Thơ")).to_be_focused()
    keys.press("Enter")
    expect(keys.page.locator("h1")).to_have_text("Máy tiện Cần Thơ")


def keys_change_a_fact(keys: Keyboard) -> None:
    keys.press("e")
    keys.is_at("textbox", "Which fact")
    keys.type("opportunity")
    looked_at(keys.page, "day-which-fact")
    keys.press("Enter")
    keys.is_at("textbox", "Opportunity")
    keys.press("Control+a")
    keys.type("4100")
    keys.press("Enter")
    expect(keys.page.get_by_role("region", name="Facts").get_by_text("$4,100")).to_be_visible()
    keys.is_at("button", "Change Opportunity")


def keys_choose_a_stage(keys: Keyboard) -> None:
    keys.press("s")
    keys.is_at("button", "In progress")
    keys.press("ArrowRight")
    keys.is_at("button", "Processed")
    keys.press("Enter")
    expect(stage(keys.page, "Processed")).to_have_attribute("aria-current", "step")
    keys.press("ArrowLeft", "Enter")
    expect(stage(keys.page, "In progress")).to_have_attribute("aria-current", "step")


def keys_write(keys: Keyboard) -> None:
    keys.press("n")
    keys.is_at("textbox", "Note")
    keys.type("Needs a discount, @ale")
    expect(keys.page.get_by_role("option", name=re.compile("Alex Admin"))).to_be_visible()
    keys.press("Enter", "Control+Enter")
    expect(timeline(keys.page).get_by_text("Needs a discount").first).to_be_visible()


def keys_plan_and_tick_off(keys: Keyboard) -> None:
    keys_do(keys, "Plan a call")
    keys.is_at("textbox", "Subject")
    keys.type("Ask for the drawings")
    keys.tab("button", "Tomorrow 10:00")
    keys.press("Enter", "Control+Enter")
    expect(planned(keys.page)).to_contain_text("tomorrow 10:00")
    keys.tab("checkbox", "Mark as done: Ask for the drawings", within=MANY)
    keys.press("Space")
    expect(planned(keys.page)).to_contain_text("Nothing planned")


def keys_merge_and_part(keys: Keyboard) -> None:
    keys_go(keys, "l", "Leads")
    keys.press("c")
    keys.is_at("textbox", "Lead name")
    keys.type("Máy phay")
    keys.tab("textbox", re.compile("Phone"))
    keys.type("+84 987 111 222")
    keys.tab("button", "Merge with Máy tiện Cần Thơ", within=MANY)
    keys.press("Enter")
    expect(keys.page.get_by_role("dialog", name="Merge 2 leads")).to_be_visible()
    keys.tab("radio", "Lead name of Máy phay")
    keys.press("ArrowLeft")
    keys.is_at("radio", "Lead name of Máy tiện Cần Thơ")
    keys.tab("radio", "Stage of Máy tiện Cần Thơ")
    keys.press("ArrowRight")
    keys.is_at("radio", "Stage of Máy phay")
    keys.press("Control+Enter")
    expect(keys.page.locator("h1")).to_have_text("Máy tiện Cần Thơ")
    expect(stage(keys.page, "New")).to_have_attribute("aria-current", "step")
    keys_undo(keys)
    expect(stage(keys.page, "In progress")).to_have_attribute("aria-current", "step")


def keys_undo(keys: Keyboard) -> None:
    """As soon as it is offered, which may be a moment after the deed is seen."""
    expect(keys.page.get_by_role("button", name="Undo").last).to_be_visible()
    keys.press("z")


def keys_delete_and_restore(keys: Keyboard) -> None:
    keys_do(keys, "Delete")
    expect(keys.page.locator("h1")).to_have_text("Leads")
    keys_go(keys, "b", "Recycle bin")
    keys.tab("button", re.compile("^Restore.*Máy tiện"), within=MANY)
    keys.press("Enter")
    expect(keys.page.get_by_role("alert").filter(has_text="Restored")).to_be_visible()


def keys_move_many_and_take_it_back(keys: Keyboard) -> None:
    keys_go(keys, "l", "Leads")
    keys.press("v")
    keys.tab("gridcell", "Máy phay", within=MANY)
    keys.press("Space", "Shift+ArrowDown", "s")
    keys.is_at("combobox", "Stage")
    keys.choose("Processed")
    keys.tab("button", "Change 2 records")
    keys.press("Enter")
    expect(row(keys.page, "Máy phay")).to_contain_text("Processed")
    keys_undo(keys)
    expect(row(keys.page, "Máy phay")).to_contain_text("New")


def keys_export(keys: Keyboard) -> Download:
    keys.press("f")
    keys.is_at("textbox", "Find a field")
    keys.type("lead name")
    keys.press("Enter")
    keys.is_at("textbox", "Value")
    keys.type("Máy")
    keys.press("Enter")
    expect(keys.page.get_by_role("button", name="Lead name contains Máy", exact=True)).to_be_visible()
    keys.tab("button", "Export", within=2 * MANY)  # once round the page, wherever the focus is now
    keys.press("Enter")
    keys.tab("button", "Excel file")
    keys.press("Enter")
    expect(keys.page.get_by_text(READY)).to_be_visible(timeout=30_000)
    keys.tab("link", "Download")
    with keys.page.expect_download() as download:
        keys.press("Enter")
    return download.value
