"""Values in Bitrix24's forms: numbers as text, Y and N, contact points as lists of `{ID, VALUE, VALUE_TYPE}`."""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Any

from django.utils import timezone

from leadwright.fields import contact_points
from leadwright.fields.contact_points import ContactPoints
from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.type import FieldType
from leadwright.fields.types.phone import AsItCame
from leadwright.people.access import Actor
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.records.kind import Kind

from . import files


def inward(
    kind: Kind, fields: Mapping[str, Any], current: Mapping[str, Any] | None = None, *, by: Actor
) -> dict[str, Any]:
    """Our values from theirs. Fields that we do not know or set ourselves are left out, as Bitrix24 does.

    Nothing for a required field is passed over: it need not be given, and what is there stays.
    """
    known = {code: kind.fields[code] for code in fields if code in kind.fields and not kind.fields[code].read_only}
    asked = {code for code, field in known.items() if field.required and code != kind.stage}
    said = {code: field for code, field in known.items() if not (code in asked and _is_nothing(fields[code]))}
    return {code: _in(field, fields[code], (current or {}).get(code), by) for code, field in said.items()}


def outward(kind: Kind, facts: Mapping[str, Any], *, by: Actor) -> dict[str, Any]:
    """Their values from ours."""
    return {code: _out(kind.fields[code], value, by) for code, value in facts.items() if code in kind.fields}


def _in(field: Field, value: Any, current: Any, by: Actor) -> Any:
    if isinstance(field.type, ContactPoints):
        return [{**one, "value": _as_it_came(one["value"])} for one in _points(value, current or [])]
    if _single(field).name == "phone":
        return [_as_it_came(one) for one in value] if isinstance(value, list) else _as_it_came(value)
    if _single(field).name == "file":
        return files.inward(field, value, current, by=by)
    if value is False and field.type.name != "yes_no":  # PHP's way of saying nothing
        return None
    return value


def _is_nothing(value: Any) -> bool:
    return value in (None, "", []) or value is False


def _single(field: Field) -> FieldType:
    return field.type.of if isinstance(field.type, Many) else field.type


def _as_it_came(value: Any) -> Any:
    """Telephone numbers that are none are kept: programs send what they have."""
    return AsItCame(value) if isinstance(value, str) else value


def _points(given: Any, current: list[dict[str, Any]]) -> list[Any]:
    """Entries with an ID change or delete that entry, others are added, what is not named stays."""
    kept = {one["id"]: one for one in current}
    added = []
    for entry in given.values() if isinstance(given, dict) else given if isinstance(given, list) else [given]:
        if not isinstance(entry, dict):
            added.append({"value": entry})
            continue
        number = str(entry.get("ID") or "")
        value = {"value": entry.get("VALUE"), "type": _any_kind(entry.get("VALUE_TYPE"))}
        if number.isascii() and number.isdigit() and len(number) < 10 and int(number) in kept:
            gone = entry.get("DELETE") == "Y" or not entry.get("VALUE")
            kept[int(number)] = {"value": ""} if gone else {**kept[int(number)], **_said(value)}
        elif entry.get("DELETE") != "Y":
            added.append(value)
    return [*kept.values(), *added]


def _any_kind(given: Any) -> Any:
    """Bitrix24 keeps kinds that it does not know."""
    return contact_points.AsItCame(given) if isinstance(given, str) and given else None


def _said(value: dict[str, Any]) -> dict[str, Any]:
    return {key: one for key, one in value.items() if one is not None}


def _out(field: Field, value: Any, by: Actor) -> Any:
    if isinstance(field.type, ContactPoints):
        return [
            {"ID": str(one["id"]), "VALUE": one["value"], "VALUE_TYPE": one["type"], "TYPE_ID": field.code}
            for one in value or ()
        ]
    if _single(field).name == "file":
        return files.outward(value, by=by)
    if isinstance(field.type, Many):
        return [_word(field.type.of.name, one) for one in value or ()] or False  # PHP's way of saying nothing
    return _word(field.type.name, value)


def _word(type_name: str, value: Any) -> Any:
    words = _OUT.get(type_name)
    return words(value) if words else value


def _moment(value: str | None) -> str:
    if not value:
        return ""
    return timezone.localtime(datetime.fromisoformat(value)).isoformat(timespec="seconds")


def _day(value: str | None) -> str:
    if not value:
        return ""
    midnight = timezone.make_aware(datetime.combine(date.fromisoformat(value), time()))
    return midnight.isoformat(timespec="seconds")


_OUT: dict[str, Any] = {
    "address": lambda value: FieldType.kinds["address"]().show(value, KNOWLEDGE),
    "money": lambda value: f"{value or 0:.2f}",
    "number": lambda value: None if value is None else f"{value:.2f}",
    "integer": lambda value: None if value is None else str(value),
    "options": lambda value: None if value is None else str(value),
    "pipeline": str,
    "record": lambda value: None if value is None else str(value),
    "folder": lambda value: None if value is None else str(value),
    "person": lambda value: None if value is None else str(value),
    "yes_no": lambda value: "Y" if value else "N",
    "date_time": _moment,
    "date": _day,
}
