"""Whoever tries too often waits: by account and by address, known or not, in every process alike."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.db import connection
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from leadwright.limits import counting
from leadwright.limits.models import Tries
from leadwright.login import tries
from tests.conftest import PASSWORD, Cast

WRONG = "wrong"
GOOD = {"TITLE": "Valve", "NAME": "Jo", "EMAIL": "jo@x.example"}


def tried(email: str, password: str = WRONG, **more: Any) -> Any:
    return Client().post("/api/session", {"email": email, "password": password}, "application/json", **more)


@pytest.mark.parametrize("email", ["owner@example.com", "nobody@example.com"])
def test_an_account_bears_ten_wrong_passwords_known_or_not(cast: Cast, email: str) -> None:
    assert [tried(email).status_code for _try in range(tries.ACCOUNT.most)] == [401] * tries.ACCOUNT.most

    refused = tried(email.upper(), PASSWORD, headers={"Accept-Language": "vi"})

    assert (refused.status_code, refused.json()["code"]) == (429, "too_many")
    assert refused.json()["message"].startswith("Quá nhiều lần thử")
    assert 0 < int(refused["Retry-After"]) <= 300
    assert tried("colleague@example.com", PASSWORD).status_code == 200


def test_it_may_be_tried_again_later(cast: Cast) -> None:
    for _try in range(tries.ACCOUNT.most + 1):
        tried("owner@example.com")
    Tries.objects.update(until=timezone.now() - timedelta(seconds=1))

    assert tried("owner@example.com", PASSWORD).status_code == 200
    counting.sweep()
    assert not Tries.objects.filter(until__lt=timezone.now()).exists()


def test_who_is_right_is_not_counted(cast: Cast) -> None:
    assert {tried("owner@example.com", PASSWORD).status_code for _try in range(tries.ACCOUNT.most + 2)} == {200}


def test_an_address_that_tries_many_accounts_waits(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tries, "ADDRESS", counting.Limit("log-in/address", 3, timedelta(minutes=5)))
    for number in range(3):
        tried(f"{number}@example.com")

    assert tried("owner@example.com", PASSWORD).status_code == 429
    assert tried("owner@example.com", PASSWORD, REMOTE_ADDR="10.0.0.9").status_code == 200


@pytest.mark.parametrize(("proxies", "status"), [(0, 429), (1, 200)])
def test_the_address_is_what_our_own_proxy_saw(
    cast: Cast, settings: Settings, monkeypatch: pytest.MonkeyPatch, proxies: int, status: int
) -> None:
    settings.PROXIES = proxies
    monkeypatch.setattr(tries, "ADDRESS", counting.Limit("log-in/address", 3, timedelta(minutes=5)))
    for number in range(3):
        tried(f"{number}@example.com", headers={"X-Forwarded-For": "10.0.0.1"})
    assert tried("owner@example.com", PASSWORD, headers={"X-Forwarded-For": "6.6.6.6, 10.0.0.2"}).status_code == status


def test_an_unknown_address_takes_as_long(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    hashed: list[str] = []
    encode = MD5PasswordHasher.encode

    def told(self: MD5PasswordHasher, password: str, salt: str) -> str:
        hashed.append(password)
        return encode(self, password, salt)

    monkeypatch.setattr(MD5PasswordHasher, "encode", told)

    for email in ("owner@example.com", "nobody@example.com"):
        hashed.clear()
        tried(email)
        assert hashed == ["wrong"], email


@pytest.mark.parametrize("email", ["owner@example.com", "nobody@example.com"])
def test_a_forgotten_password_is_asked_for_five_times(cast: Cast, email: str) -> None:
    statuses = [
        Client().post("/api/passwords/forgotten", {"email": email}, "application/json").status_code for _try in range(6)
    ]

    assert statuses == [204] * 5 + [429]


def test_links_are_not_guessed(cast: Cast) -> None:
    address = f"/api/passwords/link?person={cast.id('owner')}&token=guessed"

    statuses = [Client().get(address).status_code for _try in range(tries.LINKS.most + 1)]

    assert statuses == [404] * tries.LINKS.most + [429]


def test_the_public_form_takes_so_many_from_one_address(company: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from leadwright.intake import webform

    monkeypatch.setattr(webform, "POSTS", counting.Limit("form/address", 1, timedelta(minutes=5)))
    assert Client().post("/f/contact", GOOD).status_code == 302

    refused = Client().post("/f/contact", GOOD)

    assert (refused.status_code, refused["Retry-After"]) == (429, "300")
    assert "sent too often" in refused.content.decode()
    assert 'value="jo@x.example"' in refused.content.decode()


def test_tries_are_counted_once_each_and_tell_no_address(db: None) -> None:
    limit = counting.Limit("x", 5, timedelta(minutes=5))
    for _try in range(3):
        limit.count("jo@x.example")

    with connection.cursor() as cursor:
        cursor.execute("select key, count from limits_tries")
        ((key, count),) = cursor.fetchall()
    assert (len(key), count) == (64, 3)
    limit.forget("jo@x.example")
    assert not Tries.objects.exists()
