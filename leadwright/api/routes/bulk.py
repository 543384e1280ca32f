"""One change to many records, and taking it back."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.asked import Asked
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import lists as shapes
from leadwright.people.access import Actor
from leadwright.records.actions import in_bulk
from leadwright.records.kind import KINDS
from leadwright.records.list_tables import Batch
from leadwright.records.reads import known

router = Router(tags=["lists"])


class Wish(Schema):
    """What is to be done to which records: those numbered, or without numbers all that the list shows.

    `why`: why they failed, where they go to such a stage.
    """

    ids: Annotated[list[int], Field(max_length=in_bulk.MOST)] | None = None
    asked: Asked = Asked()
    verb: str = Field("update", max_length=20)
    values: dict[str, Any] = {}
    why: str = Field("", max_length=2_000)

    def wished(self, kind: str) -> dict[str, Any]:
        """The values that each is to have."""
        reason = KINDS[known(kind)].reason
        return {**self.values, reason: self.why.strip()} if reason and self.why.strip() else self.values

    def meant(self, kind: str, by: Actor, beyond: int = 0) -> list[int]:
        """The numbers of the records."""
        return in_bulk.meant(self.asked.wanted(kind), self.ids, by=by, beyond=beyond)


@router.post("/bulk/{kind}/preview", response={200: shapes.Foreseen, **REFUSALS})
def preview(request: HttpRequest, kind: str, body: Wish) -> HttpResponse:
    """How many it would change; nothing is changed yet."""
    by = actor(request)
    return answer(in_bulk.foreseen(kind, body.meant(kind, by, beyond=1), body.verb, body.wished(kind), by=by))


@router.post("/bulk/{kind}", response={201: shapes.Batch, **REFUSALS})
def begin(request: HttpRequest, kind: str, body: Wish) -> HttpResponse:
    """Do it: a hundred at once, more by and by."""
    by = actor(request)
    return answer(shown(in_bulk.begin(kind, body.meant(kind, by), body.verb, body.wished(kind), by=by)), 201)


@router.get("/batches/{number}", response={200: shapes.Batch, **REFUSALS})
def batch(request: HttpRequest, number: int) -> HttpResponse:
    """How far it is."""
    return answer(shown(in_bulk.find(number, by=actor(request))))


@router.post("/batches/{number}/undo", response={201: shapes.Batch, **REFUSALS})
def undo(request: HttpRequest, number: int) -> HttpResponse:
    """Take it back, except where somebody changed the record since."""
    return answer(shown(in_bulk.undo(number, by=actor(request))), 201)


def shown(one: Batch) -> dict[str, Any]:
    """How far it is, as the API tells it."""
    names = ("verb", "total", "done", "changed", "skipped", "told")
    return {"id": one.pk, **{name: getattr(one, name) for name in names}, "finished": one.done >= one.total}
