"""Files: kept by their content, seen through the record, swept when nobody wants them."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from pytest_django.fixtures import Settings

from leadwright.people.access import Actor
from leadwright.records import actions
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.records.timeline import entries, files
from leadwright.records.timeline.beside import NoSuchNote
from leadwright.records.timeline_tables import File
from leadwright.refusal import Refused
from tests.conftest import Cast


@pytest.fixture(autouse=True)
def folder(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def kept(by: Actor, name: str = "offer.pdf", content: bytes = b"%PDF") -> File:
    return files.keep(SimpleUploadedFile(name, content, "application/pdf"), by=by)


def test_a_file_waits_for_its_uploader_alone_until_it_is_attached(cast: Cast) -> None:
    lead = actions.create("lead", {}, by=cast.owner).id
    offer = kept(cast.owner)
    with pytest.raises(NoSuchNote):
        files.find(offer.pk, by=cast.colleague)
    with pytest.raises(Refused):
        files.attach("lead", lead, [offer.pk], by=cast.colleague)

    files.attach("lead", lead, [offer.pk], by=cast.owner)

    assert files.find(offer.pk, by=cast.colleague) == offer
    assert entries.page("lead", lead, by=cast.colleague, only="files")[0][0].about == offer
    with pytest.raises(NoSuchNote):
        files.find(offer.pk, by=cast.stranger)
    with pytest.raises(Refused):
        files.attach("lead", lead, [offer.pk], by=cast.owner)


def test_the_same_content_is_kept_once_and_goes_with_the_last_who_wants_it(cast: Cast, folder: Path) -> None:
    lead = actions.create("lead", {}, by=cast.owner).id
    mine, theirs = kept(cast.owner), kept(cast.colleague, "same.pdf")
    assert [one.name for one in folder.rglob("*") if one.is_file()] == [mine.sha256]
    files.attach("lead", lead, [mine.pk], by=cast.owner)

    files.sweep()
    assert KNOWLEDGE.has_file(theirs.pk)
    File.objects.update(at=timezone.now() - timedelta(days=2))
    files.sweep()
    assert not KNOWLEDGE.has_file(theirs.pk)
    assert files.path(mine.sha256).read_bytes() == b"%PDF"

    files.remove("lead", lead, mine.pk, by=cast.owner)
    assert entries.page("lead", lead, by=cast.owner, only="files")[0] == []
    File.objects.update(deleted=timezone.now() - timedelta(days=31))
    files.sweep()
    assert not files.path(mine.sha256).exists()


@pytest.mark.parametrize(
    ("given", "name"),
    [("..\\..\\etc/passwd", "passwd"), ("a\r\nb\x00.txt", "ab.txt"), ("Đề nghị.pdf", "Đề nghị.pdf"), ("/", "file")],
)
def test_names_are_only_names(cast: Cast, given: str, name: str) -> None:
    upload = SimpleUploadedFile("x", b"x", "text/html; charset=<script>")
    vars(upload)["_name"] = given  # what a browser could send, past Django's own tidying

    made = files.keep(upload, by=cast.owner)

    assert (made.name, made.type) == (name, "application/octet-stream")


def test_what_is_too_large_or_empty_is_refused(cast: Cast, settings: Settings) -> None:
    settings.MOST_FILE_BYTES = 3

    for content in (b"1234", b""):
        with pytest.raises(Refused):
            kept(cast.owner, content=content)
    assert not File.objects.exists()
