"""Who is calling."""

from django.http import HttpRequest
from ninja.security import SessionAuth

from leadwright.people import directory
from leadwright.people.access import Actor

LOGGED_IN = SessionAuth()


def actor(request: HttpRequest) -> Actor:
    """The person logged in, acting by the web."""
    person = directory.person(request.user.pk)
    if person is None:
        raise PermissionError("nobody is logged in")
    return Actor("web", person)
