"""Keys by which programs act for a person. The key is shown once; only its hash is kept."""

import hashlib
import secrets

from .directory import Card, person
from .models import User, Webhook


def issue(user: User, title: str = "") -> str:
    """A new key for this person."""
    code = secrets.token_hex(16)
    Webhook.objects.create(user=user, title=title[:200], code_hash=_hashed(code))
    return code


def owner_of(number: str, code: str) -> Card | None:
    """The active person to whom this key was given, if it is theirs and not revoked."""
    key = Webhook.objects.filter(code_hash=_hashed(code), revoked=None).values_list("user_id", flat=True).first()
    known = person(key)
    return known if known and known.active and str(known.id) == number else None


def _hashed(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
