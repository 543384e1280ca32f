"""An amount; its currency is a field beside it."""

from typing import Any, ClassVar

from django.db import models

from leadwright.fields.type import Names

from .number import Number


class Money(Number):
    """No amount is an amount of 0, as in Bitrix24: `not more than 500` takes leads without one."""

    empty: ClassVar = 0.0

    digits: int = 2
    currency: str = "CURRENCY_ID"

    def column(self) -> "models.Field[Any, Any]":
        return models.DecimalField(max_digits=17, decimal_places=2, default=0)

    def show(self, value: Any, names: Names) -> str:
        return f"{value or 0:,.2f}"
