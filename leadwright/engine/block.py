"""What a block is: its settings (pydantic fields, so also its form), its words, and what it compiles to."""

from collections.abc import Iterator
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, SerializeAsAny

from .code import Code
from .problems import Look, Problem

BlockId = Annotated[str, Field(pattern=r"^\w{1,40}$")]


class Piece(BaseModel):
    """What every part of a drawing has: an id that stays and a title that people change."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: BlockId
    title: Annotated[str, Field(max_length=200)] = ""


class Block(Piece):
    """One step of a process. A new kind of block is one new file in `blocks/`; defining it announces it."""

    kinds: ClassVar[dict[str, type["Block"]]] = {}
    label: ClassVar[str]
    hint: ClassVar[str]
    group: ClassVar[str]
    icon: ClassVar[str]
    serves: ClassVar[frozenset[str]] = frozenset()
    """The kinds of record it is for; every kind when there are none."""

    type: str
    active: bool = True

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: Any) -> None:
        Block.kinds[cls.model_fields["type"].default] = cls

    def compile(self, code: Code) -> None:
        """Lay this block's functions down."""
        raise NotImplementedError

    def problems(self, look: Look) -> Iterator[Problem]:
        """What is missing or wrong in the settings, in the eyes of `look`."""
        yield from ()

    def inner(self) -> tuple["Branch", ...]:
        """The branches that this block holds, in order."""
        return ()


class Branch(Piece):
    """A sequence of blocks inside another."""

    body: "Body" = ()


def _of_its_kind(drawn: Any) -> Any:
    if isinstance(drawn, Block):
        return drawn
    if not isinstance(drawn, dict):
        raise ValueError("a block is an object with a type")
    if kind := Block.kinds.get(drawn.get("type", "")):
        return kind.model_validate(drawn)
    raise ValueError(f"there is no block of type {drawn.get('type')!r}")


AnyBlock = Annotated[SerializeAsAny[Block], BeforeValidator(_of_its_kind)]
Body = Annotated[tuple[AnyBlock, ...], Field(max_length=500)]
Branch.model_rebuild()
