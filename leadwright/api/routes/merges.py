"""Making one record of several, and parting them again."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import merges as shapes
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import actions, merging, reads, shown
from leadwright.records.kind import KINDS

router = Router(tags=["duplicates"])
_DATES = "DATE_CREATE", "DATE_MODIFY"


class Wanted(Schema):
    """What becomes one, who survives, and whose value a field takes; what is not chosen is as usual."""

    survivor: int
    ids: list[int] = Field(min_length=1, max_length=20)
    choices: dict[str, int] = {}


@router.post("/merges/{kind}/preview", response={200: shapes.Preview, **REFUSALS})
def preview(request: HttpRequest, kind: str, body: Wanted) -> HttpResponse:
    """What would become of them; nothing is changed."""
    return answer(_preview(reads.known(kind), body, actor(request)))


@router.post("/merges/{kind}", response={201: shapes.Merged, **REFUSALS})
def merge(request: HttpRequest, kind: str, body: Wanted) -> HttpResponse:
    """One survives, the others go into the recycle bin."""
    made = actions.merge(reads.known(kind), body.survivor, body.ids, body.choices, by=actor(request))
    return answer({"id": made.pk, "survivor": made.survivor}, 201)


@router.delete("/merges/{kind}/{number}", response={204: None, **REFUSALS})
def undo(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """Part them again, within thirty days."""
    actions.undo_merge(reads.known(kind), number, by=actor(request))
    return HttpResponse(status=204)


def _preview(kind: str, body: Wanted, by: Actor) -> dict[str, Any]:
    what = KINDS[kind]
    found = reads.several(kind, [body.survivor, *body.ids], by=by)
    whose = merging.chosen(what, body.survivor, found, body.choices)
    chosen = shown.values(what, whose, by=by)
    return {
        "records": [
            {
                "id": number,
                "title": what.titled(facts),
                "values": shown.values(what, {code: facts.get(code) for code in (*chosen, *_DATES)}, by=by),
                "can": access.allowed(by, what, facts),
            }
            for number, facts in found.items()
        ],
        "chosen": chosen,
        "values": merging.united(what, found, chosen),
    }
