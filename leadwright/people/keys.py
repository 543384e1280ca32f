"""Keys by which programs act for a person. A key is shown once; only its hash is kept.

It opens what its scopes say and its person may. It ends when it is revoked or its time is over, with the password of
its person, and when they leave.
"""

import hashlib
import secrets
import time
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import NamedTuple

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.company import configuration
from leadwright.refusal import NotThere, Refused

from . import access
from .actor import Actor
from .directory import Card, person
from .key_scopes import ALL
from .models import Key, User

REST, API = "rest", "api"
MOST = 100
_TOKEN = "lw_"  # noqa: S105 - by which programs that look for secrets find a token
_NOTED_EVERY = timedelta(minutes=1)
_noted: dict[int, float] = {}
_SYSTEM = Actor("system")


class Held(NamedTuple):
    """A key that was not revoked."""

    id: int
    user: int
    scopes: frozenset[str]
    expires: datetime | None


class DeadKey(Exception):
    """There is no such key, or it opens nothing any more."""

    def __init__(self, *, expired: bool = False) -> None:
        super().__init__()
        self.expired = expired


class NoSuchKey(NotThere):
    """There is no such key, or it is somebody else's."""


@transaction.atomic
def issue(
    user: User,
    title: str = "",
    *,
    way: str = REST,
    scopes: Sequence[str] = (ALL,),
    expires: datetime | None = None,
    by: Actor = _SYSTEM,
) -> str:
    """A new key for this person; raises `Denied` or `Refused`."""
    access.demand(by, "own", "keys")
    if Key.objects.filter(user=user, revoked=None).count() >= MOST:
        raise Refused.one("title", "too_many", _("At most %(most)d keys; revoke one first") % {"most": MOST})
    code = _TOKEN + secrets.token_hex(24) if way == API else secrets.token_hex(16)
    title = title.replace("\0", "").strip()[:200]
    Key.objects.create(user=user, title=title, way=way, scopes=list(scopes), expires=expires, code_hash=_hashed(code))
    configuration.changed()
    until = expires.isoformat() if expires else None
    journal.note("key.issued", user.email, by=by, title=title, way=way, scopes=list(scopes), expires=until)
    return code


@transaction.atomic
def revoke(key: Key, *, by: Actor = _SYSTEM) -> None:
    """It opens nothing from now on."""
    Key.objects.filter(pk=key.pk).update(revoked=timezone.now())
    configuration.changed()
    journal.note("key.revoked", key.user.email, by=by, title=key.title, way=key.way)


def shown(*, by: Actor, everybody: bool = False) -> QuerySet[Key]:
    """The actor's own keys that were not revoked, or everybody's; raises `Denied`."""
    if everybody:
        access.demand(by, "edit", "keys")
    found = Key.objects.filter(revoked=None).select_related("user").order_by("-created", "-pk")
    return found if everybody else found.filter(user=by.person.id if by.person else 0)


def find(number: int, *, by: Actor) -> Key:
    """One that the actor may revoke; raises `NoSuchKey`."""
    found = shown(by=by, everybody=access.may(by, "edit", "keys")).filter(pk=number).first()
    if found is None:
        raise NoSuchKey(number)
    return found


def opened(way: str, code: str) -> tuple[Card, frozenset[str]]:
    """For whom the key acts and what it opens; raises `DeadKey`. Asks the database nothing, but notes the use."""
    held = _held().get((way, _hashed(code)))
    known = person(held.user) if held else None
    if held is None or known is None or not known.active:
        raise DeadKey
    if held.expires and held.expires <= timezone.now():
        raise DeadKey(expired=True)
    _note_use(held.id)
    return known, held.scopes


@configuration.kept
def _held() -> Mapping[tuple[str, str], Held]:
    """Every key by its way and hash: asked for at every call of a program."""
    rows = Key.objects.filter(revoked=None).values_list("way", "code_hash", "pk", "user_id", "scopes", "expires")
    return {
        (way, code): Held(number, user, frozenset(scopes), expires) for way, code, number, user, scopes, expires in rows
    }


def _note_use(number: int) -> None:
    """At most one write a minute for each key, whatever number of processes answer."""
    now = time.monotonic()
    if now - _noted.get(number, -60.0) < _NOTED_EVERY.seconds:
        return
    _noted[number] = now
    moment = timezone.now()
    Key.objects.filter(pk=number).exclude(used__gt=moment - _NOTED_EVERY).update(used=moment)


def _hashed(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
