"""Links between records: what to link to, and which records link to one."""

from collections.abc import Collection, Mapping
from typing import Any

from django.db.models import Q

from leadwright.company import configuration
from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.types.record import Record
from leadwright.people.access import OWNER, Actor

from . import hits, matching, reads
from .kind import KINDS, Kind

OFFERED = 20
SHOWN = 20
_SHOWN_OF = ("OPPORTUNITY", "CURRENCY_ID", "POST", "PHONE", "EMAIL", OWNER)


def offered(kind: str, *, by: Actor, search: str = "", among: Collection[int] = ()) -> list[dict[str, Any]]:
    """Records of a kind that match, newest first, each with something to tell it from others of the same name.

    With `among` it is these that are told about.
    """
    wanted = Q(pk__in=among) if among else matching.where(KINDS[kind], search)
    most = max(OFFERED, len(among))
    rows = hits.read(lambda _kind, rows: rows.filter(wanted).order_by("-id")[:most], [kind], by=by)
    several = [hits.shown(KINDS[kind], facts) for facts in rows.get(kind, ())]
    return [{"id": one["id"], "title": one["title"], "detail": one["subtitle"]} for one in several]


def linking_to(kind: str, number: int, *, by: Actor) -> list[dict[str, Any]]:
    """For each kind that can: its newest records that link to this one. Raises `NoSuchRecord`.

    Built-in fields alone are looked at: each has an index.
    """
    reads.facts(kind, number, by=by)
    return [_linking(KINDS[other], code, number, by) for other, code in _ways_to(kind).items()]


@configuration.kept
def _ways_to(kind: str) -> Mapping[str, str]:
    """By which field the records of each kind link to one of this kind; that with several values holds them all."""
    ways: dict[str, str] = {}
    for other in KINDS.values():
        for field in other.builtin:
            single = field.type.of if isinstance(field.type, Many) else field.type
            if isinstance(single, Record) and single.kind == kind and (field.multiple or other.name not in ways):
                ways[other.name] = field.code
    return ways


def _linking(what: Kind, code: str, number: int, by: Actor) -> dict[str, Any]:
    field = what.fields[code]
    codes = (*_SHOWN_OF, what.stage) if what.stage else _SHOWN_OF
    rows = (
        reads.records(what.name, by=by)
        .filter(_holds(field, number))
        .order_by("-id")
        .values(*_columns(what, codes))[: SHOWN + 1]
    )
    several = [what.facts(row) for row in rows]
    shown = [{"id": facts["ID"], "title": what.titled(facts), "values": facts} for facts in several[:SHOWN]]
    return {"kind": what.name, "field": code, "records": shown, "more": len(several) > SHOWN}


def _holds(field: Field, number: int) -> Q:
    if not field.multiple:
        return Q(**{field.column: number})
    # That it is not empty says nothing new, but the index holds only those that are not.
    return Q(**{f"{field.column}__contains": [number]}) & ~Q(**{field.column: []})


def _columns(what: Kind, codes: tuple[str, ...]) -> list[str]:
    return [what.fields[code].column for code in ("ID", *what.naming, *codes) if code in what.fields]
