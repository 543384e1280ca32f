"""A REST call, the table of methods that answer it, and how a method refuses.

Source of all contracts: Bitrix24's public REST documentation.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from leadwright.people.access import Actor


@dataclass(frozen=True)
class Call:
    """One call: its parameters by lower-case name (`id`, `fields`, `filter` ...), and on whose behalf."""

    params: Mapping[str, Any]
    by: Actor

    def mapping(self, name: str) -> Mapping[str, Any]:
        """A parameter that is a map; PHP writes an empty one as `[]`."""
        value = self.params.get(name) or {}
        if not isinstance(value, dict):
            raise RestError("", f"Parameter '{name}' must be array.")
        return value

    def several(self, name: str) -> list[Any]:
        """A parameter that is a list; a lone value is a list of one."""
        value = self.params.get(name) or []
        if isinstance(value, dict):
            return list(value.values())
        return value if isinstance(value, list) else [value]

    def number(self, name: str = "id") -> int:
        """A parameter that is the number of a record."""
        text = str(self.params.get(name, "")).strip()
        if not (text.isascii() and text.isdigit() and len(text) < 19 and int(text)):
            raise RestError("", "ID is not defined or invalid.")
        return int(text)


@dataclass(frozen=True)
class Listed:
    """A page of rows. `total` is none when nobody asked for it; `next` is none on the last page."""

    rows: Any
    total: int | None = None
    next: int | None = None


@dataclass
class RestError(Exception):
    """A refusal: HTTP status, Bitrix24's code (often empty), and words."""

    code: str
    words: str
    status: int = field(default=400)


Method = Callable[[Call], Any]
METHODS: dict[str, Method] = {}


def method(name: str) -> Callable[[Method], Method]:
    """Announce what answers a method; names are matched in lower case."""

    def announce(function: Method) -> Method:
        METHODS[name.lower()] = function
        return function

    return announce
