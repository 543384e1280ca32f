"""Telephone numbers."""

from typing import Any, ClassVar

from leadwright.fields.contact_points import ContactPoints

from . import phone


class Phones(ContactPoints):
    """Each is kept and shown as the type `phone` does."""

    types: ClassVar = ("WORK", "MOBILE", "FAX", "HOME", "PAGER", "MAILING", "OTHER")

    def one(self, value: Any) -> str:
        return phone.number(super().one(value), lenient=isinstance(value, phone.AsItCame))

    def show_one(self, value: str) -> str:
        return phone.shown(value)
