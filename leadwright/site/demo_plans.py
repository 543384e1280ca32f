"""What the salespeople of the demo company have before them, and what they said: a board on a working day."""

from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.records.pending import Pending
from leadwright.records.timeline import activities, comments

_PLANS = {
    "Bearing kits": ("call", "Call back about prices", -1, 9),
    "Control cabinet upgrade": ("task", "Send the offer", 3, 12),
    "Service contract 2027": ("call", "", 1, 10),
    "Two hydraulic presses": ("meeting", "Demo", 4, 14),
    "Spare parts frame order": ("email", "Send the catalogue", 0, 23),
    "Conveyor retrofit": ("meeting", "Visit", 5, 9),
    "Callback: pump service": ("call", "", 1, 9),
    "Distributor enquiry": ("email", "Reply", -2, 16),
    "Website request: spindle motors": ("call", "First call", 0, 23),
}
"""By lead: type, subject, in how many days, at what hour."""

_SAID = {
    "Two hydraulic presses": "Jonas decides together with the plant manager. The demo should show the safety package.",
    "Website request: spindle motors": "They need 12 motors before the trade fair in March.",
}


def load(leads: list[Pending], by: Actor) -> None:
    """Plans and comments, each by the owner of the lead: nobody is written to."""
    for one in leads:
        title, owner = one.facts["TITLE"], directory.person(one.facts["ASSIGNED_BY_ID"])
        actor = Actor(by.via, owner)
        if title in _SAID:
            comments.add("lead", one.id, _SAID[title], by=actor)
        if title in _PLANS:
            activities.plan("lead", one.id, _plan(*_PLANS[title]), by=actor)


def _plan(kind: str, subject: str, days: int, hour: int) -> dict[str, Any]:
    return {"type": kind, "subject": subject, "due": _at(days, hour).isoformat()}


def _at(days: int, hour: int) -> datetime:
    day = timezone.localtime() + timedelta(days=days)
    return day.replace(hour=hour, minute=0, second=0, microsecond=0)
