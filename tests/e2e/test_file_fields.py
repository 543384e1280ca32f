"""Fields that hold files: added by an administrator, filled by choosing, dropping and by keys, fetched and emptied."""

import base64
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from .conftest import PHONE, Company, installed, log_in, looked_at, window
from .test_card import opened
from .test_fields import begin, finish, open_fields

DOT = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="

DROP = """(place, name) => {
  const moved = new DataTransfer();
  moved.items.add(new File(['dropped'], name, { type: 'text/plain' }));
  for (const type of ['dragover', 'drop'])
    place.dispatchEvent(new DragEvent(type, { dataTransfer: moved, bubbles: true, cancelable: true }));
}"""


@pytest.fixture(scope="module")
def office(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    """The demo company with a field for a contract and one for drawings; a file has at most a megabyte there."""
    with pytest.MonkeyPatch.context() as surroundings:
        surroundings.setenv("FILE_MB", "1")
        with installed(tmp_path_factory.mktemp("files")) as one:
            with window(browser) as page:
                log_in(page, one)
                open_fields(page, one)
                finish(begin(page, "Contract", "File"))
                dialog = begin(page, "Drawings", "File")
                dialog.get_by_role("checkbox", name=re.compile("[Ss]everal")).check()
                looked_at(page, "file-field-add")
                finish(dialog)
            yield one


@pytest.fixture
def card(page: Page, office: Company) -> Page:
    log_in(page, office)
    return opened(page)


@pytest.fixture
def papers(tmp_path: Path) -> list[Path]:
    several = [tmp_path / "Bản vẽ mặt bằng.txt", tmp_path / "Section.txt"]
    for paper in several:
        paper.write_text(paper.stem, encoding="utf-8")
    return several


def middle(place: Locator) -> None:
    place.evaluate("place => place.scrollIntoView({ block: 'center' })")


def fact(page: Page, title: str, region: str = "Facts") -> Locator:
    return page.get_by_role("region", name=region).locator("dl > div").filter(has=page.get_by_text(title, exact=True))


def edit(page: Page, title: str) -> Locator:
    one = fact(page, title)
    expect(page.get_by_role("region", name="Facts")).to_be_visible()
    if not one.count():  # a gap
        page.get_by_role("button", name=re.compile("Show .* empty fields")).click()
    one.get_by_role("button", name=f"Change {title}").press("Enter")  # a click may fall on a file, which is fetched
    expect(one.locator("input[type=file]")).to_be_attached()
    return one


def test_several_are_chosen_fetched_and_taken_away(card: Page, papers: list[Path]) -> None:
    drawings = edit(card, "Drawings")
    middle(drawings)
    looked_at(card, "file-field-empty")
    drawings.locator("input[type=file]").set_input_files(papers)
    link = drawings.get_by_role("link", name="Bản vẽ mặt bằng.txt")
    expect(link).to_be_visible()
    looked_at(card, "file-field-card")
    with card.expect_download() as download:
        link.click()
    assert download.value.path().read_text(encoding="utf-8") == "Bản vẽ mặt bằng"

    edit(card, "Drawings").get_by_role("button", name="Remove Section.txt").click()
    expect(drawings.get_by_role("link")).to_have_count(1)
    expect(card.get_by_role("region", name="Timeline")).to_contain_text("Section.txt (taken away)")
    card.reload()
    expect(drawings.get_by_role("link")).to_have_text(["Bản vẽ mặt bằng.txt"])


def test_one_is_dropped_and_another_takes_its_place(card: Page) -> None:
    contract = edit(card, "Contract")
    contract.locator("[class*=place]").evaluate(DROP, "First.txt")
    expect(contract.get_by_role("link")).to_have_text(["First.txt"])

    edit(card, "Contract").locator("[class*=place]").evaluate(DROP, "Second.txt")
    expect(contract.get_by_role("link")).to_have_text(["Second.txt"])


def test_it_tells_how_far_it_is_stops_and_says_what_is_wrong(card: Page, papers: list[Path], tmp_path: Path) -> None:
    def never(_route: Route) -> None:
        """Let it wait."""

    card.route("**/api/files", never)
    drawings = edit(card, "Drawings")
    drawings.locator("input[type=file]").set_input_files(papers[1])
    expect(drawings.get_by_role("progressbar", name="Uploading Section.txt")).to_be_visible()
    middle(drawings)
    looked_at(card, "file-field-progress")
    drawings.get_by_role("button", name="Stop uploading Section.txt").click()
    expect(drawings.get_by_role("progressbar")).to_have_count(0)
    card.unroute("**/api/files")

    large = tmp_path / "Large.bin"
    large.write_bytes(b"x" * 1_000_001)
    drawings.locator("input[type=file]").set_input_files(large)
    expect(drawings.get_by_text("Large.bin: A file may have at most 1 MB")).to_be_visible()
    middle(drawings)
    looked_at(card, "file-field-too-large")
    card.keyboard.press("Escape")


def test_by_keyboard_in_a_new_lead_and_in_the_list(card: Page, office: Company, papers: list[Path]) -> None:
    card.get_by_role("link", name="Leads", exact=True).first.click()
    card.get_by_role("button", name="New lead").click()
    dialog = card.get_by_role("dialog")
    dialog.get_by_role("textbox", name="Lead name").fill("With a contract")
    dialog.get_by_role("switch", name="All fields").check(force=True)
    choose = dialog.get_by_label("Contract: Choose a file")
    with card.expect_file_chooser() as chooser:
        choose.press("Enter")
    chooser.value.set_files(papers[0])
    expect(dialog.get_by_role("link", name="Bản vẽ mặt bằng.txt")).to_be_visible()
    dialog.get_by_role("link", name="Bản vẽ mặt bằng.txt").scroll_into_view_if_needed()
    looked_at(card, "file-field-new")
    card.keyboard.press("Control+Enter")
    expect(dialog).to_be_hidden()

    card.goto(
        f'{office.url}/leads?view=list&columns=UF_CRM_CONTRACT&filter=[{{"field":"UF_CRM_CONTRACT","op":"!empty"}}]'
    )
    row = card.get_by_role("row").filter(has_text="With a contract")
    expect(row.get_by_role("link", name="Bản vẽ mặt bằng.txt")).to_be_visible()
    looked_at(card, "file-field-list")


@pytest.mark.parametrize(("name", "wishes"), [("vi-dark", {"color_scheme": "dark", "locale": "vi-VN"})])
def test_in_other_light_and_words(browser: Browser, office: Company, name: str, wishes: dict[str, str]) -> None:
    with window(browser, **wishes) as page:
        log_in(page, office)
        page.goto(f"{office.url}/leads/4")
        expect(page.get_by_role("heading", name="Thông tin chung")).to_be_visible()
        if not page.get_by_role("button", name="Sửa Drawings").count():
            page.get_by_role("button", name=re.compile("trường trống")).click()
        page.get_by_role("button", name="Sửa Drawings").press("Enter")
        expect(page.get_by_text("hoặc thả các tệp vào đây")).to_be_visible()
        middle(fact(page, "Drawings", "Thông tin"))
        looked_at(page, f"file-field-{name}")


def test_on_a_phone(browser: Browser, office: Company) -> None:
    with window(browser, viewport=PHONE, has_touch=True) as page:
        log_in(page, office)
        page.goto(f"{office.url}/leads/4")
        edit(page, "Drawings").scroll_into_view_if_needed()
        assert page.evaluate("document.querySelector('main').scrollWidth <= innerWidth")
        looked_at(page, "file-field-phone")


def test_a_photo_stands_beside_the_name_of_a_contact(card: Page, office: Company) -> None:
    card.goto(f"{office.url}/contacts")
    card.get_by_role("link", name="Lan Phạm").click()
    photo = edit(card, "Photo")
    photo.locator("input[type=file]").set_input_files(
        {"name": "lan.png", "mimeType": "image/png", "buffer": base64.b64decode(DOT)}
    )

    for place in (card.locator("h1 img"), photo.get_by_role("link").locator("img")):
        expect(place).to_be_visible()
        place.evaluate("picture => picture.decode()")
    looked_at(card, "contact-photo")
    card.set_viewport_size({"width": 390, "height": 844})
    looked_at(card, "contact-photo-phone")
    card.get_by_role("link", name="Contacts").last.click()
    expect(card.get_by_role("row", name=re.compile("Lan Phạm")).locator("img")).to_be_visible()
