"""Automation rules: at once or after a time, on a condition, one block. Each is a small process bound to a stage."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import options
from leadwright.records.kind import KINDS
from leadwright.refusal import Refused, Wrong

from . import drawing
from .models import Process

WAIT, ASK, YES, DO = "wait", "ask", "yes", "do"
"""The ids of the pieces of a rule in its template."""
MOST_ON_A_STAGE = 100


def of(kind: str, stages: Iterable[str], *, by: Actor) -> dict[str, list[Process]]:
    """The rules of each of these stages, in order."""
    access.demand(by, "read", "processes")
    found: dict[str, list[Process]] = {stage: [] for stage in stages}
    for one in Process.objects.filter(kind=kind, stage__in=found, deleted=None).select_related("published"):
        found[one.stage].append(one)
    return found


@transaction.atomic
def add(kind: str, stage: str, drawn: Mapping[str, Any], *, by: Actor) -> Process:
    """A rule that runs at once, last on its stage. Raises `Denied` or `Refused`."""
    access.demand(by, "edit", "processes")
    _demand_room(kind, stage)
    template = drawing.loaded(_template(drawn))
    made = drawing.add(kind, drawn["name"], by=by, template=template, stage=stage)
    return drawing.publish(made.pk, made.revision, by=by)


@transaction.atomic
def change(number: int, drawn: Mapping[str, Any], *, kind: str, by: Actor) -> Process:
    """Draw it anew; what waits goes on as it began. Raises `NoSuchProcess`, `Denied` or `Refused`."""
    rule = drawing.find(number, by=by, verb="edit", lock=True)
    if not rule.stage or rule.kind != kind:
        raise drawing.NoSuchProcess(number)
    was_active = rule.active
    saved = drawing.save_draft(number, _template(drawn), rule.revision, by=by)
    drawing.publish(number, saved.revision, by=by)
    return drawing.change(number, {"name": drawn["name"], "active": was_active}, by=by)


def drawn(template: Mapping[str, Any]) -> dict[str, Any] | None:
    """The rule in a template: `{delay, rows, block}`; none when somebody drew more than a rule holds."""
    body = list(template["body"])
    delay = body.pop(0) if body and body[0]["type"] == "delay" and len(body) > 1 else None
    rows: list[Any] = []
    if len(body) == 1 and body[0]["type"] == "condition" and len(body[0]["branches"]) == 1:
        (branch,) = body[0]["branches"]
        rows, body = branch["when"]["rows"], branch["body"]
    if len(body) != 1 or body[0]["type"] == "condition":
        return None
    told = {"amount": delay["amount"], "unit": delay["unit"]} if delay else None
    return {"delay": told, "rows": rows, "block": body[0]}


def _template(drawn: Mapping[str, Any]) -> dict[str, Any]:
    block = {**drawn["block"], "id": DO}
    if block.get("type") == "condition":
        raise Refused.one("block", "bad_block", _("A rule does one thing; its condition stands before that"))
    body = [{"type": "delay", "id": WAIT, **drawn["delay"]}] if drawn["delay"] else []
    if drawn["rows"]:
        branch = {"id": YES, "when": {"rows": drawn["rows"]}, "body": [block]}
        return {"body": [*body, {"type": "condition", "id": ASK, "branches": [branch]}]}
    return {"body": [*body, block]}


def _demand_room(kind: str, stage: str) -> None:
    known = KINDS[kind].stages
    if not known or options.entry(known, stage) is None:
        raise Refused({"stage": [Wrong("unknown_stage", _("There is no such stage"))]})
    if Process.objects.filter(kind=kind, stage=stage, deleted=None).count() >= MOST_ON_A_STAGE:
        raise Refused(
            {"stage": [Wrong("too_many", _("A stage holds at most %(most)d rules") % {"most": MOST_ON_A_STAGE})]}
        )
