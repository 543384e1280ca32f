"""The document library: whose it is, folders, versions, names, copies, ZIP files."""

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from pytest_django.fixtures import Settings

from leadwright.fields import custom
from leadwright.people import appointing
from leadwright.people.access import Actor, Denied
from leadwright.people.models import Department
from leadwright.records import actions, folders, reads, recycle_bin, search
from leadwright.records.folders import NoSuchFolder
from leadwright.records.library import arranging, documents, sweeping, zipping
from leadwright.records.library_tables import Folder
from leadwright.records.reads import NoSuchRecord
from leadwright.records.timeline import files
from leadwright.records.timeline.beside import NoSuchNote
from leadwright.refusal import Refused
from tests.conftest import Cast, browser_of, joined


@pytest.fixture(autouse=True)
def disk(settings: Settings, tmp_path: Path) -> Path:
    settings.MEDIA_ROOT = tmp_path
    return tmp_path


def uploaded(by: Actor, name: str = "plan.pdf", content: bytes = b"%PDF one") -> int:
    return files.keep(SimpleUploadedFile(name, content, "application/pdf"), by=by).pk


def library(of: str, by: Actor) -> int:
    return next(int(one["id"]) for one in folders.tree(by=by) if one["name"] == of and one["parent"] is None)


def filed(by: Actor, of: str = "Sales", name: str = "plan.pdf", content: bytes = b"%PDF one") -> int:
    return documents.add(library(of, by), [uploaded(by, name, content)], by=by)[0]


def titles(by: Actor) -> list[str]:
    return sorted(reads.records("document", by=by).values_list("title", flat=True))


def text_of(number: int, by: Actor, version: int | None = None) -> bytes:
    with files.content(documents.content(number, version, by=by)[1]) as content:
        return content.read()


def unzipped(folder: int, by: Actor) -> dict[str, bytes]:
    whole = io.BytesIO(b"".join(zipping.stream(zipping.entries(folder, by=by)[1])))
    with zipfile.ZipFile(whole) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def test_a_document_knows_its_file_and_starts_in_the_first_stage(cast: Cast) -> None:
    number = filed(cast.owner, name="Báo giá 2026.PDF")

    facts = reads.facts("document", number, by=cast.owner)

    assert (facts["TITLE"], facts["FILE_TYPE"], facts["SIZE"], facts["VERSION"]) == ("Báo giá 2026.PDF", "pdf", 8, 1)
    assert (facts["STAGE_ID"], facts["OPENED"], facts["ASSIGNED_BY_ID"]) == ("DRAFT", False, cast.id("owner"))
    assert facts["DEPARTMENT_ID"] == Department.objects.get(name="Sales").pk
    assert [one["title"] for one in search.everywhere("bao gia", by=cast.colleague).groups[0]["items"]] == [
        "Báo giá 2026.PDF"
    ]


def test_documents_have_fields_of_their_own_by_which_they_are_listed_and_found(cast: Cast) -> None:
    number, _other = filed(cast.owner, name="contract.pdf"), filed(cast.owner, name="offer.pdf")
    kept = custom.add("document", "KEPT", "Kept in", "text").code
    due = custom.add("document", "END", "Ends", "date").code
    actions.update("document", number, {kept: "Binder ZX81", due: "2027-03-31"}, by=cast.owner)

    asked = json.dumps([{"field": due, "op": "=", "value": "2027-03-31"}])
    listed = browser_of("owner@example.com").get("/api/list/document", {"filter": asked, "columns": f"TITLE,{kept}"})

    (row,) = listed.json()["rows"]
    assert (row["values"]["TITLE"], row["values"][kept]) == ("contract.pdf", "Binder ZX81")
    assert [one["title"] for one in search.everywhere("zx81", by=cast.owner).groups[0]["items"]] == ["contract.pdf"]


@pytest.mark.parametrize("code", ["VERSIONS", "COMMENTS"])
def test_what_a_role_hides_of_documents_is_hidden_in_the_library_too(cast: Cast, code: str) -> None:
    number, folder = filed(cast.admin), library("Sales", cast.owner)
    actions.update("document", number, {"COMMENTS": "Secret"}, by=cast.admin)
    fields = {"document": {code: True}}
    appointing.change("salesperson", withheld={"document": {code: "hidden"}}, kinds={}, fields=fields, by=cast.admin)

    if code == "COMMENTS":
        copy = documents.copy([number], folder, by=cast.owner)[0]
        assert not reads.facts("document", copy, by=cast.admin)["COMMENTS"]
        return
    for asked in (documents.versions, documents.content):
        with pytest.raises(NoSuchRecord):
            asked(number, by=cast.owner)
    for done in (
        lambda: zipping.entries(folder, by=cast.owner),
        lambda: documents.copy([number], folder, by=cast.owner),
    ):
        with pytest.raises(Denied):
            done()


def test_a_departments_library_is_its_own_and_the_public_one_everybodys(cast: Cast) -> None:
    filed(cast.owner, "Sales", "prices.pdf")
    filed(cast.owner, "Public library", "holidays.pdf")

    assert titles(cast.colleague) == ["holidays.pdf", "prices.pdf"]
    assert titles(cast.stranger) == ["holidays.pdf"]
    assert {one["name"] for one in folders.tree(by=cast.stranger)} == {"Public library", "Service"}
    assert {one["name"] for one in folders.tree(by=cast.admin)} == {"Public library", "Office", "Sales", "Service"}


def test_a_library_reaches_the_parts_of_its_department_and_whoever_heads_it(cast: Cast) -> None:
    number = filed(cast.owner, "Sales")
    sales = Department.objects.get(name="Sales")
    desk = joined("desk", "Desk")
    Department.objects.filter(name="Desk").update(parent=sales)
    above = joined("above", "Board")
    Department.objects.filter(pk=sales.pk).update(head=cast.id("stranger"))

    for one in (desk, cast.stranger, cast.colleague):
        fresh = Actor("web", one.person)
        assert reads.facts("document", number, by=fresh)["ID"] == number
    with pytest.raises(NoSuchRecord):
        reads.facts("document", number, by=above)


def test_a_stranger_comes_at_nothing_by_any_way(cast: Cast) -> None:
    number, place = filed(cast.owner), library("Sales", cast.owner)
    file = reads.facts("document", number, by=cast.owner)["VERSIONS"][0]
    inner = arranging.add(place, "Contracts", by=cast.owner).pk
    stranger = cast.stranger

    ways: list[Callable[[], object]] = [
        lambda: reads.facts("document", number, by=stranger),
        lambda: documents.content(number, by=stranger),
        lambda: documents.versions(number, by=stranger),
        lambda: documents.new_version(number, uploaded(stranger), by=stranger),
        lambda: documents.restore_version(number, 1, by=stranger),
        lambda: documents.copy([number], library("Service", stranger), by=stranger),
        lambda: documents.move([number], library("Service", stranger), by=stranger),
        lambda: actions.delete("document", [number], by=stranger),
    ]
    for way in ways:
        with pytest.raises(NoSuchRecord):
            way()
    ways = [
        lambda: zipping.entries(place, by=stranger),
        lambda: documents.add(place, [uploaded(stranger)], by=stranger),
        lambda: arranging.add(place, "Mine", by=stranger),
        lambda: arranging.rename(inner, "Mine", by=stranger),
        lambda: arranging.move(inner, library("Service", stranger), by=stranger),
        lambda: arranging.copy(inner, library("Service", stranger), by=stranger),
        lambda: arranging.delete(inner, by=stranger),
    ]
    for way in ways:
        with pytest.raises(NoSuchFolder):
            way()
    with pytest.raises(NoSuchNote):
        files.find(file, by=stranger)
    with pytest.raises(Refused) as refused:
        actions.create("document", {"FOLDER_ID": place, "VERSIONS": [uploaded(stranger)]}, by=stranger)
    assert refused.value.problems["FOLDER_ID"][0].code == "no_such_folder"
    with pytest.raises(Refused):
        actions.create("document", {"VERSIONS": [file]}, by=stranger)
    assert search.everywhere("plan", by=stranger).groups == []
    actions.delete("document", [number], by=cast.owner)
    assert recycle_bin.content("document", by=stranger)[0] == []
    with pytest.raises(NoSuchRecord):
        actions.restore("document", [number], by=stranger)


def test_whoever_may_only_read_changes_nothing(cast: Cast) -> None:
    reader = joined("reader", "Sales", "reader")
    number, place = filed(cast.owner), library("Sales", cast.owner)

    assert text_of(number, reader) == b"%PDF one"
    for way in (
        lambda: documents.new_version(number, uploaded(reader), by=reader),
        lambda: documents.restore_version(number, 1, by=reader),
        lambda: documents.add(place, [uploaded(reader, "x.pdf")], by=reader),
        lambda: arranging.add(place, "Mine", by=reader),
    ):
        with pytest.raises(Denied):
            way()
    with pytest.raises(Denied):
        arranging.rename(place, "Ours", by=cast.admin)  # a library is called as its department


def test_versions_are_added_and_an_old_one_comes_back_as_a_new_one(cast: Cast) -> None:
    number = filed(cast.owner, content=b"one")
    documents.new_version(number, uploaded(cast.colleague, "plan-b.pdf", b"second"), by=cast.colleague)

    documents.restore_version(number, 1, by=cast.owner)

    assert [(place, one.name) for place, one in documents.versions(number, by=cast.owner)] == [
        (3, "plan.pdf"),
        (2, "plan-b.pdf"),
        (1, "plan.pdf"),
    ]
    facts = reads.facts("document", number, by=cast.owner)
    assert (facts["TITLE"], facts["VERSION"], facts["SIZE"]) == ("plan.pdf", 3, 3)
    assert [text_of(number, cast.owner, which) for which in (None, 1, 2)] == [b"one", b"one", b"second"]
    with pytest.raises(Refused) as refused:
        actions.update("document", number, {"VERSIONS": facts["VERSIONS"][1:]}, by=cast.admin)
    assert refused.value.problems["VERSIONS"][0].code == "kept"
    with pytest.raises(NoSuchRecord):
        documents.content(number, 4, by=cast.owner)


def test_a_name_that_is_taken_is_refused_made_a_version_or_numbered(cast: Cast) -> None:
    number, place = filed(cast.owner), library("Sales", cast.owner)

    with pytest.raises(Refused) as refused:
        documents.add(place, [uploaded(cast.colleague, "PLAN.pdf")], by=cast.colleague)
    assert refused.value.problems["files"][0].code == "name_taken"
    assert documents.add(place, [uploaded(cast.owner, content=b"2")], "version", by=cast.owner) == [number]
    again = [uploaded(cast.owner), uploaded(cast.owner)]
    documents.add(place, again, "rename", by=cast.owner)

    assert titles(cast.owner) == ["plan (2).pdf", "plan (3).pdf", "plan.pdf"]
    with pytest.raises(Refused):
        actions.update("document", number, {"TITLE": "plan (2).pdf"}, by=cast.owner)


@pytest.mark.parametrize("name", ["../../etc/passwd", "a/b.pdf", "..\\x.pdf", "...", "x" * 256])
def test_a_name_is_never_a_path(cast: Cast, name: str) -> None:
    number = filed(cast.owner)

    with pytest.raises(Refused) as refused:
        actions.update("document", number, {"TITLE": name}, by=cast.owner)

    assert "TITLE" in refused.value.problems
    with pytest.raises(Refused):
        arranging.add(library("Sales", cast.owner), name, by=cast.owner)


def test_an_uploaded_path_is_only_its_last_part(cast: Cast, disk: Path) -> None:
    number = filed(cast.owner, name="../../" + "ộ" * 300 + ".pdf")

    title = reads.facts("document", number, by=cast.owner)["TITLE"]

    assert title == "ộ" * 251 + ".pdf"
    assert all(disk in one.resolve().parents for one in disk.rglob("*"))
    names = list(unzipped(library("Sales", cast.owner), cast.owner))
    assert all(len(part.encode()) <= 255 for name in names for part in name.split("/"))
    assert names[1].endswith("ộ.pdf")


def test_programs_are_not_taken_nor_is_a_document_without_a_file(cast: Cast) -> None:
    with pytest.raises(Refused) as refused:
        filed(cast.owner, name="setup.EXE")
    assert refused.value.problems["VERSIONS"][0].code == "type_refused"

    with pytest.raises(Refused) as refused:
        actions.create("document", {"TITLE": "Nothing"}, by=cast.owner)
    assert refused.value.problems["VERSIONS"][0].code == "required"


def test_a_folder_moves_to_another_library_with_all_inside_and_changes_who_sees_it(cast: Cast) -> None:
    number, place = filed(cast.owner), library("Sales", cast.owner)
    outer = arranging.add(place, "Contracts", by=cast.owner).pk
    inner = arranging.add(outer, "2026", by=cast.owner).pk
    documents.move([number], inner, by=cast.owner)
    assert titles(cast.stranger) == []

    arranging.move(outer, library("Public library", cast.owner), by=cast.owner)

    assert titles(cast.stranger) == ["plan.pdf"]
    assert unzipped(outer, cast.stranger) == {
        "Contracts/": b"",
        "Contracts/2026/": b"",
        "Contracts/2026/plan.pdf": b"%PDF one",
    }
    with pytest.raises(Refused):
        arranging.move(outer, inner, by=cast.owner)
    with pytest.raises(NoSuchFolder):
        documents.move([number], library("Service", cast.admin), by=cast.owner)


def test_a_folder_is_copied_with_the_newest_versions(cast: Cast) -> None:
    place = library("Sales", cast.owner)
    contracts = arranging.add(place, "Contracts", by=cast.owner).pk
    number = documents.add(contracts, [uploaded(cast.owner)], by=cast.owner)[0]
    documents.new_version(number, uploaded(cast.owner, content=b"newest"), by=cast.owner)

    made = arranging.copy(contracts, place, by=cast.colleague)

    assert made.name == "Contracts (2)"
    assert unzipped(made.pk, cast.owner)["Contracts (2)/plan.pdf"] == b"newest"
    documents.copy([number], contracts, by=cast.owner)
    assert titles(cast.owner) == ["plan (2).pdf", "plan.pdf", "plan.pdf"]


def test_a_deleted_folder_comes_back_with_a_document_of_it(cast: Cast) -> None:
    place = library("Sales", cast.owner)
    contracts = arranging.add(place, "Contracts", by=cast.owner).pk
    number = documents.add(contracts, [uploaded(cast.owner)], by=cast.owner)[0]

    assert arranging.delete(contracts, by=cast.owner) == 1
    assert titles(cast.owner) == []
    with pytest.raises(NoSuchFolder):
        folders.find(contracts, by=cast.owner)

    actions.restore("document", [number], by=cast.owner)

    assert folders.find(contracts, by=cast.owner).name == "Contracts"
    assert titles(cast.owner) == ["plan.pdf"]


def test_a_document_that_comes_back_to_a_taken_name_gets_another(cast: Cast) -> None:
    number = filed(cast.owner)
    actions.delete("document", [number], by=cast.owner)
    filed(cast.owner)

    actions.restore("document", [number], by=cast.owner)

    assert reads.facts("document", number, by=cast.owner)["TITLE"] == "plan (2).pdf"


def test_a_folder_with_documents_of_others_is_deleted_by_who_may_delete_them(cast: Cast) -> None:
    contracts = arranging.add(library("Sales", cast.owner), "Contracts", by=cast.owner).pk
    documents.add(contracts, [uploaded(cast.colleague)], by=cast.colleague)

    with pytest.raises(Refused) as refused:
        arranging.delete(contracts, by=cast.owner)

    assert refused.value.problems["folder"][0].code == "not_all"
    assert titles(cast.owner) == ["plan.pdf"]


def test_a_folder_that_is_too_large_is_not_zipped(cast: Cast, settings: Settings) -> None:
    filed(cast.owner)
    settings.MOST_ZIP_BYTES = 7

    with pytest.raises(Refused) as refused:
        zipping.entries(library("Sales", cast.owner), by=cast.owner)

    assert refused.value.problems["folder"][0].code == "too_large"


def test_a_closed_departments_library_is_not_everybodys(cast: Cast) -> None:
    filed(cast.owner)
    Department.objects.filter(name="Sales").delete()

    assert titles(cast.stranger) == []
    assert titles(cast.admin) == ["plan.pdf"]


def test_old_deleted_folders_are_swept(cast: Cast) -> None:
    contracts = arranging.add(library("Sales", cast.owner), "Contracts", by=cast.owner)
    inner = arranging.add(contracts.pk, "2026", by=cast.owner)
    arranging.delete(contracts.pk, by=cast.owner)
    Folder.objects.filter(pk__in=[contracts.pk, inner.pk]).update(deleted="2020-01-01T00:00Z")

    sweeping.sweep()

    assert set(Folder.objects.values_list("name", flat=True)) >= {"Sales"}
    assert not Folder.objects.filter(pk__in=[contracts.pk, inner.pk]).exists()
