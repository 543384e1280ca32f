"""Clients who ask again: a new lead of theirs is linked to them and marked, or told to the one that is still open."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.people.access import Actor
from leadwright.records import reads
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.records.kind import Kind
from leadwright.records.pending import Pending
from leadwright.records.timeline import activities

from . import matching, terms
from .mapping import LEAD

_SYSTEM = Actor("repeat")


def on_write(kind: Kind, verb: str, several: Sequence[Pending]) -> None:
    """Before new leads are saved, and before their processes run: whoever is known as a client is linked."""
    if kind.name != "lead" or verb != "create" or not terms.now().repeat:
        return
    for one in several:
        known = one.facts["CONTACT_ID"] or one.facts["COMPANY_ID"]
        if not known and (theirs := _links(one.facts)):
            one.set(theirs, by=_SYSTEM)


def told_to_open(values: Mapping[str, Any], *, by: Actor) -> int | None:
    """The open lead of the same client, which now has what they ask as an activity; None when there is none."""
    theirs = _links(values) if terms.now().repeat else {}
    for code, number in theirs.items():
        in_work = reads.in_work("lead", by=_SYSTEM)
        found = in_work.filter(**{code.lower(): number}).order_by("-pk").values_list("pk", "assigned_by")[:1]
        for lead, owner in found:
            if owner:
                _tell(lead, owner, values, by)
                return int(lead)
    return None


def _links(values: Mapping[str, Any]) -> dict[str, int]:
    return {f"{kind.upper()}_ID": number for kind, number in matching.clients(values, by=_SYSTEM).items()}


def _tell(lead: int, owner: int, values: Mapping[str, Any], by: Actor) -> None:
    known = [(LEAD.fields[code], value) for code, value in values.items() if code in LEAD.fields]
    lines = [f"{_(field.title)}: {_said(field.type, value)}" for field, value in known]
    asked = {
        "type": "task",
        "subject": str(values.get("TITLE") or _("Asks again"))[:255],
        "text": "\n".join(lines)[:10_000],
        "due": timezone.now().isoformat(),
        "responsible": owner,
    }
    activities.plan("lead", lead, asked, by=by)


def _said(kind: Any, value: Any) -> str:
    return str(value) if isinstance(value, str) else str(kind.show(value, KNOWLEDGE))
