"""A moment."""

from datetime import UTC, datetime
from typing import Any, ClassVar

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.fields.type import FieldType, Names, Wrong


class DateTime(FieldType):
    """Plain form: ISO 8601 in UTC. A moment without a zone is in the company's."""

    operators: ClassVar[tuple[str, ...]] = ("=", "!=", ">", ">=", "<", "<=", "between", "empty", "!empty")

    def clean(self, value: Any) -> str:
        try:
            moment = datetime.fromisoformat(str(value).strip())
            aware = moment if moment.tzinfo else timezone.make_aware(moment)
            return aware.astimezone(UTC).isoformat()
        except (ValueError, OverflowError):
            raise Wrong("not_a_moment", _("Give a date and time such as 2026-11-21T14:30:00+07:00")) from None

    def column(self) -> "models.Field[Any, Any]":
        return models.DateTimeField(null=True, blank=True)

    def plain(self, stored: Any) -> Any:
        return stored.astimezone(UTC).isoformat() if isinstance(stored, datetime) else stored

    def show(self, value: Any, names: Names) -> str:
        if not value:
            return ""
        return timezone.localtime(datetime.fromisoformat(value)).strftime("%Y-%m-%d %H:%M")
