"""A process tried on a record without doing anything: the path that its drawing takes, and what it would do there."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.engine import Outcome, Program, Template
from leadwright.people.access import Actor
from leadwright.records import reads
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.records.kind import KINDS, Kind
from leadwright.records.pending import Pending

from . import drawing, path, runner


@dataclass(frozen=True)
class Tried:
    """`status` is how a run would stand, `reason` why it would fail, `steps` what each block would do, in words."""

    status: str
    reason: str
    steps: list[tuple[str, str]]


def on_record(process: int, record: int | None, values: Mapping[str, Any], *, by: Actor) -> Tried:
    """Try the drawing on a record with these values changed, or on a new one that has only them.

    Raises `NoSuchProcess`, `NoSuchRecord`, `Denied` or `Refused`.
    """
    drawn = drawing.find(process, by=by)
    kind, template = KINDS[drawn.kind], Template.load(drawn.draft)
    facts = reads.facts(drawn.kind, record, by=by) if record else {**kind.blank, "ID": 0}
    tried = Pending(kind, record or 0, facts, is_new=record is None)
    if values:
        tried.set(values, by=by, verb="update" if record else "create")
    outcome = Program(template, kind.fields).start(**runner.surroundings(tried, timezone.now()))
    return Tried(outcome.state.status, _reason(outcome), list(_steps(kind, template, outcome)))


def _reason(outcome: Outcome) -> str:
    state = outcome.state
    return _(state.reason).format(**state.values) if state.status == "failed" else ""


def _steps(kind: Kind, template: Template, outcome: Outcome) -> list[tuple[str, str]]:
    blocks = template.blocks
    told = path.explained(template, outcome.trace)
    titles = {one: block.title or _(block.label) for one, block in blocks.items()}
    branches = {branch.id: branch.title for block in blocks.values() for branch in block.inner()}
    return [(titles[step["block"]], _words(kind, step, branches)) for step in told]


def _words(kind: Kind, step: Mapping[str, Any], branches: Mapping[str, str]) -> str:
    """What one step does."""
    if "took" in step:
        return branches.get(step["took"], "") or "-"
    if "mail" in step:
        return f"{', '.join(step['mail']['to'])}: {step['mail']['subject']}"
    if "created" in step:
        return ", ".join(step["created"]["targets"])
    if "set" in step:
        return ", ".join(_set(kind, code, new) for code, (_old, new) in step["set"].items())
    return str(step.get("until", ""))


def _set(kind: Kind, code: str, value: Any) -> str:
    return f"{_(kind.fields[code].title)} = {kind.fields[code].type.show(value, KNOWLEDGE)}"
