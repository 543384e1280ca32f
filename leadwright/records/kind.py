"""A kind of record: its table and its fields."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from leadwright.company import configuration
from leadwright.fields import custom
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
        """Every field by its code, built-in and added."""
        return _catalogue(self.name)

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """The columns that hold a whole record."""
        return (*(field.column for field in self.builtin), "custom")

    @property
    def blank(self) -> dict[str, Any]:
        """The plain values of a record of which nothing is known yet."""
        return dict(_blank(self.name))

    def facts(self, row: Mapping[str, Any]) -> dict[str, Any]:
        """The plain values of a row of the table (as `values()` gives it), by field code."""
        facts = {field.code: field.type.plain(row[field.column]) for field in self.builtin if field.column in row}
        if "custom" in row:
            added, held = custom.of_kind(self.name), row["custom"]
            facts.update({code: held.get(code, field.type.empty) for code, field in added.items()})
        return facts


@configuration.kept
def _catalogue(kind: str) -> Mapping[str, Field]:
    return {**{field.code: field for field in KINDS[kind].builtin}, **custom.of_kind(kind)}


@configuration.kept
def _blank(kind: str) -> Mapping[str, Any]:
    return {code: field.type.empty for code, field in KINDS[kind].fields.items()}


KINDS: dict[str, Kind] = {kind.name: kind for kind in (Kind("lead", Lead, lead.FIELDS, lead.STAGES),)}
