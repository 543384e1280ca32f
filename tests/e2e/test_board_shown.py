"""What the board shows: found by sentences and views, in columns that fold, sort and go on, in every light."""

import json
import re
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.stories.installation import soon

from .board import Board
from .conftest import PHONE, Company, keep_picture, log_in, looked_at, window


@pytest.fixture
def board(page: Page, demo: Company) -> Board:
    log_in(page, demo)
    return Board(page, demo).opened()


def found(title: str) -> str:
    """The address of a board with the leads whose name contains this."""
    filter_ = json.dumps([{"field": "TITLE", "op": "contain", "value": title}])
    return f"/leads?filter={quote(filter_)}"


def column_menu(board: Board, stage: str, action: str, role: str = "menuitem") -> None:
    board.column(stage).get_by_role("button", name=f"Column {stage}").click()
    menu = board.page.get_by_role("menu")
    (menu.get_by_role("menuitem", name=action) if role == "menuitem" else menu.get_by_text(action)).click()
    expect(menu).to_be_hidden()


@pytest.mark.parametrize("scheme", ["dark", "light"])
@pytest.mark.parametrize("language", ["en", "vi"])
def test_a_stack_in_the_air_in_both_languages_and_lights(
    browser: Browser, demo: Company, scheme: str, language: str
) -> None:
    with window(browser, color_scheme=scheme, locale="vi-VN" if language == "vi" else "en-GB") as page:
        log_in(page, demo)
        board = Board(page, demo).opened()
        looked_at(page, f"board-wide-{language}-{scheme}")
        board.grab("Quote for 40 valves")
        board.over(page.locator("[data-stage=IN_PROCESS]"))
        page.wait_for_timeout(300)
        keep_picture(page, f"board-air-{language}-{scheme}")
        page.mouse.move(2, 500, steps=4)
        page.mouse.up()
        board.page.get_by_role("link", name="Quote for 40 valves").focus()
        page.keyboard.press("s")
        page.get_by_role("menuitem", name=re.compile("Junk|Không chất lượng")).click()
        looked_at(page, f"board-asks-{language}-{scheme}")


def test_on_a_phone_a_tab_leads_to_each_column_and_a_menu_moves_cards(browser: Browser, demo: Company) -> None:
    with window(browser, viewport=PHONE, has_touch=True, is_mobile=True) as page:
        log_in(page, demo)
        board = Board(page, demo).opened()
        looked_at(page, "board-narrow")
        page.get_by_role("navigation", name="Stages").get_by_role("button", name="Processed").tap()
        expect(board.card("Bearing kits")).to_be_in_viewport()
        page.get_by_role("button", name="Move or open Bearing kits").tap()
        page.get_by_role("menuitem", name="In progress").tap()
        board.stands_in("Bearing kits", "In progress")
        page.get_by_role("navigation", name="Stages").get_by_role("button", name="Junk").tap()
        looked_at(page, "board-narrow-empty")


def test_a_filter_becomes_a_view_that_board_and_list_share(board: Board, demo: Company) -> None:
    page = board.page
    expect(page.get_by_role("button", name="Views: All leads")).to_be_visible()
    page.get_by_role("button", name="Filter", exact=True).click()
    page.get_by_placeholder("Find a field").fill("opport")
    page.get_by_role("button", name="Opportunity").click()
    page.get_by_role("combobox", name="How").click()
    page.get_by_role("option", name="more than").click()
    page.get_by_role("textbox", name="Value").fill("9000")
    page.keyboard.press("Enter")
    sentence = page.get_by_role("button", name="Opportunity more than $9,000", exact=True)
    expect(sentence).to_be_visible()
    expect(page.locator("[data-card]")).to_have_count(3)
    assert (board.count("New"), board.count("In progress")) == (1, 2)
    page.reload()
    expect(sentence).to_be_visible()

    page.get_by_role("button", name="Save as a view").click()
    page.get_by_role("textbox", name="Name").fill("The big ones")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Views: The big ones")).to_be_visible()
    expect(page.get_by_role("button", name="Save as a view")).to_be_hidden()
    looked_at(page, "board-view")

    page.get_by_role("navigation", name="View", exact=True).get_by_role("link", name="List").click()
    views = page.get_by_role("navigation", name="Views")
    expect(views.get_by_role("button", name="The big ones")).to_have_attribute("aria-current", "page")
    page.keyboard.press("v")
    page.get_by_role("button", name="Views: The big ones").click()
    looked_at(page, "board-views")
    page.get_by_role("menuitemradio", name="All leads").click()
    expect(sentence).to_be_hidden()
    expect(page.locator("[data-card]")).to_have_count(11)


def test_nothing_matches_and_the_way_back(board: Board) -> None:
    board.page.goto(board.url + found("zzz"))
    expect(board.page.get_by_text("No lead matches")).to_be_visible()
    looked_at(board.page, "board-nothing")
    board.page.get_by_role("button", name="Clear 1 filter").click()
    expect(board.page.locator("[data-card]")).to_have_count(11)


def test_a_column_folds_sorts_and_is_chosen_whole(board: Board) -> None:
    column_menu(board, "New", "Largest amount first", "menuitemradio")
    expect(board.page).to_have_url(re.compile("sort=-OPPORTUNITY"))
    expect(board.column("New").locator("[data-card]").first).to_contain_text("Conveyor retrofit")
    count = board.count("In progress")
    column_menu(board, "In progress", f"Select the {count} shown")
    expect(board.page.get_by_role("region", name="Selected cards")).to_contain_text(f"{count} leads selected")
    column_menu(board, "In progress", "Select none")
    expect(board.page.get_by_role("region", name="Selected cards")).to_be_hidden()
    column_menu(board, "In progress", "Collapse")
    looked_at(board.page, "board-folded")
    board.page.reload()  # it stays so
    expect(board.card("Two hydraulic presses")).to_be_hidden()
    board.drag("Quote for 40 valves", board.column("In progress"))  # and takes cards
    board.page.get_by_role("button", name=re.compile(f"^Show the column In progress {count + 1} leads")).click()
    board.stands_in("Quote for 40 valves", "In progress")


def test_chosen_fields_stand_on_the_cards_and_a_view_keeps_them(board: Board) -> None:
    board.made("lead", {"TITLE": "Tells more", "POST": "Head of purchasing"})
    board.opened(found("Tells"))
    board.page.get_by_role("button", name="Fields on the cards").click()
    board.page.get_by_placeholder("Find a field").fill("posi")
    board.page.get_by_role("button", name="Position").click()
    board.page.keyboard.press("Escape")
    expect(board.card("Tells more")).to_contain_text("Head of purchasing")
    expect(board.page).to_have_url(re.compile("card=POST"))
    looked_at(board.page, "board-chosen")
    board.page.reload()
    expect(board.card("Tells more")).to_contain_text("Head of purchasing")


def test_a_hundred_cards_come_as_they_are_scrolled_to(board: Board) -> None:
    for number in range(120):
        board.made("lead", {"TITLE": f"Many {number:03}", "OPPORTUNITY": 10, "CURRENCY_ID": "USD"})
    board.opened(found("Many"))
    column = board.column("New")
    expect(column.locator("[data-card]")).to_have_count(25)
    assert board.count("New") == 120
    expect(column).to_contain_text("$1,200")
    column.locator("[data-card]").last.scroll_into_view_if_needed()
    expect(column.locator("[data-card]")).to_have_count(50)
    for shown in (75, 100, 120):
        column.locator("[data-card]").last.scroll_into_view_if_needed()
        expect(column.locator("[data-card]").nth(shown - 1)).to_be_attached()  # or more: scrolling goes on by itself
    expect(column.get_by_role("button", name="Show more")).to_be_hidden()
    skipped = column.locator("ul").evaluate("list => getComputedStyle(list.children[0]).contentVisibility")
    assert skipped == "auto"  # far cards are not drawn

    board.drag("Many 000", board.column("In progress"))
    board.stands_in("Many 000", "In progress")
    assert (board.count("New"), len(board.titles("New"))) == (119, 119)  # a refresh does not shorten it
    looked_at(board.page, "board-long")


def test_another_pipeline_is_a_board_of_its_own(board: Board) -> None:
    page = board.opened("/deals").page
    page.get_by_role("button", name="Pipeline: General").click()
    page.get_by_role("menuitemradio", name="Wholesale").click()
    expect(page).to_have_url(re.compile("pipeline="))
    board.stands_in("Valves, 400 a quarter", "Asked")
    expect(board.card("Spindle refit, hall 2")).to_have_count(0)
    looked_at(page, "board-pipeline")
    page.keyboard.press("v")
    expect(page.get_by_role("grid")).to_be_visible()
    page.keyboard.press("v")
    expect(page.get_by_role("button", name="Pipeline: Wholesale")).to_be_visible()


def test_who_needs_attention_is_counted(board: Board) -> None:
    note = board.page.get_by_text(re.compile(r"^\d+ needs? attention$"))
    before = int(note.inner_text().split()[0])
    board.lead("Nobody planned anything")
    expect(note).to_have_text(f"{before + 1} need attention")
    note.click()
    expect(board.page.get_by_role("button", name="Remove the filter Needs attention")).to_be_visible()
    expect(board.page).to_have_url(re.compile("ATTENTION"))
    in_work = ("New", "In progress", "Processed")
    assert soon(lambda: sum(map(board.count, in_work)) == before + 1)


def test_an_empty_column_says_what_belongs_there_and_adds(board: Board) -> None:
    board.opened(found("Bearing kits"))
    expect(board.column("New")).to_contain_text("Drag a card here, or add one.")
    expect(board.column("Junk")).to_contain_text("Leads that go nowhere come here, with the reason.")
    board.column("New").get_by_role("button", name="Add lead: New").click()
    expect(board.page.get_by_role("dialog", name="New lead")).to_be_visible()


def test_a_board_without_a_record_shows_the_ways_in(company: Company, page: Page) -> None:
    log_in(page, company)
    board = Board(page, company)
    board.asked("DELETE", "/samples")
    page.goto(company.url + "/leads")
    expect(page.get_by_role("heading", name="No lead yet")).to_be_visible()
    expect(page.get_by_role("link", name="Open the web form")).to_have_attribute("href", re.compile("^/f/"))
    looked_at(page, "board-empty")
    page.get_by_role("button", name="New lead").last.click()
    expect(page.get_by_role("dialog", name="New lead")).to_be_visible()
