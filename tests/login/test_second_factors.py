"""A second factor: an app with codes, each good for once, recovery codes, and a company that demands one of all."""

import time
from typing import Any

import pytest
from allauth.mfa.models import Authenticator
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.test import Client

from leadwright.audit.models import Line
from leadwright.login import factors, links
from leadwright.people.models import User
from tests.conftest import PASSWORD, Cast, Json, browser_of

from .test_links import link
from .test_sessions import came_in, is_in


def code(secret: str, later: int = 0) -> str:
    return str(format_hotp_value(hotp_value(secret, int(time.time()) // 30 + later)))


def sent(web: Client, way: str, address: str, body: Json | None = None) -> tuple[int, Any]:
    answer = getattr(web, way)(f"/api/{address}", body or {}, content_type="application/json")
    return answer.status_code, answer.json() if answer.content else None


def with_app(web: Client) -> tuple[str, list[str]]:
    """The app's secret and the recovery codes."""
    offer = sent(web, "post", "security/totp")[1]
    assert offer["svg"].startswith("<?xml")
    status, added = sent(web, "put", "security/totp", {"code": code(offer["secret"], -1)})
    assert (status, added["security"]["totp"], len(added["codes"])) == (200, True, 10)
    return offer["secret"], added["codes"]


def first_step(email: str = "owner@example.com") -> Client:
    web = Client()
    status, session = sent(web, "post", "session", {"email": email, "password": PASSWORD})
    assert (status, session["user"], session["second_step"]) == (200, None, ["recovery_codes", "totp"])
    return web


def test_who_has_an_app_shows_its_code_after_the_password(cast: Cast) -> None:
    secret, _codes = with_app(came_in())

    web = first_step()
    assert web.get("/api/board/lead").status_code == 401
    assert sent(web, "post", "session/code", {"code": "000000"})[1]["code"][0]["code"] == "wrong_code"
    status, session = sent(web, "post", "session/code", {"code": code(secret)})

    assert (status, session["user"]["name"], session["second_step"]) == (200, "Owner", [])
    assert web.get("/api/board/lead").status_code == 200
    told = Line.objects.order_by("pk").values_list("action", flat=True)
    assert list(told) == ["log_in", "second_factor.added", "second_factor.refused", "log_in"]


def test_a_code_is_good_for_once(cast: Cast) -> None:
    secret, _codes = with_app(came_in())
    shown = code(secret)
    assert sent(first_step(), "post", "session/code", {"code": shown})[0] == 200

    assert sent(first_step(), "post", "session/code", {"code": shown})[0] == 422
    assert sent(first_step(), "post", "session/code", {"code": code(secret, -1)})[0] == 422  # shown when it was set up
    assert sent(first_step(), "post", "session/code", {"code": code(secret, 1)})[0] == 200


def test_a_recovery_code_opens_once_and_new_ones_replace_all(cast: Cast) -> None:
    here = came_in()
    _secret, codes = with_app(here)
    assert sent(first_step(), "post", "session/code", {"code": codes[3]})[0] == 200

    assert sent(first_step(), "post", "session/code", {"code": codes[3]})[0] == 422
    assert here.get("/api/security").json()["codes_left"] == 9
    fresh = sent(here, "post", "security/codes")[1]["codes"]
    assert sent(first_step(), "post", "session/code", {"code": codes[4]})[0] == 422
    assert sent(first_step(), "post", "session/code", {"code": fresh[0]})[0] == 200


def test_codes_are_not_guessed(cast: Cast) -> None:
    secret, _codes = with_app(came_in())
    statuses = [sent(first_step(), "post", "session/code", {"code": f"00000{n}"})[0] for n in range(6)]

    assert statuses == [422] * 5 + [429]
    assert sent(first_step(), "post", "session/code", {"code": code(secret)})[0] == 429


def test_secrets_are_not_readable_in_the_database(cast: Cast) -> None:
    secret, codes = with_app(came_in())

    kept = str(list(Authenticator.objects.values_list("data", flat=True)))

    assert secret not in kept
    assert not any(one in kept for one in codes)


def test_a_forgotten_password_is_no_way_round(cast: Cast) -> None:
    with_app(came_in())
    person, token = link(links.made(User.objects.get(pk=cast.id("owner"))))
    web = Client()

    assert sent(web, "post", "passwords", {"person": person, "token": token, "password": "a valve of brass"})[0] == 204

    session = web.get("/api/session").json()
    assert (session["user"], session["second_step"]) == (None, ["recovery_codes", "totp"])


def test_the_second_step_waits_ten_minutes_and_no_longer(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    secret, _codes = with_app(came_in())
    web, now = first_step(), time.time()
    monkeypatch.setattr(time, "time", lambda: now + 601)

    assert sent(web, "post", "session/code", {"code": code(secret)})[0] == 401
    assert sent(Client(), "post", "session/code", {"code": code(secret)})[0] == 401


def test_a_new_factor_ends_other_sessions_and_asks_who_one_is(cast: Cast) -> None:
    here, there, old = came_in(), came_in(), browser_of("owner@example.com")  # which came in by no log-in we know
    assert sent(old, "post", "security/totp")[1]["code"] == "confirm_first"
    assert sent(old, "post", "security/confirmation", {"password": "wrong"})[0] == 422
    assert sent(old, "post", "security/confirmation", {"password": PASSWORD})[1]["fresh"] is True
    assert sent(old, "post", "security/totp")[0] == 200

    with_app(here)

    assert (is_in(here), is_in(there), is_in(old)) == (True, False, False)


def test_without_the_last_factor_there_is_no_second_step(cast: Cast) -> None:
    here = came_in()
    with_app(here)

    status, told = sent(here, "delete", "security/totp")

    assert (status, told["totp"], told["codes_left"]) == (200, False, 0)
    assert is_in(came_in())


def test_a_company_demands_one_and_nothing_else_works_until_then(cast: Cast) -> None:
    admin, owner = came_in(email="admin@example.com"), came_in()
    assert sent(owner, "put", "company/security", {"second_factor": True})[0] == 403
    with_app(admin)
    told = sent(admin, "put", "company/security", {"second_factor": True})[1]
    assert (told["second_factor"], cast.id("admin") in told["lacking"], len(told["lacking"])) == (True, False, 3)

    for web in (owner, came_in()):
        assert web.get("/api/session").json()["must_set_up"] is True
        assert web.get("/api/board/lead").json()["code"] == "set_up_first"
        assert sent(web, "post", "records/lead", {"values": {}})[0] == 403
        assert web.post("/api/files").status_code == 403

    with_app(owner)
    assert owner.get("/api/session").json()["must_set_up"] is False
    assert owner.get("/api/board/lead").status_code == 200
    refused = sent(owner, "delete", "security/totp")
    assert (refused[0], refused[1][""][0]["code"]) == (422, "demanded")


def test_an_administrator_resets_what_somebody_lost(cast: Cast) -> None:
    owner, admin = came_in(), browser_of("admin@example.com")
    with_app(owner)
    address = f"company/security/{cast.id('owner')}"
    assert sent(browser_of("stranger@example.com"), "delete", address)[0] == 403

    assert sent(admin, "delete", address)[0] == 204

    assert not is_in(owner)
    assert is_in(came_in())
    line = Line.objects.get(action="second_factor.reset")
    assert (line.who, line.about) == ("Admin", "owner@example.com")
    assert factors.ways(User.objects.get(pk=cast.id("owner"))) == []
