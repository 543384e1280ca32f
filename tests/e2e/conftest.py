"""A real browser on a real installation whose process is yet to be drawn."""

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.outbox.sink import Kept, free_port, sink
from tests.stories.installation import Installation

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
CALM = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PICTURES = Path(os.environ.get("PICTURES") or Path(__file__).parents[2] / "var" / "pictures")


@dataclass(frozen=True)
class Company:
    """A running installation and the mail server it writes to."""

    installation: Installation
    mail: Kept

    @property
    def url(self) -> str:
        return self.installation.url


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=list(CALM))
        yield started
        started.close()


@pytest.fixture
def company(tmp_path: Path) -> Iterator[Company]:
    with sink() as (smtp_url, kept):
        installation = Installation(tmp_path / "var", free_port(), smtp_url)
        installation.command("demo", "--without-process")
        try:
            installation.start()
            yield Company(installation, kept)
        finally:
            installation.stop()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A window of somebody who reads English; errors in the console fail the test."""
    context = browser.new_context(
        viewport={"width": 1440, "height": 900}, reduced_motion="reduce", locale="en-GB", color_scheme="light"
    )
    window = context.new_page()
    errors: list[str] = []
    window.on("pageerror", lambda error: errors.append(str(error)))
    yield window
    context.close()
    assert not errors


def keep_picture(page: Page, name: str) -> None:
    """For a person to look at."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png")
