"""How a field is told to the web."""

from typing import Any

from django.utils.translation import gettext as _

from leadwright.company import configuration
from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.type import FieldType
from leadwright.fields.types.options import Options
from leadwright.records import options


def field_told(field: Field, group: str = "") -> dict[str, Any]:
    """All that is needed to draw it."""
    return {
        "code": field.code,
        "title": _(field.title),
        "type": _single(field).name,
        "multiple": field.multiple,
        "required": field.required,
        "required_from": field.required_from,
        "read_only": field.read_only,
        "group": field.group,
        "group_title": group,
        "operators": list(field.type.operators),
        "filters": list(field.type.filters),
        "sortable": field.type.sortable,
        "choices": _choices(field),
        "settings": field.type.settings(),
    }


def _single(field: Field) -> FieldType:
    return field.type.of if isinstance(field.type, Many) else field.type


def _choices(field: Field) -> list[dict[str, Any]] | None:
    single = _single(field)
    if single.name == "currency":
        return [{"value": code, "title": code} for code in configuration.rates()]
    if isinstance(single, Options):
        return [{"value": str(one.id), "title": one.title, "color": one.color} for one in single.entries if one.active]
    of = "PIPELINE" if single.name == "pipeline" else getattr(single, "of", None)
    if of is None:
        return None
    told = [(_choice(of, one), one.semantics) for one in options.every(of)]
    return [{**one, "semantics": semantics} if single.name == "stage" else one for one, semantics in told]


def _choice(of: str, one: options.Entry) -> dict[str, Any]:
    plain = options.entry(of, one.code)
    return {"value": one.code, "title": one.name, "color": one.color, "name": _(plain.name) if plain else one.name}
