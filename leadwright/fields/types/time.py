"""A time of day."""

from datetime import time
from typing import Any, ClassVar

from django.db import models
from django.db.models.expressions import Combinable
from django.db.models.functions import Collate
from django.utils.translation import gettext as _

from leadwright.fields.type import ORDERED, FieldType
from leadwright.refusal import Wrong


class Time(FieldType):
    """Plain form: `14:30`."""

    operators: ClassVar[tuple[str, ...]] = ("=", "!=", ">", ">=", "<", "<=", "between", "empty", "!empty")

    filters: ClassVar[tuple[str, ...]] = ORDERED

    def clean(self, value: Any) -> str:
        try:
            return time.fromisoformat(str(value).strip()).strftime("%H:%M")
        except ValueError:
            raise Wrong("not_a_time", _("Give a time such as 14:30")) from None

    def column(self) -> "models.Field[Any, Any]":
        return models.TimeField(null=True, blank=True)

    def read(self, code: str) -> Combinable:
        return Collate(super().read(code), "C")
