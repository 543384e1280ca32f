"""The REST over HTTP: reads the parameters in all the ways clients send them, answers in Bitrix24's envelope."""

import logging
import time
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import orjson
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt

from leadwright.people import key_scopes, keys
from leadwright.people.access import Actor, Denied
from leadwright.records.reads import NoSuchRecord
from leadwright.refusal import Refused

from . import methods as _methods  # noqa: F401  every family announces itself
from . import php
from .batch import batch
from .call import METHODS, Call, Listed, RestError

log = logging.getLogger(__name__)
Caller = tuple[Actor, frozenset[str]]
_OUT_OF_SCOPE = "The request requires higher privileges than provided by the webhook token"


@csrf_exempt  # a program with a key, no browser with a cookie
def call(request: HttpRequest, user: str, code: str, method: str) -> HttpResponse:
    """One call by webhook."""
    started = time.time()
    try:
        caller = _caller(user, code)
        result = _answered(method, _params(request), caller, started)
    except RestError as error:
        return _json({"error": error.code, "error_description": error.words}, error.status)
    return _json({**_result(result), "time": spent(started)})


@csrf_exempt
def unknown(request: HttpRequest) -> HttpResponse:
    """An address that is no method at all."""
    return _json({"error": "ERROR_METHOD_NOT_FOUND", "error_description": "Method not found!"}, 404)


def spent(started: float) -> dict[str, Any]:
    """The `time` of every answer, in seconds since 1970."""
    finished = time.time()
    zone = timezone.get_current_timezone()
    return {
        "start": started,
        "finish": finished,
        "duration": finished - started,
        "processing": finished - started,
        "date_start": datetime.fromtimestamp(started, zone).isoformat(timespec="seconds"),
        "date_finish": datetime.fromtimestamp(finished, zone).isoformat(timespec="seconds"),
        "operating_reset_at": int(finished) + 600,
        "operating": 0,
    }


def _caller(user: str, code: str) -> Caller:
    """For whom the key acts, and its scopes."""
    try:
        person, scopes = keys.opened(keys.REST, code)
    except keys.DeadKey as dead:
        if dead.expired:
            raise RestError("expired_token", "The access token provided has expired", 401) from None
        raise RestError("NO_AUTH_FOUND", "Wrong authorization data", 401) from None
    if str(person.id) != user:
        raise RestError("NO_AUTH_FOUND", "Wrong authorization data", 401)
    return Actor("rest", person), scopes


def _answered(name: str, params: Mapping[str, Any], caller: Caller, started: float) -> Any:
    if name.lower() == "batch":
        return batch(Call(params, caller[0]), lambda inner, given: (_one(inner, given, caller), spent(time.time())))
    return _one(name, params, caller)


def _one(name: str, params: Mapping[str, Any], caller: Caller) -> Any:
    meant = name.strip("/ ").lower().removesuffix(".json")
    by, scopes = caller
    answers = METHODS.get(meant)
    if answers is None:
        raise RestError("ERROR_METHOD_NOT_FOUND", "Method not found!", 404)
    if not key_scopes.opens_method(scopes, meant):
        raise RestError("insufficient_scope", _OUT_OF_SCOPE, 403)
    try:
        return answers(Call({key.lower(): value for key, value in params.items()}, by))
    except Refused as refused:
        raise RestError("", str(refused)) from None
    except Denied:
        raise RestError("", "Access denied.") from None
    except NoSuchRecord:
        raise RestError("", "Not found") from None
    except RestError:
        raise
    except Exception as error:  # one bad call must not take a whole batch with it
        log.exception("%s failed", name)
        raise RestError("INTERNAL_SERVER_ERROR", "Internal server error", 500) from error


def _params(request: HttpRequest) -> dict[str, Any]:
    """From the query, a form or JSON; the body wins."""
    try:
        if b"\\u0000" in request.body or b"\0" in request.body or b"%00" in request.body:
            raise ValueError("NUL characters cannot be stored")
        query = php.parsed(request.META.get("QUERY_STRING", ""))
        if request.content_type == "application/json" or request.body[:1] in (b"{", b"["):
            return {**query, **_object(request.body)}
        return {**query, **php.nested((name, value) for name, several in request.POST.lists() for value in several)}
    except (RequestDataTooBig, TooManyFieldsSent):
        raise RestError("INVALID_REQUEST", "The request is too large", 413) from None
    except ValueError:
        raise RestError("INVALID_REQUEST", "The body cannot be read as JSON or as a form") from None


def _object(body: bytes) -> dict[str, Any]:
    value = orjson.loads(body) if body.strip() else {}
    return value if isinstance(value, dict) else {}


def _result(result: Any) -> dict[str, Any]:
    if not isinstance(result, Listed):
        return {"result": result}
    more = {"next": result.next} if result.next is not None else {}
    return {"result": result.rows, "total": result.total or 0, **more}


def _json(content: dict[str, Any], status: int = 200) -> HttpResponse:
    return HttpResponse(orjson.dumps(content), "application/json; charset=utf-8", status)
