"""Asking whoever holds a record to let one see it, when all one may know is that it is there: by a letter, once."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import translation
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _

from leadwright.limits.counting import Limit
from leadwright.outbox import letters
from leadwright.people import access, directory
from leadwright.people.access import OWNER, Actor
from leadwright.people.directory import Card

from .kind import Kind

_LIMIT = Limit("ask/person", 20, timedelta(days=1))


def handle(kind: Kind, number: int, *, by: Actor) -> str:
    """By which the actor may speak of a record without knowing it."""
    return salted_hmac("leadwright.ask", _key(kind, number, by), algorithm="sha256").hexdigest()[:32]


def asked(several: Iterable[tuple[Kind, int]], *, by: Actor) -> set[tuple[str, int]]:
    """For which of the records the actor has asked already."""
    keys = {_key(kind, number, by): (kind.name, number) for kind, number in several}
    return {keys[one] for one in letters.written(keys)} if keys else set()


@transaction.atomic
def ask(kind: Kind, facts: Mapping[str, Any], *, by: Actor) -> None:
    """Write to whoever is responsible for the record, or to their head; raises `TooMany`.

    Being counted also keeps two of the same person apart.
    """
    number, who = facts["ID"], str(by.person.id) if by.person else ""
    _LIMIT.count(who)
    if asked([(kind, number)], by=by):
        _LIMIT.take_back(who)
        return
    to = _holders(facts)
    with translation.override(to[0].language):
        names = {"name": str(by), "title": kind.titled(facts)}
        subject = _("%(name)s asks to see: %(title)s") % names
        words = _("%(name)s came upon a record that may be the same and may not see this one.") % names
        hint = _("Make them an observer of it, or answer them: %(email)s") % {"email": by.person and by.person.email}
    text = f"{words}\n{hint}\n\n{kind.address(number)}\n"
    draft = letters.Draft(
        key=_key(kind, number, by),
        to=[one.email for one in to],
        subject=subject[:1_000],
        text=text,
        kind=kind.name,
        record=number,
    )
    letters.put([draft])


def _holders(facts: Mapping[str, Any]) -> list[Card]:
    """Who is responsible; whoever heads them once they have left; else those who give rights."""
    owner = directory.person(facts.get(OWNER))
    if owner and owner.active:
        return [owner]
    above = directory.departments_above(owner.department_id) if owner else []
    heads = [directory.person(directory.departments()[one].head_id) for one in above]
    return next(([one] for one in heads if one and one.active), access.who_may("edit", "roles"))


def _key(kind: Kind, number: int, by: Actor) -> str:
    return f"ask/{kind.name}/{number}/{by.person.id if by.person else 0}"
