"""The one door: every write of a record passes `write`, which lets processes take part, saves, and keeps history."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import orjson
from django.db import transaction
from django.db.models.expressions import RawSQL
from django.utils import timezone

from leadwright import tables

from . import held_files, words
from .kind import Kind
from .models import Change
from .pending import Pending, Wish

Watcher = Callable[[Kind, str, Sequence[Pending]], None]

watchers: list[Watcher] = []
"""Told of every write before it is saved, in the same transaction; wired by `site`."""
followers: list[Watcher] = []
"""Told of every write once it is saved, still in the same transaction; wired by `site`."""


@transaction.atomic(savepoint=False)
def write(kind: Kind, verb: str, several: Sequence[Pending]) -> None:
    """Save records of one kind, all of them or none. What processes change on the way is part of the same write."""
    with tables.together():
        for watch in watchers:
            watch(kind, verb, several)
        now = timezone.now()
        held_files.settle(kind, several, now)
        _save(kind, [one for one in several if not one.is_new and one.touched], now)
        tables.put(kind.model, [columns(kind, one, now) for one in several if one.is_new])
        tables.put(Change, [entry(kind, one, wish, now) for one in several for wish in one.wishes])
    for follow in followers:
        follow(kind, verb, several)
    finish(several)


def finish(several: Sequence[Pending]) -> None:
    """Do what was to wait until they are saved."""
    for then in [then for one in several for then in one.afterwards]:
        then()


def columns(kind: Kind, one: Pending, now: datetime) -> dict[str, object]:
    """The row of a new record."""
    stamped = {**one.facts, "ID": one.id, "DATE_CREATE": now, "DATE_MODIFY": now}
    row = {field.column: stamped[field.code] for field in kind.builtin}
    return {**row, "custom": _filled(kind, one.facts), "search": words.indexed(kind, one.facts)}


def _filled(kind: Kind, values: Mapping[str, Any]) -> dict[str, Any]:
    """What of the values belongs into the column `custom`."""
    fields = kind.fields
    added = {code: value for code, value in values.items() if code in fields and fields[code].custom}
    return {code: value for code, value in added.items() if value not in (None, "", [])}


def _save(kind: Kind, several: Sequence[Pending], now: datetime) -> None:
    """Records that are there: those of which only plain columns change go together."""
    plain = []
    for one in several:
        by, computed = one.wishes[-1].by.person, _computed(kind, one)
        values = _plain(kind, one) | one.marks | {"date_modify": now, "modify_by_id": by.id if by else None}
        if computed:
            kind.model._default_manager.filter(pk=one.id).update(**values, **computed)
        else:
            plain.append({"id": one.id, **values})
    tables.amend(kind.model, plain)


def _plain(kind: Kind, one: Pending) -> dict[str, Any]:
    changed = one.changed()
    return {field.column: changed[field.code] for field in kind.builtin if field.code in changed}


def _computed(kind: Kind, one: Pending) -> dict[str, RawSQL]:
    """The columns whose new value is made of the old one."""
    values, changed = {}, one.changed()
    if added := {code: value for code, value in changed.items() if kind.fields[code].custom}:
        values["custom"] = _merged(added)
    if not words.searched(kind).isdisjoint(changed):
        beside_what_was_said = "%s::tsvector || ts_filter(coalesce(search, ''), '{c}')"
        values["search"] = RawSQL(beside_what_was_said, [words.indexed(kind, one.facts)])  # noqa: S611  ours
    return values


def _merged(added: dict[str, Any]) -> RawSQL:
    """The column with these values changed; empty ones are taken out, those of archived fields stay."""
    held = {code: None if value in ("", []) else value for code, value in added.items()}
    return RawSQL("jsonb_strip_nulls(custom || %s::jsonb)", [orjson.dumps(held).decode()])


def entry(kind: Kind, one: Pending, wish: Wish, now: datetime) -> dict[str, object]:
    """The row of the history that tells of one wish."""
    return {
        "kind": kind.name,
        "record": one.id,
        "verb": wish.verb,
        "diff": wish.diff,
        "person_id": wish.by.person.id if wish.by.person else None,
        "via": wish.by.via,
        "run": wish.run.pk if wish.run else None,
        "about": wish.about,
        "at": now,
    }
