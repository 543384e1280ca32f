"""Clients who are known already: they share an e-mail address or a telephone number with the lead."""

from collections.abc import Mapping
from typing import Any

from leadwright.people.access import Actor
from leadwright.records import duplicates

from .wanted import Target, Wanted

CLIENTS: tuple[Target, ...] = ("contact", "company")


def clients(lead: Mapping[str, Any], *, by: Actor) -> dict[Target, int]:
    """Of each kind the newest that the actor may see and that has the same address or number."""
    found: dict[Target, int] = {}
    for one in duplicates.of("lead", lead, by=by):
        for kind in CLIENTS:
            if one["kind"] == kind and one["id"] and {"email", "phone"} & set(one["matched"]):
                found.setdefault(kind, one["id"])
    return found


def known(lead: Mapping[str, Any], wanted: Wanted, *, by: Actor) -> Wanted:
    """The wish with those who are known in place of new ones, unless it names others."""
    theirs = {kind: number for kind, number in clients(lead, by=by).items() if kind in wanted.targets}
    return wanted.model_copy(update={"use": {**theirs, **wanted.use}})
