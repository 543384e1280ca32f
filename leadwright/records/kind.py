"""A kind of record: its table and its fields."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from leadwright.fields.field import Field

from .kinds import lead
from .models import Lead


@dataclass(frozen=True)
class Kind:
    """`model` is its table, `stages` the list of its stages, `stage` the field that holds one."""

    name: str
    model: Any
    builtin: tuple[Field, ...]
    stages: str
    stage: str = "STATUS_ID"

    @property
    def fields(self) -> Mapping[str, Field]:
        """Every field by its code."""
        return self._builtin

    @cached_property
    def _builtin(self) -> Mapping[str, Field]:
        return {field.code: field for field in self.builtin}

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The columns of the built-in fields."""
        return tuple(field.column for field in self.builtin)

    @cached_property
    def blank(self) -> Mapping[str, Any]:
        """The plain values of a record of which nothing is known yet."""
        return {field.code: field.type.empty for field in self.builtin}

    def facts(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """The plain values of a row of the table (as `values()` gives it), by field code."""
        return {field.code: field.type.plain(row[field.column]) for field in self.builtin if field.column in row}


KINDS: dict[str, Kind] = {kind.name: kind for kind in (Kind("lead", Lead, lead.FIELDS, lead.STAGES),)}
