"""An amount; its currency is a field beside it."""

from decimal import Decimal
from typing import Any, ClassVar

from django.db import models
from django.db.models import Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce

from leadwright.fields import wording
from leadwright.fields.type import Names

from .number import Number


class Money(Number):
    """No amount is an amount of 0, as in Bitrix24: `not more than 500` takes leads without one."""

    empty: ClassVar = 0.0

    digits: int = 2
    currency: str = "CURRENCY_ID"

    def is_empty(self, value: Any) -> bool:
        return not value

    def column(self) -> "models.Field[Any, Any]":
        return models.DecimalField(max_digits=17, decimal_places=2, default=0)

    def read(self, code: str) -> Combinable:
        return Coalesce(super().read(code), Value(Decimal(0)))

    def show(self, value: Any, names: Names) -> str:
        return wording.number(f"{value or 0:,.2f}")
