"""From which address somebody calls."""

from django.conf import settings
from django.http import HttpRequest

LONGEST = 45


def address(request: HttpRequest) -> str:
    """As the outermost of our own proxies saw it; what stands before that in the header anybody can write."""
    seen = request.headers.get("X-Forwarded-For", "").split(",") if settings.PROXIES else []
    nearest = seen[-settings.PROXIES :] or [request.META.get("REMOTE_ADDR", "")]
    return str(nearest[0]).strip()[:LONGEST]
