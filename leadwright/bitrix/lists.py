"""Lists as Bitrix24 has them: filters with prefixed names, an order, a selection, pages of 50."""

import re
from collections.abc import Mapping
from typing import Any

from django.db.models import Q

from leadwright.fields.contact_points import ContactPoints
from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.types.phone import AsItCame
from leadwright.records import shown
from leadwright.records.kind import Kind
from leadwright.records.reads import Rows
from leadwright.refusal import Wrong

from . import derived
from .call import Call, Listed, RestError

PAGE = 50
_PREFIXES = ("!=%", "!%=", "!@", "!%", "!=", ">=", "<=", "=%", "%=", "@", "%", "=", "!", ">", "<")
_LOOKUPS = {">": "gt", ">=": "gte", "<": "lt", "<=": "lte"}
_FALSE = Q(pk__in=[])


Fields = Mapping[str, Field]


def filtered(found: Rows, kind: Kind, wanted: Mapping[str, Any], seen: Fields) -> Rows:
    """The records for which every key holds. A key that names no field is passed over, as Bitrix24 does; one that names
    a field hidden from the caller is refused."""
    for key, value in wanted.items():
        prefix = next((one for one in _PREFIXES if str(key).startswith(one)), "")
        code = str(key)[len(prefix) :]
        if field := kind.fields.get(code):
            _demand_seen(code, seen)
            found = found.filter(_condition(field, prefix, value))
        elif code in derived.ASKED and derived.ASKED[code] in kind.fields:
            _demand_seen(derived.ASKED[code], seen)
            found = found.filter(derived.asked(code, prefix, value))
    return found


def _demand_seen(code: str, seen: Fields) -> None:
    if code not in seen:
        raise RestError("", f"Access denied: {code}")


def ordered(found: Rows, kind: Kind, wanted: Mapping[str, Any], seen: Fields) -> Rows:
    """In the wanted order, the number last so that pages never overlap."""
    for code in wanted.keys() & kind.fields.keys():
        _demand_seen(code, seen)
    names = [
        ("-" if str(way).upper() == "DESC" else "") + kind.fields[code].column
        for code, way in wanted.items()
        if code in kind.fields
    ]
    return found.order_by(*names, *([] if "id" in names or "-id" in names else ["id"]))


def selected(kind: Kind, seen: Fields, wanted: list[Any]) -> list[str]:
    """The codes to answer with: all but contact points unless named; the number always."""
    follows = derived.of_fields(kind, seen)
    points = {code for code, field in seen.items() if isinstance(field.type, ContactPoints)}
    builtin = [code for code, field in seen.items() if not (field.custom or code in points)] + list(follows)
    added = [code for code, field in seen.items() if field.custom]
    if not wanted:
        return builtin
    codes = [*(builtin if "*" in wanted else ["ID"]), *(added if "UF_*" in wanted else [])]
    return list(dict.fromkeys([*codes, *(code for code in wanted if code in seen or code in follows)]))


def page(found: Rows, kind: Kind, call: Call) -> tuple[list[dict[str, Any]], Listed]:
    """The rows of one page (facts by code) and its place in the whole list. `start=-1` counts nothing."""
    start = _start(call.params.get("start"))
    seen = shown.fields(kind, by=call.by)
    codes = _made_of(kind, selected(kind, seen, call.several("select")))
    rows = ordered(filtered(found, kind, call.mapping("filter"), seen), kind, call.mapping("order"), seen)
    columns = {"custom" if kind.fields[code].custom else kind.fields[code].column for code in codes}
    found_rows = rows.values(*columns)[max(start, 0) : max(start, 0) + PAGE]
    facts = [{code: one[code] for code in codes} for one in map(kind.facts, found_rows)]
    if start < 0:
        return facts, Listed(None)
    total = rows.order_by().count()
    following = start + PAGE
    return facts, Listed(None, total, following if following < total else None)


def _made_of(kind: Kind, codes: list[str]) -> list[str]:
    """The fields that must be read for these."""
    follows = derived.of_kind(kind)
    return list(dict.fromkeys(of for code in codes if (of := follows[code].of if code in follows else code)))


def _start(given: Any) -> int:
    text = str(given or 0).strip()
    if not re.fullmatch(r"-?\d{1,9}", text):
        return 0
    return -1 if int(text) < 0 else int(text)


def _condition(field: Field, prefix: str, value: Any) -> Q:
    if isinstance(value, dict):
        value = list(value.values())
    negative = prefix.startswith("!")
    bare = prefix.removeprefix("!")
    if bare in _LOOKUPS:
        wanted = None if value in ("", None) else _clean(field, value)
        return Q() if wanted is None else Q(**{f"{field.column}__{_LOOKUPS[bare]}": wanted})  # open: as if not asked
    if "%" in bare and "contain" in field.type.operators:
        condition = _like(field, bare, value)
    else:
        condition = _among(field, value if isinstance(value, list) else [value])
    return ~condition if negative else condition


def _among(field: Field, values: list[Any]) -> Q:
    condition = _FALSE
    for value in values:
        condition |= field.type.nothing(field.column) if value in ("", None) else _equal(field, value)
    return condition


def _equal(field: Field, value: Any) -> Q:
    if isinstance(field.type, ContactPoints):
        return Q(**{f"{field.column}__contains": [{"value": _point(field.type, value)}]})
    if isinstance(field.type, Many):
        return Q(**{f"{field.column}__contains": [_clean(field, value)[0]]})
    return Q(**{field.column: _clean(field, value)})


def _point(points: ContactPoints, value: Any) -> str:
    """As it is kept, so that a number is found however it is written."""
    try:
        return points.one(AsItCame(value))
    except Wrong:
        return str(value)


def _like(field: Field, how: str, value: Any) -> Q:
    """`%` takes a part of the text; `=%` and `%=` take a pattern with % in it."""
    pattern = re.escape(str(value)[:255])
    if how == "%":
        return Q(**{f"{field.column}__icontains": str(value)[:255]})
    return Q(**{f"{field.column}__iregex": "^" + pattern.replace("%", ".*") + "$"})


def _clean(field: Field, value: Any) -> Any:
    try:
        return field.type.clean(value)
    except Wrong as wrong:
        raise RestError("", f"Filter {field.code}: {wrong}") from None
