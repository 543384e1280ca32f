"""Before somebody changes by what they log in, they say once more who they are: an open browser is not enough."""

import time
from datetime import datetime

from django.http import HttpRequest

from leadwright.people.models import User

from . import passwords
from .session_store import VISIT

_LASTS = 15 * 60
_CONFIRMED = "confirmed"


class ConfirmFirst(Exception):
    """They logged in too long ago."""


def is_fresh(request: HttpRequest) -> bool:
    """Whether they showed who they are within the last quarter of an hour."""
    visit = request.session.get(VISIT)
    came = datetime.fromisoformat(visit["started"]).timestamp() if visit else 0
    confirmed = float(request.session.get(_CONFIRMED, 0))
    return time.time() - max(came, confirmed) < _LASTS


def demand(request: HttpRequest) -> None:
    """Raise `ConfirmFirst` unless it is fresh."""
    if not is_fresh(request):
        raise ConfirmFirst


def confirm(request: HttpRequest, user: User, password: str) -> None:
    """It is them; raises `Refused`, `TooMany`."""
    passwords.demand(user, password)
    request.session[_CONFIRMED] = time.time()
