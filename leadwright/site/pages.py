"""The few pages that belong to no other room."""

from django.conf import settings
from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.translation import gettext as _


def app(request: HttpRequest) -> HttpResponse:
    """The web app; every address that is nobody else's is one of its pages."""
    if settings.WEB is None:
        return HttpResponse("The web is not built: run make run", "text/plain", 503)
    return HttpResponse((settings.WEB / "index.html").read_bytes(), headers={"Cache-Control": "no-cache"})


def ready(request: HttpRequest) -> HttpResponse:
    """200 when a lead can be taken."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("select 1 from records_lead limit 1")
    except DatabaseError:
        return JsonResponse({"ready": False}, status=503)
    return JsonResponse({"ready": True})


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """An unsafe request that does not come from our own pages."""
    message = _("Reload the page and try again: it has been open too long.")
    return JsonResponse({"code": "forged", "message": message}, status=403)
