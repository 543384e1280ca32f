"""An amount; its currency is a field beside it, or always the same."""

from decimal import Decimal
from typing import Any, ClassVar

from django.db import models
from django.db.models import Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce
from django.utils.translation import gettext as _
from pydantic import field_validator
from pydantic_core import PydanticCustomError

from leadwright.company.iso import currencies
from leadwright.fields import wording
from leadwright.fields.type import Names

from .number import Number


class Money(Number):
    """No amount is an amount of 0, as in Bitrix24: `not more than 500` takes leads without one. `currency` is the field
    that holds its currency, unless all amounts are in a `fixed` one.
    """

    empty: ClassVar = 0.0

    digits: int = 2
    currency: str = "CURRENCY_ID"
    fixed: str = ""

    @field_validator("fixed")
    @classmethod
    def _known(cls, code: str) -> str:
        if code and code not in currencies():
            raise PydanticCustomError("unknown_currency", "{said}", {"said": _("Choose a currency")})
        return code

    @property
    def unit(self) -> str:
        return self.fixed

    def is_empty(self, value: Any) -> bool:
        return not value

    def column(self) -> "models.Field[Any, Any]":
        return models.DecimalField(max_digits=17, decimal_places=2, default=0)

    def read(self, code: str) -> Combinable:
        return Coalesce(super().read(code), Value(Decimal(0)))

    def show(self, value: Any, names: Names) -> str:
        return f"{wording.number(f'{value or 0:,.2f}')} {self.fixed}".rstrip()
