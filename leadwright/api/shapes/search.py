"""What a search finds."""

from ninja import Schema


class HitStage(Schema):
    """Where a record stands."""

    name: str
    color: str


class Hit(Schema):
    """A record, and what tells it from others of the same name."""

    id: int
    title: str
    subtitle: str
    stage: HitStage | None


class HitGroup(Schema):
    """What was found of one kind; `more` when there is more."""

    kind: str
    items: list[Hit]
    more: bool


class Found(Schema):
    """By kind. Not `complete` when there was no time to look further."""

    groups: list[HitGroup]
    complete: bool


class Recent(Schema):
    """Those of one kind that follow each other are a group."""

    groups: list[HitGroup]
