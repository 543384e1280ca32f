"""The board by mouse: cards and stacks are dragged, refused, asked about, thrown away and brought back."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Browser, Page, Position, Route, expect

from .board import Board, middle
from .conftest import Company, keep_picture, log_in, looked_at, window


@pytest.fixture
def board(page: Page, demo: Company) -> Board:
    log_in(page, demo)
    return Board(page, demo).opened()


@contextmanager
def beside(browser: Browser, company: Company, email: str = "anna@example.com") -> Iterator[Board]:
    """Somebody else's window."""
    with window(browser) as page:
        log_in(page, company, email)
        yield Board(page, company)


@contextmanager
def required(board: Board, title: str, stage: str) -> Iterator[None]:
    """A field that must be filled from this stage on."""
    made = {"title": title, "type": "text", "required_from": stage}
    code = board.asked("POST", "/custom-fields/lead", made).json()["code"]
    try:
        yield
    finally:
        board.asked("PATCH", f"/custom-fields/lead/{code}", {"archived": True})


def test_a_card_is_dragged_and_counts_and_sums_follow(board: Board) -> None:
    board.lead("Drag me", OPPORTUNITY=900, CURRENCY_ID="USD")
    before = board.count("New"), board.count("Processed")
    board.grab("Drag me")
    board.over(board.column("Processed"))
    expect(board.card("Drag me", "New")).to_have_css("opacity", "0.4")
    expect(board.column("Processed")).to_have_attribute("data-over", "true")
    expect(board.column("Processed").locator("[data-line]")).to_have_count(1)
    keep_picture(board.page, "board-drag")
    board.page.mouse.up()

    board.stands_in("Drag me", "Processed")
    expect(board.column("Processed")).to_contain_text("$11,690")
    assert (board.count("New"), board.count("Processed")) == (before[0] - 1, before[1] + 1)
    board.page.reload()
    board.stands_in("Drag me", "Processed")


def test_a_card_lands_before_the_answer_comes(board: Board) -> None:
    board.lead("Swift")
    waiting: list[Route] = []
    board.page.route("**/board/lead/move", lambda route: waiting.append(route))
    board.drag("Swift", board.column("In progress"))
    board.stands_in("Swift", "In progress")
    waiting[0].abort()
    board.stands_in("Swift", "New")
    expect(board.page.get_by_role("alert")).to_contain_text("Swift was not moved")


def test_what_is_required_is_asked_where_the_card_was_dropped(board: Board) -> None:
    board.lead("Half known")
    board.page.keyboard.press("Escape")
    with required(board, "Tax number", "PROCESSED"):
        board.page.reload()
        board.drag("Half known", board.column("Processed"))
        form = board.column("Processed").get_by_role("form")
        expect(form).to_contain_text("Half known: before it can stand in Processed")
        expect(form.get_by_role("textbox")).to_have_count(1)
        expect(form.get_by_role("textbox", name="Tax number")).to_be_focused()
        board.stands_in("Half known", "New")
        looked_at(board.page, "board-required")

        form.get_by_role("button", name="Cancel").click()
        expect(form).to_be_hidden()
        board.stands_in("Half known", "New")

        board.drag("Half known", board.column("Processed"))
        form.get_by_role("button", name="Move").click()
        expect(form.get_by_role("textbox", name="Tax number")).to_have_attribute("aria-invalid", "true")
        form.get_by_role("textbox", name="Tax number").fill("0312345678")
        board.page.keyboard.press("Enter")
        board.stands_in("Half known", "Processed")
        expect(form).to_be_hidden()


def test_a_card_in_the_air_stays_and_flies_back_when_somebody_else_was_faster(
    browser: Browser, board: Board, demo: Company
) -> None:
    number = board.lead("Wanted by two", OPENED=True, CURRENCY_ID="EUR")
    with beside(browser, demo) as anna:
        board.grab("Wanted by two")
        board.over(board.column("Processed"))
        anna.moved(number, "IN_PROCESS")
        board.page.wait_for_timeout(4_000)  # two questions for news
        board.stands_in("Wanted by two", "New")
        board.page.mouse.up()

    note = board.page.get_by_role("alert")
    expect(note).to_contain_text("Wanted by two was not moved")
    expect(note).to_contain_text(re.compile("Anna Weber changed this (just now|[0-9]+ seconds ago)"))
    board.stands_in("Wanted by two", "In progress")
    looked_at(board.page, "board-overtaken")


def test_somebody_elses_move_is_seen_within_three_seconds(browser: Browser, board: Board, demo: Company) -> None:
    number = board.lead("Moved elsewhere", CURRENCY_ID="EUR")
    with beside(browser, demo) as anna:
        anna.moved(number, "PROCESSED")
    expect(board.card("Moved elsewhere", "Processed")).to_be_visible()


def test_a_stack_is_chosen_and_dragged_at_once(board: Board) -> None:
    names = ["One of four", "Two of four", "Three of four", "Four of four"]
    for name in names:
        board.lead(name)
    at: Position = {"x": 6, "y": 6}
    board.card(names[0]).click(modifiers=["ControlOrMeta"], position=at)
    board.card(names[2]).click(modifiers=["Shift"], position=at)
    bar = board.page.get_by_role("region", name="Selected cards")
    expect(bar).to_contain_text("3 leads selected")
    board.card(names[1]).click(modifiers=["ControlOrMeta"], position=at)
    expect(bar).to_contain_text("2 leads selected")
    board.card(names[1]).click(modifiers=["ControlOrMeta"], position=at)

    board.grab(names[1])
    board.over(board.column("In progress"))
    expect(board.page.locator("[data-dragging]")).to_have_count(3)
    keep_picture(board.page, "board-stack")
    board.page.mouse.up()

    for name in names[:3]:
        board.stands_in(name, "In progress")
    board.stands_in(names[3], "New")
    expect(bar).to_contain_text("3 leads selected")
    looked_at(board.page, "board-selected")
    board.page.keyboard.press("Escape")
    expect(bar).to_be_hidden()


def test_junk_asks_why_and_can_be_undone(board: Board) -> None:
    number = board.lead("No budget at all")
    board.grab("No budget at all")
    board.over(board.end("Junk"))
    expect(board.end("Won")).to_have_count(0)
    keep_picture(board.page, "board-ends")
    board.page.mouse.up()
    form = board.column("Junk").get_by_role("form", name="No budget at all goes to Junk")
    looked_at(board.page, "board-junk")
    form.get_by_role("textbox", name="Why?").fill("Only wanted a catalogue")
    form.get_by_role("button", name="Move").click()

    board.stands_in("No budget at all", "Junk")
    expect(board.page.get_by_role("button", name="Undo")).to_be_visible()
    kept = board.asked("GET", f"/records/lead/{number}").json()["values"]
    assert kept["STATUS_DESCRIPTION"] == "Only wanted a catalogue"
    board.page.get_by_role("button", name="Undo").click()
    board.stands_in("No budget at all", "New")


def test_junk_can_be_thought_better_of(board: Board) -> None:
    board.lead("Perhaps not junk")
    board.drag("Perhaps not junk", board.column("Junk"))
    expect(board.page.get_by_role("textbox", name="Why?")).to_be_focused()
    board.page.keyboard.press("Escape")
    expect(board.page.get_by_role("textbox", name="Why?")).to_be_hidden()
    board.stands_in("Perhaps not junk", "New")
    expect(board.card("Perhaps not junk").get_by_role("link").first).to_be_focused()


def test_a_card_is_thrown_away_and_brought_back(board: Board) -> None:
    board.lead("Thrown away")
    before = board.count("New")
    board.grab("Thrown away")
    board.over(board.end("Delete"))
    board.page.mouse.up()
    expect(board.card("Thrown away")).to_be_hidden()
    assert board.count("New") == before - 1
    board.page.get_by_role("button", name="Undo").click()
    board.stands_in("Thrown away", "New")


def test_several_are_thrown_away_only_after_a_question(board: Board) -> None:
    names = ["First of two", "Second of two"]
    for name in names:
        board.lead(name)
        board.card(name).click(modifiers=["ControlOrMeta"], position={"x": 6, "y": 6})
    board.drag(names[0], board.end("Delete"))
    asked = board.page.get_by_role("alertdialog", name="Delete 2 leads?")
    expect(asked.get_by_role("button", name="Cancel")).to_be_focused()
    looked_at(board.page, "board-ask-delete")
    board.page.keyboard.press("Escape")
    expect(board.card(names[1])).to_be_visible()
    board.page.get_by_role("region", name="Selected cards").get_by_role("button", name="Delete").click()
    asked.get_by_role("button", name="Delete 2 records").click()
    expect(board.card(names[1])).to_be_hidden()
    board.page.get_by_role("button", name="Undo").click()
    board.stands_in(names[1], "New")


def test_a_lead_dropped_on_convert_asks_what_it_becomes(board: Board) -> None:
    board.lead("Nearly a client", NAME="Jonas")
    board.grab("Nearly a client")
    board.over(board.end("Convert"))
    board.page.mouse.up()
    expect(board.page.get_by_role("dialog").get_by_role("group", name="What should it become?")).to_be_visible()
    board.page.keyboard.press("Escape")
    board.stands_in("Nearly a client", "New")


def test_a_deal_is_won_or_lost_by_a_drop(board: Board) -> None:
    board.opened("/deals")
    board.grab("Spindle refit, hall 2")
    board.over(board.end("Won"))
    expect(board.end("Delete")).to_be_visible()
    keep_picture(board.page, "board-deal-ends")
    board.page.mouse.up()
    board.stands_in("Spindle refit, hall 2", "Deal won")
    board.page.get_by_role("button", name="Undo").click()
    board.stands_in("Spindle refit, hall 2", "New")

    board.grab("Spindle refit, hall 2")
    board.over(board.end("Lost"))
    board.page.mouse.up()
    form = board.page.get_by_role("form", name=re.compile("^Spindle refit, hall 2 goes to"))
    form.get_by_role("textbox", name="Why?").fill("Too late")
    form.get_by_role("button", name="Move").click()
    expect(form).to_be_hidden()
    expect(board.card("Spindle refit, hall 2", "New")).to_be_hidden()


def test_who_may_not_move_it_is_told_and_it_flies_back(browser: Browser, board: Board, demo: Company) -> None:
    board.lead("Only looked at", CURRENCY_ID="EUR")
    with beside(browser, demo) as anna:
        anna.opened()
        anna.stands_in("Only looked at", "New")
        refusal = {"answers": [{"id": 0, "status": 403, "body": {"error": {"message": "Ask your head."}}}]}
        number = int(anna.card("Only looked at").get_attribute("data-card") or 0)
        refusal["answers"][0]["id"] = number
        anna.page.route("**/board/lead/move", lambda route: route.fulfill(json=refusal))
        anna.drag("Only looked at", anna.column("In progress"))
        expect(anna.page.get_by_role("alert")).to_contain_text("Only looked at was not moved")
        anna.stands_in("Only looked at", "New")


def test_a_card_held_at_the_edge_scrolls_the_board(browser: Browser, demo: Company) -> None:
    with window(browser, viewport={"width": 900, "height": 700}) as page:
        log_in(page, demo)
        board = Board(page, demo).opened()
        columns = page.locator("[data-stage]").first.locator("..")
        board.grab("Quote for 40 valves")
        x, y = middle(columns)
        page.mouse.move(880, y - 100, steps=8)
        for step in range(30):
            page.mouse.move(890 + step % 2, y - 100)
            page.wait_for_timeout(60)
        assert columns.evaluate("board => board.scrollLeft") > 100
        page.mouse.move(x, y)
        page.mouse.up()
