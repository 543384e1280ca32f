"""Automation rules: what happens when a record enters a stage."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import rules as shapes
from leadwright.people import access
from leadwright.processes import rules
from leadwright.processes.models import Process
from leadwright.records import options
from leadwright.records.kind import KINDS
from leadwright.records.reads import known

router = Router(tags=["processes"])


@router.get("/rules/{kind}", response={200: shapes.StageRules, **REFUSALS})
def rules_of(request: HttpRequest, kind: str, pipeline: int = 0) -> HttpResponse:
    """The stages of a kind with the rules of each."""
    by, what = actor(request), KINDS[known(kind)]
    stages = options.entries(options.of_pipeline(what.stages, pipeline)) if what.stages else []
    found = rules.of(kind, [one.code for one in stages], by=by)
    told = [{**one._asdict(), "rules": [_told(rule) for rule in found[one.code]]} for one in stages]
    return answer({"stages": told, "can": access.allowed(by, "processes")})


@router.post("/rules/{kind}", response={201: shapes.StageRule, **REFUSALS})
def add_rule(request: HttpRequest, kind: str, body: shapes.NewRule) -> HttpResponse:
    """A new rule, last on its stage; it runs from now on."""
    return answer(_told(rules.add(known(kind), body.stage, body.dict(), by=actor(request))), 201)


@router.put("/rules/{kind}/{rule}", response={200: shapes.StageRule, **REFUSALS})
def change_rule(request: HttpRequest, kind: str, rule: int, body: shapes.RuleWish) -> HttpResponse:
    """The rule anew: a version of its own. Switching, ordering and deleting are those of processes."""
    return answer(_told(rules.change(rule, body.dict(), kind=known(kind), by=actor(request))))


def _told(rule: Process) -> dict[str, Any]:
    return {"id": rule.pk, "name": rule.name, "active": rule.active, "drawn": rules.drawn(rule.draft)}
