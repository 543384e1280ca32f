"""The timeline: the history of a record with its comments, done activities and files, newest first, page by page.

Everything written leaves its entry in the history, so the history alone gives the order; a page costs the same number
of questions however long it is.
"""

from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from leadwright.people.access import Actor
from leadwright.records import reads, shown
from leadwright.records.kind import KINDS
from leadwright.records.models import Change
from leadwright.records.timeline_tables import Activity, Comment, File

Table = type[Comment] | type[Activity] | type[File]
PAGE = 30
_ABOUT: dict[str, Table] = {
    "comment": Comment,
    "activity_done": Activity,
    "file": File,
}
_UNTOLD = ("comment_changed", "activity", "activity_changed", "file_removed", "file_restored")
FILTERS = {
    "all": ~Q(verb__in=_UNTOLD),
    "changes": ~Q(verb__in=(*_UNTOLD, *_ABOUT)),
    "comments": Q(verb="comment"),
    "activities": Q(verb="activity_done"),
    "files": Q(verb="file"),
}


@dataclass(frozen=True)
class Entry:
    """One entry, with the comment, activity or file it is about."""

    change: Change
    about: Comment | Activity | File | None = None


def page(
    kind: str, number: int, *, by: Actor, only: str = "all", before: int | None = None
) -> tuple[list[Entry], int | None]:
    """Entries older than `before`, and where the next page begins; raises `NoSuchRecord`.

    What was said and done about the lead that a record came from is part of it, for whoever may see that lead.
    """
    facts = reads.facts(kind, number, by=by)
    older = Q(pk__lt=before) if before else Q()
    whose = Q(kind=kind, record=number) | _of_lead(facts.get("LEAD_ID"), by)
    found = Change.objects.filter(older, FILTERS[only], whose).order_by("-id")
    changes = list(found[: PAGE + 1])
    after = changes[PAGE - 1].pk if len(changes) > PAGE else None
    return _told(changes[:PAGE]), after


def _of_lead(number: int | None, by: Actor) -> Q:
    seen = number and reads.records("lead", by=by).filter(pk=number).exists()
    return Q(kind="lead", record=number, verb__in=tuple(_ABOUT)) if seen else Q(pk__in=())


def of_field(kind: str, number: int, code: str, *, by: Actor) -> list[Change]:
    """The latest changes of one field, newest first; raises `NoSuchRecord`."""
    reads.facts(kind, number, by=by)
    if code in shown.hidden(KINDS[kind], by=by):
        raise reads.NoSuchRecord(code)
    return list(Change.objects.filter(kind=kind, record=number, diff__has_key=code).order_by("-id")[:20])


def origin(kind: str, number: int, code: str) -> tuple[Change | None, Change | None]:
    """How the record came to be, and what set one field last. Ask only for a record that the reader may see."""
    changes = Change.objects.filter(kind=kind, record=number).order_by()
    last = changes.filter(diff__has_key=code).values("pk").order_by("-pk")[:1]
    told = list(changes.filter(Q(verb="create") | Q(pk__in=last)).order_by("pk"))
    born = next((one for one in told if one.verb == "create"), None)
    return born, next((one for one in reversed(told) if code in one.diff), None)


def _told(changes: list[Change]) -> list[Entry]:
    """Without what was taken away since, and each done activity where it was last done."""
    items = {verb: _items(table, changes, verb) for verb, table in _ABOUT.items()}
    told, seen = [], set()
    for one in changes:
        if one.verb not in _ABOUT:
            told.append(Entry(one))
            continue
        item: Any = items[one.verb].get(one.about or 0)
        if item and (one.verb, item.pk) not in seen:
            seen.add((one.verb, item.pk))
            told.append(Entry(one, item))
    return told


def _items(table: Table, changes: list[Change], verb: str) -> dict[int, Any]:
    wanted = [one.about for one in changes if one.verb == verb and one.about]
    still = {"done_at__isnull": False} if table is Activity else {}
    return {one.pk: one for one in table._default_manager.filter(pk__in=wanted, deleted=None, **still)}
