"""A folder of a document library."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext as _

from leadwright.fields.type import FieldType, Known, Names
from leadwright.refusal import Wrong


class Folder(FieldType):
    """Plain form: its number."""

    operators: ClassVar[tuple[str, ...]] = ("=", "!=", "in", "!in", "empty", "!empty")

    def clean(self, value: Any) -> int:
        text = str(value).strip()
        if isinstance(value, bool) or not (text.isascii() and text.isdigit() and len(text) < 19):
            raise Wrong("not_a_folder", _("Choose a folder"))
        return int(text)

    def check(self, value: Any, known: Known) -> None:
        if not known.has_folder(value):
            raise Wrong("no_such_folder", _("This folder is not there any more: choose another one"))

    def column(self) -> "models.Field[Any, Any]":
        return models.BigIntegerField(null=True, blank=True)

    def show(self, value: Any, names: Names) -> str:
        return names.folder(value) if value else ""
