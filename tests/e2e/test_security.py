"""My security: an app with codes, recovery codes, passkeys, sessions; and the second step of the log-in."""

import re
import time
from collections.abc import Iterator

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from playwright.sync_api import Browser, Page, expect

from .conftest import PHONE, Company, installed, log_in, looked_at, window


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    """By a name: there are no passkeys under a bare address."""
    with pytest.MonkeyPatch.context() as surroundings:
        surroundings.setenv("OIDC_URL", "http://127.0.0.1:9")
        surroundings.setenv("OIDC_NAME", "Valve ID")
        with installed(tmp_path_factory.mktemp("security")) as one:
            yield Named(one.installation, one.mail)


class Named(Company):
    @property
    def url(self) -> str:
        return super().url.replace("127.0.0.1", "localhost")


def code(secret: str, later: int = 0) -> str:
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // 30 + later)))


def first_step(page: Page, company: Company, email: str) -> None:
    page.goto(company.url)
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password", exact=True).fill("leadwright")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="The second step")).to_be_visible()


def secret_shown(page: Page) -> str:
    page.get_by_text("I cannot scan it").click()
    return page.locator("details code").inner_text().replace(" ", "")


def test_an_app_with_codes_is_set_up_and_asked_for(page: Page, office: Company, browser: Browser) -> None:
    log_in(page, office, "anna@example.com")
    page.get_by_role("button", name="Anna Weber").click()
    page.get_by_role("link", name="My security").click()
    expect(page.get_by_role("heading", name="Where you are logged in")).to_be_visible()
    looked_at(page, "security")
    page.get_by_role("button", name="Set up the app").click()
    secret = secret_shown(page)
    looked_at(page, "security-totp")
    page.get_by_label("The code the app shows now").fill("000000")
    page.get_by_role("button", name="Switch on").click()
    expect(page.get_by_text("This code is wrong")).to_be_visible()
    page.get_by_label("The code the app shows now").fill(code(secret, -1))
    page.get_by_role("button", name="Switch on").click()
    recovery = page.get_by_role("list", name="Recovery codes").get_by_role("listitem")
    expect(recovery).to_have_count(10)
    looked_at(page, "security-codes")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download").click()
    first = recovery.first.inner_text()
    assert first in download.value.path().read_text()
    page.get_by_role("button", name="I have kept them").click()
    expect(page.get_by_text("Still unused: 10.")).to_be_visible()

    with window(browser) as elsewhere:
        first_step(elsewhere, office, "anna@example.com")
        looked_at(elsewhere, "second-step")
        elsewhere.get_by_label("Code", exact=True).fill(code(secret))
        elsewhere.get_by_role("button", name="Log in", exact=True).click()
        expect(elsewhere).to_have_url(re.compile("/leads"))

        page.reload()
        page.get_by_role("button", name="Log out Chrome").click()
        expect(page.get_by_role("button", name="Log out Chrome")).to_have_count(0)
        elsewhere.reload()
        expect(elsewhere.get_by_role("button", name="Log in", exact=True)).to_be_visible()


def test_a_passkey_opens_without_a_password_and_as_the_second_step(page: Page, office: Company) -> None:
    cdp = page.context.new_cdp_session(page)
    cdp.send("WebAuthn.enable")
    stick = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    cdp.send("WebAuthn.addVirtualAuthenticator", {"options": stick})
    log_in(page, office, "minh@example.com")
    page.goto(f"{office.url}/settings/security")
    page.get_by_role("button", name="Add a passkey").click()
    page.get_by_role("textbox", name="Name").fill("My telephone")
    page.get_by_role("button", name="Go on").click()
    page.get_by_role("button", name="I have kept them").click()
    expect(page.get_by_text("My telephone")).to_be_visible()
    page.get_by_role("button", name="Rename My telephone").click()
    page.get_by_role("textbox", name="Name").fill("The blue one")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("The blue one")).to_be_visible()
    looked_at(page, "security-passkey")

    for way in ("without a password", "as the second step"):
        page.get_by_role("button", name="Minh Trần").click()
        page.get_by_role("button", name="Log out", exact=True).click()
        expect(page.get_by_role("button", name="Log in with a passkey")).to_be_visible()
        if way == "as the second step":
            first_step(page, office, "minh@example.com")
        page.get_by_role("button", name="Log in with a passkey").click()
        expect(page).to_have_url(re.compile("/leads"))
    page.goto(f"{office.url}/settings/security")
    page.get_by_role("button", name="Remove The blue one").click()
    expect(page.get_by_text("The blue one")).to_have_count(0)


def test_whom_the_company_asks_sets_one_up_before_all_else(browser: Browser, office: Company) -> None:
    with window(browser) as admin:
        log_in(admin, office)
        admin.goto(f"{office.url}/settings/people")
        admin.get_by_role("switch", name="Everybody needs a second factor").click(force=True)
        expect(admin.get_by_role("heading", name="One more step")).to_be_visible()
        looked_at(admin, "set-up")
        admin.get_by_role("button", name="Set up the app").click()
        secret = secret_shown(admin)
        admin.get_by_label("The code the app shows now").fill(code(secret))
        admin.get_by_role("button", name="Switch on").click()
        expect(admin.get_by_role("list", name="Recovery codes")).to_be_visible()
        looked_at(admin, "set-up-codes")
        admin.get_by_role("button", name="I have kept them").click()
        expect(admin).to_have_url(re.compile("/leads"))
        admin.goto(f"{office.url}/settings/people")
        admin.get_by_role("button", name="More: Anna Weber").click()
        admin.get_by_role("menuitem", name="Reset the second factor").click()
        expect(admin.get_by_text("Anna Weber logs in with the password alone now.")).to_be_visible()

        for name, wishes in (
            ("vi-dark", {"locale": "vi-VN", "color_scheme": "dark"}),
            ("phone", {"viewport": PHONE}),
        ):
            with window(browser, **wishes) as page:
                page.goto(office.url)
                page.locator("input[type=email]").fill("sara@example.com")
                page.locator("input[type=password]").fill("leadwright")
                page.keyboard.press("Enter")
                expect(page.get_by_role("heading", name=re.compile("One more step|Còn một bước nữa"))).to_be_visible()
                looked_at(page, f"set-up-{name}")
        admin.get_by_role("switch", name="Everybody needs a second factor").click(force=True)
        expect(admin.get_by_role("switch", name="Everybody needs a second factor")).not_to_be_checked()


def test_a_provider_has_its_button_and_says_why_not(page: Page, office: Company) -> None:
    page.goto(f"{office.url}/login?next=/deals&failed=oidc_unknown")
    expect(page.get_by_role("alert")).to_contain_text("Valve ID names no verified e-mail address")
    away = page.get_by_role("link", name="Log in with Valve ID")
    expect(away).to_have_attribute("href", "/oidc/company/login/?next=%2Fdeals")
    looked_at(page, "log-in-provider")
    away.click()
    expect(page.get_by_role("alert")).to_contain_text("Valve ID did not let you in")


@pytest.mark.parametrize(
    ("name", "wishes"), [("vi-dark", {"locale": "vi-VN", "color_scheme": "dark"}), ("phone", {"viewport": PHONE})]
)
def test_the_page_in_other_light_and_on_a_phone(
    browser: Browser, office: Company, name: str, wishes: dict[str, object]
) -> None:
    with window(browser, **wishes) as page:
        log_in(page, office, "sara@example.com")
        page.goto(f"{office.url}/settings/security")
        expect(page.get_by_text("Chrome, Linux").first).to_be_visible()
        looked_at(page, f"security-{name}")
