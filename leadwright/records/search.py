"""Finding records of all kinds by what somebody types, newest first, in a time that is kept."""

from collections.abc import Collection
from time import monotonic
from typing import Any, NamedTuple

from django.db import OperationalError, connection, transaction

from leadwright.people.access import Actor

from . import hits, matching, seen_words, words
from .kind import KINDS

LONGEST = 0.075
"""Seconds after which a search says what it has."""

_OUT_OF_TIME = "57014"
Facts = dict[str, list[dict[str, Any]]]


class Found(NamedTuple):
    """Groups of `{kind, items, more}`; not `complete` when there was no time to ask for more."""

    groups: list[dict[str, Any]]
    complete: bool


def everywhere(text: str, *, by: Actor, limit: int = 5) -> Found:
    """The newest records in which every word is found, of each kind that has some; `#7`: those numbered 7."""
    number, query = words.numbered(text), words.asked(text)
    if number is not None:
        return Found(_groups(hits.read(lambda kind, rows: rows.filter(pk=number), KINDS, by=by), limit), True)
    if not query:
        return Found([], True)
    if guarded := [kind for kind in KINDS if seen_words.are_hidden(KINDS[kind], by=by)]:
        return _by_what_is_seen(text, guarded, by, limit)
    deadline = monotonic() + LONGEST
    found = hits.read(lambda kind, rows: matching.newest(kind, rows, query)[: limit + 1], KINDS, by=by)
    several = [(words.asked(text, begun), words.asked(text, begun, words.TELLING)) for begun in ("", ":*")]
    for asked in dict.fromkeys(several):  # whole words are found sooner than begun ones
        short = [kind for kind in KINDS if len(found.get(kind, ())) <= limit]
        more = _in_time(deadline, asked, short, by, limit)
        if more is None:
            return Found(_groups(found, limit), complete=False)
        found |= {kind: rows for kind, rows in more.items() if len(rows) > len(found.get(kind, ()))}
    return Found(_groups(found, limit), complete=True)


def _by_what_is_seen(text: str, guarded: Collection[str], by: Actor, limit: int) -> Found:
    """For whom fields are hidden that are searched: what they would be found by is looked at again."""
    query, most = words.asked(text), max(limit + 1, seen_words.MOST)
    found = hits.read(lambda _kind, rows: matching.indexed(rows, query)[:most], KINDS, by=by)
    for kind in guarded:
        several = found.get(kind, [])
        rows = KINDS[kind].model._default_manager.filter(pk__in=[one["ID"] for one in several])
        seen = seen_words.found(KINDS[kind], rows, query, by=by)
        found[kind] = [one for one in several if one["ID"] in seen]
    return Found(_groups(found, limit), complete=True)


def _in_time(deadline: float, asked: tuple[str, str], kinds: Collection[str], by: Actor, limit: int) -> Facts | None:
    """What the index finds, or nothing when that takes too long."""
    left = max(1, int((deadline - monotonic()) * 1_000))
    try:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("select set_config('statement_timeout', %s, true)", [str(left)])
            found = hits.read(lambda kind, rows: matching.indexed(rows, *asked)[: limit + 1], kinds, by=by)
            cursor.execute("select set_config('statement_timeout', '0', true)")
            return found
    except OperationalError as error:
        if getattr(error.__cause__, "sqlstate", "") != _OUT_OF_TIME:
            raise
        return None


def _groups(found: Facts, limit: int) -> list[dict[str, Any]]:
    return [
        {"kind": kind, "items": [hits.shown(KINDS[kind], one) for one in several[:limit]], "more": len(several) > limit}
        for kind in KINDS
        if (several := found.get(kind))
    ]
