"""Boards: every stage with its count, its sum and its first cards, and what on it needs somebody's attention."""

from dataclasses import replace
from typing import Any

from django.db.models import Count, F, Min, Sum, Value
from django.utils import timezone

from leadwright.company import configuration
from leadwright.people.access import Actor

from . import lists, options, shown
from .kind import Kind
from .lists import Wanted
from .reads import NoSuchRecord, Rows
from .timeline_tables import Activity

PAGE = 25
MOST_CHOSEN = 3
_WORTH = {"currency": F("currency_id"), "total": Sum("opportunity")}
_WORTHLESS = {"currency": Value(""), "total": Value(0)}
_ON_CARD = (
    "TITLE",
    "COMPANY_TITLE",
    "OPPORTUNITY",
    "CURRENCY_ID",
    "SOURCE_ID",
    "ASSIGNED_BY_ID",
    "STATUS_ID",
    "STAGE_ID",
    "COMPANY_ID",
    "CONTACT_ID",
    "DATE_CREATE",
)


def board(wanted: Wanted, *, by: Actor, pipeline: int = 0) -> list[dict[str, Any]]:
    """The stages of a pipeline in order.

    Raises `NoSuchRecord` for kinds without stages and for pipelines that are not there, `Refused` for a wrong filter.
    """
    kind, of = wanted.kind, _stages(wanted.kind, pipeline)
    totals = _totals(kind, lists.found(wanted, by=by), "OPPORTUNITY" in shown.fields(kind, by=by))
    nothing: dict[str, Any] = {"count": 0, "sum": 0.0, "unrated": []}
    return [
        {
            "code": stage.code,
            "name": stage.name,
            "color": stage.color,
            "semantics": stage.semantics,
            "limit": stage.limit,
            **totals.get(stage.code, nothing),
            **column(wanted, stage.code, by=by),
        }
        for stage in options.entries(of)
    ]


def column(wanted: Wanted, stage: str, *, by: Actor, after: str = "") -> dict[str, Any]:
    """`{cards, next}`: cards of one stage that follow `after`, and where to go on from. Of the wanted columns the first
    few stand on each card beside what always does. Raises `Refused`.
    """
    kind = wanted.kind
    here = {"field": kind.stage, "op": "=", "value": stage}
    codes = [code for code in _ON_CARD if code in kind.fields]
    chosen = wanted.columns[:MOST_CHOSEN]
    asked = replace(wanted, filter=[*wanted.filter, here], columns=[*codes, *chosen])
    page = lists.page(asked, by=by, after=after, size=PAGE)
    return {"cards": [{"id": facts.pop("ID"), "values": facts} for facts in page["rows"]], "next": page["next"]}


def at_ease(wanted: Wanted, *, by: Actor, pipeline: int = 0) -> Rows:
    """The records in process that somebody has planned something for, none of it overdue."""
    found = in_process(wanted, by=by, pipeline=pipeline)
    open_ones = Activity.objects.filter(kind=wanted.kind.name, done_at=None, deleted=None)
    planned = open_ones.order_by().values("record").annotate(soonest=Min("due")).filter(soonest__gte=timezone.now())
    return found.filter(pk__in=planned.values("record"))


def in_process(wanted: Wanted, *, by: Actor, pipeline: int = 0) -> Rows:
    """The records of a board that are neither won nor lost."""
    stages = options.lists().get(_stages(wanted.kind, pipeline), {}).values()
    open_ones = [stage.code for stage in stages if stage.semantics == "P"]
    return lists.found(wanted, by=by).filter(**{f"{wanted.kind.stage_column}__in": open_ones})


def _stages(kind: Kind, pipeline: int) -> str:
    """The list of a board's columns; raises `NoSuchRecord`."""
    of = options.of_pipeline(kind.stages, pipeline)
    if not kind.stages or of not in options.lists():
        raise NoSuchRecord(f"{kind.name} has no board {pipeline}")
    return of


def _totals(kind: Kind, found: Rows, summed: bool) -> dict[str, dict[str, Any]]:
    """By stage; nothing is `summed` for whom amounts are hidden. Amounts in a currency of unknown worth are not part of
    the sum but told beside it.
    """
    rates, own = configuration.rates(), configuration.company().currency
    totals: dict[str, dict[str, Any]] = {}
    stages = found.order_by().values(kind.stage_column)
    for group in stages.annotate(n=Count("pk"), **(_WORTH if "OPPORTUNITY" in kind.fields else _WORTHLESS)):
        one = totals.setdefault(group[kind.stage_column], {"count": 0, "sum": 0.0, "unrated": []})
        currency, amount = group["currency"] or own, float((summed and group["total"]) or 0)
        one["count"] += group["n"]
        if currency == own or currency in rates:
            one["sum"] += round(amount * (1.0 if currency == own else rates[currency]), 2)
        elif amount:
            one["unrated"].append({"currency": currency, "sum": amount})
    return totals
