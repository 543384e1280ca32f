"""Passkeys: the telephone, the computer or a stick vouches for whoever holds it. They do for both steps at once."""

from typing import Any

from allauth.core.context import request_context
from allauth.mfa.models import Authenticator
from allauth.mfa.webauthn.internal import auth as allauth
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.company.naming import named
from leadwright.people.access import Actor
from leadwright.people.models import User
from leadwright.refusal import NotThere, Refused

from . import factors

MOST = 20
Json = dict[str, Any]


class NoPasskey(NotThere):
    """There is no such passkey, or it is somebody else's."""


def offer(user: User, request: HttpRequest) -> Json:
    """What the browser must know to make one; raises `Refused` when there are too many."""
    if Authenticator.objects.filter(user=user, type=factors.PASSKEY).count() >= MOST:
        raise Refused.one("name", "too_many", _("At most %(most)d passkeys") % {"most": MOST})
    with request_context(request):
        return _plain(allauth.begin_registration(user, passwordless=True))


@transaction.atomic
def add(user: User, name: str, credential: Json, *, by: Actor, request: HttpRequest) -> list[str]:
    """It is theirs from now on; answers recovery codes if these are their first. Raises `Refused`."""
    called = named(name)
    try:
        with request_context(request):
            allauth.complete_registration(credential)
    except (ValidationError, ValueError, TypeError, KeyError):
        raise _refused() from None
    allauth.WebAuthn.add(user, called, credential)
    return factors.added(user, factors.PASSKEY, by=by, request=request)


@transaction.atomic
def rename(user: User, number: int, name: str) -> None:
    """It is called so; raises `NoPasskey` or `Refused`."""
    kept = Authenticator.objects.select_for_update().filter(user=user, type=factors.PASSKEY, pk=number).first()
    if kept is None:
        raise NoPasskey(number)
    kept.data["name"] = named(name)
    kept.save(update_fields=["data"])


def ask(user: User | None, request: HttpRequest) -> Json:
    """What the browser must know to use one of this person's, or of anybody's."""
    with request_context(request):
        return _plain(allauth.begin_authentication(user))


def owner(credential: Json, request: HttpRequest, expected: User | None = None) -> User:
    """Who holds it; raises `Refused` unless it is one of ours, and of the one expected."""
    try:
        with request_context(request):
            user = expected or allauth.extract_user_from_response(credential)
            kept = allauth.complete_authentication(user, credential)
    except (ValidationError, ValueError, TypeError, KeyError, AttributeError):
        raise _refused() from None
    if not isinstance(user, User) or not user.is_active:
        raise _refused()
    kept.last_used_at = timezone.now()
    kept.save(update_fields=["last_used_at"])
    return user


def _plain(options: Any) -> Json:
    return dict(options["publicKey"])


def _refused() -> Refused:
    return Refused.one("passkey", "wrong_passkey", _("This passkey is not known here. Try another way."))
