"""Files: uploaded once, attached to a record, read by whoever may see that record.

Contents lie in a folder that no address leads to, named by their hash: the same content twice is kept once.
"""

import hashlib
import re
from collections.abc import Iterable, Sequence
from datetime import timedelta
from pathlib import Path
from typing import BinaryIO

from django.conf import settings
from django.core.files.uploadedfile import UploadedFile
from django.db import connection, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.outbox.queue import daily
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import held_files, reads, shown
from leadwright.records.kind import KINDS
from leadwright.records.pending import Pending
from leadwright.records.timeline_tables import File
from leadwright.refusal import Refused, Wrong

from .beside import NoSuchNote, opened, tell

WAITS, TAKEN_AWAY = timedelta(days=1), timedelta(days=30)
MOST_AT_ONCE = 50
_MEDIA_TYPE = re.compile(r"[\w.+-]{1,49}/[\w.+-]{1,49}")


@transaction.atomic
def keep(upload: "UploadedFile[bytes]", *, by: Actor) -> File:
    """Keep an uploaded file until it is attached; raises `Refused` when it is too large or empty."""
    if not upload.size:
        raise Refused({"file": [Wrong("empty", _("This file is empty"))]})
    if upload.size > settings.MOST_FILE_BYTES:
        raise too_large()
    return keep_own(upload, by=by)


@transaction.atomic
def keep_own(upload: "UploadedFile[bytes]", *, by: Actor) -> File:
    """Keep a file that Leadwright made itself, as large as it may be."""
    sha256 = _hash(upload)
    _alone_with(sha256)
    place = path(sha256)
    if not place.exists():
        _write(upload, place)
    return File.objects.create(
        name=_name(upload.name or ""),
        type=_type(upload.content_type or ""),
        size=upload.size or 0,
        sha256=sha256,
        author=by.person.id if by.person else None,
        at=timezone.now(),
    )


@transaction.atomic
def attach(kind: str, number: int, files: Sequence[int], *, by: Actor) -> list[File]:
    """Attach files that the actor uploaded; raises `NoSuchRecord`, `Denied` or `Refused`."""
    record = opened(kind, number, "comment", by=by)
    waiting = File.objects.select_for_update().filter(pk__in=files, record=None, author=by.person and by.person.id)
    found = list(waiting.order_by("pk"))
    if len(found) != len(set(files)):
        raise Refused({"files": [Wrong("no_such_file", _("Upload the file again: it is not there any more"))]})
    for one in found:
        one.kind, one.record = kind, number
        one.save(update_fields=["kind", "record"])
        tell(record, "file", one.pk, by=by)
    return found


@transaction.atomic
def remove(kind: str, number: int, file: int, *, by: Actor) -> None:
    """Who attached it, or may change the record, takes it away."""
    record, found = _attached(kind, number, file, by=by)
    if found.deleted:
        raise NoSuchNote(file)
    if file in held_files.held(record.kind, record.facts):
        raise Refused({"file": [Wrong("held", _("A field holds this file: take it out there"))]})
    File.objects.filter(pk=file).update(deleted=timezone.now())
    tell(record, "file_removed", file, by=by)


@transaction.atomic
def restore(kind: str, number: int, file: int, *, by: Actor) -> File:
    """Whoever may take it away brings it back, for thirty days; one that is there stays as it is."""
    record, found = _attached(kind, number, file, by=by)
    if found.deleted:
        found.deleted = None
        found.save(update_fields=["deleted"])
        tell(record, "file_restored", file, by=by)
    return found


def _attached(kind: str, number: int, file: int, *, by: Actor) -> tuple[Pending, File]:
    """A file of the record, there or taken away, for somebody who may do either."""
    record = opened(kind, number, "comment", by=by)
    found = File.objects.select_for_update().filter(pk=file, kind=kind, record=number).first()
    if found is None or _is_hidden(found, by):
        raise NoSuchNote(file)
    if by.person is None or found.author != by.person.id:
        access.demand(by, "update", record.kind, record.facts)
    return record, found


def find(number: int, *, by: Actor) -> File:
    """A file of a record that the actor may see, or one of their own that waits; raises `NoSuchNote`."""
    found = File.objects.filter(pk=number, deleted=None).first()
    if found is None or not _may_read(found, by):
        raise NoSuchNote(number)
    return found


def called(several: Iterable[int], *, by: Actor) -> list[File]:
    """Those of the files that the actor may read, also those taken away since: one question for each kind."""
    found = list(File.objects.filter(pk__in=several).order_by("pk"))
    seen = reads.called([(one.kind, one.record) for one in found], by=by)
    me = by.person.id if by.person else None
    mine = [one for one in found if (one.kind, one.record) in seen or (one.record is None and one.author == me)]
    return [one for one in mine if not _is_hidden(one, by)]


def content(file: File) -> BinaryIO:
    """What is in it; raises `NoSuchNote` when it is not on this disk, as after a restore without the files."""
    try:
        return path(file.sha256).open("rb")
    except FileNotFoundError:
        raise NoSuchNote(file.pk) from None


def path(sha256: str) -> Path:
    """Where content with this hash lies."""
    return Path(settings.MEDIA_ROOT) / sha256[:2] / sha256


def too_large() -> Refused:
    most = settings.MOST_FILE_BYTES // 1_000_000
    return Refused({"file": [Wrong("too_large", _("A file may have at most %(most)d MB") % {"most": most})]})


@daily("sweep-files")
def sweep() -> None:
    """Files that nobody attached within a day are gone, and those taken away a month ago."""
    for number in File.objects.filter(_over()).values_list("pk", flat=True):
        _sweep(number, _over())


def drop(number: int) -> None:
    """What was uploaded and is needed no longer is gone at once, unless it was attached to something."""
    _sweep(number, Q(record=None))


@transaction.atomic
def _sweep(number: int, if_still: Q) -> None:
    found = File.objects.select_for_update().filter(if_still, pk=number).first()
    if found is None:
        return
    _alone_with(found.sha256)
    found.delete()
    if not File.objects.filter(sha256=found.sha256).exists():
        path(found.sha256).unlink(missing_ok=True)


def _over() -> Q:
    now = timezone.now()
    return Q(record=None, at__lt=now - WAITS) | Q(deleted__lt=now - TAKEN_AWAY)


def _may_read(file: File, by: Actor) -> bool:
    if file.record is None:
        return by.person is None or file.author == by.person.id
    return bool(reads.titles(file.kind, [file.record], by=by)) and not _is_hidden(file, by)


def _is_hidden(file: File, by: Actor) -> bool:
    """Whether only a field that the actor may not see holds it."""
    if file.record is None or held_files.codes(file.kind).isdisjoint(shown.hidden(KINDS[file.kind], by=by)):
        return False
    kind = KINDS[file.kind]
    facts = kind.facts(kind.model._default_manager.values(*kind.columns).get(pk=file.record))
    return file.pk in held_files.held(kind, facts) - held_files.held(kind, shown.values(kind, facts, by=by))


def _alone_with(sha256: str) -> None:
    """Until the transaction ends nobody else keeps or sweeps this content."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_advisory_xact_lock(hashtextextended(%s, 0))", [f"file/{sha256}"])


def _hash(upload: "UploadedFile[bytes]") -> str:
    content = hashlib.sha256()
    for chunk in upload.chunks():
        content.update(chunk)
    return content.hexdigest()


def _write(upload: "UploadedFile[bytes]", place: Path) -> None:
    """Under another name first, so that half a file is never taken for a whole one."""
    place.parent.mkdir(parents=True, exist_ok=True)
    unfinished = place.with_suffix(".part")
    with unfinished.open("wb") as target:
        for chunk in upload.chunks():
            target.write(chunk)
    unfinished.replace(place)


def _type(given: str) -> str:
    return given if _MEDIA_TYPE.fullmatch(given) else "application/octet-stream"


def _name(given: str) -> str:
    """Its last part, without what a file system or a header would stumble over."""
    last = re.split(r"[/\\]", given)[-1]
    return "".join(one for one in last if one.isprintable()).strip()[-255:] or "file"
