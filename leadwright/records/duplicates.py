"""Records that may be the same person or company: they share a telephone number, an e-mail address, or a whole name."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Q

from leadwright.people import access, directory
from leadwright.people.access import OWNER, Actor
from leadwright.refusal import Wrong

from . import asking, hits, matching, reads, sharing, shown, words
from .kind import KINDS, Kind
from .models import NoDuplicates

Facts = Mapping[str, Any]
PAGE = 25
_MOST = 5
_SYSTEM = Actor("duplicates")
_PARTS = (*hits.NAMES, "TITLE", words.COMPANY, "PHONE", "EMAIL")


def of(kind: str, values: Facts, *, by: Actor, besides: int | None = None) -> list[dict[str, Any]]:
    """What may be the same as a record with these values, the surest first: of each kind the newest few.

    Of a record that the actor may not see only the department is told, and a handle to ask for it by, and that only if
    they could make it a second time. For a record that is there (`besides`), what somebody said is shared by chance
    says nothing.
    """
    keys, found = _found(kind, values, besides)
    asked = asking.asked([(what, facts["ID"]) for what, facts in _hidden(found, by)], by=by)
    matches = [_match(what, facts, keys, asked, by) for what, facts in found]
    return sorted(filter(None, matches), key=lambda one: one["matched"] == ["name"])


def ask(kind: str, values: Facts, handle: str, *, by: Actor, besides: int | None = None) -> None:
    """Ask for a record that the actor may not see, which is the same as one with these values; raises `NoSuchRecord`
    and `TooMany`."""
    keys, found = _found(kind, values, besides)
    for what, facts in _hidden(found, by):
        if asking.handle(what, facts["ID"], by=by) == handle and _match(what, facts, keys, set(), by):
            return asking.ask(what, facts, by=by)
    raise reads.NoSuchRecord(handle)


def _found(kind: str, values: Facts, besides: int | None) -> tuple[set[str], list[tuple[Kind, Facts]]]:
    """What the values share with others, and those, whoever may see them."""
    keys = set(words.keys(KINDS[kind], _read(KINDS[kind], values)))
    if keys and besides:
        keys -= set(
            NoDuplicates.objects.filter(kind=kind, key__in=keys, newest__gte=besides).values_list("key", flat=True)
        )
    if not keys:
        return keys, []
    query = " | ".join(f"'{key}':A" for key in sorted(keys))
    others = [name for name, what in KINDS.items() if "PHONE" in what.fields]

    def chosen(what: Kind, rows: hits.Rows) -> hits.Rows:
        itself = Q(pk=besides) if besides and what.name == kind else Q(pk=0)
        return matching.indexed(rows.exclude(itself), query)[:_MOST]

    found = hits.read(chosen, others, by=_SYSTEM)
    return keys, [(KINDS[name], facts) for name, several in found.items() for facts in several]


def _hidden(found: Iterable[tuple[Kind, Facts]], by: Actor) -> list[tuple[Kind, Facts]]:
    return [(kind, facts) for kind, facts in found if not access.may(by, "read", kind, facts)]


def groups(kind: str, *, by: Actor, after: str = "") -> tuple[list[dict[str, Any]], bool]:
    """A page of records of a kind that share something, those with the newest first, from behind the group with the
    key `after`; and whether there is more."""
    sharing.catch_up(kind)
    visible = reads.records(kind, by=by).order_by().values_list("pk", "search")
    try:
        sql, params = visible.query.sql_with_params()
    except EmptyResultSet:  # the actor sees none
        return [], False
    with connection.cursor() as cursor:
        unseen = sorted(_unseen(KINDS[kind], by))
        cursor.execute(_GROUPS.format(visible=sql), [*params, kind, unseen, after, kind, after, PAGE + 1])
        rows = cursor.fetchall()
    numbers = {number for _key, several, _count in rows for number in several}
    facts = hits.read(lambda _kind, found: found.filter(pk__in=numbers), [kind], by=by) if numbers else {}
    told = {one["ID"]: hits.shown(KINDS[kind], one) for one in facts.get(kind, ())}
    page = [
        {
            "key": key,
            "matched": sort_of(key),
            "value": _value(key),
            "count": count,
            "items": [told[number] for number in several if number in told],
        }
        for key, several, count in rows[:PAGE]
    ]
    return page, len(rows) > PAGE


def dismiss(kind: str, key: str, *, by: Actor) -> None:
    """Those who share this are not the same; raises `NoSuchRecord` when nobody whom the actor sees does."""
    if not _quoted(key) or sort_of(key) in _unseen(KINDS[kind], by):
        raise reads.NoSuchRecord(key)
    newest = matching.indexed(reads.records(kind, by=by), f"'{_quoted(key)}':A").values_list("pk", flat=True).first()
    if newest is None:
        raise reads.NoSuchRecord(key)
    NoDuplicates.objects.update_or_create(kind=kind, key=key, defaults={"newest": newest})


def sort_of(key: str) -> str:
    """What a key is: a name, an e-mail address or a telephone number."""
    return "name" if key.startswith("=") else "email" if "@" in key else "phone"


def _unseen(kind: Kind, by: Actor) -> set[str]:
    """The sorts of keys that stem from fields hidden from the actor."""
    gone = shown.hidden(kind, by=by)
    made_of = {"phone": ("PHONE",), "email": ("EMAIL",), "name": (*hits.NAMES, words.COMPANY)}
    return {sort for sort, codes in made_of.items() if not gone.isdisjoint(codes)}


_GROUPS = """
    select shared.key, seen.ids[1:20], cardinality(seen.ids)
    from records_shared shared cross join lateral (
        select array_agg(id order by id desc) as ids
        from ({visible}) as visible(id, search) where search @@ (quote_literal(shared.key) || ':A')::tsquery
    ) seen
    where shared.kind = %s and cardinality(seen.ids) > 1
    and case when shared.key like '=%%' then 'name' when shared.key like '%%@%%' then 'email' else 'phone' end
        <> all(%s)
    and not exists (
        select from records_noduplicates said
        where said.kind = shared.kind and said.key = shared.key and said.newest >= seen.ids[1]
    ) and (%s = '' or (shared.newest, shared.key) < (
        select newest, key from records_shared where kind = %s and key = %s
    ))
    order by shared.newest desc, shared.key desc limit %s
"""


def _match(
    kind: Kind, facts: Facts, keys: Collection[str], asked: Collection[tuple[str, int]], by: Actor
) -> dict[str, Any] | None:
    may_see, seen = access.may(by, "read", kind, facts), shown.values(kind, facts, by=by)
    shared = [key for key in words.keys(kind, seen) if key in keys]
    matched = list(dict.fromkeys(sort_of(key) for key in shared))
    if not shared:  # by what the actor may not know of it
        return None
    if may_see:
        return {
            "kind": kind.name,
            **hits.shown(kind, dict(seen)),
            "matched": matched,
            "keys": shared,
            "department": "",
            "ask": "",
            "asked": False,
            "owner": seen.get(OWNER),
        }
    if not any(access.may(by, verb, kind) for verb in ("add", "update")):
        return None
    owner = directory.person(facts.get(OWNER))
    hidden = {"id": None, "title": "", "subtitle": "", "stage": None}
    return {
        "kind": kind.name,
        **hidden,
        "matched": matched,
        "keys": [],
        "department": owner.department if owner else "",
        "ask": asking.handle(kind, facts["ID"], by=by),
        "asked": (kind.name, facts["ID"]) in asked,
        "owner": None,
    }


def _read(kind: Kind, values: Facts) -> dict[str, Any]:
    """What of the values can be understood; somebody is still typing."""
    return dict(_understood(kind, [(code, values[code]) for code in _PARTS if code in values and code in kind.fields]))


def _understood(kind: Kind, values: Iterable[tuple[str, Any]]) -> Iterable[tuple[str, Any]]:
    for code, value in values:
        try:
            yield code, kind.fields[code].clean(value)
        except Wrong:
            continue


def _value(key: str) -> str:
    return key.removeprefix("=")


def _quoted(key: str) -> str:
    return key.replace("'", "").replace("\\", "")
