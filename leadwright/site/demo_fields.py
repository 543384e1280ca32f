"""The fields that the demo company added to its leads, and what its leads say in them."""

from datetime import date, timedelta
from typing import Any

from leadwright.fields import custom
from leadwright.records import indexes, samples

_INTERESTS = (("Hydraulics", "#2f7ed8"), ("Spare parts", "#3d9a50"), ("Service", "#d08a1d"), ("Automation", "#8a5cd0"))

INTEREST, BUDGET, REVIEW, SITE = (f"UF_CRM_{name}" for name in ("INTEREST", "YEARLY_BUDGET", "NEXT_REVIEW", "SITE"))


def add() -> None:
    """Add them; the yearly budget is quick to filter."""
    entries = [{"id": place, "title": title, "color": color} for place, (title, color) in enumerate(_INTERESTS, 1)]
    budget = custom.add("lead", BUDGET, "Yearly budget", "money", filterable=True)
    indexes.follow(budget)
    others = (
        custom.add("lead", INTEREST, "Interest", "options", multiple=True, settings={"entries": entries}),
        custom.add("lead", REVIEW, "Next review", "date"),
        custom.add("lead", SITE, "Site address", "address"),
    )
    samples.mark("field", [one.pk for one in (budget, *others)])


def values(place: int, today: date) -> dict[str, Any]:
    """What the lead at this place says in them; some say nothing."""
    chosen = [1 + place % len(_INTERESTS)] + ([3] if place % 5 == 0 else [])
    given = {INTEREST: chosen, BUDGET: 5_000 * (1 + place % 7), REVIEW: (today + timedelta(days=3 * place)).isoformat()}
    return given if place % 4 else {INTEREST: chosen}
