"""A plan of what becomes of a lead: its targets, and a verdict on each of its values."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from leadwright.fields.field import Problems
from leadwright.people.access import Denied
from leadwright.records.kind import KINDS, Kind
from leadwright.refusal import Refused

from .starting import Start
from .wanted import Target, Way

Facts = Mapping[str, Any]
Values = dict[str, Any]


@dataclass
class Verdict:
    """What becomes of one value of the lead: by target the field that takes it, `new` for one to be made.

    `decided`: somebody said where it goes, or that it stays on the lead. `hindered` says why it does not get there.
    """

    code: str
    goes: dict[Target, str] = field(default_factory=dict)
    hindered: dict[Target, str] = field(default_factory=dict)
    decided: bool = False

    @property
    def lost(self) -> bool:
        """Whether it would be left behind though nobody decided that: what was to go and cannot was not decided."""
        return not self.goes and (bool(self.hindered) or not self.decided)


@dataclass
class Planned:
    """One target. `there` are the values of the record that is used, `fresh` what the lead has for it, `values` what is
    set, `asked` the fields that must be filled, `denied` why it cannot be, `starts` the processes that are told more.
    `ways`: what becomes of each value of its own where the lead says otherwise.
    """

    kind: Target
    values: Values
    use: int | None = None
    there: Values = field(default_factory=dict)
    fresh: Values = field(default_factory=dict)
    denied: str = ""
    asked: tuple[str, ...] = ()
    problems: Problems = field(default_factory=dict)
    duplicates: list[dict[str, Any]] = field(default_factory=list)
    starts: list[Start] = field(default_factory=list)
    ways: Mapping[str, Way] = field(default_factory=dict)

    @property
    def what(self) -> Kind:
        return KINDS[self.kind]


@dataclass
class Plan:
    """All of it. `denied`: why the lead itself cannot be closed."""

    lead: Facts
    targets: list[Planned]
    verdicts: list[Verdict]
    problems: Problems
    denied: str = ""

    def demand(self) -> None:
        """Raise `Denied` or `Refused` unless it can be done. Problems are named `deal.CLOSEDATE`."""
        for why in (self.denied, *(one.denied for one in self.targets)):
            if why:
                raise Denied(why)
        problems = {f"{one.kind}.{code}": wrongs for one in self.targets for code, wrongs in one.problems.items()}
        if problems or self.problems:
            raise Refused({**self.problems, **problems})
