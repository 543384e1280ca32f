"""Tokens for this API and web hooks of the REST. Only people logged in make them: no key makes another."""

from datetime import timedelta
from typing import Annotated, Any, Literal

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import LOGGED_IN, actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import keys as shapes
from leadwright.company import configuration
from leadwright.company.naming import named
from leadwright.people import hiring, key_scopes, keys
from leadwright.people.access import Actor
from leadwright.people.models import Key
from leadwright.people.operations import OF_PLACES
from leadwright.records.kind import KINDS

router = Router(tags=["keys"], auth=LOGGED_IN)
Scope = Annotated[str, Field(max_length=100)]


class KeyWish(Schema):
    """What the key is for, what it opens, and for how many days; for ever without them."""

    way: Literal["rest", "api"]
    title: str = Field(max_length=1_000)
    scopes: list[Scope] = Field(max_length=1_000)
    days: int | None = Field(None, ge=1, le=3_650)


@router.get("/keys", response={200: shapes.Keys, **REFUSALS})
def show(request: HttpRequest, everybody: bool = False) -> HttpResponse:
    """One's own, or everybody's."""
    return answer(_told(actor(request), everybody))


@router.post("/keys", response={201: shapes.NewKey, **REFUSALS})
def issue(request: HttpRequest, body: KeyWish) -> HttpResponse:
    """A new one for oneself. Its secret is told this once."""
    by = actor(request)
    scopes = key_scopes.of_hook(body.scopes) if body.way == keys.REST else key_scopes.of_token(body.scopes, KINDS)
    expires = timezone.now() + timedelta(days=body.days) if body.days else None
    user = hiring.find(by.person.id if by.person else 0)
    code = keys.issue(user, named(body.title, "title"), way=body.way, scopes=scopes, expires=expires, by=by)
    secret = code if body.way == keys.API else f"{configuration.url()}/rest/{user.pk}/{code}/"
    return answer({**_told(by), "secret": secret}, 201)


@router.delete("/keys/{number}", response={204: None, **REFUSALS})
def revoke(request: HttpRequest, number: int) -> HttpResponse:
    """It opens nothing any more."""
    by = actor(request)
    keys.revoke(keys.find(number, by=by), by=by)
    return HttpResponse(status=204)


def _told(by: Actor, everybody: bool = False) -> dict[str, Any]:
    return {
        "keys": [_line(one, by) for one in keys.shown(by=by, everybody=everybody)],
        "things": [*(_thing(one.name, one.plural) for one in KINDS.values()), *_places()],
        "hook_scopes": key_scopes.HOOKS,
    }


def _thing(name: str, title: str, reads: bool = True) -> dict[str, Any]:
    return {"name": name, "title": _(title), "reads": reads}


def _places() -> list[dict[str, Any]]:
    known = ((name, one) for name, one in OF_PLACES.items() if name != "keys")
    return [_thing(name, one.title, "read" in one.operations) for name, one in known]


def _line(one: Key, by: Actor) -> dict[str, Any]:
    return {
        "id": one.pk,
        "way": one.way,
        "title": one.title,
        "scopes": one.scopes,
        "owner": one.user.name,
        "mine": by.person is not None and by.person.id == one.user_id,
        "created": one.created,
        "expires": one.expires,
        "expired": one.expires is not None and one.expires <= timezone.now(),
        "used": one.used,
    }
