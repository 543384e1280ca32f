"""Everything there is to be allowed: the rows of the matrix of rights."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext_noop as N_

OF_RECORDS: Mapping[str, str] = {
    "read": N_("See"),
    "add": N_("Add"),
    "update": N_("Change"),
    "delete": N_("Delete"),
    "move": N_("Move on from a stage"),
    "enter": N_("Move to a stage"),
    "comment": N_("Comment"),
    "plan": N_("Plan activities"),
    "export": N_("Export"),
    "convert": N_("Convert"),
    "start": N_("Start business processes"),
    "import": N_("Import"),
}
"""What may be done to records of a kind, each as far as a level says. `move` is judged where the record stands, `enter`
where it goes. `convert` is making other records out of one. `start` is starting business processes on
them by hand: what those do is judged by the rights of whom they act for. `import` is judged on each new record, beside
`add`.
"""
WITH_STAGES = ("read", "add", "update", "delete", "move", "enter")
"""Those for which a stage may have its own level."""
FOR_OBSERVERS = ("read", "comment")
"""Those that whoever observes a record may do too, if they may do it to any."""


@dataclass(frozen=True)
class Place:
    """A part of the company where each operation is allowed wholly or not at all."""

    title: str
    operations: Mapping[str, str]


_KEEP = {"read": N_("See"), "edit": N_("Add and change")}
OF_PLACES: Mapping[str, Place] = {
    "processes": Place(
        N_("Business processes"),
        {
            "read": N_("See"),
            "edit": N_("Draw"),
            "publish": N_("Publish"),
            "elevate": N_("Publish with own rights what others drew"),
            "update": N_("Switch on and off"),
            "delete": N_("Delete"),
        },
    ),
    "fields": Place(N_("Fields"), _KEEP),
    "lists": Place(N_("Stages and lists"), _KEEP),
    "views": Place(N_("Saved views"), {"edit": N_("Change those of others")}),
    "people": Place(N_("People and departments"), _KEEP),
    "roles": Place(N_("Roles"), {"read": N_("See"), "edit": N_("Change and give")}),
    "keys": Place(N_("Tokens and web hooks"), {"own": N_("Make own"), "edit": N_("See and revoke all")}),
    "settings": Place(N_("Company settings"), {"read": N_("See"), "set_up": N_("Set up")}),
    "audit": Place(N_("Journal"), {"read": N_("See and take along")}),
    "outbox": Place(N_("Outbox"), {"read": N_("See all letters"), "send": N_("Send again")}),
}
INCLUDED: Mapping[str, tuple[str, ...]] = {"read": ("edit", "set_up")}
"""What whoever may do one of the others in a place may do there as well: who changes something sees it."""
