"""The journal, for those who must answer for what is done."""

import csv
import io
from typing import Annotated, Any

import orjson
from django.db.models import Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Field, Query, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import audit as shapes
from leadwright.audit import journal
from leadwright.audit.actions import ACTIONS
from leadwright.audit.models import Line
from leadwright.people import access
from leadwright.records.exports import harmless

router = Router(tags=["audit"])
PAGE = 100
MOST = 100_000


class Looking(Schema):
    """What is looked for: words in what it is about or in who did it, an action, a person."""

    q: str = Field("", max_length=200)
    action: str = Field("", max_length=60)
    person: int | None = None


@router.get("/audit", response={200: shapes.Journal, **REFUSALS})
def page(request: HttpRequest, asked: Query[Looking], before: Annotated[int | None, Field(ge=1)] = None) -> Any:
    """The newest lines, or those before one."""
    found = _found(request, asked)
    lines = list((found.filter(pk__lt=before) if before else found)[: PAGE + 1])
    return answer(
        {
            "lines": [_line(one) for one in lines[:PAGE]],
            "next": lines[PAGE - 1].pk if len(lines) > PAGE else None,
            "actions": [{"code": code, "title": _(title)} for code, title in ACTIONS.items()],
        }
    )


@router.get("/audit/export", response={200: str, **REFUSALS})
def export(request: HttpRequest, asked: Query[Looking]) -> HttpResponse:
    """All of it as CSV, with the seals. Taking it along is itself a line."""
    found = _found(request, asked)
    journal.note("journal.exported", "", by=actor(request))
    text = io.StringIO()
    rows = csv.writer(text)
    rows.writerow(("place", "at", "who", "via", "action", "about", "detail", "seal"))
    for one in found[:MOST].iterator():
        detail = orjson.dumps(one.detail, option=orjson.OPT_SORT_KEYS).decode()
        rows.writerow(
            (
                one.place,
                one.at.isoformat(),
                harmless(one.who),
                one.via,
                one.action,
                harmless(one.about),
                detail,
                one.seal,
            )
        )
    headers = {"Content-Disposition": 'attachment; filename="journal.csv"'}
    return HttpResponse("\ufeff" + text.getvalue(), "text/csv; charset=utf-8", headers=headers)


def _found(request: HttpRequest, asked: Looking) -> "QuerySet[Line]":
    access.demand(actor(request), "read", "audit")
    found = Line.objects.order_by("-pk")
    if asked.action:
        found = found.filter(action=asked.action)
    if asked.person:
        found = found.filter(person=asked.person)
    if asked.q:
        found = found.filter(Q(about__icontains=asked.q) | Q(who__icontains=asked.q))
    return found


def _line(one: Line) -> dict[str, Any]:
    names = ("at", "person", "who", "via", "action", "about", "detail", "place")
    title = _(ACTIONS.get(one.action, one.action))
    return {"id": one.pk, "title": title, **{name: getattr(one, name) for name in names}}
