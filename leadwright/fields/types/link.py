"""One web address."""

from typing import Any
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from leadwright.refusal import Wrong

from .text import Text


class Link(Text):
    """Only http and https: a link must never run a script."""

    max_length: int = 2_000

    def clean(self, value: Any) -> str:
        address = super().clean(value)
        address = address if "://" in address else f"https://{address}"
        if not _is_web(address):
            raise Wrong("not_a_link", _("Give a web address such as https://example.com"))
        return address


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:  # a port that is no number, brackets that do not match
        return False
