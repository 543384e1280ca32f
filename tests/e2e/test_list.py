"""The list: found by sentences, worked by mouse and again by keyboard alone."""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from .conftest import PHONE, Company, log_in, looked_at, window


def opened(page: Page, company: Company, address: str = "/leads?view=list", email: str = "admin@example.com") -> None:
    log_in(page, company, email)
    page.goto(company.url + address)
    expect(page.get_by_role("grid")).to_be_visible()


def row(page: Page, title: str) -> Locator:
    return page.get_by_role("row").filter(has_text=title)


def cell(page: Page, title: str, column: str) -> Locator:
    """The cell of this record below this head."""
    head = page.get_by_role("columnheader", name=column, exact=True)
    return row(page, title).locator(f"td[aria-colindex='{head.get_attribute('aria-colindex')}']")


def titles(page: Page) -> list[str]:
    return page.locator("tbody td[data-frozen]").all_inner_texts()


def test_a_filter_is_a_sentence_and_stands_in_the_address(page: Page, demo: Company) -> None:
    opened(page, demo)
    page.get_by_role("button", name="Filter", exact=True).click()
    page.get_by_placeholder("Find a field").fill("opport")
    page.get_by_role("button", name="Opportunity").click()
    page.get_by_role("combobox", name="How").click()
    page.get_by_role("option", name="more than").click()
    page.get_by_role("textbox", name="Value").fill("9000")
    page.keyboard.press("Enter")

    expect(page.get_by_role("button", name="Opportunity more than $9,000", exact=True)).to_be_visible()
    expect(page.get_by_label("3 found")).to_be_visible()
    assert sorted(titles(page)) == ["Conveyor retrofit", "Service contract 2027", "Two hydraulic presses"]
    looked_at(page, "list-filter")

    page.reload()  # whoever gets the address sees the same
    expect(page.get_by_role("button", name="Opportunity more than $9,000", exact=True)).to_be_visible()
    page.get_by_role("button", name="Remove the filter Opportunity more than").click()
    expect(page.get_by_label("11 found")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("language", ["en", "vi"])
def test_the_list_in_both_languages_and_lights(browser: Browser, demo: Company, scheme: str, language: str) -> None:
    with window(browser, color_scheme=scheme, locale="vi-VN" if language == "vi" else "en-GB") as page:
        opened(page, demo)
        page.wait_for_load_state("networkidle")
        looked_at(page, f"records-{language}-{scheme}")


def test_the_list_on_a_phone(browser: Browser, demo: Company) -> None:
    with window(browser, viewport=PHONE) as page:
        opened(page, demo)
        looked_at(page, "records-phone")
        page.get_by_role("grid").evaluate("grid => grid.parentElement.scrollBy(400, 0)")
        expect(page.get_by_text("Quote for 40 valves")).to_be_in_viewport()


def test_columns_are_sorted_resized_chosen_and_moved(page: Page, demo: Company) -> None:
    opened(page, demo)
    head = page.get_by_role("columnheader", name="Opportunity", exact=True)
    head.click()
    expect(head).to_have_attribute("aria-sort", "ascending")
    expect(page.locator("tbody td[data-frozen]").first).to_have_text("Callback: pump service")
    head.click()
    expect(page.locator("tbody td[data-frozen]").first).to_have_text("Two hydraulic presses")

    edge = head.locator("[class*=edge]").bounding_box()
    assert edge
    page.mouse.move(edge["x"] + 4, edge["y"] + 4)
    page.mouse.down()
    page.mouse.move(edge["x"] + 84, edge["y"] + 4, steps=4)
    page.mouse.up()
    expect(page).to_have_url(re.compile("OPPORTUNITY%3A2[0-9]{2}"))

    page.get_by_role("button", name="Columns").click()
    page.get_by_placeholder("Find a field").fill("phone")
    page.get_by_role("button", name="Phone", exact=True).click()
    expect(page.get_by_role("columnheader", name="Phone", exact=True)).to_be_visible()
    page.get_by_role("button", name="Move the column Phone", exact=True).press("ArrowUp")
    page.get_by_role("button", name="Remove the column Source").click()
    expect(page.get_by_role("columnheader", name="Source", exact=True)).to_be_hidden()
    looked_at(page, "list-columns")


def heads(page: Page) -> list[str]:
    return page.get_by_role("columnheader").all_inner_texts()[1:]


def test_heads_are_dragged_and_moved_by_keys_into_another_order(page: Page, demo: Company) -> None:
    opened(page, demo)
    assert heads(page)[:3] == ["Lead name", "Stage", "Opportunity"]
    source = page.get_by_role("columnheader", name="Source", exact=True)
    stage = page.get_by_role("columnheader", name="Stage", exact=True)
    source.get_by_text("Source").drag_to(stage, target_position={"x": 8, "y": 12})
    expect(page).to_have_url(re.compile("columns=SOURCE_ID"))
    assert heads(page)[:3] == ["Lead name", "Source", "Stage"]
    source.focus()
    page.keyboard.press("Alt+Shift+ArrowRight")
    expect(source).to_be_focused()
    assert heads(page)[:3] == ["Lead name", "Stage", "Source"]


def test_what_comes_next_stands_in_the_list(page: Page, demo: Company) -> None:
    opened(page, demo)
    expect(cell(page, "Quote for 40 valves", "Next activity")).to_have_text("Nothing planned")
    expect(cell(page, "Conveyor retrofit", "Next activity")).to_contain_text("Visit")


def test_stages_are_sorted_as_they_follow_each_other(page: Page, demo: Company) -> None:
    opened(page, demo)
    page.get_by_role("columnheader", name="Stage", exact=True).click()
    expect(page.locator("tbody tr").first).to_contain_text("New")
    page.get_by_role("columnheader", name="Stage", exact=True).click()
    expect(page.locator("tbody tr").last).to_contain_text("New")


def test_a_linked_record_is_looked_for_by_its_name(page: Page, demo: Company) -> None:
    opened(page, demo, "/contacts")
    page.keyboard.press("f")
    expect(page.get_by_placeholder("Find a field")).to_be_focused()
    page.keyboard.type("company")
    page.keyboard.press("Enter")
    expect(page.get_by_role("combobox", name="Value")).to_be_focused()
    page.keyboard.type("hoa phat")
    page.get_by_role("option", name=re.compile("Hòa Phát")).click()
    page.keyboard.press("Tab")
    looked_at(page, "list-filter-record")
    page.get_by_role("button", name="Add filter").click()
    expect(page.get_by_role("button", name=re.compile("^Company is .*Hòa Phát"))).to_be_visible()
    expect(row(page, "Lan Phạm")).to_be_visible()
    page.reload()
    expect(page.get_by_role("button", name=re.compile("^Company is .*Hòa Phát"))).to_be_visible()


def test_rows_become_compact_at_once(page: Page, demo: Company) -> None:
    opened(page, demo)
    page.get_by_role("button", name="Account of").click()
    page.get_by_text("Compact").click()
    second = page.locator("tbody tr").nth(1).bounding_box()
    assert second
    assert second["height"] == 32
    page.get_by_text("Comfortable").click()


def test_a_list_that_fails_says_so_and_is_tried_again(page: Page, demo: Company) -> None:
    log_in(page, demo)
    page.route(
        re.compile("/api/list/"), lambda route: route.fulfill(status=500, json={"code": "error", "message": "x"})
    )
    page.goto(f"{demo.url}/leads?view=list")
    retry = page.get_by_role("button", name="Try again")
    expect(retry).to_be_visible(timeout=10_000)
    looked_at(page, "list-failed")
    page.unroute(re.compile("/api/list/"))
    retry.click()
    expect(page.get_by_role("grid")).to_be_visible()


def test_a_list_that_one_may_not_read_says_who_can_grant_it(page: Page, demo: Company) -> None:
    log_in(page, demo)
    denied = {
        "code": "denied",
        "message": "Access denied: your role does not allow this.",
        "who_can_grant": ["Alex Admin"],
    }
    page.route(re.compile("/api/list/"), lambda route: route.fulfill(status=403, json=denied))
    page.goto(f"{demo.url}/leads?view=list")
    expect(page.get_by_text("Access denied").first).to_be_visible(timeout=10_000)
    looked_at(page, "list-denied")


def test_nothing_matches_and_the_way_back(page: Page, demo: Company) -> None:
    log_in(page, demo)
    page.goto(
        f"{demo.url}/leads?view=list&filter=%5B%7B%22field%22%3A%22TITLE%22%2C%22op%22%3A%22contain%22%2C%22value%22%3A%22zzz%22%7D%5D"
    )
    expect(page.get_by_text("No lead matches")).to_be_visible()
    looked_at(page, "list-nothing")
    page.get_by_role("button", name="Clear 1 filter").click()
    expect(page.get_by_role("grid")).to_be_visible()


def test_a_value_is_edited_where_it_stands_and_flies_back_when_refused(page: Page, demo: Company) -> None:
    opened(page, demo)
    place = cell(page, "Bearing kits", "Company name")
    place.dblclick()
    place.get_by_role("textbox").fill("Thép Mới")
    looked_at(page, "list-edit")
    page.keyboard.press("Enter")
    expect(place).to_have_text("Thép Mới")
    page.reload()
    expect(cell(page, "Bearing kits", "Company name")).to_have_text("Thép Mới")

    money = cell(page, "Bearing kits", "Opportunity")
    money.dblclick()
    money.get_by_role("textbox").fill("a lot")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_contain_text("Give a number")
    expect(money).to_have_text("$2,100")


def test_the_list_by_keyboard_alone(page: Page, demo: Company) -> None:
    opened(page, demo)
    page.get_by_role("columnheader", name="Lead name").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator("td[data-cell='0:1']")).to_be_focused()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")  # the company
    page.keyboard.press("F2")
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type("By keys")
    page.keyboard.press("Tab")  # saves, and opens the source beside
    expect(page.locator("td[data-cell='0:4']")).to_have_text("By keys")
    expect(page.locator("td[data-cell='0:5']").get_by_role("combobox")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("td[data-cell='0:5']")).to_be_focused()

    page.keyboard.press(" ")
    page.keyboard.press("Shift+ArrowDown")
    page.keyboard.press("Shift+ArrowDown")
    expect(page.locator("tr[aria-selected=true]")).to_have_count(3)
    page.keyboard.press("ControlOrMeta+a")
    expect(page.locator("tr[aria-selected=true]")).to_have_count(11)
    page.keyboard.press("Escape")
    expect(page.locator("tr[aria-selected=true]")).to_have_count(0)

    page.keyboard.press("ControlOrMeta+Home")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")  # sorts by the name
    expect(page.get_by_role("columnheader", name="Lead name")).to_have_attribute("aria-sort", "ascending")
    expect(page.locator("td[data-cell='0:1']")).to_have_text("Bearing kits")
    page.keyboard.press("Alt+ArrowRight")
    expect(page).to_have_url(re.compile("name%3A296"))
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Bearing kits")


def test_v_switches_between_board_and_list(page: Page, demo: Company) -> None:
    opened(page, demo)
    page.keyboard.press("v")
    expect(page.get_by_role("heading", name="New", exact=True)).to_be_visible()
    page.keyboard.press("v")
    expect(page.get_by_role("grid")).to_be_visible()
