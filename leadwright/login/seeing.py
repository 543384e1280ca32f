"""Looking at the product as a role would: for those who keep roles, without changing anything, until they go back."""

from django.http import HttpRequest
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.people import access, directory, roles
from leadwright.people.access import Actor
from leadwright.people.directory import Card
from leadwright.refusal import NotThere, Refused

_ROLE = "seen_as"
_SAFE = ("GET", "HEAD")


class OnlyLooking(PermissionError):
    """Whoever looks as a role changes nothing."""


class NoSuchRole(NotThere):
    """There is no such role."""


def begin(request: HttpRequest, code: str, *, by: Actor) -> None:
    """From now on they see what a role sees; raises `Denied`, `NoSuchRole` and `Refused`."""
    access.demand(by, "edit", "roles")
    if code not in roles.everything():
        raise NoSuchRole(code)
    if code == roles.ADMINISTRATOR:
        raise Refused.one("role", "sees_all", _("Administrators see everything, as you do now. Choose another role."))
    request.session[_ROLE] = code
    journal.note("role.seen_as", code, by=by)


def end(request: HttpRequest) -> None:
    """They are themselves again."""
    code = request.session.pop(_ROLE, None)
    if code:
        journal.note("role.seen_back", code, by=Actor("web", directory.person(request.user.pk)))


def role(request: HttpRequest) -> str:
    """As which role they look: nothing if they do not, or may no more."""
    code = str(request.session.get(_ROLE, ""))
    return code if code and access.may(Actor("web", directory.person(request.user.pk)), "edit", "roles") else ""


def through(request: HttpRequest, one: Card) -> Card:
    """Who they are, with the role they look as instead of their own."""
    code = role(request)
    return one._replace(roles=(code,)) if code else one


def demand_safe(request: HttpRequest) -> None:
    """Raise `OnlyLooking` if this would change something."""
    if request.method not in _SAFE and role(request):
        raise OnlyLooking
