"""Keys by which programs act for a person. The key is shown once; only its hash is kept."""

import hashlib
import secrets
from collections.abc import Mapping

from django.utils import timezone

from leadwright.audit import journal
from leadwright.company import configuration

from .actor import Actor
from .directory import Card, person
from .models import User, Webhook


def issue(user: User, title: str = "") -> str:
    """A new key for this person."""
    code = secrets.token_hex(16)
    Webhook.objects.create(user=user, title=title[:200], code_hash=_hashed(code))
    configuration.changed()
    journal.note("key.issued", user.email, by=Actor("system"), title=title)
    return code


def revoke(key: Webhook) -> None:
    """It opens nothing from now on."""
    Webhook.objects.filter(pk=key.pk).update(revoked=timezone.now())
    configuration.changed()
    journal.note("key.revoked", key.user.email, by=Actor("system"), title=key.title)


def owner_of(number: str, code: str) -> Card | None:
    """The active person to whom this key was given, if it is theirs and not revoked."""
    known = person(_holders().get(_hashed(code)))
    return known if known and known.active and str(known.id) == number else None


@configuration.kept
def _holders() -> Mapping[str, int]:
    """Whom each key acts for, by the key's hash: asked for at every call of the REST."""
    return dict(Webhook.objects.filter(revoked=None).values_list("code_hash", "user_id"))


def _hashed(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
