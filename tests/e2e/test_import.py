"""A table becomes leads: chosen, matched, tried, imported, and all of it taken back; in the dark, in Vietnamese, on a
phone, and by somebody who may not."""

from playwright.sync_api import Browser, FilePayload, Page, expect

from .conftest import PHONE, Company, log_in, looked_at, window

TABLE: FilePayload = {
    "name": "khach-hang.csv",
    "mimeType": "text/csv",
    "buffer": (
        "Tiêu đề;Số điện thoại;Email;Giá trị;Mã nội bộ\n"
        "Bơm cho nhà máy;0912 345 601;bom@nhamay.example;1.250.000,50;A1\n"
        "Van công nghiệp;0912 345 602;;900;A2\n"
        "Không gọi được;12;;;A3\n"
        "Bơm lần nữa;+84 912 345 601;;;A4\n"
    ).encode(),
}


EMPTY: FilePayload = {"name": "empty.csv", "mimeType": "text/csv", "buffer": b"\n \n"}
AS_READER = """() => fetch('/api/session/role', {
    method: 'PUT', body: '{"role": "reader"}',
    headers: {'Content-Type': 'application/json', 'X-CSRFToken': document.cookie.match(/csrftoken=([^;]+)/)[1]},
}).then(({ status }) => status)"""


def choose(page: Page) -> None:
    page.locator("input[type=file]").set_input_files(files=[TABLE])


def test_a_table_is_tried_imported_and_taken_back(page: Page, demo: Company) -> None:
    log_in(page, demo)
    page.goto(f"{demo.url}/leads?view=list")
    page.get_by_role("link", name="Import", exact=True).click()
    expect(page.locator("h1")).to_have_text("Import")
    expect(page.get_by_role("link", name="Take a sample along")).to_be_visible()
    looked_at(page, "import-file")

    choose(page)
    expect(page.get_by_text("4 rows were found.")).to_be_visible()
    expect(page.get_by_role("combobox", name="Field for “Số điện thoại”")).to_have_value("Phone")
    expect(page.get_by_role("combobox", name="Field for “Mã nội bộ”")).to_have_value("")
    looked_at(page, "import-columns")
    page.keyboard.press("Tab")
    page.get_by_role("button", name="See what would come in").press("Enter")
    go = page.get_by_role("button", name="Import 2 rows")
    expect(go).to_be_visible()
    expect(page.get_by_text("is no telephone number").first).to_be_visible()
    looked_at(page, "import-tried")
    page.get_by_label("Import 1 row that seems to be here already, too").check()
    expect(page.get_by_role("button", name="Import 3 rows")).to_be_visible()
    page.get_by_label("Import 1 row that seems to be here already, too").uncheck()

    go.press("Enter")
    expect(page.get_by_role("heading", name="Import of khach-hang.csv")).to_be_visible()
    expect(page.get_by_text("Came in").locator("..")).to_contain_text("2")
    looked_at(page, "import-done")
    with page.expect_download() as taken:
        page.get_by_role("link", name="Take the refused rows along").click()
    assert "no telephone number" in taken.value.path().read_text(encoding="utf-8-sig")

    page.reload()
    page.get_by_role("button", name="Undo the whole import").press("Enter")
    expect(page.get_by_text("Into the recycle bin").locator("..")).to_contain_text("2")
    looked_at(page, "import-undone")


def test_it_speaks_vietnamese_fits_a_phone_and_says_who_may_not(browser: Browser, demo: Company) -> None:
    with window(browser, viewport=PHONE, color_scheme="dark", locale="vi-VN") as page:
        log_in(page, demo)
        page.goto(f"{demo.url}/import/lead")
        choose(page)
        expect(page.get_by_text("Tìm thấy 4 dòng.")).to_be_visible()
        looked_at(page, "import-phone")
        page.get_by_role("button", name="Xem những gì sẽ được nhập").click()
        expect(page.get_by_role("button", name="Nhập 2 dòng")).to_be_visible()
        looked_at(page, "import-phone-tried")
        assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
        page.goto(f"{demo.url}/import/lead")
        page.locator("input[type=file]").set_input_files(files=[EMPTY])
        expect(page.get_by_role("alert")).to_have_text("Tệp này không có dòng nào dưới tiêu đề")
        looked_at(page, "import-refused")
    with window(browser) as page:
        log_in(page, demo)
        assert page.evaluate(AS_READER) == 200
        page.goto(f"{demo.url}/import/lead")
        expect(page.get_by_role("heading", name="Access denied")).to_be_visible()
        looked_at(page, "import-denied")
