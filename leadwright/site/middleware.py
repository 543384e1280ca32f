"""What surrounds every request."""

import logging
import uuid
from collections.abc import Callable
from urllib.parse import unquote

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.urls import resolve
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from leadwright.company import configuration

Answer = Callable[[HttpRequest], HttpResponse]
log = logging.getLogger(__name__)


def request_id(answer: Answer) -> Answer:
    """Give every request a number that stands in its answer and beside its errors in the log.

    An address with a NUL in it, which no database takes, goes no further.
    """

    def middleware(request: HttpRequest) -> HttpResponse:
        number = uuid.uuid4().hex[:16]
        response = HttpResponse(status=400) if "\0" in unquote(request.get_full_path()) else answer(request)
        if response.status_code >= 500:
            log.error("request %s: %s %s answered %s", number, request.method, request.path, response.status_code)
            if request.path.startswith("/api/"):
                response = _failed(number, response.status_code)
        response["X-Request-ID"] = number
        if not response.streaming and not response.has_header("Content-Length"):
            response["Content-Length"] = str(len(response.content))
        return response

    return middleware


def programs(answer: Answer) -> Answer:
    """Programs with a key need no session, cookie, language or page policy: they go straight to their view."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if not request.path_info.lstrip("/").startswith("rest/"):
            return answer(request)
        view, args, named = resolve(request.path_info)
        with translation.override("en"), configuration.snapshot():
            response: HttpResponse = view(request, *args, **named)
            return response

    return middleware


def one_configuration(answer: Answer) -> Answer:
    """A request sees one state of the configuration, asked for once."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if request.path.startswith(_WITHOUT):
            return answer(request)
        with configuration.snapshot(), timezone.override(None):  # whoever logged in may read another clock
            return answer(request)

    return middleware


_WITHOUT = ("/readyz", "/static/", "/assets/")


def _failed(number: str, status: int) -> HttpResponse:
    message = _("Something went wrong here. Try again; if it stays, give the administrator this number.")
    return JsonResponse({"code": "error", "message": message, "request_id": number}, status=status)
