"""Coming in: whoever is known by now gets a session of their own."""

from django.contrib.auth import authenticate, login
from django.http import HttpRequest
from django.utils import timezone

from leadwright.audit import journal
from leadwright.limits import caller, counting
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.people.models import User

from . import browsers, sessions, tries
from .factors import STRONG
from .session_store import VISIT

_BACKEND = "django.contrib.auth.backends.ModelBackend"


def known(request: HttpRequest, email: str, password: str) -> User | None:
    """Whose e-mail and password these are. Takes as long for an address that nobody has; raises `TooMany`."""
    name = email.strip().lower()
    limits = {tries.ADDRESS: caller.address(request), tries.ACCOUNT: name}
    user = tries.guarded(lambda: authenticate(request, email=name, password=password), limits=limits)
    if isinstance(user, User):
        return user
    journal.note("log_in.refused", name, by=Actor("web"), address=caller.address(request))
    return None


def enter(request: HttpRequest, user: User, *, strong: bool = False) -> None:
    """They are in from now on; `strong` when they have shown more than a password."""
    sessions.sweep()
    counting.sweep()
    login(request, user, _BACKEND)
    agent, address = request.headers.get("User-Agent", "")[:300], caller.address(request)
    request.session[VISIT] = {"started": timezone.now().isoformat(), "browser": agent, "address": address}
    request.session[STRONG] = strong
    by = Actor("web", directory.person(user.pk))
    journal.note("log_in", user.email, by=by, address=address, browser=browsers.named(agent))
