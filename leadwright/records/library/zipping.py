"""A folder as one ZIP file, written while it is read: only what the reader may see, and not more than is bearable."""

import zipfile
from collections.abc import Iterator
from typing import NamedTuple

from django.conf import settings
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import folders, reads
from leadwright.records.library_tables import Folder, folder_name
from leadwright.records.timeline import files
from leadwright.records.timeline.beside import NoSuchNote
from leadwright.records.timeline_tables import File
from leadwright.refusal import Refused

from . import documents

MOST = 5_000
_CHUNK = 256 * 1024
_LONGEST = 255
_FORBIDDEN = str.maketrans(dict.fromkeys('/\\:*?"<>|', "_"))


class Entry(NamedTuple):
    """One file of it, or an empty folder when there is none."""

    path: str
    file: File | None


def entries(number: int, *, by: Actor) -> tuple[str, list[Entry]]:
    """What the folder is called, and all in it that the actor may see; raises `NoSuchFolder`, `Denied` or `Refused`."""
    folder = folders.find(number, by=by)
    if documents.are_hidden(by=by):
        raise access.denied("read", folders.DOCUMENT)
    below = folders.inside(folder)
    rows = list(
        reads.records("document", by=by)
        .filter(folder_id__in=below)
        .order_by("title", "pk")
        .values_list("folder_id", "title", "versions")[: MOST + 1]
    )
    known = File.objects.in_bulk([held[-1] for _where, _title, held in rows if held])
    _demand_bearable(len(rows), sum(one.size for one in known.values()))
    paths = _paths(below, folder.pk)
    found = [Entry(paths[where] + "/", None) for where in below]
    used: set[str] = set()
    for where, title, held in rows:
        name = folders.free(_bearable(title), used)
        path = f"{paths[where]}/{name}"
        found.append(Entry(path, known[held[-1]]))
    return folder_name(folder), found


def note(name: str, several: list[Entry], *, by: Actor) -> None:
    """Write down that somebody took it along."""
    journal.note("folder.taken_along", name, by=by, documents=sum(one.file is not None for one in several))


def stream(several: list[Entry]) -> Iterator[bytes]:
    """The bytes of the ZIP file. What is not on this disk is left out."""
    sink = _Sink()
    with zipfile.ZipFile(sink, "w", zipfile.ZIP_STORED) as archive:
        for one in several:
            yield from _one(archive, one, sink)
    yield sink.taken()


def _one(archive: zipfile.ZipFile, one: Entry, sink: "_Sink") -> Iterator[bytes]:
    if one.file is None:
        archive.writestr(one.path, b"")
        return
    try:
        source = files.content(one.file)
    except NoSuchNote:
        return
    with source, archive.open(zipfile.ZipInfo(one.path, one.file.at.timetuple()[:6]), "w") as target:
        while chunk := source.read(_CHUNK):
            target.write(chunk)
            yield sink.taken()


class _Sink:
    """Takes what a ZIP file writes until somebody takes it away; it cannot go back, so neither does the writer."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []

    def write(self, part: bytes) -> int:
        """Keep it."""
        self._parts.append(bytes(part))
        return len(part)

    def flush(self) -> None:
        """Nothing waits elsewhere."""

    def close(self) -> None:
        """Nothing is held."""

    def taken(self) -> bytes:
        """All since the last time."""
        parts, self._parts = self._parts, []
        return b"".join(parts)


def _paths(below: dict[int, Folder], top: int) -> dict[int, str]:
    paths: dict[int, str] = {}
    for number, one in below.items():
        name = _bearable(folder_name(one))
        paths[number] = name if number == top else f"{paths[one.parent_id or top]}/{name}"
    return paths


def _bearable(name: str) -> str:
    """Any file system takes it: no path, no device, at most 255 bytes."""
    tidy = name.translate(_FORBIDDEN).strip(". ") or "_"
    stem, dot, ending = tidy.rpartition(".")
    stem, ending = (stem, dot + ending) if stem and len(ending.encode()) < 20 else (tidy, "")
    return stem.encode()[: _LONGEST - len(ending.encode())].decode(errors="ignore") + ending


def _demand_bearable(count: int, size: int) -> None:
    if count > MOST or size > settings.MOST_ZIP_BYTES:
        words = _("This is too much for one ZIP file (at most %(files)d files and %(mb)d MB): take smaller folders")
        told = words % {"files": MOST, "mb": settings.MOST_ZIP_BYTES // 1_000_000}
        raise Refused.one("folder", "too_large", told)
