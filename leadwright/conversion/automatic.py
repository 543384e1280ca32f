"""Conversions that nobody sits at: one that lacks something waits, visibly, and goes on once it can."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone, translation

from leadwright.company import configuration
from leadwright.people import directory
from leadwright.people.access import Actor, Denied
from leadwright.records import reads
from leadwright.records.kind import Kind
from leadwright.records.pending import Pending
from leadwright.refusal import Refused

from . import terms
from .converting import convert
from .models import Blocked, Conversion
from .wanted import Wanted


def on_written(kind: Kind, verb: str, several: Sequence[Pending]) -> None:
    """In simple mode every new lead is converted at once; a lead that was changed may lack nothing any more."""
    if kind.name != "lead":
        return
    if verb == "create":
        if terms.now().simple:
            for one in several:
                attempt(one.id, terms.wanted(), by=one.wishes[0].by)
    elif verb in ("update", "restore"):
        for waiting in Blocked.objects.filter(lead__in=[one.id for one in several]):
            attempt(waiting.lead, Wanted.model_validate(waiting.wanted), by=actor(waiting))


def attempt(number: int, wanted: Wanted, *, by: Actor) -> Conversion | None:
    """Convert the lead, or let it wait with what is missing."""
    try:
        with transaction.atomic():
            facts = reads.facts("lead", number, by=by)
            return convert(number, possible(facts, wanted), by=by)
    except (Denied, Refused, reads.NoSuchRecord) as hindered:
        _wait(number, wanted, hindered, by)
        return None


def withdraw(leads: Collection[int], via: Collection[str]) -> None:
    """What these wanted of these leads waits no longer."""
    Blocked.objects.filter(lead__in=leads, via__in=via).delete()


def possible(lead: Mapping[str, Any], wanted: Wanted) -> Wanted:
    """What of it this lead can become: no company that has no name, and only a deal for a client who came back."""
    if lead["IS_RETURN_CUSTOMER"]:
        return wanted.model_copy(update={"targets": ("deal",), "use": {}})
    if lead["COMPANY_TITLE"] or "company" in wanted.use:
        return wanted
    others = tuple(one for one in wanted.targets if one != "company")
    return wanted.model_copy(update={"targets": others}) if others else wanted


def actor(waiting: Blocked) -> Actor:
    """Who wanted it."""
    return Actor(waiting.via, directory.person(waiting.person) if waiting.person else None)


def _wait(number: int, wanted: Wanted, hindered: Exception, by: Actor) -> None:
    with translation.override(configuration.company().language):
        said = {"": [{"code": "access_denied", "message": str(hindered)}]}
        why = hindered.as_json() if isinstance(hindered, Refused) else said
    kept = {"wanted": wanted.model_dump(mode="json"), "why": why, "via": by.via, "at": timezone.now()}
    kept["person"] = by.person.id if by.person else None
    Blocked.objects.update_or_create(lead=number, defaults=kept)
