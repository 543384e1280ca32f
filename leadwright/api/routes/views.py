"""Saved views of lists."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import lists as shapes
from leadwright.records import views
from leadwright.records.reads import known

router = Router(tags=["lists"])


class NewView(Schema):
    """A list to be saved."""

    name: str = Field(max_length=1_000)
    shared: bool = False
    settings: shapes.ViewSettings


class ViewChange(Schema):
    """What changes; `first` is each reader's own wish."""

    name: str | None = Field(None, max_length=1_000)
    shared: bool | None = None
    first: bool | None = None
    settings: shapes.ViewSettings | None = None


@router.get("/views/{kind}", response={200: list[shapes.SavedView], **REFUSALS})
def saved(request: HttpRequest, kind: str) -> HttpResponse:
    """The caller's own and those that are shared."""
    return answer(views.of(known(kind), by=actor(request)))


@router.post("/views/{kind}", response={201: list[shapes.SavedView], **REFUSALS})
def add(request: HttpRequest, kind: str, body: NewView) -> HttpResponse:
    """Save a list; answers with all views, the new one among them."""
    by = actor(request)
    views.add(known(kind), _wishes(body), by=by)
    return answer(views.of(kind, by=by), 201)


@router.patch("/views/{kind}/{number}", response={200: list[shapes.SavedView], **REFUSALS})
def change(request: HttpRequest, kind: str, number: int, body: ViewChange) -> HttpResponse:
    """Rename, share, save anew; or let one's own list open with it."""
    by = actor(request)
    views.change(known(kind), number, _wishes(body), by=by)
    return answer(views.of(kind, by=by))


@router.delete("/views/{kind}/{number}", response={204: None, **REFUSALS})
def remove(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """Nobody has it any more."""
    views.remove(known(kind), number, by=actor(request))
    return HttpResponse(status=204)


def _wishes(body: Schema) -> dict[str, Any]:
    given = body.dict(exclude_unset=True)
    return {name: wish for name, wish in given.items() if wish is not None}
