"""The path of a run through its process, for people."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from leadwright.engine import Template
from leadwright.engine.blocks.condition import ConditionBlock
from leadwright.engine.blocks.create_on_basis import CreateOnBasis
from leadwright.engine.blocks.delay import Delay
from leadwright.engine.blocks.email import Email
from leadwright.people import directory

from .models import Run

Trace = Iterable[Sequence[Any]]


def of_run(run: Run, made: Mapping[str, Any] | None = None, *, hidden: Collection[str] = ()) -> list[dict[str, Any]]:
    """`explained` of what a run went through."""
    return explained(Template.load(run.version.template), run.trace, made, hidden=hidden)


def explained(
    template: Template, trace: Trace, made: Mapping[str, Any] | None = None, *, hidden: Collection[str] = ()
) -> list[dict[str, Any]]:
    """What each branch of a condition saw, what was set, who was written to.

    `made`: what its lead became. For whom fields are `hidden` their values are left out, and all that letters may have
    said of them.
    """
    made = made or {"records": [], "waits": ""}
    blocks = template.blocks
    told = []
    for block, *detail in trace:
        drawn = blocks.get(block)
        if isinstance(drawn, ConditionBlock):
            told.append({"block": block, **_choice(drawn, hidden, *detail)})
        elif isinstance(drawn, Email):
            mail = {**detail[0], "to": [_name(who) for who in detail[0]["to"]]}
            told.append({"block": block, "mail": {"to": [], "subject": ""} if hidden else mail})
        elif isinstance(drawn, CreateOnBasis):
            told.append({"block": block, "created": {"targets": detail[0]["create"], **made}})
        elif isinstance(drawn, Delay):
            told.append({"block": block, **detail[0]})
        elif drawn is not None:
            told.append({"block": block, "set": {code: one for code, one in detail[0].items() if code not in hidden}})
    return told


def _name(who: int | str) -> str:
    return directory.name_of(who) or f"#{who}" if isinstance(who, int) else who


def _choice(drawn: ConditionBlock, hidden: Collection[str], taken: int, saw: list[Any]) -> dict[str, Any]:
    values = iter(saw)
    branches = []
    for number, branch in enumerate(drawn.branches):
        held = None if 0 <= taken < number else number == taken
        rows = [{"wanted": row.value, **row.model_dump(include={"object", "field", "op"})} for row in branch.when.rows]
        seen = [{**row, "value": next(values)} for row in rows]
        told = [{**row, "value": None} if row["field"] in hidden else row for row in seen]
        branches.append({"branch": branch.id, "held": held, "saw": told})
    return {"took": drawn.branches[taken].id if taken >= 0 else None, "branches": branches}
