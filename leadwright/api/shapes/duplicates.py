"""Records that may be the same."""

from typing import Literal

from ninja import Schema

from .search import Hit, HitStage

Matched = Literal["phone", "email", "name"]


class Match(Schema):
    """A record and what it has in common. Without `id` the reader may not see it and learns the department alone:
    they may `ask` for it by this handle, once.
    """

    kind: str
    id: int | None
    title: str
    subtitle: str
    stage: HitStage | None
    matched: list[Matched]
    keys: list[str]
    department: str
    ask: str
    asked: bool
    owner: int | None


class Matches(Schema):
    """The surest first."""

    matches: list[Match]


class DuplicateGroup(Schema):
    """Records that share something; of very many the newest."""

    key: str
    matched: Matched
    value: str
    count: int
    items: list[Hit]


class Groups(Schema):
    """A page of them."""

    groups: list[DuplicateGroup]
    more: bool
