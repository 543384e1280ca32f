"""What a measurement comes to: a ratio of two things measured in the same run, so the machine does not matter."""

from collections.abc import Callable
from dataclasses import dataclass

Measure = Callable[[], "Figure"]


@dataclass(frozen=True)
class Figure:
    """`ratio` is ours over the yardstick's; `goal` is what it is to reach."""

    name: str
    ratio: float
    goal: float
    detail: str
