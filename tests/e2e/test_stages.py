"""An administrator keeps stages, pipelines and lists; boards and forms show them at once."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from .board import Board
from .conftest import PHONE, WIDE, Company, log_in, looked_at, window


@pytest.fixture
def admin(page: Page, demo: Company) -> Page:
    log_in(page, demo)
    return page


def open_stages(page: Page, demo: Company, kind: str) -> None:
    page.goto(f"{demo.url}/settings/stages/{kind}")
    expect(page.get_by_role("row").nth(3)).to_be_visible()


def line(page: Page, name: str) -> Locator:
    return page.get_by_role("row").filter(has=page.get_by_role("button", name=f"Rename “{name}”"))


def part(page: Page, title: str) -> Locator:
    return page.get_by_role("rowgroup").filter(has=page.get_by_role("rowheader", name=title))


def names(within: Locator) -> Locator:
    return within.get_by_role("button", name=re.compile("^Rename “"))


def choose(page: Page, name: str, action: str) -> None:
    line(page, name).get_by_role("button", name=f"More: {name}").click()
    page.get_by_role("menuitem", name=action).click()


def told(page: Page, method: str, act: Callable[[], None]) -> None:
    with page.expect_response(lambda answer: answer.request.method == method and "/api/" in answer.url) as answer:
        act()
    assert answer.value.ok, answer.value.text()


def test_a_stage_is_added_moved_by_keys_renamed_and_the_board_shows_it(admin: Page, demo: Company) -> None:
    admin.get_by_role("link", name="Settings").click()
    admin.get_by_role("link", name="Stages and pipelines").click()
    expect(admin.get_by_role("heading", level=1)).to_have_text("Stages and pipelines")
    expect(line(admin, "Converted").get_by_role("button", name=re.compile("^Move"))).to_have_count(0)
    looked_at(admin, "stages")

    line(admin, "New").hover()
    admin.get_by_role("button", name="Add one after “New”").click()
    admin.get_by_role("textbox", name="Name of the stage").fill("Called")
    looked_at(admin, "stages-add")
    told(admin, "POST", lambda: admin.keyboard.press("Enter"))
    expect(line(admin, "Called").get_by_role("button", name="Rename “Called”")).to_be_focused()

    progress = part(admin, "In progress")
    admin.get_by_role("button", name="Move “Called”, now at place 2").focus()
    told(admin, "PUT", lambda: admin.keyboard.press("ArrowDown"))
    expect(admin.get_by_role("button", name="Move “Called”, now at place 3")).to_be_focused()
    told(admin, "PUT", lambda: admin.keyboard.press("ArrowDown"))
    admin.keyboard.press("ArrowDown")  # not beyond the success
    expect(names(progress)).to_have_text(["New", "In progress", "Processed", "Called"])

    line(admin, "Called").get_by_role("button", name="Rename “Called”").press("Enter")
    admin.get_by_role("textbox", name="Rename “Called”").fill("Spoken to")
    told(admin, "PATCH", lambda: admin.keyboard.press("Enter"))
    line(admin, "Spoken to").get_by_role("button", name="Colour of Spoken to").click()
    told(admin, "PATCH", lambda: admin.get_by_role("menuitemradio", name="Violet").click())

    admin.get_by_role("button", name="Add a failure stage").click()
    admin.get_by_role("textbox", name="Name of the stage").fill("Too dear")
    told(admin, "POST", lambda: admin.keyboard.press("Enter"))
    expect(names(part(admin, "Failure"))).to_have_text(["Junk", "Too dear"])

    admin.get_by_role("link", name="Leads", exact=True).click()
    heads = admin.get_by_role("heading", level=2)
    expect(heads.filter(has_text="Spoken to")).to_be_visible()
    found = heads.all_text_contents()
    places = [
        next(i for i, text in enumerate(found) if name in text) for name in ("Processed", "Spoken to", "Converted")
    ]
    assert places == sorted(places)
    looked_at(admin, "stages-board")


def test_a_stage_goes_and_its_records_go_where_they_are_told(admin: Page, demo: Company) -> None:
    open_stages(admin, demo, "lead")
    line(admin, "New").get_by_role("button", name="More: New").click()
    expect(admin.get_by_role("menuitem", name="Delete")).to_be_disabled()
    expect(admin.get_by_text("Leadwright relies on it")).to_be_visible()
    looked_at(admin, "stages-locked")
    admin.keyboard.press("Escape")

    choose(admin, "Processed", "Delete")
    question = admin.get_by_role("alertdialog", name="Delete “Processed”?")
    expect(question).to_contain_text(re.compile(r"\d+ records? stands? here"))
    looked_at(admin, "stages-delete")
    admin.keyboard.press("Escape")
    expect(line(admin, "Processed").get_by_role("button", name="Rename “Processed”")).to_be_focused()
    before = records_in(admin, "New") + records_in(admin, "Processed")
    choose(admin, "Processed", "Delete")
    question.get_by_role("combobox", name="Where the records go").click()
    admin.get_by_role("option", name="New", exact=True).click()
    told(admin, "DELETE", question.get_by_role("button", name="Delete").click)

    expect(line(admin, "Processed")).to_have_count(0)
    expect(admin.get_by_role("button", name="Rename “New”")).to_be_focused()
    assert records_in(admin, "New") == before


def records_in(page: Page, name: str) -> int:
    return int(line(page, name).get_by_role("cell").nth(3).inner_text())


def test_a_pipeline_is_made_and_a_deal_goes_through_it(admin: Page, demo: Company) -> None:
    open_stages(admin, demo, "deal")
    looked_at(admin, "pipelines")
    admin.get_by_role("button", name="Add a pipeline").click()
    admin.get_by_role("textbox", name="Name of the pipeline").fill("Tenders")
    told(admin, "POST", lambda: admin.keyboard.press("Enter"))
    tabs = admin.get_by_role("navigation", name="Pipelines")
    expect(tabs.get_by_role("link", name="Tenders")).to_have_attribute("aria-current", "page")
    expect(tabs.locator("[aria-current=page]")).to_have_count(1)
    choose(admin, "Preparing documents", "Add one below")
    admin.get_by_role("textbox", name="Name of the stage").fill("Offer is in")
    told(admin, "POST", lambda: admin.keyboard.press("Enter"))
    looked_at(admin, "pipeline-new")

    admin.goto(f"{demo.url}/deals")
    admin.get_by_role("button", name="New deal").click()
    dialog = admin.get_by_role("dialog")
    dialog.get_by_label("Deal name").fill("Town hall roof")
    dialog.get_by_role("switch", name="All fields").check(force=True)
    dialog.get_by_role("combobox", name="Pipeline").click()
    admin.get_by_role("option", name="Tenders").click()
    told(admin, "POST", dialog.get_by_role("button", name="Create the deal").click)

    open_stages(admin, demo, "deal")
    tabs.get_by_role("link", name="Tenders 1 record").click()
    expect(line(admin, "Offer is in")).to_be_visible()
    assert records_in(admin, "New") == 1
    admin.get_by_role("button", name="More: Tenders").click()
    expect(admin.get_by_role("menuitem", name="Delete")).to_be_disabled()
    expect(admin.get_by_text("1 deal is in it.")).to_be_visible()
    looked_at(admin, "pipeline-in-use")
    told(admin, "PUT", admin.get_by_role("menuitem", name="Move left").click)
    expect(tabs.get_by_role("link").nth(1)).to_contain_text("Tenders")


def test_an_empty_pipeline_goes_with_its_stages(admin: Page, demo: Company) -> None:
    open_stages(admin, demo, "deal")
    admin.get_by_role("button", name="Add a pipeline").click()
    admin.get_by_role("textbox", name="Name of the pipeline").fill("A mistake")
    told(admin, "POST", lambda: admin.keyboard.press("Enter"))
    admin.get_by_role("button", name="More: A mistake").click()
    admin.get_by_role("menuitem", name="Delete").click()
    looked_at(admin, "pipeline-delete")
    told(admin, "DELETE", admin.get_by_role("alertdialog").get_by_role("button", name="Delete").click)
    expect(admin.get_by_role("link", name=re.compile("A mistake"))).to_have_count(0)


def test_sources_are_added_and_offered_in_forms(admin: Page, demo: Company) -> None:
    admin.goto(f"{demo.url}/settings/lists")
    expect(admin.get_by_role("link", name="Sources")).to_have_attribute("aria-current", "page")
    admin.get_by_role("button", name="Add an entry").click()
    admin.get_by_role("textbox", name="Name of the entry").press("Enter")
    expect(admin.get_by_text("Give every entry a name.")).to_be_visible()
    admin.get_by_role("textbox", name="Name of the entry").fill("Radio")
    told(admin, "POST", lambda: admin.keyboard.press("Enter"))
    looked_at(admin, "lists")
    handle = admin.get_by_role("button", name=re.compile("^Move “Radio”"))
    told(admin, "PUT", lambda: handle.drag_to(line(admin, "Call"), target_position={"x": 200, "y": 3}))
    expect(names(admin.get_by_role("table")).first).to_have_text("Radio")

    admin.goto(f"{demo.url}/leads")
    admin.get_by_role("button", name="New lead").click()
    dialog = admin.get_by_role("dialog")
    dialog.get_by_role("switch", name="All fields").check(force=True)
    dialog.get_by_role("combobox", name="Source", exact=True).click()
    expect(admin.get_by_role("option").filter(has_text="Radio")).to_be_visible()


@pytest.mark.parametrize(
    ("name", "wishes"),
    [
        ("phone", {"viewport": PHONE}),
        ("vi-dark", {"viewport": WIDE, "locale": "vi-VN", "color_scheme": "dark"}),
    ],
)
def test_the_pages_on_a_phone_and_in_vietnamese_in_the_dark(
    browser: Browser, demo: Company, name: str, wishes: dict[str, object]
) -> None:
    with window(browser, **wishes) as page:
        log_in(page, demo)
        for path, picture in (("stages/lead", "stages"), ("stages/deal", "pipelines"), ("lists", "lists")):
            page.goto(f"{demo.url}/settings/{path}")
            expect(page.get_by_role("row").nth(3)).to_be_visible()
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            looked_at(page, f"{picture}-{name}")
        page.goto(f"{demo.url}/settings/stages/lead")
        page.get_by_role("button", name=re.compile("^(More: New|Thêm: Mới)$")).click()
        page.get_by_role("menuitem", name=re.compile("Add one below|Thêm bên dưới")).click()
        looked_at(page, f"stages-add-{name}")


def test_a_limit_is_set_and_the_board_says_when_it_is_passed_and_leads_to_the_rules(admin: Page, demo: Company) -> None:
    open_stages(admin, demo, "lead")
    choose(admin, "In progress", "Set a limit")
    admin.get_by_role("textbox", name="Limit of “In progress”").fill("1")
    told(admin, "PATCH", lambda: admin.keyboard.press("Enter"))
    expect(line(admin, "In progress")).to_contain_text(re.compile(r"\d of at most 1"))
    looked_at(admin, "stages-limit")
    drawn = {"name": "Make a deal", "block": {"type": "create_on_basis"}}
    board = Board(admin, demo)
    board.asked("POST", "/rules/lead", {"stage": "IN_PROCESS", **drawn})

    column = board.opened().column("In progress")
    expect(column.get_by_text(re.compile(r"\d of at most 1: too many"))).to_be_visible()
    column.get_by_role("button", name="Column In progress").click()
    looked_at(admin, "board-limit")
    admin.get_by_role("menuitem", name="1 automation rule").click()
    expect(admin).to_have_url(re.compile("stage=IN_PROCESS"))
    expect(admin.get_by_role("region", name="In progress")).to_contain_text("Make a deal")


@pytest.mark.parametrize("path", ["stages/lead", "stages/deal", "lists"])
def test_salespeople_have_no_settings_of_stages(page: Page, demo: Company, path: str) -> None:
    log_in(page, demo, "anna@example.com")
    page.goto(f"{demo.url}/settings/{path}")

    expect(page.get_by_text("Access denied").first).to_be_visible()
    looked_at(page, f"{path.replace('/', '-')}-denied")


def test_what_does_not_load_or_change_says_so(admin: Page, demo: Company) -> None:
    open_stages(admin, demo, "lead")
    refusal = {"codes": [{"code": "order", "message": "Progress stands before success"}]}
    admin.route("**/api/options/STATUS/order", lambda route: route.fulfill(status=422, json=refusal))
    admin.get_by_role("button", name=re.compile("^Move “In progress”")).focus()
    admin.keyboard.press("ArrowUp")
    expect(admin.get_by_role("alert")).to_contain_text("Progress stands before success")
    expect(names(part(admin, "In progress")).first).to_have_text("New")
    looked_at(admin, "stages-refused")

    admin.route("**/api/options", lambda route: route.fulfill(status=500, json={"message": "x"}))
    admin.reload()
    expect(admin.get_by_role("alert")).to_contain_text("This did not load")
    looked_at(admin, "stages-failed")
