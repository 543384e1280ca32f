"""A whole number."""

from typing import Any, ClassVar

from django.db import models
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast
from django.utils.translation import gettext as _

from leadwright.fields.type import ORDERED, FieldType
from leadwright.refusal import Wrong

_ORDERED = ("=", "!=", ">", ">=", "<", "<=", "between", "in", "!in", "empty", "!empty")


class Integer(FieldType):
    """Between -2^63 and 2^63."""

    operators: ClassVar[tuple[str, ...]] = _ORDERED
    filters: ClassVar[tuple[str, ...]] = ORDERED

    def clean(self, value: Any) -> int:
        try:
            number = int(str(value).strip()) if not isinstance(value, float) else _whole(value)
        except (ValueError, OverflowError):
            raise Wrong("not_a_number", _("Give a whole number, such as 42")) from None
        if isinstance(value, bool) or abs(number) >= 2**63:
            raise Wrong("not_a_number", _("Give a whole number, such as 42"))
        return number

    def column(self) -> "models.Field[Any, Any]":
        return models.BigIntegerField(null=True, blank=True)

    def read(self, code: str) -> Combinable:
        return Cast(super().read(code), models.BigIntegerField())


def _whole(value: float) -> int:
    if not value.is_integer():
        raise ValueError
    return int(value)
