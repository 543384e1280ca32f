"""Choosing a password by a link in a letter; nobody need be logged in."""

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.shapes import TRIES
from leadwright.api.shapes import session as shapes
from leadwright.limits import caller
from leadwright.login import letters, links, passwords, second_step, tries

from .session import Anybody

router = Router(tags=["session"])


class Forgetting(Schema):
    """Whose password is forgotten."""

    email: str = Field(max_length=254)


class ChosenPassword(Schema):
    """What the link said, and the password."""

    person: int
    token: str = Field(max_length=100)
    password: str = Field(max_length=passwords.LONGEST)


@router.post("/passwords/forgotten", auth=Anybody(), response={204: None, **TRIES})
def forgotten(request: HttpRequest, body: Forgetting) -> HttpResponse:
    """A letter is on its way if there is anybody with this address; the answer is the same if not."""
    tries.FORGOTTEN_ADDRESS.count(caller.address(request))
    tries.FORGOTTEN_ACCOUNT.count(body.email.strip().lower())
    letters.forgotten(body.email)
    return HttpResponse(status=204)


@router.get("/passwords/link", auth=None, response={200: shapes.LinkOwner, **TRIES})
def owner(request: HttpRequest, person: int, token: str) -> HttpResponse:
    """Whose link this is."""
    tries.LINKS.count(caller.address(request))
    user = links.owner(person, token)
    tries.LINKS.take_back(caller.address(request))
    return answer({"name": user.name, "email": user.email})


@router.post("/passwords", auth=Anybody(), response={204: None, **TRIES})
def choose(request: HttpRequest, body: ChosenPassword) -> HttpResponse:
    """Choose a password, and be logged in."""
    tries.LINKS.count(caller.address(request))
    second_step.begin(request, links.choose(body.person, body.token, body.password))
    tries.LINKS.take_back(caller.address(request))
    return HttpResponse(status=204)
