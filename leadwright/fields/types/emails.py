"""E-mail addresses."""

from typing import Any, ClassVar

from leadwright.fields.contact_points import ContactPoints

from .email import address


class Emails(ContactPoints):
    """Each is kept as the type `email` does."""

    types: ClassVar = ("WORK", "HOME", "MAILING", "OTHER")

    def one(self, value: Any) -> str:
        return address(super().one(value))
