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
from leadwright.fields.types.record import Record
from leadwright.records import actions, reads
from leadwright.records.kind import KINDS, Kind

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
}


def add(kind: Kind, call: Call) -> int:
    """The number of the new record."""
    return actions.create(kind.name, inward(kind, call.mapping("fields")), by=call.by).id


def get(kind: Kind, call: Call) -> dict[str, Any]:
    """All of one record."""
    facts = reads.facts(kind.name, call.number(), by=call.by)
    return {**outward(kind, facts), **_derived(facts)}


def listed(kind: Kind, call: Call) -> Listed:
    """A page of records."""
    facts, place = page(reads.records(kind.name, by=call.by), kind, call)
    return replace(place, rows=[outward(kind, one) for one in facts])


def update(kind: Kind, call: Call) -> bool:
    """True when it is done."""
    number = call.number()
    current = reads.facts(kind.name, number, by=call.by)
    actions.update(kind.name, number, inward(kind, call.mapping("fields"), current), by=call.by)
    return True


def delete(kind: Kind, call: Call) -> bool:
    """True when it lies in the recycle bin."""
    actions.delete(kind.name, [call.number()], by=call.by)
    return True


def fields(kind: Kind, call: Call) -> dict[str, Any]:
    """Every field with its type."""
    return {field.code: _described(field) for field in kind.fields.values()}


def _derived(facts: Mapping[str, Any]) -> dict[str, str]:
    return {f"HAS_{code}": "Y" if facts.get(code) else "N" for code in ("PHONE", "EMAIL") if code in facts}


def _described(field: Field) -> dict[str, Any]:
    single = field.type.of if isinstance(field.type, Many) else field.type
    return {
        "type": "crm_multifield" if isinstance(single, ContactPoints) else _type(single),
        "isRequired": field.required,
        "isReadOnly": field.read_only,
        "isImmutable": False,
        "isMultiple": field.multiple,
        "isDynamic": field.custom,
        "title": _(field.title),
        **_listed(single),
    }


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
