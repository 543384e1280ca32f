"""Wait some time, then go on."""

from collections.abc import Iterator
from datetime import timedelta
from typing import ClassVar, Literal

from pydantic import Field

from leadwright.engine.block import Block
from leadwright.engine.code import Code
from leadwright.engine.conditions import as_number
from leadwright.engine.effects import WakeAt
from leadwright.engine.expressions import compiled, is_constant
from leadwright.engine.problems import Look, Problem
from leadwright.engine.turn import Failure, Turn
from leadwright.engine.widgets import Line
from leadwright.engine.words import N_

_SECONDS = {"minutes": 60, "hours": 3_600, "days": 86_400}
MOST_DAYS = 3_650


class Delay(Block):
    """How long may be a number or a value of the record. Nothing, and less than nothing, is no wait at all."""

    label: ClassVar[str] = N_("Delay")
    hint: ClassVar[str] = N_("Wait some time")
    group: ClassVar[str] = "flow"
    icon: ClassVar[str] = "clock-3"

    type: Literal["delay"] = "delay"
    amount: Line = Field("1", title=N_("How long"))
    unit: Literal["minutes", "hours", "days"] = Field(
        "hours",
        title=N_("Unit"),
        json_schema_extra={"widget": "choice", "labels": [N_("minutes"), N_("hours"), N_("days")]},
    )

    def compile(self, code: Code) -> None:
        read = compiled(self.amount)

        def begin(turn: Turn, number: int) -> None:
            at = turn.now + self._length(read(turn))
            turn.effects.append(WakeAt(self.id, number, at))
            turn.trace.append((self.id, {"until": at.isoformat()}))

        code.wait(self.id, begin)

    def _length(self, amount: object) -> timedelta:
        number = as_number(amount or 0)
        if number is None or number != number:
            raise Failure(self.id, N_("“{amount}” is no number of {unit}"), amount=str(amount)[:100], unit=self.unit)
        return timedelta(seconds=min(max(number, 0) * _SECONDS[self.unit], MOST_DAYS * 86_400))

    def problems(self, look: Look) -> Iterator[Problem]:
        if is_constant(self.amount) and not (as_number(self.amount) or 0) > 0:
            yield Problem(self.id, N_("Say how long to wait"), "no_amount")
