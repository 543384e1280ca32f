"""The flat form of a template: a list of small functions, each returning the position of the next.

A block lays its own functions down with `Code`; nothing is looked up while a process runs.
"""

import sys
from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from .turn import Field, Turn

Op = Callable[[Turn], int]
PARKED = sys.maxsize  # past the end of every program: this path waits


class Part(Protocol):
    """What can be laid flat: a block, as far as this module cares."""

    @property
    def active(self) -> bool:
        """Whether it is to run at all."""
        ...

    def compile(self, code: "Code") -> None:
        """Lay its functions down."""
        ...


class Code:
    """Collects the functions of a program while its blocks are laid flat."""

    def __init__(self, fields: Mapping[str, Field]) -> None:
        self.fields = fields
        self.ops: list[Op] = []
        self.after: dict[str, int] = {}

    @property
    def here(self) -> int:
        """The position that comes next."""
        return len(self.ops)

    def do(self, action: Callable[[Turn], None]) -> None:
        """Do this, then go on."""
        following = self.here + 1

        def op(turn: Turn) -> int:
            action(turn)
            return following

        self.ops.append(op)

    def hole(self) -> int:
        """A position to be filled once its target is known."""
        self.ops.append(lambda turn: PARKED)
        return self.here - 1

    def fill(self, hole: int, op: Op) -> None:
        """Put the function where the hole was left."""
        self.ops[hole] = op

    def wait(self, block: str, begin: Callable[[Turn, int], None]) -> None:
        """Begin waiting in this block; an event for this round of it goes on at the next position."""

        def op(turn: Turn) -> int:
            number = turn.open[block] = turn.round(block)
            begin(turn, number)
            return PARKED

        self.ops.append(op)
        self.after[block] = self.here

    def body(self, blocks: Iterable[Part]) -> None:
        """Lay down blocks one after another; one that is switched off is left out with all it holds."""
        for block in blocks:
            if block.active:
                block.compile(self)
