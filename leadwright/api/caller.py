"""Who is calling."""

from django.http import HttpRequest
from ninja.security import SessionAuth

from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.people.models import User

LOGGED_IN = SessionAuth()


def actor(request: HttpRequest) -> Actor:
    """The person logged in, acting by the web."""
    person = directory.person(request.user.pk)
    if person is None:
        raise PermissionError("nobody is logged in")
    return Actor("web", person)


def user(request: HttpRequest) -> User:
    """The row of the person logged in."""
    if not isinstance(request.user, User):
        raise PermissionError("nobody is logged in")
    return request.user


def idempotency_key(request: HttpRequest, by: Actor) -> str:
    """By which the same wish sent twice is known again; empty when the caller gave none."""
    given = request.headers.get("Idempotency-Key", "")[:100]
    return f"web/{by.person.id if by.person else 0}/{given}" if given else ""
