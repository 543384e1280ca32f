"""Links between records: what to link to, what links here."""

from typing import Annotated

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.numbers import Numbers, parsed
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import links as shapes
from leadwright.records import links, reads

router = Router(tags=["records"])


@router.get("/find/{kind}", response={200: list[shapes.Offered], **REFUSALS})
def find(
    request: HttpRequest, kind: str, q: Annotated[str, Field(max_length=200)] = "", among: Numbers = ""
) -> HttpResponse:
    """Records of a kind that match what was typed, newest first; the newest when nothing was. Or those `among` 5,7."""
    return answer(links.offered(reads.known(kind), by=actor(request), search=q, among=parsed(among)))


@router.get("/records/{kind}/{number}/links", response={200: list[shapes.Linking], **REFUSALS})
def linking_to(request: HttpRequest, kind: str, number: int) -> HttpResponse:
    """The records that link to this one, by kind."""
    return answer(links.linking_to(reads.known(kind), number, by=actor(request)))
