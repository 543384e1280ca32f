"""Names that mean the same in every company: `user:anna@firm.example`, `field:OPPORTUNITY`; see also `entry_names`.

An exported template holds these instead of numbers. Where an import finds nothing behind a name, the name stays in the
drawing until somebody maps it, and the process cannot be published.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from leadwright.engine import Block, Template
from leadwright.engine.expressions import references
from leadwright.fields.field import Field
from leadwright.people import directory
from leadwright.records.kind import KINDS, Kind

from . import entry_names

COMPUTED = {"URL"}  # names of the document that are no fields
_PROSE = {"title", "id", "type", "subject", "text"}  # what people wrote: `user_3` in it is just text
_PERSON = re.compile(r"\buser_(\d+)\b")
_PERSON_NAME = re.compile(r"user:[^\s;,{}]+@[^\s;,{}]+")
_NAME = re.compile(r"field:\w+")
_VALUE_OF = "value of "
_PIPELINE = "pipeline"
"""The setting of a block that makes deals."""
_IN_TEXT = re.compile(r"(\{=\s*Document:)(\w+)")
Change = Callable[[str, str], str]


def outward(template: Template, kind: str) -> Any:
    """The drawing with symbolic names."""
    return _walked(template.dump(), lambda key, value: _named(KINDS[kind], key, value))


def inward(drawn: Any, kind: str, mapping: Mapping[str, str]) -> Any:
    """The drawing with this company's numbers; `mapping` says what to read instead of some names."""
    return _walked(drawn, lambda key, value: _found(KINDS[kind], key, value, mapping))


def with_person(drawn: Any, old: int, new: int) -> Any:
    """The drawing with one person in the place of another."""

    def change(key: str, value: str) -> str:
        return value if key in _PROSE else _PERSON.sub(lambda m: f"user_{new}" if int(m[1]) == old else m[0], value)

    return _walked(drawn, change)


def unmapped(template: Template, kind: str) -> list[str]:
    """Every name in the drawing that nobody has mapped yet."""
    return sorted({name for block in template.blocks.values() for name in unmapped_in(block, kind)})


def unmapped_in(block: Block, kind: str) -> list[str]:
    """The unmapped names in one block, not in the blocks inside it."""
    names = {name for key, value in texts(block) for name in _unknown(KINDS[kind], key, value)}
    return sorted(names)


def texts(block: Block) -> list[tuple[str, str]]:
    """Every text in the settings of a block (with the key it stands under), not of the blocks inside it."""
    own = block.model_dump(mode="json")
    own["branches"] = [{**branch, "body": []} for branch in own.get("branches", ())]
    found: list[tuple[str, str]] = []

    def note(key: str, value: str) -> str:
        found.append((key, value))
        return value

    _walked(own, note)
    return found


def fields_read(block: Block, kind: Kind) -> set[str]:
    """The fields of the record that a block looks at, without the blocks inside it."""
    found = texts(block)
    quoted = {one.name for _key, text in found for one in references(text) if one.source == "Document"}
    compared = {text for key, text in found if key == "field"} if block.type != "modify_document" else set()
    return kind.fields.keys() & (quoted | compared)


def _walked(drawn: Any, change: Change, key: str = "") -> Any:
    """The same JSON with every text changed; `change` knows under which key it stands."""
    if isinstance(drawn, dict):
        return {name: _walked(value, change, _place(drawn, name)) for name, value in drawn.items()}
    if isinstance(drawn, list):
        return [_walked(value, change, key) for value in drawn]
    return change(key, drawn) if isinstance(drawn, str) else drawn


def _place(around: dict[str, Any], name: str) -> str:
    """A value knows of which field it is: `value of STATUS_ID`."""
    return f"{_VALUE_OF}{around['field']}" if name == "value" and "field" in around else name


def _named(kind: Kind, key: str, value: str) -> str:
    if key in _PROSE or not value:
        return value
    if key == "field" and value in kind.fields:
        return f"field:{value}"
    field = _field_of(kind, key, {})
    return (field and entry_names.outward(field, value)) or _PERSON.sub(_address, value)


def _field_of(kind: Kind, key: str, mapping: Mapping[str, str]) -> Field | None:
    """The field under whose values this stands, as far as it is known here."""
    if key == _PIPELINE:
        return KINDS["deal"].fields["CATEGORY_ID"]
    drawn = key.removeprefix(_VALUE_OF)
    return kind.fields.get(mapping.get(drawn, drawn).removeprefix("field:")) if drawn != key else None


def _is_value(key: str) -> bool:
    return key == _PIPELINE or key.startswith(_VALUE_OF)


def _address(match: "re.Match[str]") -> str:
    known = directory.person(int(match[1]))
    return f"user:{known.email}" if known else f"user:unknown-{match[1]}@example.invalid"


def _found(kind: Kind, key: str, value: str, mapping: Mapping[str, str]) -> str:
    value = _IN_TEXT.sub(lambda match: match[1] + _field_meant(kind, match[2], mapping), value)
    if key in _PROSE:
        return value
    if _NAME.fullmatch(value):
        return _meant(kind, mapping.get(value, value), value)
    if _is_value(key) and entry_names.is_name(field := _field_of(kind, key, mapping), value):
        return (field and entry_names.inward(field, mapping.get(value, value))) or value
    return _PERSON_NAME.sub(lambda match: _meant(kind, mapping.get(match[0], match[0]), match[0]), value)


def _field_meant(kind: Kind, code: str, mapping: Mapping[str, str]) -> str:
    wanted = mapping.get(f"field:{code}", "").removeprefix("field:")
    return wanted if code not in kind.fields and wanted in kind.fields else code


def _meant(kind: Kind, name: str, otherwise: str) -> str:
    """What the name stands for here; the unmapped name itself when there is no such thing."""
    source, _, what = name.partition(":")
    if source == "user":
        known = directory.by_email(what)
        return f"user_{known.id}" if known and known.active else otherwise
    return what if what in kind.fields else otherwise


def _unknown(kind: Kind, key: str, value: str) -> Iterator[str]:
    for reference in references(value):
        if reference.source == "Document" and reference.name not in kind.fields.keys() | COMPUTED:
            yield f"field:{reference.name}"
    if key in _PROSE:
        return
    is_entry = _is_value(key) and entry_names.is_name(_field_of(kind, key, {}), value)
    if is_entry or _NAME.fullmatch(value):
        yield value
    yield from _PERSON_NAME.findall(value)
