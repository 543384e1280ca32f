"""One entry of a list that administrators keep (sources, salutations)."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext as _

from leadwright.fields.type import FieldType, Known, Names
from leadwright.refusal import Wrong


class Choice(FieldType):
    """`of` names the list; the plain value is the entry's code."""

    operators: ClassVar[tuple[str, ...]] = ("=", "!=", "in", "!in", "empty", "!empty")
    empty: ClassVar = ""

    of: str

    def clean(self, value: Any) -> str:
        if not isinstance(value, (str, int)) or len(str(value)) > 50:
            raise Wrong("not_an_option", _("Choose one entry of the list"))
        return str(value)

    def check(self, value: Any, known: Known) -> None:
        if value and not known.has_option(self.of, value):
            raise Wrong("not_an_option", _("The list has no “%(value)s”") % {"value": value})

    def column(self) -> "models.Field[Any, Any]":
        return models.CharField(max_length=50, default="", blank=True)

    def show(self, value: Any, names: Names) -> str:
        return names.option(self.of, value) if value else ""
