"""A moment."""

import re
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.db.models.expressions import Combinable
from django.db.models.functions import Collate
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.fields import wording
from leadwright.fields.periods import period
from leadwright.fields.type import ORDERED, Asker, FieldType, Names
from leadwright.refusal import Wrong

_DAY = timedelta(days=1)
_EXAMPLE = datetime(2026, 11, 21, 14, 30)  # noqa: DTZ001  an example is of no zone


class DateTime(FieldType):
    """Plain form: ISO 8601 in UTC. A moment without a zone is in the company's. Also understands how the reader's
    language writes one.
    """

    operators: ClassVar[tuple[str, ...]] = ("=", "!=", ">", ">=", "<", "<=", "between", "empty", "!empty")

    filters: ClassVar[tuple[str, ...]] = ("within", *ORDERED)

    def clean(self, value: Any) -> str:
        moment = wording.read(str(value).strip())
        try:
            if moment is None:
                raise ValueError(value)
            aware = moment if moment.tzinfo else timezone.make_aware(moment)
            return aware.astimezone(UTC).isoformat()
        except (ValueError, OverflowError):
            example = wording.moment(_EXAMPLE)
            raise Wrong("not_a_moment", _("Give a date and time such as %(example)s") % {"example": example}) from None

    def column(self) -> "models.Field[Any, Any]":
        return models.DateTimeField(null=True, blank=True)

    def read(self, code: str) -> Combinable:
        return Collate(super().read(code), "C")  # as text, in which moments of UTC stand in order

    def holds(self, name: str, op: str, value: Any, asker: Asker) -> Q:
        """A day stands for all its moments: before it, after it, in it."""
        if op == "within":
            days = period(str(value), asker.today)
            if days is None:
                raise Wrong("not_a_period", _("Give a period such as last_7_days"))
            return Q(**{f"{name}__gte": _start(days[0]), f"{name}__lt": _start(days[1])})
        if op == "between" or not _is_day(value):
            return super().holds(name, op, value, asker)
        day = date.fromisoformat(value)
        if op == "=":
            return Q(**{f"{name}__gte": _start(day), f"{name}__lt": _start(day + _DAY)})
        edge = _start(day + _DAY if op in (">", "<=") else day)
        return Q(**{f"{name}__{'gte' if op in ('>', '>=') else 'lt'}": edge})

    def within(self, name: str, low: Any, high: Any, asker: Asker) -> Q:
        above = Q() if low is None else self.holds(name, ">=", low, asker)
        return above if high is None else above & self.holds(name, "<=", high, asker)

    def plain(self, stored: Any) -> Any:
        return stored.astimezone(UTC).isoformat() if isinstance(stored, datetime) else stored

    def show(self, value: Any, names: Names) -> str:
        return wording.moment(_here(value)) if value else ""

    def cell(self, value: Any, names: Names) -> str:
        return f"{_here(value):%Y-%m-%d %H:%M}" if value else ""


def _is_day(value: Any) -> bool:
    return isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value) is not None


def _start(day: date) -> str:
    """The first moment of a day of the company's, as it is stored."""
    return timezone.make_aware(datetime.combine(day, time())).astimezone(UTC).isoformat()


def _here(plain: str) -> datetime:
    return timezone.localtime(datetime.fromisoformat(plain))
