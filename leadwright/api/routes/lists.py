"""Lists of records, page by page."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Field, Query, Router

from leadwright.api.answers import answer
from leadwright.api.asked import Asked
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import lists as shapes
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import lists, live
from leadwright.records.kind import Kind
from leadwright.records.timeline import activities

router = Router(tags=["lists"])


@router.get("/list/{kind}", response={200: shapes.ListPage, **REFUSALS})
def page(
    request: HttpRequest, kind: str, asked: Query[Asked], after: Annotated[str, Field(max_length=2_000)] = ""
) -> HttpResponse:
    """The records that follow `after`, a hundred at most."""
    by, wanted, cursor = actor(request), asked.wanted(kind), live.now()
    access.demand(by, "read", wanted.kind)
    found = lists.page(wanted, by=by, after=after)
    return answer(
        {
            "cursor": str(cursor),
            "rows": _rows(wanted.kind, found["rows"], by),
            "next": found["next"],
            "links": lists.links(wanted.kind, found["rows"], by=by),
            "can": access.allowed(by, wanted.kind),
        }
    )


@router.get("/list/{kind}/count", response={200: shapes.ListCount, **REFUSALS})
def count(request: HttpRequest, kind: str, asked: Query[Asked]) -> HttpResponse:
    """How many there are, counted up to ten thousand."""
    by, wanted = actor(request), asked.wanted(kind)
    access.demand(by, "read", wanted.kind)
    found = lists.count(wanted, by=by)
    return answer({"count": min(found, lists.COUNTED), "more": found > lists.COUNTED})


def _rows(kind: Kind, several: list[dict[str, Any]], by: Actor) -> list[dict[str, Any]]:
    ahead, can = activities.next_for(kind.name, [facts["ID"] for facts in several], by=by), access.judge(by, kind)
    return [
        {
            "id": facts["ID"],
            "title": kind.titled(facts),
            "values": facts,
            "next": ahead.get(facts["ID"]),
            "can": can(facts),
        }
        for facts in several
    ]
