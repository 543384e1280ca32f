"""A process as drawn: one typed tree, stored as JSON. `Template.load` is the loader; its errors name the path."""

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from . import blocks as _blocks  # noqa: F401  every block announces itself
from .block import Block, Body, Branch
from .migrations import NEWEST, upgraded

MOST_BLOCKS = 1_000


class Descriptor(BaseModel):
    """A variable or parameter of the process: its name, its type, and what it is before anybody sets it. A required
    parameter is asked for where somebody sits who can be asked.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: Annotated[str, Field(pattern=r"^[A-Za-z_]\w{0,49}$")]
    title: Annotated[str, Field(max_length=200)] = ""
    type: Literal["text", "number", "yes_no", "person", "date", "date_time"] = "text"
    default: Any = None
    required: bool = False


class Template(BaseModel):
    """What is drawn. A version of it never changes."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    form: Literal[1] = Field(NEWEST, alias="schema")
    body: Body = ()
    variables: Annotated[tuple[Descriptor, ...], Field(max_length=200)] = ()
    parameters: Annotated[tuple[Descriptor, ...], Field(max_length=200)] = ()

    @classmethod
    def load(cls, drawn: Any) -> "Template":
        """The template in this JSON, brought up from older forms; ValidationError names each wrong path."""
        return cls.model_validate(upgraded(drawn))

    def dump(self) -> dict[str, Any]:
        """The template as JSON."""
        return self.model_dump(mode="json", by_alias=True)

    @cached_property
    def blocks(self) -> dict[str, Block]:
        """Every block by its id, also those inside branches."""
        return {block.id: block for block, _ in _walk(self.body)}

    @model_validator(mode="after")
    def _ids_are_unique(self) -> Self:
        ids = [piece.id for block, branches in _walk(self.body) for piece in (block, *branches)]
        if len(ids) > MOST_BLOCKS:
            raise ValueError(f"more than {MOST_BLOCKS} blocks")
        if twice := {one for one in ids if ids.count(one) > 1}:
            raise ValueError(f"several blocks share the id {min(twice)}")
        return self


def _walk(body: tuple[Block, ...]) -> Iterator[tuple[Block, tuple[Branch, ...]]]:
    for block in body:
        yield block, block.inner()
        for branch in block.inner():
            yield from _walk(branch.body)
