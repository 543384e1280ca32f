"""Which of many new records resemble one that is there, by a telephone number or an e-mail address."""

from collections.abc import Mapping, Sequence
from typing import Any

from leadwright.people import access
from leadwright.people.access import Actor

from . import hits, matching, shown, words
from .duplicates import sort_of
from .kind import KINDS, Kind

Facts = Mapping[str, Any]
_MOST = 5_000
_SYSTEM = Actor("duplicates")


def there(kind: str, several: Sequence[Facts], *, by: Actor) -> list[dict[str, Any] | None]:
    """For each of these values the newest record of the kind that shares something: `{id, title}`, both empty for one
    that the actor may not see. One question for all.
    """
    what = KINDS[kind]
    wanted = [telling(kind, values) for values in several]
    query = " | ".join(f"'{key}':A" for key in sorted(set().union(*wanted)))
    if not query:
        return [None] * len(several)
    found = hits.read(lambda _kind, rows: matching.indexed(rows, query)[:_MOST], [kind], by=_SYSTEM)
    by_key: dict[str, Facts] = {}
    for facts in found.get(kind, ()):
        for key in words.keys(what, shown.values(what, facts, by=by)):
            by_key.setdefault(key, facts)
    return [_told(what, next((by_key[key] for key in keys if key in by_key), None), by) for keys in wanted]


def telling(kind: str, values: Facts) -> list[str]:
    """The telephone numbers and e-mail addresses among what the values may share with others."""
    return [key for key in words.keys(KINDS[kind], values) if sort_of(key) != "name"]


def _told(kind: Kind, facts: Facts | None, by: Actor) -> dict[str, Any] | None:
    if facts is None:
        return None
    seen = access.may(by, "read", kind, facts)
    return {"id": facts["ID"] if seen else None, "title": kind.titled(facts) if seen else ""}
