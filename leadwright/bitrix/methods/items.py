"""crm.lead.add, get, list, update, delete, fields: the same six for every kind of record."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from django.utils.translation import gettext as _

from leadwright.bitrix.call import Call, Listed, method
from leadwright.bitrix.lists import page
from leadwright.bitrix.values import inward, outward
from leadwright.fields.contact_points import ContactPoints
from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.type import FieldType
from leadwright.fields.types.choice import Choice
from leadwright.fields.types.options import Options
from leadwright.fields.types.pipeline import Pipeline
from leadwright.fields.types.record import Record
from leadwright.records import actions, reads
from leadwright.records.kind import KINDS, Kind

_HAS_IT = {
    "type": "char",
    "isRequired": False,
    "isReadOnly": True,
    "isImmutable": False,
    "isMultiple": False,
    "isDynamic": False,
}
_TYPES = {
    "options": "enumeration",
    "address": "address",
    "link": "url",
    "phone": "string",
    "email": "string",
    "time": "string",
    "text": "string",
    "long_text": "string",
    "integer": "integer",
    "number": "double",
    "money": "double",
    "yes_no": "char",
    "date": "date",
    "date_time": "datetime",
    "stage": "crm_status",
    "choice": "crm_status",
    "currency": "crm_currency",
    "pipeline": "crm_category",
    "person": "user",
    "file": "file",
    "folder": "integer",
}


def add(kind: Kind, call: Call) -> int:
    """The number of the new record."""
    return actions.create(kind.name, inward(kind, call.mapping("fields"), by=call.by), by=call.by).id


def get(kind: Kind, call: Call) -> dict[str, Any]:
    """All of one record."""
    facts = reads.facts(kind.name, call.number(), by=call.by)
    return {**outward(kind, facts, by=call.by), **_derived(facts)}


def listed(kind: Kind, call: Call) -> Listed:
    """A page of records."""
    facts, place = page(reads.records(kind.name, by=call.by), kind, call)
    return replace(place, rows=[outward(kind, one, by=call.by) for one in facts])


def update(kind: Kind, call: Call) -> bool:
    """True when it is done."""
    number = call.number()
    current = reads.facts(kind.name, number, by=call.by)
    actions.update(kind.name, number, inward(kind, call.mapping("fields"), current, by=call.by), by=call.by)
    return True


def delete(kind: Kind, call: Call) -> bool:
    """True when it lies in the recycle bin."""
    actions.delete(kind.name, [call.number()], by=call.by)
    return True


def fields(kind: Kind, call: Call) -> dict[str, Any]:
    """Every field with its type."""
    derived = dict.fromkeys(_derived(kind.blank), _HAS_IT)
    return {field.code: _described(kind, field) for field in kind.fields.values()} | derived


def _derived(facts: Mapping[str, Any]) -> dict[str, str]:
    """Whether there are contact points; IMOL are those in messengers through which a client wrote by themselves."""
    points = {code: facts[code] for code in ("PHONE", "EMAIL") if code in facts}
    if "IM" in facts:
        points["IMOL"] = [one for one in facts["IM"] if one["type"] == "OPENLINE"]
    return {f"HAS_{code}": "Y" if several else "N" for code, several in points.items()}


def _described(kind: Kind, field: Field) -> dict[str, Any]:
    single = field.type.of if isinstance(field.type, Many) else field.type
    # A name is asked for, though one part of it is enough or a number stands in; a stage is given by itself.
    required = field.code in kind.naming or (field.required and field.code != kind.stage)
    return {
        "type": "crm_multifield" if isinstance(single, ContactPoints) else _type(single),
        "isRequired": required,
        "isReadOnly": field.read_only,
        "isImmutable": isinstance(single, Pipeline),
        "isMultiple": field.multiple,
        "isDynamic": field.custom,
        "title": _(field.title),
        **({"isDeprecated": True} if _is_one_of_several(kind, field) else {}),
        **_listed(single),
    }


def _is_one_of_several(kind: Kind, field: Field) -> bool:
    """CONTACT_ID beside CONTACT_IDS."""
    return f"{field.code}S" in kind.fields


def _type(single: FieldType) -> str:
    return f"crm_{single.kind}" if isinstance(single, Record) else _TYPES[single.name]


def _listed(single: FieldType) -> dict[str, Any]:
    """Where the entries of a list are to be found, or the entries themselves."""
    if isinstance(single, Options):
        return {"items": [{"ID": str(one.id), "VALUE": one.title} for one in single.entries if one.active]}
    return {"statusType": single.of} if isinstance(single, Choice) else {}


_FAMILY: dict[str, Callable[[Kind, Call], Any]] = {
    "add": add,
    "get": get,
    "list": listed,
    "update": update,
    "delete": delete,
    "fields": fields,
}
for _kind in KINDS.values():
    for _verb, _function in _FAMILY.items():
        method(f"crm.{_kind.name}.{_verb}")(partial(_function, _kind))
