"""The password was right; now something else is to be shown, within ten minutes."""

import time
from typing import Any

from allauth.mfa.models import Authenticator
from django.http import HttpRequest

from leadwright.audit import journal
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.people.models import User
from leadwright.refusal import Refused

from . import door, factors, passkeys, totp, tries

_AWAITED, _PATIENCE = "second_step", 600


def begin(request: HttpRequest, user: User) -> None:
    """They are in, or asked for the second step if they have a second factor."""
    if not factors.ways(user):
        door.enter(request, user)
        return
    request.session.flush()
    until = time.time() + _PATIENCE
    request.session[_AWAITED] = {"user": user.pk, "hash": user.get_session_auth_hash(), "until": until}


def awaited(request: HttpRequest) -> User | None:
    """Whose second step is awaited here."""
    told = request.session.get(_AWAITED)
    if not told or told["until"] < time.time():
        return None
    user = User.objects.filter(pk=told["user"], is_active=True).first()
    return user if user and user.get_session_auth_hash() == told["hash"] else None


def forget(request: HttpRequest) -> None:
    """They would rather begin anew."""
    request.session.pop(_AWAITED, None)


def by_code(request: HttpRequest, code: str) -> None:
    """By a code of the app, or a recovery code; raises `Refused`, `TooMany`, `PermissionError`."""
    user = _demanded(request)
    limits = {tries.SECOND_STEP: str(user.pk)}
    if not tries.guarded(lambda: totp.shown(user, code) or _recovered(user, code), limits=limits):
        journal.note("second_factor.refused", user.email, by=Actor("web"))
        raise totp.wrong_code()
    door.enter(request, user, strong=True)


def by_passkey(request: HttpRequest, credential: dict[str, Any]) -> None:
    """By a passkey, which needs no first step either; raises `Refused`."""
    expected = awaited(request)
    try:
        user = passkeys.owner(credential, request, expected)
    except Refused:
        journal.note("second_factor.refused", expected.email if expected else "", by=Actor("web"))
        raise
    door.enter(request, user, strong=True)


def _demanded(request: HttpRequest) -> User:
    user = awaited(request)
    if user is None:
        raise PermissionError("the first step is missing or too long ago")
    return user


def _recovered(user: User, code: str) -> bool:
    kept = Authenticator.objects.filter(user=user, type=factors.CODES).first()
    good = bool(kept) and kept.wrap().validate_code(code)
    if good:
        journal.note("second_factor.code_used", user.email, by=Actor("web", directory.person(user.pk)))
    return good
