"""Folders are made, renamed, moved, copied and deleted with all that is inside."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import actions, filing, folders, reads
from leadwright.records.changes import write
from leadwright.records.folders import DOCUMENT, inside
from leadwright.records.library_tables import Folder
from leadwright.records.pending import Pending
from leadwright.refusal import Refused

from . import documents

MOST = 2_000
DEEPEST = 20


@transaction.atomic
def add(parent: int, name: str, *, by: Actor) -> Folder:
    """A new folder; raises `NoSuchFolder`, `Denied` or `Refused`."""
    place = folders.find(parent, by=by, verb="add", lock=True)
    if Folder.objects.filter(deleted=None).count() >= folders.MOST or _depth(place) >= DEEPEST:
        raise Refused.one("name", "too_many", _("There are too many folders, or too many inside each other"))
    return _made(place, _free(place, folders.checked(name)), by)


@transaction.atomic
def rename(number: int, name: str, *, by: Actor) -> None:
    """Another name; raises `NoSuchFolder`, `Denied` or `Refused`."""
    one = folders.find(number, by=by, verb="update", lock=True)
    one.name = _free(one.parent, folders.checked(name), besides=one.pk)
    one.save(update_fields=["name"])


@transaction.atomic
def move(number: int, to: int, *, by: Actor) -> None:
    """Into another folder, perhaps of another library, with all that is inside; raises what `add` does."""
    one = folders.find(number, by=by, verb="update", lock=True)
    place = folders.find(to, by=by, verb="add", lock=True)
    below = inside(one)
    _demand_outside(place, below)
    _free(place, one.name, besides=one.pk)
    if place.department != one.department:
        _resettle(below, place, by)
    Folder.objects.filter(pk=one.pk).update(parent=place)


@transaction.atomic
def copy(number: int, to: int, *, by: Actor) -> Folder:
    """All of it that the actor may see, once more; raises what `add` does."""
    one, place = folders.find(number, by=by), folders.find(to, by=by, verb="add", lock=True)
    below = inside(one)
    _demand_outside(place, below)
    several = _facts(below, by)
    if len(several) > documents.MOST:
        raise _too_many(documents.MOST)
    made: dict[int, Folder] = {}
    for each in below.values():
        parent = made[each.parent_id] if each.pk != one.pk and each.parent_id else place
        made[each.pk] = _made(parent, folders.free(each.name, folders.names_in(parent)), by)
        documents.copied([facts for facts in several if facts["FOLDER_ID"] == each.pk], made[each.pk], by=by)
    return made[one.pk]


@transaction.atomic
def delete(number: int, *, by: Actor) -> int:
    """Documents inside go into the recycle bin, from where each brings its folder back; how many there were."""
    one = folders.find(number, by=by, verb="delete", lock=True)
    below = inside(one)
    numbers = _all_of_them(below, "delete", by)
    if numbers:
        actions.delete("document", numbers, by=by)
    Folder.objects.filter(pk__in=below).update(deleted=timezone.now())
    journal.note("folder.deleted", one.name, by=by, documents=len(numbers))
    return len(numbers)


def _resettle(below: Mapping[int, Folder], place: Folder, by: Actor) -> None:
    """What is inside belongs to another library from now on."""
    several = []
    for number, facts in reads.locked("document", _all_of_them(below, "update", by), by=by).items():
        one = Pending(DOCUMENT, number, facts)
        access.demand(by, "update", DOCUMENT, facts)
        new = folders.place(place)
        diff = {code: [facts[code], value] for code, value in new.items() if facts[code] != value}
        one.facts.update(new)
        one.mark("update", by=by, diff=diff)
        several.append(one)
    Folder.objects.filter(pk__in=below).update(department=place.department)
    if several:
        write(DOCUMENT, "update", several)


def _all_of_them(below: Mapping[int, Folder], verb: str, by: Actor) -> list[int]:
    """Every document inside; raises `Refused` when the actor may not do this to one of them."""
    there = DOCUMENT.model._default_manager.filter(folder_id__in=below, deleted_at=None)
    reached = reads.records("document", by=by, verb=verb).filter(folder_id__in=below)
    numbers = set(reads.records("document", by=by).filter(pk__in=reached).values_list("pk", flat=True)[: MOST + 1])
    if len(numbers) > MOST:
        raise _too_many(MOST)
    if others := there.exclude(pk__in=numbers).count():
        raise documents.not_all("folder", others)
    return sorted(numbers)


def _facts(below: Mapping[int, Folder], by: Actor) -> list[dict[str, Any]]:
    rows = reads.records("document", by=by).filter(folder_id__in=below).order_by("pk")
    return [DOCUMENT.facts(row) for row in rows.values(*DOCUMENT.columns)[: documents.MOST + 1]]


def _made(place: Folder, name: str, by: Actor) -> Folder:
    author = by.person.id if by.person else None
    return Folder.objects.create(name=name, parent=place, department=place.department, author=author, at=timezone.now())


def _free(place: Folder | None, name: str, besides: int = 0) -> str:
    if name.casefold() in {one.casefold() for one in folders.names_in(place, [besides])}:
        raise Refused({"name": [filing.taken(name)]})
    return name


def _depth(folder: Folder) -> int:
    depth, one = 0, folder.parent
    while one is not None:
        depth, one = depth + 1, one.parent
    return depth


def _demand_outside(place: Folder, below: Mapping[int, Folder]) -> None:
    if place.pk in below:
        raise Refused.one("to", "inside_itself", _("A folder cannot be brought into itself: choose another one"))


def _too_many(most: int) -> Refused:
    words = _("There are more than %(most)d documents inside: take the folders in it one by one") % {"most": most}
    return Refused.one("folder", "too_many", words)
