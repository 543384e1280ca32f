"""Yes or no."""

from typing import Any, ClassVar

from django.db import models
from django.db.models import Value
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast, Coalesce
from django.utils.translation import gettext as _

from leadwright.fields.type import FieldType, Names
from leadwright.refusal import Wrong

_WORDS = {"y": True, "n": False, "1": True, "0": False, "true": True, "false": False}


class YesNo(FieldType):
    """Also understands Y/N, 1/0 and the words true and false."""

    operators: ClassVar[tuple[str, ...]] = ("=", "!=")
    filters: ClassVar[tuple[str, ...]] = ("=",)
    empty: ClassVar = False

    def clean(self, value: Any) -> bool:
        known = _WORDS.get(str(value).strip().lower())
        if known is None:
            raise Wrong("not_yes_no", _("Give yes or no (Y or N)"))
        return known

    def column(self) -> "models.Field[Any, Any]":
        return models.BooleanField(default=False)

    def read(self, code: str) -> Combinable:
        return Coalesce(Cast(super().read(code), models.BooleanField()), Value(False))

    def show(self, value: Any, names: Names) -> str:
        return _("yes") if value else _("no")
