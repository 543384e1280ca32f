"""Names that mean the same in every company: `user:anna@firm.example`, `field:OPPORTUNITY`, `stage:NEW`.

An exported template holds these instead of numbers. Where an import finds nobody behind a name, the name stays in the
drawing until somebody maps it, and the process cannot be published.
"""

import re
from collections.abc import Mapping
from typing import Any

from leadwright.engine import Block, Template
from leadwright.people import directory
from leadwright.records import options
from leadwright.records.kind import KINDS, Kind

_USER = re.compile(r"\buser_(\d+)\b")
_SYMBOL = re.compile(r"(?:user:[^\s;,{}]+@[^\s;,{}]+|stage:\w+|field:\w+)")
_FIELD_PLACE = {"field"}


def outward(template: Template, kind: str) -> dict[str, Any]:
    """The drawing with symbolic names."""
    return _walked(template.dump(), lambda key, value: _named(KINDS[kind], key, value))


def inward(drawn: Any, kind: str, mapping: Mapping[str, str]) -> Any:
    """The drawing with this company's numbers; `mapping` says what to read instead of some names."""
    return _walked(drawn, lambda key, value: _found(KINDS[kind], key, value, mapping))


def unmapped(template: Template) -> list[str]:
    """Every name in the drawing that nobody has mapped yet."""
    return sorted({name for block in template.blocks.values() for name in unmapped_in(block)})


def unmapped_in(block: Block) -> list[str]:
    """The unmapped names in one block, not in the blocks inside it."""
    own = block.model_dump(mode="json")
    own["branches"] = [{**branch, "body": []} for branch in own.get("branches", ())]
    names: set[str] = set()
    _walked(own, lambda key, value: names.update(_SYMBOL.findall(value)) if key not in _WORDS else None)
    return sorted(names)


_WORDS = {"title", "id", "type"}


def _walked(drawn: Any, change: Any, key: str = "") -> Any:
    """The same JSON with every text changed; `change(key, text)` knows under which key it stands."""
    if isinstance(drawn, dict):
        return {name: _walked(value, change, _place(drawn, name)) for name, value in drawn.items()}
    if isinstance(drawn, list):
        return [_walked(value, change, key) for value in drawn]
    return change(key, drawn) if isinstance(drawn, str) else drawn


def _place(around: dict[str, Any], name: str) -> str:
    """A value knows of which field it is: `value of STATUS_ID`."""
    return f"value of {around['field']}" if name == "value" and "field" in around else name


def _named(kind: Kind, key: str, value: str) -> str:
    if key in _WORDS:
        return value
    if key in _FIELD_PLACE and value:
        return f"field:{value}" if value in kind.fields else value
    if key == f"value of {kind.stage}" and value:
        return f"stage:{value}"
    return _USER.sub(_address, value)


def _address(match: "re.Match[str]") -> str:
    known = directory.person(int(match[1]))
    return f"user:{known.email}" if known else f"user:unknown-{match[1]}@example.invalid"


def _found(kind: Kind, key: str, value: str, mapping: Mapping[str, str]) -> str:
    if key in _WORDS:
        return value
    return _SYMBOL.sub(lambda match: _meant(kind, mapping.get(match[0], match[0]), match[0]), value)


def _meant(kind: Kind, name: str, otherwise: str) -> str:
    """What the name stands for here; the unmapped name itself when there is no such thing."""
    source, _, what = name.partition(":")
    if source == "user":
        known = directory.by_email(what)
        return f"user_{known.id}" if known and known.active else otherwise
    if source == "stage":
        return what if options.entry(kind.stages, what) else otherwise
    return what if what in kind.fields else otherwise
