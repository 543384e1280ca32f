"""Records as a search, a list of the latest or a warning shows them: name, what tells it apart, where it stands."""

from collections.abc import Callable, Collection
from typing import Any

from django.db.models import CharField, QuerySet, Value
from django.db.models.functions import JSONObject
from django.utils.translation import gettext as _

from leadwright.people.access import ASKED, Actor

from . import options, reads
from .company_knowledge import KNOWLEDGE
from .kind import KINDS, Kind
from .shown import fields as shown_fields

NAMES = ("NAME", "SECOND_NAME", "LAST_NAME")
_TOLD_APART_BY = ("COMPANY_TITLE", "PHONE", "EMAIL")
Rows = QuerySet[Any, Any]
Facts = dict[str, Any]


def read(chosen: Callable[[Kind, Rows], Rows], kinds: Collection[str], *, by: Actor) -> dict[str, list[Facts]]:
    """The facts, enough for a hit, of what is chosen of each kind: all in one question."""
    several = [_enough(KINDS[kind], chosen(KINDS[kind], reads.records(kind, by=by)), by) for kind in kinds]
    found: dict[str, list[Facts]] = {}
    if several:
        for kind, row in several[0].union(*several[1:], all=True):
            found.setdefault(kind, []).append(KINDS[kind].facts(row))
    return found


def shown(kind: Kind, facts: Facts) -> dict[str, Any]:
    """One hit."""
    title, stage = kind.titled(facts), options.entry(kind.stages, facts.get(kind.stage) or "")
    others = [name_of(facts), *(_word(kind, facts, code) for code in _TOLD_APART_BY)]
    return {
        "id": facts["ID"],
        "title": title,
        "subtitle": " · ".join([one for one in others if one and one != title][:2]),
        "stage": {"name": _(stage.name), "color": stage.color} if stage else None,
    }


def name_of(facts: Facts) -> str:
    """The name of a person."""
    return " ".join(part for code in NAMES if (part := facts.get(code)))


def _enough(kind: Kind, rows: Rows, by: Actor) -> Rows:
    codes, known = ("ID", *kind.naming, *NAMES, *_TOLD_APART_BY, *ASKED, kind.stage), shown_fields(kind, by=by)
    columns = {known[code].column for code in codes if code in known}
    row = JSONObject(**{column: column for column in columns})
    return rows.values_list(Value(kind.name, output_field=CharField()), row)


def _word(kind: Kind, facts: Facts, code: str) -> str:
    value = facts.get(code)
    first = value[:1] if isinstance(value, list) else value
    return kind.fields[code].type.show(first, KNOWLEDGE) if first else ""
