"""Telephone numbers."""

from typing import Any, ClassVar

from django.db.models import Q

from leadwright.fields.contact_points import ContactPoints
from leadwright.fields.type import Asker, some_text

from . import phone


class Phones(ContactPoints):
    """Each is kept and shown as the type `phone` does."""

    types: ClassVar = ("WORK", "MOBILE", "FAX", "HOME", "PAGER", "MAILING", "OTHER")

    def one(self, value: Any) -> str:
        return phone.number(super().one(value), lenient=isinstance(value, phone.AsItCame))

    def holds(self, name: str, op: str, value: Any, asker: Asker) -> Q:
        return super().holds(name, op, phone.sought(some_text(value)), asker)

    def show_one(self, value: str) -> str:
        return phone.shown(value)
