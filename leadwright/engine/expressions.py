"""Bitrix24's expression language as stored: text with `{=Source:Name > printable}` references.

Source of the notation: the template files themselves. A text is compiled once; reading it is then one call.
A reference that no longer resolves is an empty value.
"""

import html
import re
from collections.abc import Callable
from typing import Any, NamedTuple

from .turn import Turn

Read = Callable[[Turn], Any]

_REFERENCE = re.compile(r"\{=\s*(\w+):([\w.]+)\s*(?:>\s*([\w,\s]*?))?\s*\}")
_OLD_PRINTABLE = re.compile(r"_printable$", re.IGNORECASE)
_WORDED = {"printable", "friendly", "name"}


class Reference(NamedTuple):
    """One `{=...}`: where the value lives, its name there, and whether it is to be worded for people."""

    source: str
    name: str
    printable: bool


def references(text: str) -> list[Reference]:
    """Every reference in the text, in order."""
    return [_parsed(match) for match in _REFERENCE.finditer(text)]


def compiled(value: Any) -> Read:
    """A reader of the value: a lone reference keeps its type, a mixed text becomes text, the rest stands for itself.

    So it is inside lists and objects; what a reference in a list gives as a list becomes part of it.
    """
    if is_constant(value):
        return lambda turn: value
    if isinstance(value, dict):
        parts = {name: compiled(one) for name, one in value.items()}
        return lambda turn: {name: part(turn) for name, part in parts.items()}
    if not isinstance(value, str):
        return _list_of([compiled(one) for one in value])
    whole = _REFERENCE.fullmatch(value.strip())
    return _reader(_parsed(whole)) if whole else compiled_text(value)


def is_constant(value: Any) -> bool:
    """Whether the value is the same in every run."""
    if isinstance(value, (list, tuple, dict)):
        return all(map(is_constant, value.values() if isinstance(value, dict) else value))
    return not (isinstance(value, str) and _REFERENCE.search(value))


def compiled_text(text: str, *, escape: bool = False) -> Callable[[Turn], str]:
    """A renderer of the text; with `escape`, values (not the text itself) are made safe inside HTML."""
    word = _as_html if escape else as_text
    parts: list[str | Read] = []
    at = 0
    for match in _REFERENCE.finditer(text):
        parts += [text[at : match.start()], _reader(_parsed(match))]
        at = match.end()
    parts.append(text[at:])
    if len(parts) == 1:
        return lambda turn: text
    pieces = tuple(part for part in parts if part != "")
    return lambda turn: "".join([part if isinstance(part, str) else word(part(turn)) for part in pieces])


def as_text(value: Any) -> str:
    """A plain value inside a text: nothing for none, no `.0`, lists with commas."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, (list, tuple)):
        return ", ".join(as_text(one) for one in value)
    if isinstance(value, dict):
        return as_text(value.get("value"))
    return str(value)


def _list_of(parts: list[Read]) -> Read:
    def read(turn: Turn) -> list[Any]:
        values = [part(turn) for part in parts]
        return [one for value in values for one in (value if isinstance(value, list) else [value])]

    return read


def _as_html(value: Any) -> str:
    return html.escape(as_text(value))


def _parsed(match: re.Match[str]) -> Reference:
    source, name, modifiers = match.groups()
    wanted = {word.strip().lower() for word in (modifiers or "").split(",")}
    plain = _OLD_PRINTABLE.sub("", name)
    return Reference(source, plain, plain != name or bool(wanted & _WORDED))


def _reader(reference: Reference) -> Read:
    source, name, printable = reference
    if source == "Document":
        if printable:
            return lambda turn: turn.show(name, turn.facts.get(name))
        return lambda turn: turn.facts.get(name)
    readers: dict[str, Read] = {
        "Variable": lambda turn: turn.variables.get(name),
        "Template": lambda turn: turn.parameters.get(name),
        "System": lambda turn: _system(turn, name),
    }
    return readers.get(source, lambda turn: None)


def _system(turn: Turn, name: str) -> Any:
    if name == "Now":
        return turn.now.isoformat()
    if name == "Date":
        return turn.now.date().isoformat()
    return turn.system.get(name)
