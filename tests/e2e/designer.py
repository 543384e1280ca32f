"""The process designer as a person's hand meets it."""

import re

from playwright.sync_api import Locator, Page, expect


class Designer:
    """A drawing, by mouse: blocks are dragged from the palette onto the places between blocks."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def drag(self, block: str, slot: str) -> None:
        """Drag a kind of block to a place such as `root:0` or `b2:0` (branch b2, first)."""
        source = self.page.locator(f"[data-block={block}]").bounding_box()
        target = self.page.locator(f'[data-slot="{slot}"]').bounding_box()
        assert source
        assert target
        mouse = self.page.mouse
        mouse.move(source["x"] + 20, source["y"] + 20)
        mouse.down()
        mouse.move(source["x"] + 40, source["y"] + 30, steps=4)
        mouse.move(target["x"] + target["width"] / 2, target["y"] + target["height"] / 2, steps=10)
        expect(self.page.get_by_text("Drop here").first).to_be_visible()
        mouse.up()

    def add(self, block: str, slot: str, title: str) -> None:
        """Add a block and name it; its settings stay open."""
        self.whole()
        self.drag(block, slot)
        self.page.get_by_label("Block name").fill(title)

    def whole(self) -> None:
        """Close the settings and show the whole drawing."""
        close = self.page.get_by_role("button", name="Close the settings")
        if close.is_visible():
            close.click()
        self.page.get_by_role("button", name="Fit to the window").click()

    def branch(self, number: int, title: str) -> Locator:
        """Rename a branch of the open condition."""
        name = self.page.get_by_label(f"Name of branch {number}")
        name.fill(title)
        return self.page.get_by_role("listitem").filter(has=name)

    def compare(self, branch: Locator, field: str, operator: str = "") -> None:
        """Choose what a branch compares, and how."""
        branch.get_by_role("combobox", name="What to compare").click()
        self._choose(field)
        if operator:
            branch.get_by_role("combobox", name="How to compare").click()
            self._choose(operator)

    def set_person(self, field: str, person: str) -> None:
        """Set a field to a person by the “...” button."""
        self.page.get_by_role("button", name="Add field").click()
        self.page.get_by_role("combobox", name="Field", exact=True).click()
        self._choose(field)
        self.page.get_by_role("button", name=f"Insert a value: Value of {field}").click()
        picker = self.page.get_by_role("dialog", name="Insert a value")
        picker.get_by_role("option", name=re.compile(f"^{person}")).click()

    def _choose(self, option: str) -> None:
        self.page.get_by_role("option", name=option, exact=True).click()
