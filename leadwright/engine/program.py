"""A template compiled for running: `start` and `step` are all the shell ever calls."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, NamedTuple

from .code import Code
from .effects import Effect
from .events import Event
from .template import Template
from .turn import Failure, Field, Show, Turn, Values
from .words import N_

MOST_STEPS = 10_000


class State(NamedTuple):
    """Where a process stands between two events. `open` and `rounds` map a waiting or visited block to its visit.

    A failed one names the block, and why: English with `{names}` for `values`, to be translated.
    """

    status: str = "done"
    open: Mapping[str, int] = {}
    rounds: Mapping[str, int] = {}
    variables: Mapping[str, Any] = {}
    parameters: Mapping[str, Any] = {}
    block: str = ""
    reason: str = ""
    values: Mapping[str, str] = {}


class Outcome(NamedTuple):
    """What one advance came to. A failed one has the effects up to the failure; the shell decides their fate."""

    state: State
    effects: list[Effect]
    trace: list[tuple[Any, ...]]


class Program:
    """One version of a process, ready to run any number of times at once: it keeps nothing of a run."""

    def __init__(self, template: Template, fields: Mapping[str, Field]) -> None:
        code = Code(fields)
        code.body(template.body)
        self.template = template
        self._ops, self._after = tuple(code.ops), code.after
        self._variables = {one.code: one.default for one in template.variables}
        self._parameters = {one.code: one.default for one in template.parameters}

    def start(
        self, facts: Values, *, now: datetime, show: Show, system: Values, parameters: Values | None = None
    ) -> Outcome:
        """Run a new process as far as it goes without waiting."""
        given = {**self._parameters, **parameters} if parameters else self._parameters
        turn = Turn(
            facts,
            now=now,
            show=show,
            system=system,
            parameters=given,
            variables=dict(self._variables),
            rounds={},
        )
        return self._advance(turn, 0)

    def step(self, state: State, event: Event, facts: Values, *, now: datetime, show: Show, system: Values) -> Outcome:
        """Deliver an event to a waiting process. A late one (another round, a closed block) changes nothing."""
        if state.status != "waiting" or state.open.get(event.block) != event.round:
            return Outcome(state, [], [])
        turn = Turn(
            facts,
            now=now,
            show=show,
            system=system,
            parameters=state.parameters,
            variables=dict(state.variables),
            rounds=dict(state.rounds),
        )
        turn.open = {block: number for block, number in state.open.items() if block != event.block}
        return self._advance(turn, self._after[event.block])

    def _advance(self, turn: Turn, at: int) -> Outcome:
        ops, size = self._ops, len(self._ops)
        try:
            for _ in range(MOST_STEPS):
                if at >= size:
                    return self._outcome(turn)
                at = ops[at](turn)
        except Failure as failure:
            return self._outcome(turn, failure)
        return self._outcome(turn, Failure("", N_("It went round in circles for {steps} steps"), steps=str(MOST_STEPS)))

    @staticmethod
    def _outcome(turn: Turn, failure: Failure | None = None) -> Outcome:
        if failure:
            why = failure.block, failure.reason, failure.values
            state = State("failed", {}, turn.rounds, turn.variables, turn.parameters, *why)
        else:
            status = "waiting" if turn.open else "done"
            state = State(status, turn.open, turn.rounds, turn.variables, turn.parameters)
        return Outcome(state, turn.effects, turn.trace)
