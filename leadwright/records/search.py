"""Finding records of all kinds by what somebody types, newest first, in a time that is kept."""

from collections.abc import Callable, Collection
from time import monotonic
from typing import Any, NamedTuple

from django.db import OperationalError, connection, transaction
from django.db.models import CharField, QuerySet, Value
from django.db.models.functions import JSONObject
from django.utils.translation import gettext as _

from leadwright.people.access import Actor

from . import matching, options, reads, words
from .company_knowledge import KNOWLEDGE
from .kind import KINDS, Kind

LONGEST = 0.075
"""Seconds after which a search says what it has."""

_OUT_OF_TIME = "57014"
_TOLD_APART_BY = ("COMPANY_TITLE", "PHONE", "EMAIL")
_NAMES = ("NAME", "SECOND_NAME", "LAST_NAME")
Rows = QuerySet[Any, Any]
Rowsets = dict[str, list[dict[str, Any]]]


class Found(NamedTuple):
    """Groups of `{kind, items, more}`; not `complete` when there was no time to ask for more."""

    groups: list[dict[str, Any]]
    complete: bool


def everywhere(text: str, *, by: Actor, limit: int = 5) -> Found:
    """The newest records in which every word is found, of each kind that has some; `#7`: those numbered 7."""
    number, query = words.numbered(text), words.asked(text)
    if number is not None:
        return Found(_groups(_read(lambda kind, rows: rows.filter(pk=number), KINDS, by, limit), limit), True)
    if not query:
        return Found([], True)
    deadline = monotonic() + LONGEST
    found = _read(lambda kind, rows: matching.newest(kind, rows, query), KINDS, by, limit)
    for asked in dict.fromkeys((words.asked(text, begun=""), query)):  # whole words are found sooner than begun ones
        short = [kind for kind in KINDS if len(found.get(kind, ())) <= limit]
        more = _in_time(deadline, asked, short, by, limit)
        if more is None:
            return Found(_groups(found, limit), complete=False)
        found |= {kind: rows for kind, rows in more.items() if len(rows) > len(found.get(kind, ()))}
    return Found(_groups(found, limit), complete=True)


def _read(chosen: Callable[[Kind, Rows], Rows], kinds: Collection[str], by: Actor, limit: int) -> Rowsets:
    """What is chosen of each kind, all in one question."""
    if not kinds:
        return {}
    several = [_shown(KINDS[kind], chosen(KINDS[kind], reads.records(kind, by=by)))[: limit + 1] for kind in kinds]
    found: Rowsets = {}
    for kind, row in several[0].union(*several[1:], all=True):
        found.setdefault(kind, []).append(row)
    return found


def _shown(kind: Kind, rows: Rows) -> Rows:
    codes = ("ID", *kind.naming, *_NAMES, *_TOLD_APART_BY, kind.stage)
    columns = {kind.fields[code].column for code in codes if code in kind.fields}
    row = JSONObject(**{column: column for column in columns})
    return rows.values_list(Value(kind.name, output_field=CharField()), row)


def _in_time(deadline: float, query: str, kinds: Collection[str], by: Actor, limit: int) -> Rowsets | None:
    """What the index finds, or nothing when that takes too long."""
    left = max(1, int((deadline - monotonic()) * 1_000))
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("select set_config('statement_timeout', %s, true)", [str(left)])
            found = _read(lambda kind, rows: matching.indexed(rows, query), kinds, by, limit)
            cursor.execute("select set_config('statement_timeout', '0', true)")
            return found
    except OperationalError as error:
        if getattr(error.__cause__, "sqlstate", "") != _OUT_OF_TIME:
            raise
        return None


def _groups(found: Rowsets, limit: int) -> list[dict[str, Any]]:
    return [
        {"kind": kind, "items": [_item(KINDS[kind], row) for row in rows[:limit]], "more": len(rows) > limit}
        for kind in KINDS
        if (rows := found.get(kind))
    ]


def _item(kind: Kind, row: dict[str, Any]) -> dict[str, Any]:
    facts = kind.facts(row)
    title, stage = kind.titled(facts), options.entry(kind.stages, facts.get(kind.stage) or "")
    name = " ".join(part for code in _NAMES if (part := facts.get(code)))
    others = [name, *(_word(kind, facts, code) for code in _TOLD_APART_BY)]
    return {
        "id": facts["ID"],
        "title": title,
        "subtitle": " · ".join([one for one in others if one and one != title][:2]),
        "stage": {"name": _(stage.name), "color": stage.color} if stage else None,
    }


def _word(kind: Kind, facts: dict[str, Any], code: str) -> str:
    if not facts.get(code):
        return ""
    return kind.fields[code].type.show(facts[code][:1] if isinstance(facts[code], list) else facts[code], KNOWLEDGE)
