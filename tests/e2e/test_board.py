"""The board in the browser: by mouse and by keyboard, in both languages, in the dark and on a phone."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import Company, log_in, looked_at


@pytest.fixture
def admin(page: Page, demo: Company) -> Page:
    log_in(page, demo)
    return page


def column(page: Page, name: str) -> Locator:
    return page.get_by_role("region", name=name, exact=True)


def card(page: Page, title: str) -> Locator:
    return page.get_by_role("listitem").filter(has=page.get_by_role("link", name=re.compile(f"^{re.escape(title)}")))


def lead(page: Page, title: str, **values: object) -> int:
    """Made beside the browser, as another system would."""
    return made(page, "lead", {"TITLE": title, **values})


def made(page: Page, kind: str, values: dict[str, object]) -> int:
    said = page.request.post(
        f"{page.url.split('/', 3)[0]}//{page.url.split('/', 3)[2]}/api/records/{kind}",
        data={"values": values},
        headers={"X-CSRFToken": token(page)},
    )
    assert said.status == 201, said.text()
    return int(said.json()["id"])


def token(page: Page) -> str:
    return next(one["value"] for one in page.context.cookies() if one["name"] == "csrftoken")


def test_a_card_is_dragged_and_the_counts_follow(admin: Page, demo: Company) -> None:
    lead(admin, "Drag me", OPPORTUNITY=900, CURRENCY_ID="USD")
    expect(column(admin, "New").locator(card(admin, "Drag me"))).to_be_visible()
    before = column(admin, "Processed").get_by_text(re.compile(r"\d+ leads?$")).inner_text()

    card(admin, "Drag me").drag_to(column(admin, "Processed"))

    expect(column(admin, "Processed").locator(card(admin, "Drag me"))).to_be_visible()
    after = column(admin, "Processed").get_by_text(re.compile(r"\d+ leads?$"))
    expect(after).not_to_have_text(before)
    admin.reload()
    expect(column(admin, "Processed").locator(card(admin, "Drag me"))).to_be_visible()
    looked_at(admin, "board-wide")
