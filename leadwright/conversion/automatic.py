"""Conversions that nobody sits at: one that lacks something waits, visibly, and goes on once it can."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from leadwright.company import configuration
from leadwright.outbox.queue import daily
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.records import reads
from leadwright.records.kind import Kind
from leadwright.records.pending import Pending
from leadwright.refusal import Refused

from . import terms
from .converting import Outcome, convert_many
from .models import Blocked
from .wanted import Wanted

_SYSTEM = Actor("conversion")


def on_written(kind: Kind, verb: str, several: Sequence[Pending]) -> None:
    """In simple mode every new lead is converted at once; a lead that was changed may lack nothing any more."""
    if kind.name != "lead":
        return
    if verb == "create":
        if terms.now().simple:
            attempt([one.id for one in several], terms.wanted(), by=several[0].wishes[0].by)
    elif verb in ("update", "restore"):
        go_on([one.id for one in several])


def attempt(numbers: Sequence[int], wanted: Wanted, *, by: Actor) -> None:
    """Convert the leads, or let them wait with what is missing."""
    for number, outcome in convert_possible(numbers, wanted, by=by).items():
        if isinstance(outcome, Exception):
            wait(number, wanted, outcome, by)


def convert_possible(numbers: Sequence[int], wanted: Wanted, *, by: Actor) -> dict[int, Outcome]:
    """Make of each what it can become."""
    leads = reads.lock("lead", numbers, by=by)
    return convert_many({one: possible(leads[one], wanted) if one in leads else wanted for one in numbers}, by=by)


def withdraw(leads: Collection[int], via: Collection[str]) -> None:
    """What these wanted of these leads waits no longer."""
    Blocked.objects.filter(lead__in=leads, via__in=via).delete()


def go_on(leads: Collection[int]) -> None:
    """Try what waits of these leads again, on behalf of whoever wanted it."""
    _try(Blocked.objects.filter(lead__in=leads))


@daily("blocked-conversions")
def try_again() -> None:
    """Somebody may have the right meanwhile, or a field is demanded no more."""
    _try(Blocked.objects.all())


def end() -> None:
    """Leads are worked on again: what simple mode wanted of them waits no longer; what processes want does."""
    Blocked.objects.exclude(via__startswith="process:").delete()


def _try(several: Iterable[Blocked]) -> None:
    """A lead that was given up meanwhile waits for nothing."""
    waiting = {one.lead: one for one in several}
    given_up = reads.records("lead", by=_SYSTEM).filter(pk__in=waiting, status_semantic_id="F") if waiting else ()
    lost = {one.pk for one in given_up}
    Blocked.objects.filter(lead__in=lost).delete()
    for number in waiting.keys() - lost:
        with transaction.atomic():
            attempt([number], Wanted.model_validate(waiting[number].wanted), by=actor(waiting[number]))


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


def wait(number: int, wanted: Wanted, hindered: Exception, by: Actor) -> None:
    """Keep what is wanted of the lead, and why it cannot be done yet; of one in the recycle bin it stays as it was."""
    if isinstance(hindered, reads.NoSuchRecord) and not reads.there("lead", [number], by=_SYSTEM):
        return
    with translation.override(configuration.company().language):
        why = _why(hindered)
    kept = {"wanted": wanted.model_dump(mode="json"), "why": why, "via": by.via, "at": timezone.now()}
    kept["person"] = by.person.id if by.person else None
    Blocked.objects.update_or_create(lead=number, defaults=kept)


def _why(hindered: Exception) -> Mapping[str, Any]:
    if isinstance(hindered, Refused):
        return hindered.as_json()
    unseen = isinstance(hindered, reads.NoSuchRecord)
    said = _("Whoever wanted this may not see the lead any more") if unseen else str(hindered)
    return {"": [{"code": "access_denied", "message": said}]}
