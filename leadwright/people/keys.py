"""Keys by which programs act for a person. The key is shown once; only its hash is kept."""

import hashlib
import secrets

from django.db import connection

from .directory import Card, person
from .models import User, Webhook

_OWNER = "select user_id from people_webhook where code_hash = %s and revoked is null"


def issue(user: User, title: str = "") -> str:
    """A new key for this person."""
    code = secrets.token_hex(16)
    Webhook.objects.create(user=user, title=title[:200], code_hash=_hashed(code))
    return code


def owner_of(number: str, code: str) -> Card | None:
    """The active person to whom this key was given, if it is theirs and not revoked."""
    with connection.cursor() as cursor:  # every call of the REST asks this
        cursor.execute(_OWNER, [_hashed(code)])
        row = cursor.fetchone()
    known = person(row[0]) if row else None
    return known if known and known.active and str(known.id) == number else None


def _hashed(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
