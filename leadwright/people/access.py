"""Who may do what. Every other room asks here and nowhere else.

What is asked about is a kind of record or, by its name, a place of the company such as `processes`. `roles` says how
far an operation reaches; `scopes` says the same twice, as a filter for lists and as a test for one record in memory.
"""

from collections.abc import Callable
from typing import Protocol, TypeVar

from django.db.models import Model, QuerySet
from django.utils.translation import gettext as _

from . import directory, key_scopes, roles
from .actor import Actor
from .directory import Card
from .operations import FOR_OBSERVERS, OF_PLACES, OF_RECORDS
from .scopes import ASKED, DEPARTMENT, IN_LIBRARIES, LEVELS, OBSERVERS, OPENED, OWNER, Facts, Levels, Reach

__all__ = [
    "ASKED",
    "DEPARTMENT",
    "OBSERVERS",
    "OPENED",
    "OWNER",
    "Actor",
    "Denied",
    "OutOfScope",
    "Withheld",
    "allowed",
    "demand",
    "denied",
    "judge",
    "level",
    "may",
    "visible",
    "withheld",
]

Withheld = frozenset[tuple[str, str]]
M = TypeVar("M", bound=Model)


class RecordKind(Protocol):
    """What must be known of a kind of record to judge one."""

    @property
    def name(self) -> str:
        """By which roles know it."""
        ...

    @property
    def plural(self) -> str:
        """What its records are called."""
        ...

    @property
    def stage(self) -> str:
        """The field that holds the stage, or nothing."""
        ...

    @property
    def in_libraries(self) -> bool:
        """Whether its records belong to the department of their library, whoever is responsible for them."""
        ...


Thing = RecordKind | str


class Denied(Exception):
    """The actor may not do this. `who_can_grant` names people to ask."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.who_can_grant = [one.name for one in who_may("edit", "roles")]


class OutOfScope(Denied):
    """The token with which the actor came does not open this."""

    def __init__(self) -> None:
        super().__init__(_("Access denied: the scopes of this token do not include this."))


def may(actor: Actor, verb: str, what: Thing, facts: Facts | None = None) -> bool:
    """Whether the actor may do this to such a thing, or to this very record."""
    if actor.person is None:
        return True
    reach = _reach(actor, verb, what)
    if isinstance(what, str) or facts is None:
        return bool(reach)
    return bool(reach) and reach.holds(actor.person, facts, what.stage, verb in FOR_OBSERVERS, _levels(what))


def demand(actor: Actor, verb: str, what: Thing, facts: Facts | None = None) -> None:
    """Raise `Denied` unless the actor may."""
    if not may(actor, verb, what, facts):
        if not key_scopes.opens(actor.scopes, verb, what if isinstance(what, str) else what.name):
            raise OutOfScope
        raise denied(verb, what)


def denied(verb: str, what: Thing) -> Denied:
    """What is said to whom no role allows it: what that would be."""
    of = OF_PLACES.get(what) if isinstance(what, str) else None
    title, verbs = (of.title, of.operations) if of else (what if isinstance(what, str) else what.plural, OF_RECORDS)
    right = f"{_(title)}: {_(verbs.get(verb, verb))}"
    return Denied(_("Access denied: your role does not allow “%(right)s”.") % {"right": right})


def visible(actor: Actor, what: RecordKind, records: QuerySet[M], verb: str = "read") -> QuerySet[M]:
    """Those of the records of a kind to which the actor may do this."""
    if actor.person is None:
        return records
    reach = _reach(actor, verb, what)
    if not reach:
        return records.none()
    return records.filter(reach.where(actor.person, what.stage.lower(), verb in FOR_OBSERVERS, _levels(what)))


def level(actor: Actor, verb: str, what: RecordKind, stage: str = "") -> str:
    """How far among the records of a kind, or those in a stage, the actor may do this: `none` ... `all`."""
    return _reach(actor, verb, what).at(stage)


def allowed(actor: Actor, what: Thing, facts: Facts | None = None) -> list[str]:
    """Every operation the actor may do, to be sent along as `can`."""
    verbs = OF_PLACES[what].operations if isinstance(what, str) else OF_RECORDS
    return sorted(verb for verb in verbs if may(actor, verb, what, facts))


def judge(actor: Actor, kind: RecordKind) -> Callable[[Facts], list[str]]:
    """`allowed` for many records of a kind: roles are looked up once."""
    one = actor.person
    reaches = {verb: _reach(actor, verb, kind) for verb in sorted(OF_RECORDS)}
    if one is None or all(reach == roles.EVERYTHING for reach in reaches.values()):
        return lambda facts: list(reaches)
    levels = _levels(kind)
    return lambda facts: [
        verb for verb, reach in reaches.items() if reach.holds(one, facts, kind.stage, verb in FOR_OBSERVERS, levels)
    ]


def withheld(actor: Actor, kind: RecordKind) -> Withheld:
    """The fields that are not as free to the actor as others: `(OPPORTUNITY, hidden)` or `fixed`."""
    return roles.withheld(actor.person.roles, kind.name) if actor.person else frozenset()


def who_may(verb: str, what: Thing) -> list[Card]:
    """Everybody who may do this to such a thing, or at least to some."""
    return [one for one in directory.everybody().values() if _reach(Actor("", one), verb, what)]


def _levels(what: RecordKind) -> Levels:
    return IN_LIBRARIES if what.in_libraries else LEVELS


def _reach(actor: Actor, verb: str, what: Thing) -> Reach:
    one, name = actor.person, what if isinstance(what, str) else what.name
    if one is None:
        return roles.EVERYTHING
    if not one.active or not key_scopes.opens(actor.scopes, verb, name):
        return roles.NOTHING
    return roles.reach(one.roles, name, verb)
