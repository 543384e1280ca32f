"""Roles, and what can be said of them."""

from typing import Literal

from ninja import Schema

Level = Literal["none", "own", "department", "below", "open", "all"]


class StageOf(Schema):
    """A stage for which an operation may have its own level."""

    code: str
    name: str
    color: str


class Operation(Schema):
    """Something that may be done, also by whoever may do what it comes with."""

    name: str
    title: str
    comes_with: list[str]


class LevelNamed(Schema):
    """How far an operation may reach."""

    code: Level
    title: str


class FieldToWithhold(Schema):
    """A field that a role may hide, unless it cannot be hidden, or let be read only."""

    code: str
    title: str
    hideable: bool
    read_only: bool


class ThingToAllow(Schema):
    """A kind of record or a place of the company, and what may be done there."""

    name: str
    title: str
    is_kind: bool
    operations: list[Operation]
    by_stage: list[str]
    stages: list[StageOf]
    fields: list[FieldToWithhold]


class RoleHolder(Schema):
    """Who holds a role: a person, a department with all below it, or a group."""

    what: Literal["user", "department", "group"]
    id: int
    name: str


class Role(Schema):
    """`grants`: of each thing, each operation's levels: in general (under the empty key) and for stages."""

    code: str
    name: str
    system: bool
    changeable: bool
    grants: dict[str, dict[str, dict[str, Level]]]
    fields: dict[str, dict[str, Literal["hidden", "fixed"]]]
    holders: list[RoleHolder]


class Matrix(Schema):
    """All roles, and all there is to allow."""

    roles: list[Role]
    things: list[ThingToAllow]
    levels: list[LevelNamed]
