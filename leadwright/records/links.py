"""Links between records: what to link to, and which records link to one."""

from collections.abc import Collection, Sequence
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from leadwright.company import configuration
from leadwright.fields.field import Field, named
from leadwright.fields.many import Many
from leadwright.fields.types.record import Record
from leadwright.people.access import OWNER, Actor

from . import hits, reads, seen_words, shown
from .filters import asked_by
from .kind import KINDS, Kind
from .reads import Rows

_SYSTEM = Actor("links")
OFFERED = 20
SHOWN = 20
_SHOWN_OF = ("OPPORTUNITY", "CURRENCY_ID", "POST", "PHONE", "EMAIL", OWNER)


def offered(kind: str, *, by: Actor, search: str = "", among: Collection[int] = ()) -> list[dict[str, Any]]:
    """Records of a kind that match, newest first, each with something to tell it from others of the same name.

    With `among` it is these that are told about.
    """
    wanted = Q(pk__in=among) if among else seen_words.where(KINDS[kind], search, by=by)
    most = max(OFFERED, len(among))
    rows = hits.read(lambda _kind, rows: rows.filter(wanted).order_by("-id")[:most], [kind], by=by)
    several = [hits.shown(KINDS[kind], facts) for facts in rows.get(kind, ())]
    return [{"id": one["id"], "title": one["title"], "detail": one["subtitle"]} for one in several]


def linking_to(kind: str, number: int, *, by: Actor) -> list[dict[str, Any]]:
    """For each kind and added field that can: its newest records that link to this one. Raises `NoSuchRecord`."""
    reads.facts(kind, number, by=by)
    ways = [(KINDS[other], code) for other, code in _ways_to(kind)]
    return [_linking(what, code, number, by) for what, code in ways if code in shown.fields(what, by=by)]


def user_of(kind: str, number: int, *, besides: Collection[tuple[str, int]]) -> tuple[str, int] | None:
    """A record that links to this one, whoever may see it, other than those; the newest of the first kind."""
    for other, code in _ways_to(kind):
        own = [one for name, one in besides if name == other]
        rows = linked(reads.records(other, by=_SYSTEM), KINDS[other].fields[code], [number], by=_SYSTEM)
        if found := rows.exclude(pk__in=own).order_by("-id").values_list("pk", flat=True).first():
            return other, found
    return None


def leads_to(field: Field, kind: str) -> bool:
    """Whether it links to records of this kind."""
    single = field.type.of if isinstance(field.type, Many) else field.type
    return isinstance(single, Record) and single.kind == kind


def linked(rows: Rows, field: Field, numbers: Collection[int], *, by: Actor) -> Rows:
    """Those of the rows that link by this field to any of these records."""
    asked = field.type.where(field.name, "in", list(numbers), asked_by(by))
    # That it is not empty says nothing new, but the index of a built-in field holds only those that are not.
    beside = ~Q(**{field.column: []}) if field.multiple and not field.custom else Q()
    return named(rows, [field]).filter(asked & beside)


@configuration.kept
def _ways_to(kind: str) -> Sequence[tuple[str, str]]:
    """Of each kind the built-in field that links to one of this kind, then those that were added.

    Of built-in ones that with several values holds what the others hold too.
    """
    ways: dict[str, str] = {}
    for other in KINDS.values():
        for field in other.builtin:
            if leads_to(field, kind) and (field.multiple or other.name not in ways):
                ways[other.name] = field.code
    added = [
        (other.name, field.code)
        for other in KINDS.values()
        for field in other.fields.values()
        if field.custom and leads_to(field, kind)
    ]
    return (*ways.items(), *added)


def _linking(what: Kind, code: str, number: int, by: Actor) -> dict[str, Any]:
    field = what.fields[code]
    codes = (*_SHOWN_OF, what.stage) if what.stage else _SHOWN_OF
    found = linked(reads.records(what.name, by=by), field, [number], by=by)
    rows = found.order_by("-id").values(*_columns(what, codes, by))[: SHOWN + 1]
    several = [what.facts(row) for row in rows]
    told = [{"id": facts["ID"], "title": what.titled(facts), "values": facts} for facts in several[:SHOWN]]
    title = _(field.title) if field.custom else ""
    return {"kind": what.name, "field": code, "title": title, "records": told, "more": len(several) > SHOWN}


def _columns(what: Kind, codes: tuple[str, ...], by: Actor) -> list[str]:
    known = shown.fields(what, by=by)
    return [known[code].column for code in ("ID", *what.naming, *codes) if code in known]
