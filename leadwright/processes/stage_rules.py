"""Runs the rules of a stage when records enter it, and withdraws what waits when they leave."""

from collections.abc import Sequence

from leadwright.conversion import automatic
from leadwright.records.kind import Kind
from leadwright.records.pending import Pending

from . import runner, timers
from .models import Process, Run
from .published import on_stages

_TAKEN_BACK = "unconvert"


def on_write(kind: Kind, several: Sequence[Pending], via: str) -> None:
    """A rule may move the record on, whose next stage then has its turn; no stage has it twice in one write."""
    rules = on_stages(kind.name)
    moving = [one for one in several if rules and _entered(one)]
    visited: set[tuple[int, str]] = set()
    while moving:
        _withdraw(kind, [one for one in moving if not one.is_new])
        stages = {one.id: str(one.facts[kind.stage]) for one in moving}
        for stage in dict.fromkeys(stages.values()):
            if rules.get(stage):
                runner.run_all(rules[stage], kind, [one for one in moving if stages[one.id] == stage], via)
        visited |= set(stages.items())
        moving = [one for one in moving if (one.id, one.facts[kind.stage]) not in visited]


def _entered(one: Pending) -> bool:
    """Whether it is new in the stage where it stands. What comes back by undoing was there before."""
    stage = one.kind.stage
    moves = [wish.diff[stage] for wish in one.wishes if stage in wish.diff and wish.verb != _TAKEN_BACK]
    return one.is_new or bool(moves and moves[0][0] != one.facts[stage])


def _withdraw(kind: Kind, several: Sequence[Pending]) -> None:
    """What rules of other stages still wanted of them."""
    for stage in {str(one.facts[kind.stage]) for one in several}:
        numbers = [one.id for one in several if one.facts[kind.stage] == stage]
        elsewhere = Process.objects.filter(kind=kind.name).exclude(stage__in=("", stage))
        timers.withdraw(Run.objects.filter(kind=kind.name, record__in=numbers, process__in=elsewhere))
        if kind.name == "lead":
            automatic.withdraw(numbers, [f"process:{number}" for number in elsewhere.values_list("pk", flat=True)])
