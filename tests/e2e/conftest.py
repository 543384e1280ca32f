"""A real browser on a real installation."""

import os
import re
import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.outbox.sink import Kept, free_port, sink
from tests.stories.installation import Installation, copied, seeded
from tools.require_chromium import NAMES

from .axe import violations

CHROMIUM = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), f"/usr/bin/{NAMES[0]}")
CALM = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDE, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
expect.set_options(timeout=15_000)  # milliseconds; two browsers and two companies may share two cores
PICTURES = Path(os.environ.get("PICTURES") or Path(__file__).parents[2] / "var" / "pictures")


@dataclass(frozen=True)
class Company:
    """A running installation and the mail server it writes to."""

    installation: Installation
    mail: Kept

    @property
    def url(self) -> str:
        return self.installation.url


FAILED = pytest.StashKey[bool]()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """On a machine with much else to do a browser may be late once; the closing line says that it was."""
    for one in items:
        if Path(__file__).parent in one.path.parents:
            one.add_marker(pytest.mark.flaky(reruns=1))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.failed:
        item.stash[FAILED] = True
    return report


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """After a story that failed the company of its file is closed: told again, it begins in a new one."""
    if item.stash.get(FAILED, False) and (file := item.getparent(pytest.Module)):
        item.stash[FAILED] = False
        item.session._setupstate.teardown_exact(file.parent)  # type: ignore[arg-type]  # a folder has the chain it asks


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=list(CALM))
        yield started
        started.close()


@contextmanager
def installed(folder: Path, *demo: str) -> Iterator[Company]:
    with sink() as (smtp_url, kept):
        copied(seeded(*demo), folder / "var")
        installation = Installation(folder / "var", free_port(), smtp_url)
        try:
            installation.start()
            yield Company(installation, kept)
        finally:
            installation.kill()  # nobody reads its data again, and ending well takes seconds


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    """One whose process is yet to be drawn."""
    with installed(tmp_path, "--without-process") as one:
        yield one


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    """The demo company as it comes."""
    with installed(tmp_path_factory.mktemp("demo")) as one:
        yield one


@contextmanager
def window(browser: Browser, **wishes: Any) -> Iterator[Page]:
    """A window of somebody who reads English, unless they wish otherwise; an error in its scripts fails the test."""
    usual = {"viewport": WIDE, "reduced_motion": "reduce", "locale": "en-GB", "color_scheme": "light"}
    context = browser.new_context(**{**usual, **wishes})
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    try:
        yield page
    finally:
        context.close()
    assert not errors


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    with window(browser) as one:
        yield one


def log_in(page: Page, company: Company, email: str = "admin@example.com") -> None:
    """Without drawing the page for it each time; stories of its own walk through that."""
    session = f"{company.url}/api/session"
    page.request.get(session)
    token = next(one["value"] for one in page.context.cookies() if one["name"] == "csrftoken")
    entry = {"email": email, "password": "leadwright"}
    assert page.request.post(session, data=entry, headers={"X-CSRFToken": token}).ok
    page.goto(company.url)
    expect(page.locator("h1")).to_have_text(re.compile("Leads|Khách hàng tiềm năng"))


def looked_at(page: Page, name: str) -> None:
    """Keep the picture, and let axe look too."""
    page.wait_for_timeout(300)
    keep_picture(page, name)
    assert violations(page) == [], name


def keep_picture(page: Page, name: str) -> None:
    """For a person to look at."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png")
