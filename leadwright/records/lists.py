"""Lists of records: the chosen columns of a page, in any order, from where the page before ended."""

import base64
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import orjson
from django.db.models import Q
from django.utils.translation import gettext as _

from leadwright.fields.field import Field, named
from leadwright.fields.many import Many
from leadwright.fields.types.money import Money
from leadwright.fields.types.record import Record
from leadwright.people import access
from leadwright.people.access import ASKED, Actor
from leadwright.refusal import Refused, Wrong

from . import filters, held_files, reads, shown
from .filters import Filter
from .kind import Kind
from .ranks import ranks
from .reads import Rows
from .timeline_tables import File

Last = tuple[Any, int] | None  # the value and the number of the last row that was shown
PAGE = 100
COUNTED = 10_000


@dataclass(frozen=True)
class Wanted:
    """What a list shows. `sort` is a field code, with `-` before it from the last to the first."""

    kind: Kind
    filter: Filter = ()
    search: str = ""
    sort: str = "-ID"
    columns: Sequence[str] = field(default_factory=tuple)

    @property
    def backwards(self) -> bool:
        """Whether the last comes first."""
        return self.sort.startswith("-")


def sorted_by(wanted: Wanted, *, by: Actor) -> Field:
    """The field that gives the order; raises `Refused`, also for one that the actor may not see."""
    known = shown.fields(wanted.kind, by=by).get(wanted.sort.removeprefix("-"))
    if known is None or not known.type.sortable:
        raise Refused({"sort": [Wrong("not_sortable", _("A list cannot be sorted by this"))]})
    return known


def found(wanted: Wanted, *, by: Actor, verb: str = "read") -> Rows:
    """All records the list would show to whom may do this to them, in no order; raises `Refused`."""
    everything = reads.found(wanted.kind.name, by=by, search=wanted.search)
    rows = filters.filtered(everything, wanted.kind, wanted.filter, by=by)
    return rows if verb == "read" else access.visible(by, wanted.kind, rows, verb)


def count(wanted: Wanted, *, by: Actor) -> int:
    """How many there are; whoever sees one more than `COUNTED` knows that there are more than that."""
    return found(wanted, by=by).order_by()[: COUNTED + 1].count()


def page(wanted: Wanted, *, by: Actor, after: str = "", size: int = PAGE, verb: str = "read") -> dict[str, Any]:
    """`{rows: [facts], next}`: facts by field code, and where to go on from (empty at the end). Raises `Refused`."""
    order, last, fields = sorted_by(wanted, by=by), _place(after), _fields(wanted, by).values()
    columns = {"custom" if one.custom else one.column for one in fields}
    chosen = named(found(wanted, by=by, verb=verb), [order]).values(*columns, **_beside(order))
    rows = _sorted(chosen, order, wanted.backwards, last, size + 1)
    following = _cursor(rows[size - 1], order) if len(rows) > size else ""
    return {"rows": [_facts(fields, row) for row in rows[:size]], "next": following}


def links(kind: Kind, rows: Iterable[Mapping[str, Any]], *, by: Actor) -> dict[str, dict[int, str]]:
    """What the records that these link to are called, by kind, and their files as `file`: one query for each."""
    of = {code: other for code, one in kind.fields.items() if (other := _linked(one))}
    linked = [(of[code], number) for row in rows for code in of.keys() & row.keys() for number in _several(row[code])]
    names: dict[str, dict[int, str]] = {}
    for (other, number), title in reads.called(linked, by=by).items():
        names.setdefault(other, {})[number] = title
    return names | _files(kind, rows)


def _files(kind: Kind, rows: Iterable[Mapping[str, Any]]) -> dict[str, dict[int, str]]:
    held = {number for row in rows for number in held_files.held(kind, row)}
    return {"file": dict(File.objects.filter(pk__in=held).values_list("pk", "name"))} if held else {}


def _linked(one: Field) -> str:
    single = one.type.of if isinstance(one.type, Many) else one.type
    return single.kind if isinstance(single, Record) else ""


def _several(value: Any) -> list[int]:
    return value if isinstance(value, list) else [value]


def _sorted(chosen: Rows, order: Field, backwards: bool, last: Last, most: int) -> list[dict[str, Any]]:
    known = ranks(order)
    if not known:
        return _rows(chosen, order.name, backwards, last, most, _may_lack(order))
    return _ranked(chosen, order.name, known[::-1] if backwards else known, backwards, last, most)


def _ranked(chosen: Rows, name: str, known: list[Any], backwards: bool, last: Last, most: int) -> list[dict[str, Any]]:
    """Value by value, so that an index of the value serves; at the end those with none of them, either way."""
    at = None if last is None else known.index(last[0]) if last[0] in known else len(known)
    several: list[dict[str, Any]] = []
    for place in range(at or 0, len(known) + 1):
        if len(several) >= most:
            break
        of_value = Q(**{name: known[place]}) if place < len(known) else _none_of(name, known)
        rows = chosen.filter(of_value, _after("id", backwards, last if place == at else None))
        several += rows.order_by("-id" if backwards else "id")[: most - len(several)]
    return several


def _none_of(name: str, known: list[Any]) -> Q:
    return Q(**{f"{name}__isnull": True}) | ~Q(**{f"{name}__in": known})


def _rows(chosen: Rows, name: str, backwards: bool, last: Last, most: int, may_lack: bool) -> list[dict[str, Any]]:
    """Those without a value come last either way: then the index of a column serves both."""
    sign = "-" if backwards else ""
    several: list[dict[str, Any]] = []
    if last is None or last[0] is not None:
        rows = chosen.filter(_after(name, backwards, last), **{f"{name}__isnull": False})
        several = list(rows.order_by(*dict.fromkeys((f"{sign}{name}", f"{sign}id")))[:most])
    if may_lack and len(several) < most:
        rows = chosen.filter(_after("id", backwards, last if last and last[0] is None else None))
        several += rows.filter(**{f"{name}__isnull": True}).order_by(f"{sign}id")[: most - len(several)]
    return several


def _beside(order: Field) -> dict[str, Any]:
    """An added field gives the cursor its value as SQL sees it."""
    return {"sorted_by": order.type.read(order.code)} if order.custom else {}


def _may_lack(order: Field) -> bool:
    return order.code != "ID" and (order.custom or order.type.column().null)


def _after(name: str, backwards: bool, last: Last) -> Q:
    if last is None:
        return Q()
    way, (value, number) = "lt" if backwards else "gt", last
    if name == "id":
        return Q(**{f"id__{way}": number})
    reached = Q(**{f"{name}__{way}e": value})  # says nothing new, but an index knows what to do with it
    return reached & (Q(**{f"{name}__{way}": value}) | Q(**{f"id__{way}": number}))


def _cursor(row: Mapping[str, Any], order: Field) -> str:
    value = row["sorted_by"] if order.custom else row[order.name]
    return base64.urlsafe_b64encode(orjson.dumps([value, row["id"]], default=str)).decode()


def _place(after: str) -> Last:
    if not after:
        return None
    try:
        value, number = orjson.loads(base64.urlsafe_b64decode(after))
        return value, int(number)
    except (ValueError, TypeError):
        raise Refused({"after": [Wrong("bad_cursor", _("Start from the first page again"))]}) from None


def _fields(wanted: Wanted, by: Actor) -> dict[str, Field]:
    """Those that must be read: the chosen ones that the actor may see, and what is shown or decided by them."""
    kind, known = wanted.kind, shown.fields(wanted.kind, by=by)
    codes = ["ID", *ASKED, kind.stage, *kind.naming, kind.face, *wanted.columns, wanted.sort.removeprefix("-")]
    chosen = {code: known[code] for code in codes if code in known}
    money = [one.type.currency for one in chosen.values() if isinstance(one.type, Money)]
    return chosen | {code: known[code] for code in money if code in known}


def _facts(fields: Iterable[Field], row: Mapping[str, Any]) -> dict[str, Any]:
    held = row.get("custom", {})
    return {
        one.code: held.get(one.code, one.type.empty) if one.custom else one.type.plain(row[one.column])
        for one in fields
    }
