"""The board without a mouse: walk, carry, look, choose, ask and come back, and hear what became of it."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from .board import Board
from .conftest import Company, log_in, looked_at
from .test_board import required


@pytest.fixture
def board(page: Page, demo: Company) -> Board:
    log_in(page, demo)
    return Board(page, demo).opened()


def link(board: Board, title: str) -> Locator:
    return board.card(title).get_by_role("link").first


def press(board: Board, *keys: str) -> None:
    for key in keys:
        board.page.keyboard.press(key)


def said(board: Board, words: str) -> None:
    expect(board.page.locator("[aria-live=polite]").filter(has_text=words)).to_have_count(1)


def test_arrows_walk_and_with_alt_they_carry(board: Board) -> None:
    board.lead("Second to walk")
    board.lead("First to walk")
    link(board, "First to walk").focus()
    press(board, "ArrowDown")
    expect(link(board, "Second to walk")).to_be_focused()
    press(board, "ArrowRight")
    focused = board.column("In progress").locator("a:focus")
    expect(focused).to_have_count(1)
    press(board, "ArrowLeft", "ArrowUp")
    expect(link(board, "First to walk")).to_be_focused()

    press(board, "Alt+ArrowRight")
    board.stands_in("First to walk", "In progress")
    said(board, "First to walk moved to In progress")
    expect(link(board, "First to walk")).to_be_focused()
    press(board, "Alt+ArrowRight")
    said(board, "First to walk moved to Processed")
    press(board, "Alt+ArrowLeft")
    said(board, "First to walk moved to In progress")
    expect(link(board, "First to walk")).to_be_focused()


def test_s_offers_the_stages(board: Board) -> None:
    board.lead("By the menu")
    link(board, "By the menu").focus()
    press(board, "s")
    menu = board.page.get_by_role("menu")
    expect(menu.get_by_text("Move to", exact=True)).to_be_visible()
    expect(menu.get_by_role("menuitem", name="New", exact=True)).to_have_count(0)
    expect(menu.get_by_role("menuitem", name="In progress")).to_be_focused()
    looked_at(board.page, "board-menu")
    press(board, "ArrowDown", "Enter")
    said(board, "By the menu moved to Processed")
    expect(link(board, "By the menu")).to_be_focused()


def test_space_peeks_and_enter_opens(board: Board) -> None:
    board.lead("Looked at", COMMENTS="Wants it blue")
    link(board, "Looked at").focus()
    press(board, "Space")
    peek = board.page.get_by_role("dialog", name="Looked at")
    expect(peek).to_contain_text("Wants it blue")
    box = peek.bounding_box()
    assert box
    assert (box["width"], box["x"]) == (420, 1020)  # beside the board, not over it
    looked_at(board.page, "board-peek")
    press(board, "Escape")
    expect(peek).to_be_hidden()
    expect(link(board, "Looked at")).to_be_focused()
    press(board, "Enter")
    expect(board.page).to_have_url(re.compile(r"/leads/\d+"))
    expect(board.page.get_by_role("heading", level=1)).to_contain_text("Looked at")


def test_x_chooses_several_that_are_carried_together(board: Board) -> None:
    board.lead("Lower of two")
    board.lead("Upper of two")
    link(board, "Upper of two").focus()
    press(board, "x", "ArrowDown", "x")
    bar = board.page.get_by_role("region", name="Selected cards")
    expect(bar).to_contain_text("2 leads selected")
    press(board, "Alt+ArrowRight")
    said(board, "2 leads moved to In progress")
    board.stands_in("Upper of two", "In progress")
    board.stands_in("Lower of two", "In progress")
    press(board, "s")
    expect(board.page.get_by_role("menu")).to_contain_text("Move 2 to")
    press(board, "Escape")
    expect(bar).to_be_visible()  # the menu was closed, no more
    press(board, "Escape")
    expect(bar).to_be_hidden()


def test_what_is_missing_is_filled_in_without_the_mouse(board: Board) -> None:
    with required(board, "Registration", "PROCESSED"):
        board.page.reload()
        board.lead("Incomplete")
        link(board, "Incomplete").focus()
        press(board, "Alt+ArrowRight")
        said(board, "Incomplete moved to In progress")
        press(board, "Alt+ArrowRight")
        asked = board.page.get_by_role("textbox", name="Registration")
        expect(asked).to_be_focused()
        press(board, "Escape")
        expect(asked).to_be_hidden()
        expect(link(board, "Incomplete")).to_be_focused()
        board.stands_in("Incomplete", "In progress")

        press(board, "Alt+ArrowRight")
        expect(asked).to_be_focused()
        board.page.keyboard.type("HRB 1234")
        press(board, "Enter")
        said(board, "Incomplete moved to Processed")
        expect(link(board, "Incomplete")).to_be_focused()


def test_junk_with_its_reason_by_keys(board: Board) -> None:
    number = board.lead("Bad number")
    link(board, "Bad number").focus()
    press(board, "s")
    expect(board.page.get_by_role("menuitem", name="In progress")).to_be_focused()
    press(board, "ArrowDown", "ArrowDown", "ArrowDown")
    expect(board.page.get_by_role("menuitem", name="Junk")).to_be_focused()
    press(board, "Enter")
    expect(board.page.get_by_role("textbox", name="Why?")).to_be_focused()
    board.page.keyboard.type("Nobody answers")
    press(board, "ControlOrMeta+Enter")
    said(board, "Bad number moved to Junk")
    kept = board.asked("GET", f"/records/lead/{number}").json()["values"]
    assert kept["STATUS_DESCRIPTION"] == "Nobody answers"
