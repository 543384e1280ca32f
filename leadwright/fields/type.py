"""One kind of field: how it is cleaned, worded, asked about and stored.

A *plain* value is JSON: what the API, the engine, the history and the REST all see. Only the database column differs.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar, Protocol

from django.db import models
from django.db.models import Q
from django.db.models.expressions import Combinable
from django.db.models.fields.json import KeyTextTransform
from django.utils.translation import gettext as _
from pydantic import BaseModel, ConfigDict

from leadwright.refusal import Wrong

from . import lookups

MOST_ASKED = 200
ORDERED = ("=", "!=", ">", ">=", "<", "<=", "between", "empty", "!empty")


class Names(Protocol):
    """Looks up what ids and codes are called, for the reader's language."""

    def person(self, number: int) -> str:
        """The name of a person; empty when there is none."""
        ...

    def option(self, of: str, code: str) -> str:
        """The name of an entry of a list; the code itself when there is none."""
        ...

    def record(self, kind: str, number: int) -> str:
        """What a record is called; empty when there is none."""
        ...

    def file(self, number: int) -> str:
        """What a file is called; empty when there is none."""
        ...

    def folder(self, number: int) -> str:
        """What a folder of a library is called; empty when there is none."""
        ...


class Known(Protocol):
    """Tells which people and list entries exist."""

    def trouble_with(self, number: int) -> str:
        """Why this person cannot be chosen, in the reader's language; empty when all is well."""
        ...

    def has_option(self, of: str, code: str) -> bool:
        """Whether the list has this entry."""
        ...

    def has_record(self, kind: str, number: int) -> bool:
        """Whether there is this record."""
        ...

    def has_file(self, number: int) -> bool:
        """Whether there is this file, for whom it is asked to hold it."""
        ...

    def has_picture(self, number: int) -> bool:
        """Whether this file is a picture that browsers show."""
        ...

    def has_folder(self, number: int) -> bool:
        """Whether there is this folder."""
        ...


@dataclass(frozen=True)
class Asker:
    """Who asks and when: what `me`, `my_department` and `today` mean in a filter."""

    me: int
    team: frozenset[int]
    today: date


class FieldType(BaseModel):
    """One kind of field. Its own pydantic fields are its settings. A new kind is one new file in `types/`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kinds: ClassVar[dict[str, type["FieldType"]]] = {}
    name: ClassVar[str]
    operators: ClassVar[tuple[str, ...]] = ("=", "!=", "empty", "!empty")
    filters: ClassVar[tuple[str, ...]] = ("in", "!in", "=", "!=", "empty", "!empty")
    sortable: ClassVar[bool] = True
    empty: ClassVar[Any] = None

    @property
    def indexes(self) -> tuple[str, ...]:
        """The indexes on `read` that make a filterable field quick: `ordered`, `trigrams` for parts of text, `inside`
        for lists. None where no index helps.
        """
        return ("ordered",)

    @property
    def unit(self) -> str:
        """In what its numbers are, where that is always the same."""
        return ""

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        folder, _, cls.name = cls.__module__.rpartition(".")
        if folder.endswith(".types"):
            FieldType.kinds[cls.name] = cls

    def clean(self, value: Any) -> Any:
        """The plain value to store, from whatever came in; raises `Wrong`. Asks nobody: see `check`."""
        raise NotImplementedError

    def check(self, value: Any, known: Known) -> None:
        """Raise `Wrong` when a clean value names somebody or something that is not there."""

    def is_empty(self, value: Any) -> bool:
        """Whether a plain value says nothing, so that a required field still lacks one."""
        return value in (None, "", [])

    def column(self) -> "models.Field[Any, Any]":
        """The database column of a built-in field of this type."""
        raise NotImplementedError

    def plain(self, stored: Any) -> Any:
        """The plain value of what the column holds."""
        return stored

    def show(self, value: Any, names: Names) -> str:
        """A plain value in words."""
        return "" if value is None else str(value)

    def cell(self, value: Any, names: "Names") -> str:
        """A plain value as a spreadsheet reads it: in words, but for days and times."""
        return self.show(value, names)

    def settings(self) -> Mapping[str, Any]:
        """What the web must know to draw it."""
        return self.model_dump(mode="json")

    def read(self, code: str) -> Combinable:
        """The value of an added field in SQL: filters, orders and the index of the field all say it by these words."""
        return KeyTextTransform(code, "custom")

    def where(self, name: str, op: str, value: Any, asker: Asker) -> Q:
        """The records for which the question holds. `name` is the column, or what `read` was named; raises `Wrong`.

        What has no value is none of those asked for, so each `!` takes it.
        """
        if op not in self.filters:
            raise Wrong("unknown_operator", _("This field cannot be asked so"))
        if op == "!empty":
            return ~self.nothing(name)
        if op.startswith("!"):
            return Q(**{f"{name}__isnull": True}) | ~self.holds(name, op[1:], value, asker)
        return self.nothing(name) if op == "empty" else self.holds(name, op, value, asker)

    def holds(self, name: str, op: str, value: Any, asker: Asker) -> Q:
        """What an operator without `!` asks."""
        if op == "in":
            return Q(**{f"{name}__in": [self.wanted(one, asker) for one in asked_for(value)]})
        if op == "between":
            return self.within(name, *bounds(value), asker)
        if op in _PATTERNS:
            return Q(**{f"{name}__like": _PATTERNS[op](some_text(value))})
        return Q(**{f"{name}__{_LOOKUPS[op]}": self.wanted(value, asker)})

    def within(self, name: str, low: Any, high: Any, asker: Asker) -> Q:
        """From the one to the other, both included; None is no bound."""
        above = Q() if low is None else Q(**{f"{name}__gte": self.wanted(low, asker)})
        return above if high is None else above & Q(**{f"{name}__lte": self.wanted(high, asker)})

    def wanted(self, value: Any, asker: Asker) -> Any:
        """The value asked for, as it is stored."""
        return self.clean(value)

    def nothing(self, name: str) -> Q:
        """Having no value."""
        without = Q(**{f"{name}__isnull": True})
        return without if self.empty is None else without | Q(**{name: self.empty})


_LOOKUPS = {"=": "exact", ">": "gt", ">=": "gte", "<": "lt", "<=": "lte"}
_PATTERNS = {"contain": lookups.containing, "start": lookups.starting}


def asked_for(value: Any) -> list[Any]:
    """Several values to choose from; raises `Wrong`."""
    several = list(value) if isinstance(value, (list, tuple)) else [value]
    if not several or len(several) > MOST_ASKED:
        raise Wrong("bad_list", _("Give one to %(most)d values") % {"most": MOST_ASKED})
    return several


def bounds(value: Any) -> tuple[Any, Any]:
    """The two ends of a range, one of which may be open; raises `Wrong`."""
    if not isinstance(value, (list, tuple)) or len(value) != 2:
        raise Wrong("bad_range", _("Give the lowest and the highest value"))
    low, high = (None if one in ("", None) else one for one in value)
    if low is None and high is None:
        raise Wrong("bad_range", _("Give the lowest and the highest value"))
    return low, high


def some_text(value: Any) -> str:
    """The text asked for; raises `Wrong`."""
    text = str("" if value is None else value).replace("\0", "").strip()
    if not text or len(text) > 255:
        raise Wrong("bad_text", _("Give a text of at most %(most)d characters") % {"most": 255})
    return text
