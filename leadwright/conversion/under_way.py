"""A conversion while it is made."""

from dataclasses import dataclass, field

from leadwright.records.pending import Pending

from .models import Conversion
from .plans import Plan
from .wanted import Wanted

CLIENTS = {"contact": "CONTACT_ID", "company": "COMPANY_ID"}


@dataclass
class UnderWay:
    """The lead, what is planned for it, and what is kept about it. `has` are the records it became so far, by kind."""

    lead: Pending
    planned: Plan
    wanted: Wanted
    kept: Conversion = field(default_factory=Conversion)
    has: dict[str, int] = field(default_factory=dict)

    @property
    def clients(self) -> dict[str, int]:
        """Whom it is linked to: what it became, else whom the lead was linked to already."""
        known = {kind: self.lead.facts.get(code) for kind, code in CLIENTS.items()}
        return {kind: number for kind, number in {**known, **self.has}.items() if number}
