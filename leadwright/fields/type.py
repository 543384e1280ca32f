"""One kind of field: how it is cleaned, worded, asked about and stored.

A *plain* value is JSON: what the API, the engine, the history and the REST all see. Only the database column differs.
"""

from collections.abc import Mapping
from typing import Any, ClassVar, Protocol

from django.db import models
from pydantic import BaseModel, ConfigDict


class Wrong(ValueError):
    """A value the field refuses. `code` is for programs, the message (translated) says what to do."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


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


class FieldType(BaseModel):
    """One kind of field. Its own pydantic fields are its settings. A new kind is one new file in `types/`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kinds: ClassVar[dict[str, type["FieldType"]]] = {}
    name: ClassVar[str]
    operators: ClassVar[tuple[str, ...]] = ("=", "!=", "empty", "!empty")
    empty: ClassVar[Any] = None

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

    def column(self) -> "models.Field[Any, Any]":
        """The database column of a built-in field of this type."""
        raise NotImplementedError

    def plain(self, stored: Any) -> Any:
        """The plain value of what the column holds."""
        return stored

    def show(self, value: Any, names: Names) -> str:
        """A plain value in words."""
        return "" if value is None else str(value)

    def settings(self) -> Mapping[str, Any]:
        """What the web must know to draw it."""
        return self.model_dump(mode="json")
