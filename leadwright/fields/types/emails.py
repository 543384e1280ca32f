"""E-mail addresses."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from leadwright.fields.contact_points import ContactPoints
from leadwright.fields.type import Wrong


class Emails(ContactPoints):
    """Each is a valid address."""

    types: ClassVar = ("WORK", "HOME", "MAILING", "OTHER")

    def one(self, value: Any) -> str:
        address = super().one(value)
        try:
            if address:
                validate_email(address)
        except ValidationError:
            raise Wrong("not_an_email", _("“%(value)s” is no e-mail address") % {"value": address[:50]}) from None
        return address
