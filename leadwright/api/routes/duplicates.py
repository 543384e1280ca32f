"""Records that may be the same: warned of while somebody types, and listed."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS, TRIES
from leadwright.api.shapes import duplicates as shapes
from leadwright.records import duplicates
from leadwright.records.reads import known

router = Router(tags=["duplicates"])
After = Annotated[str, Field(max_length=255)]


class Typed(Schema):
    """Values of a record that is being made, or of one that is there already."""

    values: dict[str, Any]
    id: int | None = None


class MatchWanted(Typed):
    """A match that the reader may not see, by the handle under which they were told of it."""

    match: str = Field(max_length=100)


class Key(Schema):
    """What the records of a group share."""

    key: str = Field(max_length=255)


@router.post("/duplicates/{kind}", response={200: shapes.Matches, **REFUSALS})
def of(request: HttpRequest, kind: str, body: Typed) -> HttpResponse:
    """What may be the same as a record with these values. Of those the reader may not see only the department."""
    return answer({"matches": duplicates.of(known(kind), body.values, by=actor(request), besides=body.id)})


@router.post("/duplicates/{kind}/ask", response={204: None, **REFUSALS, **TRIES})
def ask(request: HttpRequest, kind: str, body: MatchWanted) -> HttpResponse:
    """Ask whoever holds a record that the reader may not see; who asks twice is heard once."""
    duplicates.ask(known(kind), body.values, body.match, by=actor(request), besides=body.id)
    return HttpResponse(status=204)


@router.get("/duplicates/{kind}", response={200: shapes.Groups, **REFUSALS})
def groups(request: HttpRequest, kind: str, after: After = "") -> HttpResponse:
    """Records that share a number, an address or a name; the groups behind the one with the key `after`."""
    page, more = duplicates.groups(known(kind), by=actor(request), after=after)
    return answer({"groups": page, "more": more})


@router.post("/duplicates/{kind}/dismiss", response={204: None, **REFUSALS})
def dismiss(request: HttpRequest, kind: str, body: Key) -> HttpResponse:
    """These are not the same; not asked again until a new one joins them."""
    duplicates.dismiss(known(kind), body.key, by=actor(request))
    return HttpResponse(status=204)
