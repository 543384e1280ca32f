"""Where somebody is logged in, and ending that."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.utils import timezone

from leadwright.audit import journal
from leadwright.people.access import Actor
from leadwright.people.models import User
from leadwright.refusal import NotThere

from . import browsers
from .models import Session


class NoSession(NotThere):
    """It is over already, or somebody else's."""


@dataclass(frozen=True)
class Told:
    """What people see of a session. `id` tells nothing of the key that stands in the cookie."""

    id: str
    browser: str
    address: str
    started: datetime
    seen: datetime
    current: bool


def of(user: User, current: str | None) -> list[Told]:
    """Every browser in which they are logged in, this one first."""
    return sorted((_told(one, current) for one in _open(user)), key=lambda one: not one.current)


def end(user: User, handle: str, *, by: Actor) -> None:
    """Log them out there; raises `NoSession`."""
    one = next((one for one in _open(user) if _handle(one) == handle), None)
    if one is None:
        raise NoSession(handle)
    journal.note("session.ended", user.email, by=by, browser=browsers.named(one.browser), address=one.address)
    one.delete()


def end_others(user: User, current: str | None, *, by: Actor) -> int:
    """Log them out everywhere but here; with no `current`, everywhere."""
    ended, _rows = Session.objects.filter(user=user).exclude(session_key=current or "").delete()
    if ended:
        journal.note("session.ended", user.email, by=by, count=ended)
    return ended


def sweep() -> None:
    """Forget those that are over."""
    Session.objects.filter(expire_date__lt=timezone.now()).delete()


def _open(user: User) -> Iterable[Session]:
    return Session.objects.filter(user=user, expire_date__gt=timezone.now()).order_by("-seen")


def _told(one: Session, current: str | None) -> Told:
    mine = one.session_key == current
    return Told(_handle(one), browsers.named(one.browser), one.address, one.started, one.seen, mine)


def _handle(one: Session) -> str:
    return hashlib.sha256(one.session_key.encode()).hexdigest()[:24]
