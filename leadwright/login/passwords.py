"""Choosing another password."""

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.people.models import User
from leadwright.refusal import Refused, Wrong

from . import sessions, tries

LONGEST = 4_096


def choose(user: User, password: str, *, by: Actor, here: str | None = None) -> None:
    """From now on they log in with this one, and are logged out everywhere but here; raises `Refused`."""
    check(password, user)
    directory.set_password(user, password)
    sessions.end_others(user, here, by=by)
    journal.note("password.chosen", user.email, by=by)


def demand(user: User, password: str) -> None:
    """They must know the one they have; raises `Refused` or `TooMany`."""
    if not tries.guarded(lambda: user.check_password(password), limits={tries.ACCOUNT: user.email}):
        raise Refused.one("current", "wrong", _("This is not your password"))


def check(password: str, user: User) -> None:
    """It must not be easy to guess; raises `Refused`."""
    if len(password) > LONGEST:
        raise Refused.one("password", "too_long", _("Choose a shorter password"))
    try:
        validate_password(password, user)
    except ValidationError as error:
        raise Refused({"password": [Wrong("weak", message) for message in error.messages]}) from None
