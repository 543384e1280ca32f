"""A currency by its ISO 4217 code."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext as _

from leadwright.company.iso import currencies
from leadwright.fields.type import FieldType
from leadwright.refusal import Wrong


class Currency(FieldType):
    """Three letters, upper case."""

    operators: ClassVar[tuple[str, ...]] = ("=", "!=", "in", "!in", "empty", "!empty")
    empty: ClassVar = ""

    def clean(self, value: Any) -> str:
        code = str(value).strip().upper()
        if code not in currencies():
            raise Wrong(
                "unknown_currency", _("“%(code)s” is no currency; give a code such as EUR") % {"code": code[:20]}
            )
        return code

    def column(self) -> "models.Field[Any, Any]":
        return models.CharField(max_length=3, default="", blank=True)
