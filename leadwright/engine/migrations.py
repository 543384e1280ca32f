"""Older forms of stored templates brought up to the newest, one pure step per form."""

from collections.abc import Callable
from typing import Any, Literal

Drawn = dict[str, Any]

NEWEST: Literal[1] = 1
MOST_DEPTH = 100
STEPS: dict[str, Callable[[Drawn], Drawn]] = {}


def upgraded(drawn: Any) -> Any:
    """The same drawing in the newest form. Anything that is no drawing at all is left for the loader to refuse."""
    if _depth(drawn) > MOST_DEPTH:
        raise ValueError(f"the template is nested more than {MOST_DEPTH} levels deep")
    while isinstance(drawn, dict) and (step := STEPS.get(str(drawn.get("schema", NEWEST)))):
        drawn = step(drawn)
    return drawn


def _depth(drawn: Any) -> int:
    """How deep the JSON is nested, found without recursion: the input may be hostile."""
    level, here = 0, [drawn]
    while here := [inner for outer in here for inner in _inside(outer)]:
        level += 1
        if level > MOST_DEPTH:
            break
    return level


def _inside(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    return value if isinstance(value, list) else []
