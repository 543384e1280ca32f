"""The second step of logging in; a passkey does for both."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Router, Schema

from leadwright.api.answers import answer
from leadwright.api.shapes import TRIES
from leadwright.api.shapes import security as security_shapes
from leadwright.api.shapes import session as shapes
from leadwright.limits import caller
from leadwright.login import passkeys, second_step, tries

from .security import Code
from .session import Anybody, told

router = Router(tags=["session"])
ANSWER: dict[int, Any] = {200: shapes.Session, **TRIES}


class ShownFactor(Schema):
    """What the browser brought."""

    credential: dict[str, Any]


@router.post("/session/code", auth=Anybody(), response=ANSWER)
def by_code(request: HttpRequest, body: Code) -> HttpResponse:
    """By a code of the app, or a recovery code."""
    second_step.by_code(request, body.code)
    return answer(told(request))


@router.post("/session/passkey/options", auth=Anybody(), response={200: security_shapes.PasskeyOptions, **TRIES})
def options(request: HttpRequest) -> HttpResponse:
    """What the browser must know to use a passkey."""
    return answer({"options": passkeys.ask(second_step.awaited(request), request)})


@router.post("/session/passkey", auth=Anybody(), response=ANSWER)
def by_passkey(request: HttpRequest, body: ShownFactor) -> HttpResponse:
    """By a passkey, with or without the first step."""
    tries.ADDRESS.count(caller.address(request))
    second_step.by_passkey(request, body.credential)
    tries.ADDRESS.take_back(caller.address(request))
    return answer(told(request))


@router.delete("/session/second-step", auth=Anybody(), response={204: None, **TRIES})
def forget(request: HttpRequest) -> HttpResponse:
    """Begin anew, perhaps as somebody else."""
    second_step.forget(request)
    return HttpResponse(status=204)
