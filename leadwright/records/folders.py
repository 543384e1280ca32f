"""Folders of the libraries: which there are, and what somebody may do in them.

A folder is judged as a document that lies in it: there is no second judge.
"""

from collections.abc import Collection, Iterable
from typing import Any

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.people import access, directory
from leadwright.people.access import DEPARTMENT, OPENED, OWNER, Actor
from leadwright.refusal import NotThere, Refused

from .kind import KINDS
from .library_tables import PUBLIC, Folder, folder_name

DOCUMENT = KINDS["document"]
MOST, LONGEST = 10_000, 255
_OF_AUTHORS = ("update", "delete")


class NoSuchFolder(NotThere):
    """There is no such folder, or the actor may not know of it."""


def place(folder: Folder) -> dict[str, Any]:
    """What lies in the folder has these values; by them it is judged."""
    return {DEPARTMENT: folder.department, OPENED: folder.department is None}


def may(by: Actor, verb: str, folder: Folder) -> bool:
    """Whether the actor may do this there. The folder itself belongs to who made it; a library stays."""
    if verb not in _OF_AUTHORS:
        return access.may(by, verb, DOCUMENT, place(folder))
    return folder.parent_id is not None and access.may(by, verb, DOCUMENT, {**place(folder), OWNER: folder.author})


def find(number: int, *, by: Actor, verb: str = "read", lock: bool = False) -> Folder:
    """A folder in which the actor may do this; raises `NoSuchFolder` or `Denied`."""
    rows = Folder.objects.select_for_update(of=("self",)) if lock else Folder.objects
    found = rows.filter(pk=number, deleted=None).first()
    if found is None or not may(by, "read", found):
        raise NoSuchFolder(number)
    if not may(by, verb, found):
        access.demand(by, verb, DOCUMENT)
        raise access.denied(verb, DOCUMENT)
    return found


def tree(*, by: Actor) -> list[dict[str, Any]]:
    """Every folder that the actor may open: the public library first, their names in order."""
    _found_libraries()
    seen = [one for one in Folder.objects.filter(deleted=None) if may(by, "read", one)]
    shown = [
        {
            "id": one.pk,
            "name": folder_name(one),
            "parent": one.parent_id,
            "department": one.department,
            "can": [verb for verb in ("add", *_OF_AUTHORS) if may(by, verb, one)],
        }
        for one in seen
    ]
    return sorted(shown, key=lambda one: (one["department"] is not None, str(one["name"]).casefold(), one["id"]))


def public() -> Folder:
    """Everybody's library."""
    _found_libraries()
    return Folder.objects.get(parent=None, department=None)


def inside(folder: Folder) -> dict[int, Folder]:
    """The folder and all below it, each after the one that it lies in."""
    children: dict[int | None, list[Folder]] = {}
    for one in Folder.objects.filter(deleted=None, department=folder.department).order_by("name", "pk"):
        children.setdefault(one.parent_id, []).append(one)
    found, open_still = {folder.pk: folder}, [folder]
    while open_still:
        for child in children.get(open_still.pop().pk, ()):
            found[child.pk] = child
            open_still.append(child)
    return found


def revive(number: int) -> None:
    """Bring a folder back with all in which it lies."""
    one = Folder.objects.filter(pk=number).first()
    while one is not None:
        Folder.objects.filter(pk=one.pk).update(deleted=None)
        one = Folder.objects.filter(pk=one.parent_id).first() if one.parent_id else None


def checked(name: str, field: str = "name") -> str:
    """The name of a folder or file, which a file system must bear as well; raises `Refused`."""
    tidy = " ".join("".join(one if one.isprintable() else " " for one in name).split())
    if not tidy or len(tidy) > LONGEST or tidy.strip(". ") == "" or {"/", "\\"} & set(tidy):
        words = _("Give a name of at most %(most)d characters, without / and \\, that is not only dots")
        raise Refused.one(field, "bad_name", words % {"most": LONGEST})
    return tidy


def free(name: str, taken: Collection[str]) -> str:
    """The name, or with a number before its ending where somebody has it: “plan (2).pdf”."""
    known = {one.casefold() for one in taken}
    stem, dot, ending = name.rpartition(".")
    stem, ending = (stem, dot + ending) if stem and len(ending) < 12 else (name, "")
    tries = (f"{stem[: LONGEST - len(ending) - 6]} ({number}){ending}" for number in range(2, len(known) + 3))
    return name if name.casefold() not in known else next(one for one in tries if one.casefold() not in known)


def names_in(folder: Folder | None, besides: Iterable[int] = ()) -> set[str]:
    """What the folders in it are called."""
    rows = Folder.objects.filter(parent=folder, deleted=None).exclude(pk__in=besides)
    return set(rows.values_list("name", flat=True))


def _found_libraries() -> None:
    """A library for everybody, and one for each department that has none yet."""
    wanted: dict[int | None, str] = {None: PUBLIC, **{pk: one.name for pk, one in directory.departments().items()}}
    there = set(Folder.objects.filter(Q(parent=None)).values_list("department", flat=True))
    if missing := wanted.keys() - there:
        now = timezone.now()
        made = [Folder(name=wanted[one][:LONGEST], department=one, at=now) for one in missing]
        Folder.objects.bulk_create(made, ignore_conflicts=True)
