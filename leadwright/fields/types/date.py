"""A day."""

from datetime import date, datetime
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext as _

from leadwright.fields.type import FieldType, Wrong


class Date(FieldType):
    """Plain form: `2026-11-21`."""

    operators: ClassVar[tuple[str, ...]] = ("=", "!=", ">", ">=", "<", "<=", "between", "empty", "!empty")

    def clean(self, value: Any) -> str:
        try:
            return datetime.fromisoformat(str(value).strip()).date().isoformat()
        except ValueError:
            raise Wrong("not_a_date", _("Give a date such as 2026-11-21")) from None

    def column(self) -> "models.Field[Any, Any]":
        return models.DateField(null=True, blank=True)

    def plain(self, stored: Any) -> Any:
        return stored.isoformat() if isinstance(stored, date) else stored
