"""What somebody shows besides a password: an app with codes, passkeys, and recovery codes for when both are lost."""

from collections.abc import Sequence
from typing import Any

from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.db import transaction
from django.http import HttpRequest
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.company import configuration
from leadwright.people import access, hiring
from leadwright.people.access import Actor
from leadwright.people.models import User
from leadwright.refusal import Refused

from . import sessions

TOTP, CODES, PASSKEY = (str(one) for one in ("totp", "recovery_codes", "webauthn"))
STRONG = "strong"
"""Under it a session knows that more than a password was shown."""


def ways(user: User) -> list[str]:
    """By which of them this person may show who they are; nothing if they have no second factor."""
    return sorted({str(one.type) for one in of(user)})


def of(user: User) -> Sequence[Any]:
    """All that they have, the oldest first."""
    return list(Authenticator.objects.filter(user=user).order_by("pk"))


def added(user: User, what: str, *, by: Actor, request: HttpRequest) -> list[str]:
    """Something was added. With the first comes a set of recovery codes, to be shown this once."""
    journal.note("second_factor.added", user.email, by=by, what=what)
    request.session[STRONG] = True
    sessions.end_others(user, request.session.session_key, by=by)
    return [] if CODES in ways(user) else _codes(user)


@transaction.atomic
def new_codes(user: User, *, by: Actor) -> list[str]:
    """Another set of recovery codes; the ones before open nothing any more."""
    if not _real(user):
        raise Refused.one("", "no_factor", _("Set up a second factor first"))
    Authenticator.objects.filter(user=user, type=CODES).delete()
    journal.note("second_factor.codes", user.email, by=by)
    return _codes(user)


@transaction.atomic
def remove(user: User, number: int | None, *, by: Actor, request: HttpRequest) -> None:
    """One of them (the app with codes where no number is given); with the last one the recovery codes go too."""
    mine = [one for one in _real(user) if (one.type == TOTP if number is None else one.pk == number)]
    if mine and len(_real(user)) == 1:
        _demand_that_none_is_needed()
    for one in mine:
        journal.note("second_factor.removed", user.email, by=by, what=str(one.type))
        one.delete()
    if not _real(user):
        Authenticator.objects.filter(user=user).delete()
        request.session[STRONG] = False
        sessions.end_others(user, request.session.session_key, by=by)


@transaction.atomic
def reset(number: int, *, by: Actor) -> None:
    """Somebody lost all of theirs: they log in with the password alone, everywhere anew."""
    access.demand(by, "edit", "people")
    access.demand(by, "edit", "roles")
    user = hiring.find(number)
    Authenticator.objects.filter(user=user).delete()
    sessions.end_others(user, None, by=by)
    journal.note("second_factor.reset", user.email, by=by)


@transaction.atomic
def demand_of_all(demanded: bool, *, by: Actor) -> None:
    """Whether everybody must have one."""
    access.demand(by, "set_up", "settings")
    one = configuration.company()
    type(one).objects.update(second_factor=demanded)
    configuration.changed()
    journal.note("second_factor.demanded", one.name, by=by, demanded=demanded)


def lacking() -> list[int]:
    """The numbers of the people who work here and have none."""
    having = Authenticator.objects.exclude(type=CODES).values("user")
    return list(User.objects.filter(is_active=True).exclude(pk__in=having).values_list("pk", flat=True))


def codes_left(user: User) -> int:
    """How many recovery codes they can still use."""
    kept = Authenticator.objects.filter(user=user, type=CODES).first()
    return len(kept.wrap().get_unused_codes()) if kept else 0


def _codes(user: User) -> list[str]:
    return list(RecoveryCodes.activate(user).generate_codes())


def _real(user: User) -> list[Any]:
    return [one for one in of(user) if one.type != CODES]


def _demand_that_none_is_needed() -> None:
    if configuration.company().second_factor:
        message = _("Your company wants a second factor: add another one before you remove this")
        raise Refused.one("", "demanded", message)
