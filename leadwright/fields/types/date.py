"""A day."""

from datetime import date
from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.db.models.expressions import Combinable
from django.db.models.functions import Collate
from django.utils.translation import gettext as _

from leadwright.fields import wording
from leadwright.fields.periods import period
from leadwright.fields.type import ORDERED, Asker, FieldType, Names
from leadwright.refusal import Wrong

_EXAMPLE = date(2026, 11, 21)


class Date(FieldType):
    """Plain form: `2026-11-21`. Also understands a day as the reader's language writes it."""

    operators: ClassVar[tuple[str, ...]] = ("=", "!=", ">", ">=", "<", "<=", "between", "empty", "!empty")

    filters: ClassVar[tuple[str, ...]] = ("within", *ORDERED)

    def clean(self, value: Any) -> str:
        moment = wording.read(str(value).strip())
        if moment is None:
            raise Wrong("not_a_date", _("Give a date such as %(example)s") % {"example": wording.day(_EXAMPLE)})
        return moment.date().isoformat()

    def column(self) -> "models.Field[Any, Any]":
        return models.DateField(null=True, blank=True)

    def read(self, code: str) -> Combinable:
        return Collate(super().read(code), "C")  # as text, in which days stand in order: casting to a day has no index

    def holds(self, name: str, op: str, value: Any, asker: Asker) -> Q:
        if op != "within":
            return super().holds(name, op, value, asker)
        days = period(str(value), asker.today)
        if days is None:
            raise Wrong("not_a_period", _("Give a period such as last_7_days"))
        return Q(**{f"{name}__gte": days[0].isoformat(), f"{name}__lt": days[1].isoformat()})

    def plain(self, stored: Any) -> Any:
        return stored.isoformat() if isinstance(stored, date) else stored

    def show(self, value: Any, names: Names) -> str:
        return wording.day(date.fromisoformat(value)) if value else ""

    def cell(self, value: Any, names: Names) -> str:
        return value or ""
