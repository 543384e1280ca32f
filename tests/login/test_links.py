"""A link in a letter lets its owner choose a password: once, for three days, and nobody else."""

import re
from datetime import datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from django.contrib.auth.tokens import default_token_generator
from django.test import Client

from leadwright.login import letters, links
from leadwright.outbox.models import Letter
from leadwright.people import appointing, directory, roles
from leadwright.people.models import User
from leadwright.refusal import Refused
from tests.conftest import PASSWORD, Cast, Json, browser_of

GOOD = "a valve of brass"


def link(text: str) -> tuple[int, str]:
    found = re.search(r"http\S+/password\?\S+", text)
    assert found
    asked = parse_qs(urlsplit(found[0]).query)
    return int(asked["person"][0]), asked["token"][0]


def owner(cast: Cast) -> User:
    return User.objects.get(pk=cast.id("owner"))


def sent(web: Client, address: str, body: Json) -> int:
    return web.post(address, body, content_type="application/json").status_code


def test_somebody_new_is_invited_chooses_a_password_and_is_in(cast: Cast) -> None:
    admin = browser_of("admin@example.com")
    answer = admin.post(
        "/api/people",
        {"email": "New@Example.com", "name": "New", "roles": ["salesperson"]},
        content_type="application/json",
    )
    assert answer.json()["email"] == "new@example.com"

    letter = Letter.objects.get(to=["new@example.com"])
    assert letter.subject == "Admin invites you to Leadwright"
    person, token = link(letter.text)
    web = Client()
    assert web.get(f"/api/passwords/link?person={person}&token={token}").json()["name"] == "New"
    assert sent(web, "/api/passwords", {"person": person, "token": token, "password": GOOD}) == 204

    assert web.get("/api/session").json()["user"]["name"] == "New"
    assert sent(Client(), "/api/session", {"email": "new@example.com", "password": GOOD}) == 200


def test_a_link_works_once_and_ends_every_session(cast: Cast) -> None:
    elsewhere = browser_of("owner@example.com")
    person, token = link(links.made(owner(cast)))

    assert sent(Client(), "/api/passwords", {"person": person, "token": token, "password": GOOD}) == 204

    assert elsewhere.get("/api/session").json()["user"] is None
    assert sent(Client(), "/api/passwords", {"person": person, "token": token, "password": "another brass"}) == 404
    assert sent(Client(), "/api/session", {"email": "owner@example.com", "password": PASSWORD}) == 401


def test_a_link_dies_after_three_days(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    person, token = link(links.made(owner(cast)))
    later = datetime.now() + timedelta(days=3, minutes=1)  # noqa: DTZ005 - as Django's generator counts
    monkeypatch.setattr(default_token_generator, "_now", lambda: later)

    with pytest.raises(links.DeadLink):
        links.owner(person, token)


def test_a_link_is_for_nobody_else_and_not_for_who_left(cast: Cast) -> None:
    person, token = link(links.made(owner(cast)))

    with pytest.raises(links.DeadLink):
        links.owner(cast.id("colleague"), token)
    directory.deactivate(owner(cast))
    with pytest.raises(links.DeadLink):
        links.owner(person, token)


@pytest.mark.parametrize("password", ["short", "password123", "owner@example.com"])
def test_a_weak_password_is_refused_and_the_link_stays(cast: Cast, password: str) -> None:
    person, token = link(links.made(owner(cast)))

    with pytest.raises(Refused) as refused:
        links.choose(person, token, password)

    assert list(refused.value.problems) == ["password"]
    links.choose(person, token, GOOD)


def test_a_forgotten_password_answers_everybody_alike(cast: Cast) -> None:
    for address in ("owner@example.com", "nobody@example.com"):
        assert sent(Client(), "/api/passwords/forgotten", {"email": address}) == 204
        letters.send(address)
        letters.send(address)

    assert [letter.to for letter in Letter.objects.all()] == [["owner@example.com"]]


def test_who_reads_the_outbox_does_not_get_in_by_it(cast: Cast) -> None:
    letters.invite(owner(cast), by=cast.admin)
    letter = Letter.objects.get()

    clerk = appointing.add("Clerk", by=cast.admin)
    appointing.change(clerk.code, grants={"outbox": {"read": {"": "all"}}}, kinds={}, by=cast.admin)
    roles.give(User.objects.get(pk=cast.id("stranger")), [clerk.code])

    told = browser_of("stranger@example.com").get(f"/api/outbox/{letter.pk}").json()
    assert "token" not in told["text"]
    assert "token" in browser_of("admin@example.com").get(f"/api/outbox/{letter.pk}").json()["text"]
