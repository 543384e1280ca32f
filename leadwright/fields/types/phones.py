"""Telephone numbers."""

import re
from typing import Any, ClassVar

from django.utils.translation import gettext as _

from leadwright.fields.contact_points import ContactPoints
from leadwright.fields.type import Wrong


class Phones(ContactPoints):
    """Kept as given; a number has at least three digits."""

    types: ClassVar = ("WORK", "MOBILE", "FAX", "HOME", "PAGER", "MAILING", "OTHER")

    def one(self, value: Any) -> str:
        number = super().one(value)
        if number and len(re.sub(r"\D", "", number)) < 3:
            raise Wrong("not_a_phone", _("“%(value)s” is no telephone number") % {"value": number[:50]})
        return number
