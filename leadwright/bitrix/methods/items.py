"""crm.lead.add, get, list, update, delete, fields: the same six for every kind of record."""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.bitrix import company_contacts, derived
from leadwright.bitrix.call import Call, Listed, method
from leadwright.bitrix.lists import page, selected
from leadwright.bitrix.values import inward, outward
from leadwright.fields.contact_points import ContactPoints
from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.type import FieldType
from leadwright.fields.types.choice import Choice
from leadwright.fields.types.options import Options
from leadwright.fields.types.pipeline import Pipeline
from leadwright.fields.types.record import Record
from leadwright.records import actions, reads, shown
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
    "file": "file",
    "folder": "integer",
}


def add(kind: Kind, call: Call) -> int:
    """The number of the new record."""
    given = call.mapping("fields")
    with _together(kind):
        number = actions.create(kind.name, {**_begun(kind, call), **inward(kind, given, by=call.by)}, by=call.by).id
        _bind(kind, number, given, call)
    return number


def get(kind: Kind, call: Call) -> dict[str, Any]:
    """All of one record."""
    facts = shown.values(kind, reads.facts(kind.name, call.number(), by=call.by), by=call.by)
    told = {**outward(kind, facts, by=call.by), **derived.told(kind, facts)}
    if _has_contacts(kind):
        told |= {company_contacts.CODE: company_contacts.of([facts["ID"]], by=call.by)[facts["ID"]]}
    return told


def listed(kind: Kind, call: Call) -> Listed:
    """A page of records."""
    facts, place = page(reads.records(kind.name, by=call.by), kind, call)
    asked = set(selected(kind, shown.fields(kind, by=call.by), call.several("select")))
    rows = [{**outward(kind, one, by=call.by), **derived.told(kind, one)} for one in facts]
    rows = [{code: value for code, value in row.items() if code in asked} for row in rows]
    if _has_contacts(kind) and company_contacts.CODE in call.several("select"):
        contacts = company_contacts.of([one["ID"] for one in facts], by=call.by)
        rows = [{**row, company_contacts.CODE: contacts[one["ID"]]} for row, one in zip(rows, facts, strict=True)]
    return replace(place, rows=rows)


def update(kind: Kind, call: Call) -> bool:
    """True when it is done."""
    number = call.number()
    current = reads.facts(kind.name, number, by=call.by)
    given = call.mapping("fields")
    with _together(kind):
        actions.update(kind.name, number, inward(kind, given, current, by=call.by), by=call.by)
        _bind(kind, number, given, call)
    return True


def delete(kind: Kind, call: Call) -> bool:
    """True when it lies in the recycle bin."""
    actions.delete(kind.name, [call.number()], by=call.by)
    return True


def fields(kind: Kind, call: Call) -> dict[str, Any]:
    """Every field with its type."""
    seen = shown.fields(kind, by=call.by)
    own = {field.code: _described(kind, field, call) for field in seen.values()}
    contacts = {company_contacts.CODE: company_contacts.DESCRIBED} if _has_contacts(kind) else {}
    return own | {code: one.described for code, one in derived.of_fields(kind, seen).items()} | contacts


def _begun(kind: Kind, call: Call) -> dict[str, str]:
    """What Bitrix24 gives a new deal when nobody says otherwise: it begins today and is to close in a week."""
    if kind.name != "deal":
        return {}
    today = timezone.localdate()
    days = {"BEGINDATE": today, "CLOSEDATE": today + timedelta(days=7)}
    fixed = shown.untouchable(kind, days, by=call.by)
    return {code: day.isoformat() for code, day in days.items() if code not in fixed}


def _has_contacts(kind: Kind) -> bool:
    return kind.name == "company"


def _together(kind: Kind) -> AbstractContextManager[object]:
    """Where contacts are bound along, both or neither. An action is whole by itself: a savepoint in it costs time."""
    return transaction.atomic() if _has_contacts(kind) else nullcontext()


def _bind(kind: Kind, number: int, given: Mapping[str, Any], call: Call) -> None:
    if _has_contacts(kind) and company_contacts.CODE in given:
        company_contacts.bind(number, given[company_contacts.CODE], by=call.by)


def _described(kind: Kind, field: Field, call: Call) -> dict[str, Any]:
    single = field.type.of if isinstance(field.type, Many) else field.type
    # A name is asked for, though one part of it is enough or a number stands in; a stage is given by itself.
    required = field.code in kind.naming or (field.required and field.code != kind.stage)
    return {
        "type": "crm_multifield" if isinstance(single, ContactPoints) else _type(single),
        "isRequired": required,
        "isReadOnly": field.read_only or shown.is_fixed(kind, field.code, by=call.by),
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
