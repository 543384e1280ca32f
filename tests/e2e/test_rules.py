"""The strip of automation rules is reached from the processes, and says how to begin."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from .conftest import Company, installed, log_in, looked_at


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    with installed(tmp_path_factory.mktemp("rules")) as one:
        yield one


def test_the_strip_of_rules_is_reached_from_the_processes(page: Page, office: Company) -> None:
    log_in(page, office)
    page.goto(f"{office.url}/processes/lead")
    page.get_by_role("link", name="Automation rules").click()
    expect(page.get_by_text("No rules yet.")).to_be_visible()
    looked_at(page, "rules-empty")
