"""A day on one card: read, write, plan, tick off, attach, look back, throw away; by mouse and by keyboard alone."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.stories.installation import soon

from .conftest import PHONE, Company, installed, log_in, looked_at, window

LEAD = "Two hydraulic presses"


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    """The demo company, where nobody else's test changes a card."""
    with installed(tmp_path_factory.mktemp("card")) as one:
        yield one


@pytest.fixture
def card(page: Page, office: Company) -> Page:
    log_in(page, office)
    return opened(page)


def opened(page: Page, title: str = LEAD) -> Page:
    page.get_by_role("link", name=title).first.click()
    expect(page.get_by_role("heading", name=title)).to_be_visible()
    expect(page.get_by_text("created this").first).to_be_visible()
    return page


def timeline(page: Page) -> Locator:
    return page.get_by_role("region", name="Timeline")


def planned(page: Page) -> Locator:
    return page.get_by_role("region", name="Planned")


def test_the_board_says_what_is_next(page: Page, office: Company) -> None:
    log_in(page, office)
    expect(page.get_by_role("listitem").filter(has_text="Distributor enquiry")).to_contain_text("Reply, overdue")
    expect(page.get_by_role("listitem").filter(has_text="Quote for 40 valves")).to_contain_text("Nothing planned")
    looked_at(page, "board-next")


def test_a_note_with_a_mention_reaches_the_colleague(card: Page, office: Company) -> None:
    note = card.get_by_role("textbox", name="Note")
    note.click()
    note.press_sequentially("Please look, @an")
    expect(card.get_by_role("option", name=re.compile("Anna Weber"))).to_be_visible()
    looked_at(card, "card-mention")
    card.keyboard.press("Enter")
    expect(note).to_have_value("Please look, @Anna Weber ")
    card.get_by_role("button", name="Add note").click()

    expect(timeline(card).get_by_role("listitem").filter(has_text="Please look").first).to_contain_text("Alex Admin")
    expect(note).to_have_value("")
    assert soon(lambda: [one["To"] for one in office.mail.letters] == ["anna@example.com"])
    looked_at(card, "card")


def test_a_call_is_planned_ticked_off_and_taken_back(card: Page) -> None:
    card.get_by_role("button", name="Call", exact=True).click()
    card.get_by_role("textbox", name="Subject").fill("Ask for the drawings")
    card.get_by_role("button", name="In a week").click()
    looked_at(card, "card-plan")
    card.get_by_role("button", name="Plan the call").click()
    expect(planned(card)).to_contain_text("Ask for the drawings")

    card.get_by_role("checkbox", name="Mark as done: Ask for the drawings").click()
    expect(planned(card)).not_to_contain_text("Ask for the drawings")
    done = timeline(card).get_by_role("listitem").filter(has_text="Ask for the drawings")
    expect(done).to_contain_text("called")
    card.get_by_role("button", name="Undo").click()
    expect(planned(card)).to_contain_text("Ask for the drawings")


def test_a_wrong_plan_is_mended_where_it_is_wrong(card: Page) -> None:
    card.get_by_role("button", name="Meeting", exact=True).click()
    card.get_by_label("Due").or_(card.get_by_label("Begins")).fill("2027-01-10T10:00")
    card.get_by_label("Ends").fill("2027-01-09T10:00")
    card.get_by_role("button", name="Plan the meeting").click()
    expect(card.get_by_text("It cannot end before it begins")).to_be_visible()
    looked_at(card, "card-wrong")


def test_a_file_is_attached_and_fetched(card: Page, tmp_path: Path) -> None:
    offer = tmp_path / "Angebot für Pressen.txt"
    offer.write_text("18,400 EUR", encoding="utf-8")
    card.locator("input[type=file]").set_input_files(offer)
    link = card.get_by_role("link", name=re.compile("Angebot für Pressen"))
    expect(link).to_be_visible()

    with card.expect_download() as download:
        link.click()
    assert download.value.path().read_text(encoding="utf-8") == "18,400 EUR"
    card.get_by_role("button", name="Files", exact=True).click()
    expect(timeline(card)).not_to_contain_text("created this")
    expect(link).to_be_visible()
    card.get_by_role("button", name=re.compile("Take away")).click()
    expect(card.get_by_text("No files yet")).to_be_visible()
    looked_at(card, "card-no-files")


def test_a_fact_tells_its_history(card: Page) -> None:
    card.get_by_role("button", name="Change Opportunity").click()
    card.get_by_role("textbox", name="Opportunity").fill("19000")
    card.keyboard.press("Enter")
    expect(card.get_by_text("€19,000").first).to_be_visible()

    card.get_by_role("button", name="History of Opportunity").focus()
    expect(card.get_by_role("status").filter(has_text="€18,400")).to_contain_text("Alex Admin")
    looked_at(card, "card-history")


def test_tags_and_observers_are_changed_where_they_stand(card: Page, browser: Browser, office: Company) -> None:
    expect(card.get_by_role("button", name="Change Tags")).to_be_hidden()
    card.get_by_role("button", name=re.compile("Show .* empty fields")).click()
    card.get_by_role("button", name="Change Tags").click()
    card.get_by_role("combobox", name="Tags").press_sequentially("trade fair,")
    card.get_by_role("button", name="Save").click()
    card.get_by_role("button", name="Change Observers").click()
    card.get_by_role("option", name="Sara Lopez").click()
    card.get_by_role("button", name="Save").click()
    facts = card.get_by_role("region", name="Facts")
    expect(facts.get_by_role("definition").filter(has_text="trade fair")).to_be_visible()
    expect(facts.get_by_role("definition").filter(has_text="Sara Lopez")).to_be_visible()

    expect(card.get_by_role("button", name="Change Position")).to_be_visible()
    card.get_by_role("button", name="Hide empty fields").click()
    expect(card.get_by_role("button", name="Change Position")).to_be_hidden()
    looked_at(card, "card-followers")

    with window(browser) as sara:  # who observes it reads and notes, but plans and changes nothing
        log_in(sara, office, "sara@example.com")
        opened(sara)
        expect(sara.get_by_role("textbox", name="Note")).to_be_visible()
        expect(sara.get_by_role("button", name="Call", exact=True)).to_be_hidden()
        expect(sara.get_by_role("button", name="Change Opportunity")).to_be_hidden()
        expect(sara.get_by_role("button", name="More actions")).to_be_hidden()
        looked_at(sara, "card-observer")


def test_what_was_typed_outlives_a_reload_and_somebody_elses_news(
    card: Page, browser: Browser, office: Company
) -> None:
    note = card.get_by_role("textbox", name="Note")
    note.press_sequentially("Half a thou")
    with window(browser) as other:
        log_in(other, office, "anna@example.com")
        opened(other)
        other.get_by_role("textbox", name="Note").fill("News from Anna")
        other.keyboard.press("Control+Enter")
        expect(timeline(card).get_by_text("News from Anna")).to_be_visible(timeout=10_000)
    expect(note).to_be_focused()
    note.press_sequentially("ght")
    card.reload()
    expect(card.get_by_role("textbox", name="Note")).to_have_value("Half a thought")
    card.get_by_role("textbox", name="Note").fill("")


def test_by_keyboard_alone(card: Page) -> None:
    card.locator("h1").click()
    card.keyboard.press("n")
    expect(card.get_by_role("textbox", name="Note")).to_be_focused()
    card.keyboard.type("By keys")
    card.keyboard.press("Control+Enter")
    expect(timeline(card).get_by_text("By keys")).to_be_visible()

    card.locator("h1").click()
    card.keyboard.press("t")
    expect(card.get_by_role("textbox", name="Subject")).to_be_focused()
    card.keyboard.type("Send the safety package")
    card.keyboard.press("Control+Enter")
    expect(planned(card)).to_contain_text("Send the safety package")

    card.locator("h1").click()
    card.keyboard.press("j")
    expect(card.get_by_role("heading", name=LEAD)).to_be_hidden()
    card.keyboard.press("k")
    expect(card.get_by_role("heading", name=LEAD)).to_be_visible()


def test_a_card_goes_into_the_bin_and_comes_back(card: Page) -> None:
    card.get_by_role("button", name="More actions").click()
    card.get_by_role("menuitem", name="Delete").click()
    expect(card.get_by_role("heading", name="Leads")).to_be_visible()
    expect(card.get_by_role("link", name=LEAD)).to_be_hidden()
    card.get_by_role("button", name="Undo").click()
    expect(card.get_by_role("heading", name=LEAD)).to_be_visible()
    expect(timeline(card).get_by_text("restored this")).to_be_visible()


def test_who_may_not_see_it_learns_nothing(page: Page, office: Company) -> None:
    log_in(page, office, "sara@example.com")
    page.goto(f"{office.url}/leads/2")
    expect(page.get_by_role("heading", name="There is nothing here")).to_be_visible()
    expect(page.get_by_text("Control cabinet upgrade")).to_be_hidden()
    looked_at(page, "card-missing")


@pytest.mark.parametrize(("scheme", "language"), [("dark", "en"), ("light", "vi"), ("dark", "vi")])
def test_the_card_in_other_light_and_words(browser: Browser, office: Company, scheme: str, language: str) -> None:
    with window(browser, color_scheme=scheme, locale="vi-VN" if language == "vi" else "en-GB") as page:
        log_in(page, office)
        page.get_by_role("link", name=LEAD).first.click()
        expect(page.get_by_role("heading", name=LEAD)).to_be_visible()
        page.wait_for_load_state("networkidle")
        looked_at(page, f"card-{language}-{scheme}")


def test_the_card_on_a_phone(browser: Browser, office: Company) -> None:
    with window(browser, viewport=PHONE, has_touch=True) as page:
        log_in(page, office)
        page.goto(f"{office.url}/leads/4")
        expect(page.get_by_role("heading", name=LEAD)).to_be_visible()
        page.wait_for_load_state("networkidle")
        assert page.evaluate("document.querySelector('main').scrollWidth <= innerWidth")
        looked_at(page, "card-phone")
        expect(timeline(page)).to_be_hidden()
        page.locator("label").filter(has_text="Timeline").tap()
        expect(timeline(page)).to_be_visible()
        expect(page.get_by_role("region", name="Facts")).to_be_hidden()
        looked_at(page, "card-phone-timeline")


def test_without_an_answer_the_timeline_says_so_and_tries_again(card: Page) -> None:
    card.route(re.compile("/timeline"), lambda route: route.fulfill(status=500, json={"code": "error", "message": "x"}))
    card.get_by_role("button", name="Changes", exact=True).click()
    expect(timeline(card).get_by_role("alert")).to_be_visible()
    looked_at(card, "card-error")
    card.unroute(re.compile("/timeline"))
    timeline(card).get_by_role("button", name="Try again").click()
    expect(card.get_by_text("created this").first).to_be_visible()
