"""A link to another record."""

import re
from typing import Any, ClassVar

from django.db import models
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast
from django.utils.translation import gettext as _

from leadwright.fields.type import FieldType, Known, Names
from leadwright.refusal import Wrong

_WRITTEN = re.compile(r"(?:(?:L|D|C|CO)_)?([0-9]{1,18})")


class Record(FieldType):
    """Plain form: the number of a record of the kind. Also understands Bitrix24's `C_12`."""

    operators: ClassVar[tuple[str, ...]] = ("=", "!=", "in", "!in", "empty", "!empty")

    kind: str

    def clean(self, value: Any) -> int | None:
        found = None if isinstance(value, bool) else _WRITTEN.fullmatch(str(value).strip())
        if found is None:
            raise Wrong("not_a_record", _("Choose a record"))
        return int(found[1]) or None

    def check(self, value: Any, known: Known) -> None:
        if value and not known.has_record(self.kind, value):
            raise Wrong("no_such_record", _("There is no record with the number %(number)s") % {"number": value})

    def column(self) -> "models.Field[Any, Any]":
        return models.BigIntegerField(null=True, blank=True)

    def read(self, code: str) -> Combinable:
        return Cast(super().read(code), models.BigIntegerField())

    def show(self, value: Any, names: Names) -> str:
        return names.record(self.kind, value) if value else ""
