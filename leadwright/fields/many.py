"""Several values of one type in one field."""

from collections.abc import Mapping
from functools import reduce
from operator import or_
from typing import Any, ClassVar

from django.db import models
from django.db.models import Q
from django.db.models.expressions import Combinable
from django.db.models.fields.json import KeyTransform
from django.utils.translation import gettext as _
from pydantic import SerializeAsAny

from leadwright.refusal import Wrong

from .type import Asker, FieldType, Known, Names, asked_for

MOST = 200


class Many(FieldType):
    """Plain form: a list of what the type inside holds, each value once."""

    operators: ClassVar[tuple[str, ...]] = ("contain", "!contain", "empty", "!empty")
    filters: ClassVar[tuple[str, ...]] = ("in", "!in", "empty", "!empty")
    sortable: ClassVar = False
    empty: ClassVar[Any] = []

    of: SerializeAsAny[FieldType]

    @property
    def indexes(self) -> tuple[str, ...]:
        return ("inside",)

    @property
    def unit(self) -> str:
        return self.of.unit

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

    def read(self, code: str) -> Combinable:
        return KeyTransform(code, "custom")

    def holds(self, name: str, op: str, value: Any, asker: Asker) -> Q:
        """Any of the values is among those held."""
        wanted = (self.of.wanted(one, asker) for one in asked_for(value))
        return reduce(or_, (Q(**{f"{name}__contains": [one]}) for one in wanted))

    def show(self, value: Any, names: Names) -> str:
        return ", ".join(self.of.show(one, names) for one in value or ())

    def cell(self, value: Any, names: Names) -> str:
        return ", ".join(self.of.cell(one, names) for one in value or ())

    def settings(self) -> Mapping[str, Any]:
        return self.of.settings()


class ManyHeld(Many):
    """Several of what is only asked whether there are any."""

    operators: ClassVar[tuple[str, ...]] = ("empty", "!empty")
    filters: ClassVar[tuple[str, ...]] = ("empty", "!empty")

    @property
    def indexes(self) -> tuple[str, ...]:
        return ()


def several(single: FieldType) -> Many:
    """The type of a field that holds several of these."""
    return ManyHeld(of=single) if set(single.filters) == {"empty", "!empty"} else Many(of=single)
