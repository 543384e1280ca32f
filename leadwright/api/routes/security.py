"""One's own log-in: where one is logged in, the password, and second factors."""

from dataclasses import asdict
from typing import Any

from django.contrib.auth import update_session_auth_hash
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import ANYHOW, actor, user
from leadwright.api.shapes import TRIES
from leadwright.api.shapes import security as shapes
from leadwright.company import configuration
from leadwright.login import confirming, factors, passkeys, passwords, sessions, totp

router = Router(tags=["security"], auth=ANYHOW)
ANSWER: dict[int, Any] = {200: shapes.Security, **TRIES}
ADDED: dict[int, Any] = {200: shapes.FactorAdded, **TRIES}


class Password(Schema):
    """The one that holds."""

    password: str = Field(max_length=passwords.LONGEST)


class AnotherPassword(Schema):
    """The one that holds and the one that shall."""

    current: str = Field(max_length=passwords.LONGEST)
    password: str = Field(max_length=passwords.LONGEST)


class Code(Schema):
    """What the app shows, or a recovery code."""

    code: str = Field(max_length=50)


class PasskeyName(Schema):
    """What it is called."""

    name: str = Field(max_length=1_000)


class NewPasskey(PasskeyName):
    """What the browser made."""

    credential: dict[str, Any]


@router.get("/security", response=shapes.Security)
def read(request: HttpRequest) -> HttpResponse:
    """Where one is logged in, and by what."""
    return answer(told(request))


@router.post("/security/confirmation", response=ANSWER)
def confirm(request: HttpRequest, body: Password) -> HttpResponse:
    """Show who one is once more."""
    confirming.confirm(request, user(request), body.password)
    return answer(told(request))


@router.delete("/security/sessions/{session}", response=ANSWER)
def end(request: HttpRequest, session: str) -> HttpResponse:
    """Log out in another browser."""
    sessions.end(user(request), session, by=actor(request))
    return answer(told(request))


@router.delete("/security/sessions", response=ANSWER)
def end_others(request: HttpRequest) -> HttpResponse:
    """Log out in all other browsers."""
    sessions.end_others(user(request), request.session.session_key, by=actor(request))
    return answer(told(request))


@router.put("/security/password", response=ANSWER)
def choose_password(request: HttpRequest, body: AnotherPassword) -> HttpResponse:
    """Choose another password; all other browsers are logged out."""
    me = user(request)
    passwords.demand(me, body.current)
    with transaction.atomic():
        passwords.choose(me, body.password, by=actor(request), here=request.session.session_key)
        update_session_auth_hash(request, me)
    return answer(told(request))


@router.post("/security/totp", response={200: shapes.TotpOffer, **TRIES})
def offer_totp(request: HttpRequest) -> HttpResponse:
    """A secret for the app with codes."""
    confirming.demand(request)
    return answer(asdict(totp.offer(user(request), request)))


@router.put("/security/totp", response=ADDED)
def activate_totp(request: HttpRequest, body: Code) -> HttpResponse:
    """Show that the app has it."""
    return _added(request, totp.activate(user(request), body.code, by=actor(request), request=request))


@router.delete("/security/totp", response=ANSWER)
def remove_totp(request: HttpRequest) -> HttpResponse:
    """No app any more."""
    confirming.demand(request)
    factors.remove(user(request), None, by=actor(request), request=request)
    return answer(told(request))


@router.post("/security/codes", response=ADDED)
def new_codes(request: HttpRequest) -> HttpResponse:
    """Another set of recovery codes."""
    confirming.demand(request)
    return _added(request, factors.new_codes(user(request), by=actor(request)))


@router.post("/security/passkeys/options", response={200: shapes.PasskeyOptions, **TRIES})
def offer_passkey(request: HttpRequest) -> HttpResponse:
    """What the browser must know to make a passkey."""
    confirming.demand(request)
    return answer({"options": passkeys.offer(user(request), request)})


@router.post("/security/passkeys", response=ADDED)
def add_passkey(request: HttpRequest, body: NewPasskey) -> HttpResponse:
    """One that the browser made."""
    confirming.demand(request)
    codes = passkeys.add(user(request), body.name, body.credential, by=actor(request), request=request)
    return _added(request, codes)


@router.patch("/security/passkeys/{number}", response=ANSWER)
def rename_passkey(request: HttpRequest, number: int, body: PasskeyName) -> HttpResponse:
    """Call it differently."""
    passkeys.rename(user(request), number, body.name)
    return answer(told(request))


@router.delete("/security/passkeys/{number}", response=ANSWER)
def remove_passkey(request: HttpRequest, number: int) -> HttpResponse:
    """It opens nothing any more."""
    confirming.demand(request)
    factors.remove(user(request), number, by=actor(request), request=request)
    return answer(told(request))


def _added(request: HttpRequest, codes: list[str]) -> HttpResponse:
    return answer({"codes": codes, "security": told(request)})


def told(request: HttpRequest) -> dict[str, Any]:
    """All of the page."""
    me = user(request)
    mine = factors.of(me)
    return {
        "sessions": [asdict(one) for one in sessions.of(me, request.session.session_key)],
        "passkeys": [_passkey(one) for one in mine if one.type == factors.PASSKEY],
        "totp": any(one.type == factors.TOTP for one in mine),
        "codes_left": factors.codes_left(me),
        "fresh": confirming.is_fresh(request),
        "has_password": me.has_usable_password(),
        "demanded": configuration.company().second_factor,
    }


def _passkey(one: Any) -> dict[str, Any]:
    return {"id": one.pk, "name": one.data["name"], "added": one.created_at, "used": one.last_used_at}
