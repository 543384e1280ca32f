"""Take the first branch whose condition holds."""

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from leadwright.engine.block import Block, Branch
from leadwright.engine.code import Code, Op
from leadwright.engine.conditions import Condition, Holds, Row
from leadwright.engine.expressions import is_constant
from leadwright.engine.problems import Look, Problem
from leadwright.engine.turn import Turn
from leadwright.engine.words import N_


class ConditionBranch(Branch):
    """The blocks of one branch and when they run."""

    when: Condition = Condition()


class ConditionBlock(Block):
    """Branches are tried left to right; when none holds, the process goes straight on."""

    label: ClassVar[str] = N_("Condition")
    hint: ClassVar[str] = N_("Split by field values")
    group: ClassVar[str] = "flow"
    icon: ClassVar[str] = "split"

    type: Literal["condition"] = "condition"
    branches: Annotated[
        tuple[ConditionBranch, ...], Field(max_length=50, json_schema_extra={"widget": "branches"})
    ] = ()

    def inner(self) -> tuple[Branch, ...]:
        return self.branches

    def compile(self, code: Code) -> None:
        fork, starts, ends = code.hole(), [], []
        for branch in self.branches:
            starts.append(code.here)
            code.body(branch.body)
            ends.append(code.hole())
        onward = code.here
        for end in ends:
            code.fill(end, lambda turn: onward)
        tests = [branch.when.compiled() for branch in self.branches]
        code.fill(fork, self._chooser(list(zip(tests, starts, strict=True)), onward))

    def _chooser(self, ways: list[tuple[Holds, int]], onward: int) -> Op:
        """Leaves (block, index of the branch taken or -1, what each row saw) in the trace."""
        numbered = tuple((number, holds, start) for number, (holds, start) in enumerate(ways))
        rows = tuple(row for branch in self.branches for row in branch.when.rows)
        names = [row.field for row in rows] if all(row.object == "Document" for row in rows) else None
        block = self.id

        def saw(turn: Turn) -> list[Any]:
            get = turn.facts.get
            return [get(name) for name in names] if names is not None else [row.read(turn) for row in rows]

        def choose(turn: Turn) -> int:
            for number, holds, start in numbered:
                if holds(turn):
                    turn.trace.append((block, number, saw(turn)))
                    return start
            turn.trace.append((block, -1, saw(turn)))
            return onward

        return choose

    def problems(self, look: Look) -> Iterator[Problem]:
        if not self.branches:
            yield Problem(self.id, N_("This condition has no branches"), "no_branches", "warning")
        for branch in self.branches:
            yield from self._of_rows(branch, look)
        for before, branch in zip(self.branches, self.branches[1:], strict=False):
            if before.when.takes_all:
                yield Problem(
                    self.id,
                    N_("This branch never runs: the one before it takes everything"),
                    "unreachable",
                    "warning",
                    branch.id,
                )

    def _of_rows(self, branch: ConditionBranch, look: Look) -> Iterator[Problem]:
        for row in branch.when.rows:
            if not row.field:
                yield Problem(self.id, N_("Choose what to compare, or remove the row"), "no_field", "error", branch.id)
            elif not (row.object == "Document" and look.has_field(row.field)) and not look.has_variable(
                row.object, row.field
            ):
                unknown = N_("The condition asks for “{field}”, which does not exist")
                yield Problem(self.id, unknown, "unknown_field", "error", branch.id, {"field": row.field})
            elif why := self._never_true(row, look):
                said = {"field": row.field, "why": why}
                yield Problem(
                    self.id,
                    N_("“{field}” is compared with what it never is: {why}"),
                    "never",
                    "warning",
                    branch.id,
                    said,
                )

    @staticmethod
    def _never_true(row: Row, look: Look) -> str:
        """Why the field would refuse the value it is compared with."""
        compared = row.object == "Document" and row.op in ("=", "!=", "in", "!in") and not row.is_open
        values = row.value if isinstance(row.value, (list, tuple)) else [row.value]
        constants = [one for one in values if compared and is_constant(one)]
        return next(filter(None, (look.trouble_with_value(row.field, one) for one in constants)), "")
