"""Documents: made of uploaded files, many at once; new versions, old ones restored, copies."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import actions, filing, folders, reads, shown
from leadwright.records.folders import DOCUMENT
from leadwright.records.library_tables import Folder
from leadwright.records.timeline import files
from leadwright.records.timeline_tables import File
from leadwright.refusal import Refused, Wrong

Clash = Literal["refuse", "version", "rename"]
"""What to do with a document whose name is taken: refuse it, make it a new version, give it another name."""
MOST = 500
_FILES = "VERSIONS"
_COPIED = ("COMMENTS", "TAGS")


@transaction.atomic
def add(folder: int, uploaded: Sequence[int], clash: Clash = "refuse", *, by: Actor) -> list[int]:
    """Documents of files that the actor uploaded, all or none; raises `NoSuchFolder`, `Denied` or `Refused`."""
    place = folders.find(folder, by=by, verb="add", lock=True)
    several = [files.find(number, by=by) for number in dict.fromkeys(uploaded)]
    there = {title.casefold(): number for number, title in filing.titles_in(DOCUMENT, place.pk).items()}
    return [_added(place, one, there, clash, by) for one in several]


def _added(place: Folder, file: File, there: dict[str, int], clash: Clash, by: Actor) -> int:
    known = there.get(file.name.casefold())
    if known and clash == "refuse":
        raise Refused({"files": [filing.taken(file.name)]})
    if known and clash == "version":
        return new_version(known, file.pk, by=by)
    title = folders.free(file.name, there)
    made = actions.create("document", {"TITLE": title, "FOLDER_ID": place.pk, "VERSIONS": [file.pk]}, by=by)
    there[title.casefold()] = made.id
    return made.id


@transaction.atomic
def new_version(number: int, file: int, *, by: Actor) -> int:
    """The file becomes the newest version; raises `NoSuchRecord`, `Denied` or `Refused`."""
    facts = _facts(number, by, lock=True)
    return actions.update("document", number, {"VERSIONS": [*facts["VERSIONS"], file]}, by=by).id


@transaction.atomic
def restore_version(number: int, version: int, *, by: Actor) -> int:
    """An old version becomes the newest one again, as a version of its own."""
    return new_version(number, _again(_version(number, version, by), by), by=by)


def versions(number: int, *, by: Actor) -> list[tuple[int, File]]:
    """Every version with its number, the newest first; raises `NoSuchRecord`."""
    held = _facts(number, by)["VERSIONS"]
    known = File.objects.in_bulk(held)
    return [(place, known[one]) for place, one in enumerate(held, start=1) if one in known][::-1]


def content(number: int, version: int | None = None, *, by: Actor) -> tuple[str, File]:
    """What a document is called, and the file of a version of it, else of the newest; raises `NoSuchRecord`."""
    facts = _facts(number, by)
    file = _version(number, facts["VERSION"] if version is None else version, by)
    return facts["TITLE"] if version is None else file.name, file


@transaction.atomic
def move(numbers: Sequence[int], to: int, clash: Clash = "refuse", *, by: Actor) -> None:
    """Bring documents into another folder; raises what `add` does."""
    place = folders.find(to, by=by, verb="add", lock=True)
    titles = filing.titles_in(DOCUMENT, place.pk)
    for number, facts in reads.locked("document", numbers, by=by).items():
        others = [title for other, title in titles.items() if other != number]
        title = folders.free(facts["TITLE"], others) if clash == "rename" else facts["TITLE"]
        actions.update("document", number, {"FOLDER_ID": place.pk, "TITLE": title}, by=by)
        titles[number] = title


@transaction.atomic
def copy(numbers: Sequence[int], to: int, *, by: Actor) -> list[int]:
    """The newest versions once more, as documents of their own; raises what `add` does."""
    place = folders.find(to, by=by, verb="add", lock=True)
    return copied(list(reads.several("document", numbers, by=by).values()), place, by=by)


def copied(several: Sequence[Mapping[str, Any]], place: Folder, *, by: Actor) -> list[int]:
    """Copies of documents with these values."""
    if are_hidden(by=by):
        raise access.denied("read", DOCUMENT)
    if len(several) > MOST:
        raise Refused.one("documents", "too_many", _("At most %(most)d documents at once") % {"most": MOST})
    titles = set(filing.titles_in(DOCUMENT, place.pk).values())
    newest = File.objects.in_bulk([facts["VERSIONS"][-1] for facts in several])
    made, untouchable = [], shown.untouchable(DOCUMENT, _COPIED, by=by)
    for facts in several:
        title = folders.free(facts["TITLE"], titles)
        values = {code: facts[code] for code in _COPIED if code not in untouchable}
        file = _again(newest[facts["VERSIONS"][-1]], by)
        made.append(actions.create("document", {**values, **_filed(title, place, file)}, by=by).id)
        titles.add(title)
    return made


def _filed(title: str, place: Folder, file: int) -> dict[str, Any]:
    return {"TITLE": title, "FOLDER_ID": place.pk, "VERSIONS": [file]}


def are_hidden(*, by: Actor) -> bool:
    """Whether the actor sees documents, but no files of them."""
    return _FILES in shown.hidden(DOCUMENT, by=by)


def _facts(number: int, by: Actor, *, lock: bool = False) -> dict[str, Any]:
    """Of a document whose files the actor sees; raises `NoSuchRecord`."""
    if are_hidden(by=by):
        raise reads.NoSuchRecord(f"files of document {number}")
    return reads.facts("document", number, by=by, lock=lock)


def _version(number: int, version: int, by: Actor) -> File:
    held = _facts(number, by)["VERSIONS"]
    if not 1 <= version <= len(held):
        raise reads.NoSuchRecord(f"version {version} of document {number}")
    return File.objects.get(pk=held[version - 1])


def _again(file: File, by: Actor) -> int:
    """The same content once more, waiting to be held."""
    author = by.person.id if by.person else None
    again = File(name=file.name, type=file.type, size=file.size, sha256=file.sha256, author=author, at=timezone.now())
    again.save()
    return int(again.pk)


def not_all(field: str, count: int) -> Refused:
    """What is said when a folder holds documents with which the actor may not do this."""
    words = _("You may not do this with %(count)d of the documents inside") % {"count": count}
    return Refused({field: [Wrong("not_all", words)]})
