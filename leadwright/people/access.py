"""Who may do what. Every other room asks here and nowhere else.

A rule gives a role an operation on a kind of record within a scope. A scope says the same thing twice, as a filter for
lists and as a test for one record in memory; a test holds the two equal.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from django.db.models import Model, Q, QuerySet
from django.utils.translation import gettext as _

from . import directory
from .directory import Card

M = TypeVar("M", bound=Model)
Facts = Mapping[str, Any]
ASKED = OWNER, OBSERVERS = "ASSIGNED_BY_ID", "OBSERVERS"
"""The fields that scopes look at: without them no record can be judged."""


class Denied(Exception):
    """The actor may not do this. `who_can_grant` names people to ask."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.who_can_grant = [one.name for one in directory.everybody().values() if _grants(one)]


@dataclass(frozen=True)
class Actor:
    """On whose behalf something is done, and by which way it came: web, rest, form:contact, process:7 ...

    Without a person it is the system itself, which may do everything.
    """

    via: str
    person: Card | None = None

    def __str__(self) -> str:
        return self.person.name if self.person else self.via


@dataclass(frozen=True)
class Scope:
    """Which records an operation reaches."""

    where: Callable[[Card], Q]
    holds: Callable[[Card, Facts], bool]

    def __or__(self, other: "Scope") -> "Scope":
        """Both together. `all` must not be part of it: an empty filter adds nothing to another."""
        return Scope(
            lambda one: self.where(one) | other.where(one),
            lambda one, facts: self.holds(one, facts) or other.holds(one, facts),
        )


def _own_team(one: Card) -> frozenset[int]:
    return directory.colleagues([one.department_id]) | {one.id}


SCOPES: dict[str, Scope] = {
    "own": Scope(lambda one: Q(assigned_by=one.id), lambda one, facts: facts.get(OWNER) == one.id),
    "department": Scope(
        lambda one: Q(assigned_by__in=_own_team(one)), lambda one, facts: facts.get(OWNER) in _own_team(one)
    ),
    "all": Scope(lambda one: Q(), lambda one, facts: True),
    "observed": Scope(
        lambda one: Q(observers__contains=[one.id]) & ~Q(observers=[]),  # the second for the sake of the index
        lambda one, facts: one.id in (facts.get(OBSERVERS) or ()),
    ),
}
SCOPES |= {f"{name} or observed": SCOPES[name] | SCOPES["observed"] for name in ("own", "department")}

_ALL_OF_RECORDS = dict.fromkeys(("read", "add", "update", "delete", "move", "comment", "plan", "export"), "all")
_OF_SALES = {
    "read": "department or observed",
    "add": "all",
    "update": "own",
    "delete": "own",
    "move": "own",
    "comment": "department or observed",
    "plan": "own",
    "export": "own",
}

RULES: dict[str, dict[str, dict[str, str]]] = {
    "administrator": {
        "record": _ALL_OF_RECORDS,
        "processes": dict.fromkeys(("read", "edit", "update", "delete", "publish"), "all"),
        "fields": {"edit": "all"},
        "lists": {"edit": "all"},
        "views": {"edit": "all"},
        "company": {"set_up": "all"},
        "outbox": {"read": "all", "send": "all"},
    },
    "salesperson": {"record": _OF_SALES},
}


def may(actor: Actor, verb: str, what: str, facts: Facts | None = None) -> bool:
    """Whether the actor may do this to such a thing, or to this very record."""
    if actor.person is None:
        return True
    scope = _scope(actor.person, verb, what)
    return scope is not None and (facts is None or scope.holds(actor.person, facts))


def demand(actor: Actor, verb: str, what: str, facts: Facts | None = None) -> None:
    """Raise `Denied` unless the actor may."""
    if not may(actor, verb, what, facts):
        raise Denied(_("Access denied: your role does not allow this. An administrator can change that."))


def visible(actor: Actor, records: QuerySet[M], verb: str = "read") -> QuerySet[M]:
    """Those of the records to which the actor may do this."""
    if actor.person is None:
        return records
    scope = _scope(actor.person, verb, "record")
    return records.filter(scope.where(actor.person)) if scope else records.none()


def allowed(actor: Actor, what: str, facts: Facts | None = None) -> list[str]:
    """Every operation the actor may do, to be sent along as `can`."""
    verbs = {verb for rules in RULES.values() for verb in rules.get(what, ())}
    return sorted(verb for verb in verbs if may(actor, verb, what, facts))


def _scope(one: Card, verb: str, what: str) -> Scope | None:
    if not one.active:
        return None
    return SCOPES.get(RULES.get(one.role, {}).get(what, {}).get(verb, ""))


def _grants(one: Card) -> bool:
    return one.active and one.role == "administrator"
