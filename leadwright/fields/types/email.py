"""One e-mail address."""

from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from leadwright.refusal import Wrong

from .text import Text


class Email(Text):
    """The part after the @ is kept in lower case: it means the same in any."""

    def clean(self, value: Any) -> str:
        return address(super().clean(value))


def address(text: str) -> str:
    """The address as it is kept; raises `Wrong` for what is none."""
    mailbox, at, host = text.rpartition("@")
    try:
        if text:
            validate_email(text)
    except ValidationError:
        wanted = _("“%(value)s” is no e-mail address; give one such as name@example.com")
        raise Wrong("not_an_email", wanted % {"value": text[:50]}) from None
    return mailbox + at + host.lower()
