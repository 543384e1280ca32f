"""Choosing a password by a link in a letter; nobody need be logged in."""

from django.contrib.auth import login
from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import session as shapes
from leadwright.login import letters, links

from .session import Anybody

router = Router(tags=["session"])


class Forgetting(Schema):
    """Whose password is forgotten."""

    email: str = Field(max_length=254)


class ChosenPassword(Schema):
    """What the link said, and the password."""

    person: int
    token: str = Field(max_length=100)
    password: str = Field(max_length=links.LONGEST)


@router.post("/passwords/forgotten", auth=Anybody(), response={204: None, **REFUSALS})
def forgotten(request: HttpRequest, body: Forgetting) -> HttpResponse:
    """A letter is on its way if there is anybody with this address; the answer is the same if not."""
    letters.forgotten(body.email)
    return HttpResponse(status=204)


@router.get("/passwords/link", auth=None, response={200: shapes.LinkOwner, **REFUSALS})
def owner(request: HttpRequest, person: int, token: str) -> HttpResponse:
    """Whose link this is."""
    user = links.owner(person, token)
    return answer({"name": user.name, "email": user.email})


@router.post("/passwords", auth=Anybody(), response={204: None, **REFUSALS})
def choose(request: HttpRequest, body: ChosenPassword) -> HttpResponse:
    """Choose a password, and be logged in."""
    login(request, links.choose(body.person, body.token, body.password))
    return HttpResponse(status=204)
