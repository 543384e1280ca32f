"""A list whose entries belong to the field itself."""

from typing import Annotated, Any, ClassVar, Self

from django.db import models
from django.db.models.expressions import Combinable
from django.db.models.functions import Cast
from django.utils.translation import gettext as _
from pydantic import BaseModel, ConfigDict, Field, model_validator

from leadwright.fields.type import Asker, FieldType, Names
from leadwright.refusal import Wrong


class Entry(BaseModel):
    """One entry. Its number stays when its title changes; one that is switched off keeps its old values."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[int, Field(ge=1)]
    title: Annotated[str, Field(min_length=1, max_length=200)]
    color: Annotated[str, Field(pattern=r"^(#[0-9a-fA-F]{6})?$")] = ""
    active: bool = True


class Options(FieldType):
    """Plain form: the number of the entry. Also understands its title, so imports need no numbers."""

    operators: ClassVar[tuple[str, ...]] = ("=", "!=", "in", "!in", "empty", "!empty")

    entries: Annotated[tuple[Entry, ...], Field(max_length=1_000)] = ()

    @model_validator(mode="after")
    def _told_apart(self) -> Self:
        if len({one.id for one in self.entries}) < len(self.entries):
            raise ValueError("two entries share a number")
        return self

    def clean(self, value: Any) -> int:
        wanted = str(value).strip()
        known = [one for one in self.entries if wanted in (str(one.id), one.title)]
        for one in known:
            if one.active:
                return one.id
        for one in known:
            raise Wrong("switched_off", _("“%(value)s” is no longer offered; choose another") % {"value": one.title})
        raise Wrong("not_an_option", _("The list has no “%(value)s”") % {"value": wanted[:100]})

    def column(self) -> "models.Field[Any, Any]":
        return models.BigIntegerField(null=True, blank=True)

    def read(self, code: str) -> Combinable:
        return Cast(super().read(code), models.BigIntegerField())

    def wanted(self, value: Any, asker: Asker) -> int:
        """Also an entry that is switched off: old records still have it."""
        known = next((one.id for one in self.entries if str(value).strip() in (str(one.id), one.title)), None)
        return self.clean(value) if known is None else known

    def show(self, value: Any, names: Names) -> str:
        return next((one.title for one in self.entries if one.id == value), "")
