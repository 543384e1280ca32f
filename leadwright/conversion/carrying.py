"""Carrying a value from a field of a lead into a field of another kind of record."""

from typing import Any

from django.utils.translation import gettext as _

from leadwright.fields import contact_points
from leadwright.fields.contact_points import ContactPoints
from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.type import FieldType
from leadwright.fields.types.options import Options
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.refusal import Wrong

_IN_WORDS = {"text", "long_text"}
_WIDER = {("integer", "number"), ("integer", "money"), ("number", "money"), ("money", "number"), ("date", "date_time")}
_NOT_IN_WORDS = {"file"}


def fits(source: Field, target: Field) -> bool:
    """Whether values of the one can be held by the other at all."""
    one, other = _single(source), _single(target)
    if target.read_only or (source.multiple and not target.multiple and other.name not in _IN_WORDS):
        return False
    if one.name in _NOT_IN_WORDS or other.name not in _IN_WORDS:
        return _alike(one, other) or (one.name, other.name) in _WIDER
    return True


def carried(source: Field, target: Field, value: Any) -> Any:
    """The value as the target holds it; raises `Wrong` when that very value has no place there."""
    one, other = _single(source), _single(target)
    several = list(value) if source.multiple else [value]
    if one.name == other.name:
        found = [_the_same(one, other, each) for each in several]
    elif other.name in _IN_WORDS:
        found = [source.type.show(value, KNOWLEDGE)]
    else:
        found = several
    return found if target.multiple else found[0]


def appends(target: Field) -> bool:
    """Whether one value can stand beside another in it."""
    return target.multiple or target.type.name in _IN_WORDS


def together(target: Field, held: Any, fresh: Any) -> Any:
    """Both values in one field, each once; raises `Wrong` when it has room for one only."""
    if held == fresh:
        return held
    if not appends(target):
        raise Wrong("taken", _("“%(field)s” takes another value already") % {"field": _(target.title)})
    if target.multiple:
        return [*held, *more(held, fresh)]
    between = "\n" if target.type.name == "long_text" else ", "
    is_there = f"{between}{fresh}{between}" in f"{between}{held}{between}"
    return held if is_there else f"{held}{between}{fresh}"


def more(held: list[Any], fresh: list[Any]) -> list[Any]:
    """Those of the values that are not held yet."""
    known = [_bare(one) for one in held]
    return [one for one in fresh if _bare(one) not in known]


def _bare(one: Any) -> Any:
    return one["value"] if isinstance(one, dict) and "value" in one else one


def _single(field: Field) -> FieldType:
    return field.type.of if isinstance(field.type, Many) else field.type


def _alike(one: FieldType, other: FieldType) -> bool:
    """Of the same type, and about the same list, kind or currency; the entries of own lists are matched by name."""
    if one.name != other.name or isinstance(one, Options):
        return one.name == other.name
    return all(getattr(one, name, None) == getattr(other, name, None) for name in ("of", "kind", "fixed"))


def _the_same(one: FieldType, other: FieldType, value: Any) -> Any:
    if isinstance(one, ContactPoints) and isinstance(value, dict):
        return contact_points.unnumbered(value)
    if not isinstance(one, Options) or not isinstance(other, Options):
        return value
    title = one.show(value, KNOWLEDGE)
    found = next((entry.id for entry in other.entries if entry.title.casefold() == title.casefold()), None)
    if found is None:
        raise Wrong("not_an_option", _("The list has no “%(value)s”") % {"value": title[:100]})
    return found
