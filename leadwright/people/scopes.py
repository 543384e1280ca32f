"""How far a right reaches among records. Each level says the same twice: as a filter for lists and as a test for one
record in memory; a test holds the two equal.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce
from itertools import groupby
from operator import or_
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext_noop as N_

from . import directory
from .directory import Card

Facts = Mapping[str, Any]
ASKED = OWNER, OBSERVERS, OPENED, DEPARTMENT = "ASSIGNED_BY_ID", "OBSERVERS", "OPENED", "DEPARTMENT_ID"
"""The fields that levels look at: without them no record can be judged."""


@dataclass(frozen=True)
class Level:
    """Which records somebody reaches."""

    where: Callable[[Card], Q]
    holds: Callable[[Card, Facts], bool]

    def __or__(self, other: "Level") -> "Level":
        """Both together. `all` must not be part of it: an empty filter adds nothing to another."""
        return Level(
            lambda one: self.where(one) | other.where(one),
            lambda one, facts: self.holds(one, facts) or other.holds(one, facts),
        )


def _of(people: Callable[[Card], frozenset[int]]) -> Level:
    return Level(lambda one: Q(assigned_by__in=people(one)), lambda one, facts: facts.get(OWNER) in people(one))


def _department(one: Card) -> frozenset[int]:
    return directory.colleagues([one.department_id]) | {one.id}


def _below(one: Card) -> frozenset[int]:
    return directory.colleagues(directory.departments_below(one.department_id)) | {one.id}


def _in(departments: Callable[[Card], frozenset[int]]) -> Level:
    """Their own, and what lies in the libraries of these departments."""
    return Level(
        lambda one: Q(assigned_by=one.id) | Q(department_id__in=departments(one)),
        lambda one, facts: facts.get(OWNER) == one.id or facts.get(DEPARTMENT) in departments(one),
    )


def _belonging(one: Card) -> frozenset[int]:
    """The departments somebody belongs to: their own with those it is part of, and those they head."""
    headed = {number for number, place in directory.departments().items() if place.head_id == one.id}
    return frozenset({*directory.departments_above(one.department_id), *headed})


def _belonging_below(one: Card) -> frozenset[int]:
    headed = _belonging(one) - {*directory.departments_above(one.department_id)}
    below = [part for place in {one.department_id, *headed} for part in directory.departments_below(place)]
    return _belonging(one) | frozenset(below)


_OPENED = Level(lambda one: Q(opened=True), lambda one, facts: facts.get(OPENED) is True)
OBSERVED = Level(
    lambda one: Q(observers__contains=[one.id]) & ~Q(observers=[]),  # the second for the sake of the index
    lambda one, facts: one.id in (facts.get(OBSERVERS) or ()),
)

Levels = Mapping[str, Level]
LEVELS: dict[str, Level] = {
    "none": Level(lambda one: Q(pk__in=[]), lambda one, facts: False),
    "own": Level(lambda one: Q(assigned_by=one.id), lambda one, facts: facts.get(OWNER) == one.id),
    "department": _of(_department),
    "below": _of(_below),
    "open": _of(_below) | _OPENED,
    "all": Level(lambda one: Q(), lambda one, facts: True),
}
"""From the least to the greatest: each reaches whatever those before it reach."""
IN_LIBRARIES: dict[str, Level] = {
    **LEVELS,
    "department": _in(_belonging),
    "below": _in(_belonging_below),
    "open": _in(_belonging_below) | _OPENED,
}
"""The same for what lies in the library of a department, whoever is responsible for it."""
_ORDER = list(LEVELS)
TITLES = {
    "none": N_("No"),
    "own": N_("Own"),
    "department": N_("Own department"),
    "below": N_("Department and below"),
    "open": N_("All that are open"),
    "all": N_("All"),
}


@dataclass(frozen=True)
class Reach:
    """A level, and other ones for records that stand in certain stages."""

    level: str = "none"
    stages: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        """Whether it reaches anything at all."""
        return {self.level, *self.stages.values()} != {"none"}

    def __or__(self, other: "Reach") -> "Reach":
        """The further of both, stage by stage."""
        stages = {stage: _further(self.at(stage), other.at(stage)) for stage in {**self.stages, **other.stages}}
        level = _further(self.level, other.level)
        return Reach(level, {stage: one for stage, one in stages.items() if one != level})

    def at(self, stage: str) -> str:
        """The level for records in a stage."""
        return self.stages.get(stage, self.level)

    def where(self, one: Card, column: str, observed: bool, levels: Levels = LEVELS) -> Q:
        """Those it reaches. `column` holds the stage; with `observed` also what somebody observes."""
        if not self.stages:
            return _level(levels, self.level, observed).where(one)
        others = Q(**{f"{column}__in": list(self.stages)})
        parts = [~others & _level(levels, self.level, observed).where(one)]
        for level, stages in _by_level(self.stages):
            parts.append(Q(**{f"{column}__in": stages}) & _level(levels, level, observed).where(one))
        return reduce(or_, parts)

    def holds(self, one: Card, facts: Facts, stage: str, observed: bool, levels: Levels = LEVELS) -> bool:
        """Whether it reaches a record with these plain values. `stage` is the field that holds the stage."""
        return _level(levels, self.at(facts.get(stage) or ""), observed).holds(one, facts)


def _level(levels: Levels, name: str, observed: bool) -> Level:
    level = levels[name]
    return level | OBSERVED if observed and name not in ("none", "all") else level


def _by_level(stages: Mapping[str, str]) -> Iterable[tuple[str, list[str]]]:
    ordered = sorted(stages, key=lambda stage: stages[stage])
    return [(level, list(several)) for level, several in groupby(ordered, key=lambda stage: stages[stage])]


def _further(one: str, other: str) -> str:
    return max(one, other, key=_ORDER.index)
