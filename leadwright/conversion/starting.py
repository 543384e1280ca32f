"""What processes that start with the records to be made must be told: asked while the lead is converted."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from leadwright.fields.field import Field, Problems, judged
from leadwright.records.company_knowledge import KNOWLEDGE


@dataclass(frozen=True)
class Start:
    """A process that starts on a record: its parameters by code, some of them required, and what they are."""

    process: int
    name: str
    parameters: Mapping[str, Field]
    values: Mapping[str, Any]
    description: str = ""
    problems: Problems = field(default_factory=dict)


asking: list[Callable[[str], Sequence[Start]]] = []
"""Who knows which processes ask something when a record of a kind is made; wired by `site`."""


def with_new(kind: str, given: Mapping[int, Mapping[str, Any]]) -> list[Start]:
    """The processes that ask something when a record of the kind is made, with what was given them."""
    return [told(one, given.get(one.process, {})) for ask in asking for one in ask(kind)]


def problems(starts: Iterable[Start]) -> Problems:
    """What they lack, named `parameters.12.BUDGET`."""
    return {f"parameters.{one.process}.{code}": wrongs for one in starts for code, wrongs in one.problems.items()}


def told(one: Start, given: Mapping[str, Any]) -> Start:
    """The process with what was given it. Every parameter is looked at: a required one which nobody gave is noticed."""
    clean, wrong = judged(one.parameters, {**one.values, **given}, KNOWLEDGE)
    return replace(one, values=clean, problems=wrong)
