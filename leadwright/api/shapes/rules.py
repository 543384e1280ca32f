"""Automation rules of stages."""

from typing import Any, Literal

from ninja import Field, Schema


class RuleDelay(Schema):
    """How long a rule waits."""

    amount: str = Field(max_length=1_000)
    unit: Literal["minutes", "hours", "days"]


class RuleWish(Schema):
    """A rule as it is to be. `rows` are its condition; `block` is what it does."""

    name: str = Field(max_length=1_000)
    delay: RuleDelay | None = None
    rows: list[dict[str, Any]] = Field([], max_length=100)
    block: dict[str, Any]


class NewRule(RuleWish):
    """A rule for a stage."""

    stage: str = Field(max_length=50)


class RuleDrawn(Schema):
    """What a rule does, and when."""

    delay: RuleDelay | None
    rows: list[dict[str, Any]]
    block: dict[str, Any]


class StageRule(Schema):
    """A rule on its stage. `drawn` is none when somebody drew more in the designer than a rule holds."""

    id: int
    name: str
    active: bool
    drawn: RuleDrawn | None


class RuleStage(Schema):
    """A stage and its rules, in order."""

    code: str
    name: str
    color: str
    semantics: Literal["P", "S", "F"]
    limit: int
    rules: list[StageRule]


class StageRules(Schema):
    """The stages of a kind, or of one pipeline, and what the reader may do with rules."""

    stages: list[RuleStage]
    can: list[str]
