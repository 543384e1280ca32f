"""People see where they are logged in, and a session ends: by them, by time, by a new password, when they leave."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django.fixtures import Settings

from leadwright.audit.models import Line
from leadwright.login import links
from leadwright.login.models import Session
from leadwright.people import keys
from leadwright.people.models import User
from tests.conftest import PASSWORD, Cast, Json, browser_of

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
CHROME = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36"
GOOD = "a valve of brass"


def came_in(agent: str = FIREFOX, email: str = "owner@example.com") -> Client:
    web = Client(headers={"User-Agent": agent})
    body = {"email": email, "password": PASSWORD}
    assert web.post("/api/session", body, "application/json").status_code == 200
    return web


def is_in(web: Client) -> bool:
    return web.get("/api/session").json()["user"] is not None


def listed(web: Client) -> list[Json]:
    return list(web.get("/api/security").json()["sessions"])


def test_people_see_their_browsers_and_end_one(cast: Cast) -> None:
    here, there, stranger = came_in(FIREFOX), came_in(CHROME), came_in(email="stranger@example.com")

    mine, other = listed(here)
    assert (mine["browser"], mine["address"], mine["current"]) == ("Firefox, Linux", "127.0.0.1", True)
    assert (other["browser"], other["current"]) == ("Chrome, Windows", False)
    assert other["id"] not in there.cookies["sessionid"].value

    assert stranger.delete(f"/api/security/sessions/{other['id']}").status_code == 404
    assert here.delete(f"/api/security/sessions/{other['id']}").status_code == 200

    assert (is_in(here), is_in(there), is_in(stranger)) == (True, False, True)
    assert Line.objects.get(action="session.ended").about == "owner@example.com"


def test_all_others_end_at_once(cast: Cast) -> None:
    here, there, stranger = came_in(), came_in(), came_in(email="stranger@example.com")

    assert len(here.delete("/api/security/sessions").json()["sessions"]) == 1

    assert (is_in(here), is_in(there), is_in(stranger)) == (True, False, True)


def test_a_new_password_ends_all_others(cast: Cast) -> None:
    here, there = came_in(), came_in()

    def choose(current: str, password: str) -> tuple[int, Json]:
        body = {"current": current, "password": password}
        answer = here.put("/api/security/password", body, content_type="application/json")
        return answer.status_code, answer.json()

    assert choose("wrong", GOOD)[1]["current"][0]["code"] == "wrong"
    assert choose(PASSWORD, "short")[1]["password"][0]["code"] == "weak"
    assert is_in(there)

    assert choose(PASSWORD, GOOD)[0] == 200
    assert (is_in(here), is_in(there)) == (True, False)
    assert Session.objects.filter(user=cast.id("owner")).count() == 1


def test_a_password_changed_on_ones_own_page_ends_links_tokens_and_web_hooks_too(cast: Cast) -> None:
    user = User.objects.get(pk=cast.id("owner"))
    person, _, token = links.made(user).partition("person=")[2].partition("&token=")
    bearer = {"Authorization": f"Bearer {keys.issue(user, way=keys.API)}"}
    hook = f"/rest/{user.pk}/{keys.issue(user)}/crm.lead.list"
    asked = {"/api/board/lead": bearer, hook: {}}
    assert [Client().get(path, headers=headers).status_code for path, headers in asked.items()] == [200, 200]
    assert links.owner(int(person), token) == user

    body = {"current": PASSWORD, "password": GOOD}
    assert came_in().put("/api/security/password", body, "application/json").status_code == 200

    assert [Client().get(path, headers=headers).status_code for path, headers in asked.items()] == [401, 401]
    with pytest.raises(links.DeadLink):
        links.owner(int(person), token)


def test_who_leaves_is_logged_out_and_stays_so_when_they_are_back(cast: Cast) -> None:
    owner, admin = came_in(), browser_of("admin@example.com")

    for active in (False, True):
        admin.patch(f"/api/people/{cast.id('owner')}", {"active": active}, content_type="application/json")

    assert not is_in(owner)


@pytest.mark.parametrize(("idle", "whole"), [(1, 24), (48, 1)])
def test_a_session_ends_unused_and_even_used(cast: Cast, settings: Settings, idle: float, whole: int) -> None:
    settings.SESSION_IDLE_HOURS, settings.SESSION_COOKIE_AGE = idle, whole * 3600
    web = came_in()
    ends = Session.objects.get(user=cast.id("owner")).expire_date - timezone.now()
    assert timedelta(minutes=59) < ends <= timedelta(hours=1)

    back = timezone.now() - timedelta(minutes=30)
    Session.objects.update(seen=back, started=back)
    assert is_in(web)
    row = Session.objects.get(user=cast.id("owner"))
    left = row.expire_date - timezone.now()
    assert row.seen > back
    expected = timedelta(hours=1) if idle == 1 else timedelta(minutes=30)
    assert expected - timedelta(minutes=1) < left <= expected

    Session.objects.update(expire_date=timezone.now() - timedelta(seconds=1))
    assert not is_in(web)
    came_in()
    assert Session.objects.filter(user=User.objects.get(email="owner@example.com")).count() == 1
