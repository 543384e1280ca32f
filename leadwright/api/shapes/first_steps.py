"""What a new company does first."""

from typing import Literal

from ninja import Schema


class FirstStep(Schema):
    """One thing to do, which checks itself."""

    code: Literal["lead", "move", "process", "field"]
    done: bool


class Samples(Schema):
    """How many records came with the demo company: as they came, and worked on since. By kind."""

    untouched: dict[str, int]
    touched: dict[str, int]


class FirstSteps(Schema):
    """Those the person may do. `shown` until an administrator puts them away, and to others until they are done."""

    shown: bool
    steps: list[FirstStep]
    samples: Samples
    form: str | None
