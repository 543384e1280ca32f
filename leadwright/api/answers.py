"""How answers are written: JSON by orjson, and one shape for each kind of refusal."""

from math import ceil
from typing import Any

import orjson
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import NinjaAPI
from ninja.errors import AuthenticationError, HttpError, ValidationError
from ninja.parser import Parser
from ninja.renderers import BaseRenderer

from leadwright.api.caller import MustSetUp
from leadwright.login.confirming import ConfirmFirst
from leadwright.login.seeing import OnlyLooking
from leadwright.people.access import Denied, OutOfScope
from leadwright.people.keys import DeadKey
from leadwright.processes.drawing import Overtaken
from leadwright.records.actions.move import Overtaken as MovedMeanwhile
from leadwright.refusal import NotThere, Refused, TooMany, Wrong


class Body(Parser):
    """Reads JSON by orjson, which refuses text that no database can store."""

    def parse_body(self, request: HttpRequest) -> Any:
        if b"\\u0000" in request.body:
            raise ValueError("NUL characters cannot be stored")
        return orjson.loads(request.body)


class Json(BaseRenderer):
    """orjson, which writes dates as ISO 8601."""

    media_type = "application/json"

    def render(self, request: HttpRequest, data: Any, *, response_status: int) -> bytes:
        return orjson.dumps(data, option=orjson.OPT_NON_STR_KEYS)


def answer(data: Any, status: int = 200) -> HttpResponse:
    """JSON as it is, without a second look by pydantic: for hot answers and those of mixed shapes."""
    return HttpResponse(orjson.dumps(data, option=orjson.OPT_NON_STR_KEYS), "application/json", status)


def refuse(api: NinjaAPI) -> None:
    """Let the API answer each refusal in its shape."""

    def on(kind: type[Exception], status: int, shape: Any) -> None:
        def handle(request: HttpRequest, error: Any) -> HttpResponse:
            return answer(shape(error), status)

        api.add_exception_handler(kind, handle)

    on(Refused, 422, lambda refused: refused.as_json())
    on(ValidationError, 422, _bad_request)
    on(AuthenticationError, 401, lambda _error: _said("not_logged_in", _("Log in first")))
    on(PermissionError, 401, lambda _error: _said("not_logged_in", _("Log in first")))
    on(DeadKey, 401, lambda _error: _said("bad_token", _("This token is unknown, expired or was revoked")))
    on(OutOfScope, 403, lambda error: _said("insufficient_scope", str(error)))
    on(
        MustSetUp,
        403,
        lambda _error: _said("set_up_first", _("Set up a second factor first: load the page anew")),
    )
    on(OnlyLooking, 403, lambda _error: _said("only_looking", _("You only look as a role: go back to change anything")))
    on(ConfirmFirst, 403, lambda _error: _said("confirm_first", _("Show who you are once more: log in again")))
    on(Denied, 403, _denied)
    on(NotThere, 404, _missing)
    on(Overtaken, 409, _overtaken)
    on(RequestDataTooBig, 413, lambda _error: _said("too_large", _("This is larger than can be taken")))

    api.add_exception_handler(TooMany, _too_many)

    def http(request: HttpRequest, error: Any) -> HttpResponse:
        return answer(_said("error", str(error)), error.status_code)

    api.add_exception_handler(HttpError, http)


def told(error: Exception | None) -> tuple[int, Any]:
    """What one part of a wish is answered: the status and the body it would have had alone."""
    match error:
        case None:
            return 200, None
        case Refused():
            return 422, error.as_json()
        case Denied():
            return 403, _denied(error)
        case MovedMeanwhile():
            message = _("%(name)s moved it meanwhile") % {"name": error.by or _("Somebody")}
            at = error.at.isoformat() if error.at else None
            return 409, {**_said("conflict", message), "by": error.by, "at": at, "stage": error.stage}
    return 404, _missing(error)


def _missing(_error: Exception) -> dict[str, Any]:
    return _said("not_found", _("This does not exist, or you may not see it"))


def _said(code: str, message: str) -> dict[str, Any]:
    return {"code": code, "message": message}


def _too_many(_request: HttpRequest, error: Any) -> HttpResponse:
    message = _("Too many tries. Wait %(minutes)d min, then try again.") % {"minutes": ceil(error.seconds / 60)}
    refused = answer(_said("too_many", message), 429)
    refused["Retry-After"] = str(error.seconds)
    return refused


def _denied(denied: Denied) -> dict[str, Any]:
    return {**_said("access_denied", str(denied)), "who_can_grant": denied.who_can_grant}


def _overtaken(overtaken: Overtaken) -> dict[str, Any]:
    process = overtaken.process
    by = process.author.name if process.author else ""
    message = _("%(name)s saved this meanwhile") % {"name": by or _("Somebody")}
    return {**_said("conflict", message), "by": by, "at": process.modified.isoformat()}


def _bad_request(error: ValidationError) -> dict[str, Any]:
    problems: dict[str, list[Wrong]] = {}
    for one in error.errors:
        place = ".".join(str(part) for part in one["loc"][2:]) if len(one["loc"]) > 2 else ""
        problems.setdefault(place, []).append(Wrong(str(one["type"]), str(one["msg"])))
    return Refused(problems).as_json()
