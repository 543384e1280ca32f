"""Somebody leaves, and with them all by which they could come in."""

from django.db import transaction

from leadwright.people import hiring
from leadwright.people.access import Actor

from . import sessions


@transaction.atomic
def dismiss(number: int, *, by: Actor) -> None:
    """They no longer work here and are logged out everywhere; raises as `hiring.dismiss` does."""
    hiring.dismiss(number, by=by)
    sessions.end_others(hiring.find(number), None, by=by)
