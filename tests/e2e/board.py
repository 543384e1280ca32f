"""The board as a person sees it: its columns and cards, a hand that drags them, and somebody else beside them."""

import re
from typing import Any

from playwright.sync_api import APIResponse, Locator, Page, expect

from .conftest import Company


class Board:
    """One that is open."""

    def __init__(self, page: Page, company: Company) -> None:
        self.page, self.url = page, company.url

    def opened(self, address: str = "/leads") -> "Board":
        self.page.goto(self.url + address)
        expect(self.page.get_by_role("region").first).to_be_visible()
        return self

    def column(self, name: str) -> Locator:
        return self.page.get_by_role("region", name=name, exact=True)

    def card(self, title: str, stage: str = "") -> Locator:
        """Of this title, anywhere or in this column."""
        link = self.page.get_by_role("link", name=re.compile(f"^{re.escape(title)}( ?,|$)"))
        return (self.column(stage) if stage else self.page).get_by_role("listitem").filter(has=link)

    def titles(self, stage: str) -> list[str]:
        return self.column(stage).locator("[data-card] a[aria-describedby]").all_inner_texts()

    def stands_in(self, title: str, stage: str) -> None:
        expect(self.card(title, stage)).to_be_visible()

    def count(self, stage: str) -> int:
        return int(self.column(stage).get_by_text(re.compile(r"^\d+ (lead|deal)s?$")).inner_text().split()[0])

    def grab(self, title: str) -> None:
        expect(self.card(title)).to_have_attribute("draggable", "true")  # what drags comes behind the board
        self.card(title).scroll_into_view_if_needed()
        x, y = middle(self.card(title))
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(x + 8, y + 8, steps=4)

    def over(self, target: Locator) -> None:
        x, y = middle(target)
        self.page.mouse.move(x, y, steps=5)
        self.page.mouse.move(x + 2, y + 2, steps=2)

    def drag(self, title: str, target: Locator) -> None:
        self.grab(title)
        self.over(target)
        self.page.mouse.up()

    def end(self, words: str) -> Locator:
        """One of the ends that are offered while a card is in the air."""
        return self.page.locator("[data-tone]").filter(has_text=words)

    def made(self, kind: str, values: dict[str, Any]) -> int:
        """Beside the browser, as another system would."""
        return int(self.asked("POST", f"/records/{kind}", {"values": values}).json()["id"])

    def lead(self, title: str, **values: Any) -> int:
        """One that the board shows already."""
        number = self.made("lead", {"TITLE": title, **values})
        expect(self.card(title)).to_be_visible()
        return number

    def moved(self, number: int, stage: str, kind: str = "lead") -> None:
        """By somebody else, who sees where it stands."""
        said = self.asked("POST", f"/board/{kind}/move", {"cards": [{"id": number}], "stage": stage})
        assert said.json()["answers"][0]["status"] == 200, said.text()

    def asked(self, method: str, path: str, data: Any = None) -> APIResponse:
        token = next(one["value"] for one in self.page.context.cookies() if one["name"] == "csrftoken")
        said = self.page.request.fetch(
            f"{self.url}/api{path}", method=method, data=data, headers={"X-CSRFToken": token}
        )
        assert said.ok, said.text()
        return said


def middle(target: Locator) -> tuple[float, float]:
    box = target.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
