"""What leads became, and which wait."""

from typing import Any

from django.db.models import QuerySet

from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import reads

from .converting import of_lead
from .mapping import LEAD
from .models import Blocked, Conversion
from .wanted import TARGETS

PAGE = 200


def became(lead: int, *, by: Actor) -> dict[str, Any] | None:
    """What a lead became: `{id, records: [{kind, id, title}]}`. Ask only for a lead that the reader may see."""
    made = of_lead(lead)
    return {"id": made.pk, "records": named(made, by=by)} if made else None


def named(made: Conversion, *, by: Actor) -> list[dict[str, Any]]:
    """What it made or used, by name; one that the reader may not see has none."""
    together = {**made.made, **made.used}
    titles = reads.called(together.items(), by=by)
    return [
        {"kind": kind, "id": together[kind], "title": titles.get((kind, together[kind]), ""), "new": kind in made.made}
        for kind in TARGETS
        if kind in together
    ]


def hindered(lead: int) -> str:
    """What the conversion of a lead waits for; empty when none waits. Ask only for a lead that the reader may see."""
    blocked = Blocked.objects.filter(lead=lead).first()
    said = [one["message"] for several in blocked.why.values() for one in several] if blocked else []
    return " ".join(dict.fromkeys(said))


def waiting(*, by: Actor, before: int | None = None) -> tuple[list[dict[str, Any]], bool]:
    """A page of the conversions that wait, of leads that the actor may see, newest first, and whether there is more."""
    found = _waiting(by, "read")
    rows = list((found.filter(pk__lt=before) if before else found)[: PAGE + 1])
    leads, can = reads.there("lead", [one.lead for one in rows], by=by), access.judge(by, LEAD)
    told = [
        {
            "id": one.pk,
            "lead": one.lead,
            "title": LEAD.titled(leads[one.lead]),
            "wanted": one.wanted,
            "why": one.why,
            "at": one.at,
            "can": can(leads[one.lead]),
        }
        for one in rows[:PAGE]
    ]
    return told, len(rows) > PAGE


def to_try(*, by: Actor) -> list[int]:
    """The leads that wait and that the actor may convert, newest first."""
    return list(_waiting(by, "convert").values_list("lead", flat=True)[:PAGE])


def _waiting(by: Actor, verb: str) -> QuerySet[Blocked]:
    leads = reads.records("lead", by=by, verb=verb).order_by().values("pk")
    return Blocked.objects.filter(lead__in=leads).order_by("-pk")
