"""A number with a fraction."""

import math
import re
from decimal import Decimal
from typing import Any, ClassVar

from django.db import models
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast
from django.utils.translation import gettext as _

from leadwright.fields import wording
from leadwright.fields.type import ORDERED, Asker, FieldType, Names
from leadwright.refusal import Wrong

_THOUSANDS = re.compile(r"[-+]?\d{1,3}(,\d{3})+")  # 1,000 is a thousand to some and one to others


class Number(FieldType):
    """A finite number below 10^15, kept to `digits` places."""

    operators: ClassVar[tuple[str, ...]] = ("=", "!=", ">", ">=", "<", "<=", "between", "empty", "!empty")

    filters: ClassVar[tuple[str, ...]] = ORDERED

    digits: int = 4

    def clean(self, value: Any) -> float:
        try:
            number = float(str(value).strip().replace(",", ".")) if not isinstance(value, bool) else math.nan
        except ValueError:
            number = math.nan
        if not math.isfinite(number) or _THOUSANDS.fullmatch(str(value).strip()):
            raise Wrong("not_a_number", _("Give a number, such as 1250.50"))
        if abs(number) >= 1e15:
            raise Wrong("too_large", _("Give a number below 1,000,000,000,000,000"))
        return round(number, self.digits)

    def column(self) -> "models.Field[Any, Any]":
        return models.DecimalField(max_digits=15 + self.digits, decimal_places=self.digits, null=True, blank=True)

    def read(self, code: str) -> Combinable:
        return Cast(super().read(code), models.DecimalField(max_digits=15 + self.digits, decimal_places=self.digits))

    def wanted(self, value: Any, asker: Asker) -> Decimal:
        return Decimal(str(self.clean(value)))  # a float would be asked for with all its digits

    def plain(self, stored: Any) -> Any:
        return None if stored is None else float(stored)

    def show(self, value: Any, names: Names) -> str:
        return "" if value is None else wording.number(f"{value:,.{self.digits}f}".rstrip("0").rstrip("."))
