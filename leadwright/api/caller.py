"""Who is calling."""

import re
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from ninja.security import HttpBearer, SessionAuth

from leadwright.company import configuration
from leadwright.login import seeing
from leadwright.login.factors import STRONG
from leadwright.people import directory, key_scopes, keys
from leadwright.people.access import Actor, OutOfScope
from leadwright.people.models import User
from leadwright.records.kind import KINDS

_TO_PROGRAMS = re.compile(
    "(audit|bin|blocks|board|changes|conversions/lead|custom-fields|departments|duplicates|fields|files|find"
    "|groups|list|merges|options|outbox|people|phone-formats|picker|pipelines|processes|records|roles|runs|search|views)(/|$)"
)
"""The parts of the API that tokens open. Log-in, keys and what a worker goes on with are for people alone."""
_OF_PEOPLE = re.compile("(departments|groups|people)(/|$)")
_SAFE = ("GET", "HEAD")


class Token(HttpBearer):
    """A program with a token: it may do what its person may, as far as its scopes go."""

    def authenticate(self, request: HttpRequest, token: str) -> Actor:
        """Raises `DeadKey` or `OutOfScope`."""
        person, scopes = keys.opened(keys.API, token)
        if not _opens(scopes, request):
            raise OutOfScope
        return Actor("api", person, scopes)


def _opens(scopes: frozenset[str], request: HttpRequest) -> bool:
    """The judge knows these scopes too; here a program is told at once, also where nobody is asked."""
    _api, place = request.path_info.strip("/").split("/", 1)
    safe = request.method in _SAFE
    verb, kind = "read" if safe else "update", f"{place}/".split("/")[1]
    asked = "people" if _OF_PEOPLE.match(place) else kind if kind in KINDS else ""
    if not _TO_PROGRAMS.match(place) or (asked and not key_scopes.opens(scopes, verb, asked)):
        return False
    return safe or any(one == key_scopes.ALL or one.endswith(".write") for one in scopes)


ANYHOW = SessionAuth()
"""Whoever is logged in, even if a second factor is demanded of them that they do not have yet."""


class MustSetUp(PermissionError):
    """Everybody here must have a second factor, and the caller has none yet."""


class LoggedIn(SessionAuth):
    """Whoever is logged in by all that the company demands."""

    def authenticate(self, request: HttpRequest, key: str | None) -> Any | None:
        known = super().authenticate(request, key)
        if known and must_set_up(request):
            raise MustSetUp
        if known:
            seeing.demand_safe(request)
        if known and (zone := directory.time_zone_of(request.user.pk)):
            timezone.activate(zone)
        return known


TOKEN, LOGGED_IN = Token(), LoggedIn()


def must_set_up(request: HttpRequest) -> bool:
    """Whether they can do nothing else before they have a second factor."""
    return configuration.company().second_factor and not request.session.get(STRONG)


def actor(request: HttpRequest) -> Actor:
    """The person logged in, acting by the web with the role they look as, or whoever a token acts for."""
    if isinstance(by := getattr(request, "auth", None), Actor):
        return by
    person = directory.person(request.user.pk)
    if person is None:
        raise PermissionError("nobody is logged in")
    return Actor("web", seeing.through(request, person))


def user(request: HttpRequest) -> User:
    """The row of the person logged in."""
    if not isinstance(request.user, User):
        raise PermissionError("nobody is logged in")
    return request.user


def idempotency_key(request: HttpRequest, by: Actor) -> str:
    """By which the same wish sent twice is known again; empty when the caller gave none."""
    given = request.headers.get("Idempotency-Key", "")[:100]
    return f"web/{by.person.id if by.person else 0}/{given}" if given else ""
