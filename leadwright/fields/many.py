"""Several values of one type in one field."""

from collections.abc import Mapping
from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext as _
from pydantic import SerializeAsAny

from .type import FieldType, Known, Names, Wrong

MOST = 200


class Many(FieldType):
    """Plain form: a list of what the type inside holds, each value once."""

    operators: ClassVar[tuple[str, ...]] = ("contain", "!contain", "empty", "!empty")
    empty: ClassVar[Any] = []

    of: SerializeAsAny[FieldType]

    def clean(self, value: Any) -> list[Any]:
        several = value if isinstance(value, (list, tuple)) else [value]
        if len(several) > MOST:
            raise Wrong("too_many", _("At most %(most)d values") % {"most": MOST})
        clean = [self.of.clean(one) for one in several if one not in (None, "")]
        return [one for place, one in enumerate(clean) if one not in clean[:place]]

    def check(self, value: Any, known: Known) -> None:
        for one in value:
            self.of.check(one, known)

    def column(self) -> "models.Field[Any, Any]":
        return models.JSONField(default=list, blank=True)

    def show(self, value: Any, names: Names) -> str:
        return ", ".join(self.of.show(one, names) for one in value or ())

    def settings(self) -> Mapping[str, Any]:
        return self.of.settings()
