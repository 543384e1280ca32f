"""PHP's way of writing nested values in queries and forms: `fields[PHONE][0][VALUE]=1`, `select[]=ID`."""

import re
from collections.abc import Iterable
from typing import Any
from urllib.parse import parse_qsl

MOST_PAIRS = 10_000
MOST_DEPTH = 12
_NAME = re.compile(r"^([^\[\]]+)((?:\[[^\[\]]*\])*)")
_KEY = re.compile(r"\[([^\[\]]*)\]")


def parsed(query: str) -> dict[str, Any]:
    """The nested values of a query string."""
    return nested(parse_qsl(query, keep_blank_values=True, max_num_fields=MOST_PAIRS))


def nested(pairs: Iterable[tuple[str, Any]]) -> dict[str, Any]:
    """Maps and lists from flat names; a map whose keys are 0..n-1 is a list, as PHP has it."""
    tree: dict[str, Any] = {}
    for name, value in pairs:
        match = _NAME.match(name)
        if match:
            _put(tree, [match[1], *_KEY.findall(match[2])][:MOST_DEPTH], value)
    return {key: as_php(value) for key, value in tree.items()}


def as_php(value: Any) -> Any:
    """The same, with maps that PHP would write as lists turned into lists."""
    if isinstance(value, dict):
        inner = {key: as_php(one) for key, one in value.items()}
        return list(inner.values()) if inner and list(inner) == [str(n) for n in range(len(inner))] else inner
    return value


def _put(tree: dict[str, Any], keys: list[str], value: Any) -> None:
    for key in keys[:-1]:
        below = tree.setdefault(key or str(len(tree)), {})
        if not isinstance(below, dict):
            return
        tree = below
    tree[keys[-1] or str(len(tree))] = value
