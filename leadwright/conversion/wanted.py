"""What a lead is to become, as somebody chose it in the dialog, as a rule says, or as is usual here."""

from collections.abc import Mapping
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

TARGETS: tuple["Target", ...] = ("company", "contact", "deal")
"""In the order in which they are made: each may link to those before it."""

Target = Literal["company", "contact", "deal"]
Way = Literal["keep", "replace", "append"]
NEW = "new"
"""Instead of the code of a field: make the same field there."""


class Wanted(BaseModel):
    """`use`: records that are there instead of new ones. `values`: what was filled in, by target and field.

    `fields`: for an added field of the lead the field of each target that takes its value, `new` for one to be made;
    where it names no target the value stays on the lead alone. `ways`: what a record that is there does with values of
    its own. `parameters`: what processes that start with what is made are told, by their numbers. `activities`: what
    becomes of those still open. `owner`: who answers for what is made, the lead's own unless said. `match`: take a
    client who has the same e-mail address or telephone number. `gaps`: what was filled in is for new records of leads
    that say nothing themselves.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    targets: Annotated[tuple[Target, ...], Field(max_length=3)] = ("contact", "deal")
    use: Mapping[Target, int] = {}
    values: Mapping[Target, Mapping[str, Any]] = {}
    fields: Annotated[Mapping[str, Mapping[Target, str]], Field(max_length=500)] = {}
    ways: Mapping[Target, Mapping[str, Way]] = {}
    parameters: Annotated[Mapping[int, Mapping[str, Any]], Field(max_length=100)] = {}
    pipeline: int = 0
    owner: int | None = None
    activities: Literal["move", "complete", "stay"] = "move"
    match: bool = False
    gaps: bool = False
    remember: bool = False

    @property
    def ordered(self) -> list[Target]:
        """What it becomes, in the order in which it is made."""
        return [one for one in TARGETS if one in self.targets or one in self.use]
