"""Which fields a record must have filled: some always, some from a stage on."""

from collections.abc import Mapping
from typing import Any

from leadwright.company import configuration
from leadwright.fields.field import Field, Problems, unfilled

from . import options
from .kind import KINDS, Kind

Facts = Mapping[str, Any]


def missing(kind: Kind, facts: Facts, new: Facts, *, is_new: bool) -> Problems:
    """What this change leaves empty though it must not be: a new record and one that moves answer for every field,
    any other change for those it empties. A record that failed owes nothing more.
    """
    whole = {**facts, **new}
    stage = whole.get(kind.stage) or ""
    known = options.entry(kind.stages, stage) if stage else None
    if known and known.semantics == "F":
        return {}
    moves = is_new or stage != (facts.get(kind.stage) or "")
    asked = [field for field in _wanted(kind.name) if (moves or field.code in new) and _is_due(kind, field, stage)]
    return unfilled(asked, whole)


def due(kind: Kind, stage: str) -> set[str]:
    """The fields that must be filled in this stage."""
    return {field.code for field in _wanted(kind.name) if _is_due(kind, field, stage)}


@configuration.kept
def _wanted(kind: str) -> tuple[Field, ...]:
    return tuple(field for field in KINDS[kind].fields.values() if field.required or field.required_from)


def _is_due(kind: Kind, field: Field, stage: str) -> bool:
    return field.required or options.reached(kind.stages, stage, field.required_from)
