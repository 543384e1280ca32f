"""The document library in the browser: files are dropped, become versions, lie in folders, and go out as one file."""

import io
import re
import zipfile
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Route, expect

from .conftest import PHONE, Company, log_in, looked_at, window

DROP = """(place, names) => {
  const moved = new DataTransfer();
  for (const name of names) moved.items.add(new File([name], name, { type: 'text/plain' }));
  for (const type of ['dragover', 'drop'])
    place.dispatchEvent(new DragEvent(type, { dataTransfer: moved, bubbles: true, cancelable: true }));
}"""


OTHER_LIGHTS: dict[str, dict[str, Any]] = {
    "dark": {"color_scheme": "dark"},
    "vi": {"locale": "vi-VN"},
    "phone": {"viewport": PHONE},
}


def dropped(page: Page, folder: str, *names: str) -> None:
    page.get_by_role("region", name=folder).evaluate(DROP, list(names))


def add_folder(page: Page, name: str) -> None:
    page.get_by_role("button", name="New folder").click()
    page.get_by_role("dialog").get_by_label("Name").fill(name)
    page.keyboard.press("Enter")
    page.get_by_role("navigation", name="Libraries").get_by_role("link", name=name).click()
    expect(page.get_by_role("region", name=name)).to_be_visible()


def test_files_are_dropped_become_versions_and_go_out_as_one_file(page: Page, browser: Browser, demo: Company) -> None:
    log_in(page, demo)
    page.goto(f"{demo.url}/documents")
    page.get_by_role("navigation", name="Libraries").get_by_role("link", name="Public library").click()
    expect(page.locator("h1")).to_have_text("Documents")
    add_folder(page, "Hợp đồng 2026")
    expect(page.get_by_text("This folder is empty")).to_be_visible()
    looked_at(page, "library-empty")

    dropped(page, "Hợp đồng 2026", "Báo giá.pdf", "plan.xlsx", "photo.png")
    expect(page.get_by_role("link", name="photo.png")).to_be_visible()
    dropped(page, "Hợp đồng 2026", "plan.xlsx", "setup.exe")
    expect(page.get_by_role("dialog").get_by_text("plan.xlsx")).to_be_visible()
    looked_at(page, "library-name-taken")
    page.get_by_role("button", name="New version").click()
    expect(page.get_by_role("row", name=re.compile("plan.xlsx 2"))).to_be_visible()
    expect(page.get_by_role("alert")).to_contain_text("exe")
    looked_at(page, "library-refused")

    page.get_by_role("button", name="What to do with photo.png").click()
    page.get_by_role("menuitem", name="Rename").click()
    page.get_by_role("dialog").get_by_label("Name").fill("plan.xlsx")
    page.keyboard.press("Enter")
    expect(page.get_by_text("There is already")).to_be_visible()
    page.get_by_role("dialog").get_by_label("Name").fill("roof.png")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="roof.png")).to_be_visible()

    with page.expect_download() as download:
        page.get_by_role("button", name="Download “Hợp đồng 2026” as ZIP").click()
    with zipfile.ZipFile(io.BytesIO(Path(download.value.path()).read_bytes())) as archive:
        assert "Hợp đồng 2026/Báo giá.pdf" in archive.namelist()

    page.goto(f"{demo.url}/documents?folder={page.url.rpartition('=')[2]}")
    expect(page.get_by_role("link", name="plan.xlsx")).to_be_visible()
    looked_at(page, "library")
    page.get_by_role("link", name="plan.xlsx").click()
    versions = page.get_by_role("region", name="Versions")
    versions.get_by_role("button", name="Restore version 1").click()
    expect(versions.get_by_text("Version 3")).to_be_visible()
    looked_at(page, "document-card")
    for view in ("board", "list"):
        page.goto(f"{demo.url}/documents?view={view}")
        expect(page.get_by_text("plan.xlsx").first).to_be_visible()
        looked_at(page, f"documents-{view}")
    for name, wishes in OTHER_LIGHTS.items():
        seen_in(browser, demo, name, wishes)


def seen_in(browser: Browser, demo: Company, name: str, wishes: dict[str, Any]) -> None:
    with window(browser, **wishes) as page:
        log_in(page, demo)
        page.goto(f"{demo.url}/documents")
        page.get_by_role("navigation", name=re.compile("Libraries|Thư viện")).get_by_role("link").first.click()
        page.get_by_role("link", name="Hợp đồng 2026").first.click()
        expect(page.get_by_role("link", name="roof.png")).to_be_visible()
        looked_at(page, f"library-{name}")


def test_a_library_that_cannot_be_read_says_so(page: Page, demo: Company) -> None:
    log_in(page, demo)
    fails = True

    def answer(route: Route) -> None:
        route.fulfill(status=500, body="{}") if fails else route.continue_()

    page.route("**/api/library", answer)
    page.goto(f"{demo.url}/documents")
    expect(page.get_by_role("button", name="Try again")).to_be_visible(timeout=15_000)
    looked_at(page, "library-failed")
    fails = False
    page.get_by_role("button", name="Try again").click()
    expect(page.get_by_role("navigation", name="Libraries")).to_be_visible()
