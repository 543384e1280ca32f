"""What can be wrong with a drawing, found without running it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol


@dataclass(frozen=True)
class Problem:
    """One thing wrong in one block (or branch). `message` is English with `{names}` for `values`, to be translated."""

    block: str
    message: str
    code: str
    severity: Literal["error", "warning"] = "error"
    branch: str | None = None
    values: dict[str, str] = field(default_factory=dict)


class Look(Protocol):
    """What the shell knows about the company a process will run in."""

    def has_field(self, code: str) -> bool:
        """Whether the record has such a field."""
        ...

    def is_set_by_us(self, code: str) -> bool:
        """Whether nobody but Leadwright sets this field."""
        ...

    def trouble_with_value(self, code: str, value: Any) -> str:
        """Why the field would refuse this constant; empty when it would not."""
        ...

    def trouble_with_person(self, value: str) -> str:
        """Why this `user_3` cannot be written to; empty when all is well."""
        ...

    def trouble_with_setting(self, values: Mapping[str, Any]) -> str:
        """Why whoever the process acts for may not set these fields of every record; empty when they may."""
        ...

    def trouble_with_reading(self) -> str:
        """Why whoever the process acts for may not read every record; empty when they may."""
        ...

    def trouble_with_making(self, kinds: Sequence[str]) -> str:
        """Why whoever the process acts for may not convert every lead into these; empty when they may."""
        ...

    def has_variable(self, source: str, code: str) -> bool:
        """Whether the template declares this variable or parameter."""
        ...
