"""One's own log-in: where one is logged in, and the password."""

from dataclasses import asdict
from typing import Any

from django.contrib.auth import update_session_auth_hash
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor, user
from leadwright.api.shapes import TRIES
from leadwright.api.shapes import security as shapes
from leadwright.login import passwords, sessions

router = Router(tags=["security"])


class AnotherPassword(Schema):
    """The one that holds and the one that shall."""

    current: str = Field(max_length=passwords.LONGEST)
    password: str = Field(max_length=passwords.LONGEST)


@router.get("/security", response=shapes.Security)
def read(request: HttpRequest) -> HttpResponse:
    """Where one is logged in."""
    return answer(_security(request))


@router.delete("/security/sessions/{session}", response={200: shapes.Security, **TRIES})
def end(request: HttpRequest, session: str) -> HttpResponse:
    """Log out in another browser."""
    sessions.end(user(request), session, by=actor(request))
    return answer(_security(request))


@router.delete("/security/sessions", response={200: shapes.Security, **TRIES})
def end_others(request: HttpRequest) -> HttpResponse:
    """Log out in all other browsers."""
    sessions.end_others(user(request), request.session.session_key, by=actor(request))
    return answer(_security(request))


@router.put("/security/password", response={200: shapes.Security, **TRIES})
def choose_password(request: HttpRequest, body: AnotherPassword) -> HttpResponse:
    """Choose another password; all other browsers are logged out."""
    me = user(request)
    passwords.demand(me, body.current)
    with transaction.atomic():
        passwords.choose(me, body.password, by=actor(request), here=request.session.session_key)
        update_session_auth_hash(request, me)
    return answer(_security(request))


def _security(request: HttpRequest) -> dict[str, Any]:
    return {"sessions": [asdict(one) for one in sessions.of(user(request), request.session.session_key)]}
