"""What leads became, and which wait."""

from typing import Any

from leadwright.people.access import Actor
from leadwright.records import reads

from .converting import of_lead
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


def waiting(*, by: Actor) -> list[dict[str, Any]]:
    """The conversions that wait, of leads that the actor may see, newest first."""
    found = list(Blocked.objects.order_by("-at")[:PAGE])
    titles = reads.titles("lead", [one.lead for one in found], by=by)
    return [
        {"lead": one.lead, "title": titles[one.lead], "wanted": one.wanted, "why": one.why, "at": one.at}
        for one in found
        if one.lead in titles
    ]
