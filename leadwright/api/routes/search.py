"""Finding records of every kind."""

from typing import Annotated

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import search as shapes
from leadwright.records import search

router = Router(tags=["search"])
Text = Annotated[str, Field(max_length=200)]
Limit = Annotated[int, Field(ge=1, le=50)]


@router.get("/search", response={200: shapes.Found, **REFUSALS})
def everywhere(request: HttpRequest, q: Text = "", limit: Limit = 5) -> HttpResponse:
    """The newest records of each kind in which every word is found, if only begun; `#7`: those numbered 7."""
    return answer(search.everywhere(q, by=actor(request), limit=limit)._asdict())
