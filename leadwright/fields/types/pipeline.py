"""The pipeline a deal goes through."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext as _

from leadwright.fields.type import FieldType, Known, Names
from leadwright.refusal import Wrong


class Pipeline(FieldType):
    """Plain form: its number; 0 is the one every company has."""

    operators: ClassVar[tuple[str, ...]] = ("=", "!=", "in", "!in")
    filters: ClassVar[tuple[str, ...]] = ("in", "!in", "=", "!=")
    empty: ClassVar = 0

    def clean(self, value: Any) -> int:
        text = str(value).strip()
        if isinstance(value, bool) or not (text.isascii() and text.isdigit() and len(text) < 10):
            raise Wrong("not_a_pipeline", _("Choose a pipeline"))
        return int(text)

    def check(self, value: Any, known: Known) -> None:
        if not known.has_option("PIPELINE", str(value)):
            raise Wrong("not_a_pipeline", _("There is no pipeline with the number %(number)s") % {"number": value})

    def column(self) -> "models.Field[Any, Any]":
        return models.IntegerField(default=0)

    def show(self, value: Any, names: Names) -> str:
        return names.option("PIPELINE", str(value))
