"""What a block sees and leaves behind while the engine advances one process."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Protocol

from .effects import Effect

Values = Mapping[str, Any]
Show = Callable[[str, Any], str]


class Field(Protocol):
    """A field as far as the engine cares: it can turn what was drawn into a stored value."""

    def clean(self, value: Any) -> Any:
        """The plain stored value; ValueError says what is wrong."""
        ...


class Failure(Exception):
    """The process cannot go on. The reason is English with `{names}` for `values`, to be translated."""

    def __init__(self, block: str, reason: str, **values: str) -> None:
        super().__init__(reason.format(**values))
        self.block, self.reason, self.values = block, reason, values


class Turn:
    """One advance of one process: the facts it reads, the effects it asks for, the path it took.

    `facts` is a private copy of the record's plain values; blocks see the changes of the blocks before them.
    `show(code, value)` words a value for people. `system` holds what `{=System:...}` may name.
    """

    __slots__ = ("effects", "facts", "now", "open", "parameters", "rounds", "show", "system", "trace", "variables")

    def __init__(
        self,
        facts: Values,
        *,
        now: datetime,
        show: Show,
        system: Values,
        parameters: Values,
        variables: dict[str, Any],
        rounds: dict[str, int],
    ) -> None:
        self.facts = dict(facts)
        self.now, self.show, self.system = now, show, system
        self.parameters, self.variables, self.rounds = parameters, variables, rounds
        self.effects: list[Effect] = []
        self.trace: list[tuple[Any, ...]] = []
        self.open: dict[str, int] = {}

    def round(self, block: str) -> int:
        """Which visit of the block this is, counted from 1."""
        number = self.rounds[block] = self.rounds.get(block, 0) + 1
        return number
