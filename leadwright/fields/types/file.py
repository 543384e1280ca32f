"""A file that was uploaded."""

from typing import Any, ClassVar

from django.db import models
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast
from django.utils.translation import gettext as _

from leadwright.fields.type import FieldType, Known, Names
from leadwright.refusal import Wrong


class File(FieldType):
    """Plain form: the number of the file. It is asked only whether there is one. A `picture` is one that a browser
    shows.
    """

    picture: bool = False

    operators: ClassVar[tuple[str, ...]] = ("empty", "!empty")
    filters: ClassVar[tuple[str, ...]] = ("empty", "!empty")
    sortable: ClassVar = False

    @property
    def indexes(self) -> tuple[str, ...]:
        return ()

    def clean(self, value: Any) -> int:
        text = str(value).strip()
        if isinstance(value, bool) or not (text.isascii() and text.isdigit() and len(text) < 19 and int(text)):
            raise Wrong("not_a_file", _("Upload a file first, then give its number"))
        return int(text)

    def check(self, value: Any, known: Known) -> None:
        if not known.has_file(value):
            raise Wrong("no_such_file", _("Upload the file again: it is not there any more"))
        if self.picture and not known.has_picture(value):
            raise Wrong("not_a_picture", _("Choose a picture: PNG, JPEG, GIF or WebP"))

    def column(self) -> "models.Field[Any, Any]":
        return models.BigIntegerField(null=True, blank=True)

    def read(self, code: str) -> Combinable:
        return Cast(super().read(code), models.BigIntegerField())

    def show(self, value: Any, names: Names) -> str:
        return names.file(value) if value else ""
