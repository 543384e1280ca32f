"""What would become of many leads: the plans of the first of them, seen as one."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import reads

from . import automatic, starting
from .mapping import LEAD
from .planning import plan
from .plans import Plan, Verdict
from .starting import Start
from .wanted import Target, Wanted

LOOKED_AT = 200


@dataclass
class Outlook:
    """`looked`: at how many leads. `lacking`: by target and field how many leaves empty what must be filled.
    `verdicts` are on each field that any of them has a value in, `having` how many have one, `leaving` how many would
    leave theirs behind.
    """

    looked: int
    starts: dict[Target, list[Start]] = field(default_factory=dict)
    lacking: dict[Target, Counter[str]] = field(default_factory=dict)
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    having: Counter[str] = field(default_factory=Counter)
    leaving: Counter[str] = field(default_factory=Counter)


def foresee(numbers: Sequence[int], wanted: Wanted, *, by: Actor) -> Outlook:
    """What would become of them; nothing is changed. Raises `Denied`."""
    access.demand(by, "convert", LEAD)
    leads = reads.there("lead", numbers[:LOOKED_AT], by=by).values()
    seen = Outlook(len(leads), {kind: starting.with_new(kind, wanted.parameters) for kind in wanted.ordered})
    for lead in leads:
        _see(seen, plan(lead, automatic.possible(lead, wanted), by=by))
    return seen


def _see(seen: Outlook, planned: Plan) -> None:
    for target in planned.targets:
        if target.use is None:
            seen.lacking.setdefault(target.kind, Counter()).update(target.problems.keys())
    for one in planned.verdicts:
        _unite(seen.verdicts.setdefault(one.code, Verdict(one.code)), one)
    seen.having.update(_codes(planned.verdicts))
    seen.leaving.update(_codes(one for one in planned.verdicts if one.lost))


def _unite(all_of_them: Verdict, one: Verdict) -> None:
    all_of_them.goes.update(one.goes)
    all_of_them.hindered.update(one.hindered)
    all_of_them.decided |= one.decided


def _codes(several: Iterable[Verdict]) -> list[str]:
    return [one.code for one in several]
