"""Fields that hold files: taken in by the record that holds them, read by whoever may see it, let go with it."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from pytest_django.fixtures import Settings

from leadwright.fields import custom
from leadwright.people.access import Actor
from leadwright.records import actions, lists, reads, recycle_bin
from leadwright.records.actions import in_bulk
from leadwright.records.kind import KINDS
from leadwright.records.lists import Wanted
from leadwright.records.models import Lead
from leadwright.records.timeline import files
from leadwright.records.timeline.beside import NoSuchNote
from leadwright.records.timeline_tables import File
from leadwright.refusal import Refused
from tests.conftest import Cast, browser_of

from .test_exports import exported, lines

PLAN, SCANS = "UF_CRM_PLAN", "UF_CRM_SCANS"


@pytest.fixture(autouse=True)
def _fields(settings: Settings, tmp_path: Path, db: None) -> None:
    settings.MEDIA_ROOT = tmp_path
    custom.add("lead", PLAN, "Plan", "file")
    custom.add("lead", SCANS, "Scans", "file", multiple=True)


def upload(by: Actor, name: str = "plan.pdf", content: bytes = b"%PDF") -> int:
    return files.keep(SimpleUploadedFile(name, content, "application/pdf"), by=by).pk


def lead(by: Actor, **values: Any) -> int:
    return actions.create("lead", {"TITLE": "Roof", **values}, by=by).id


def refusal(by: Actor, **values: Any) -> dict[str, str]:
    with pytest.raises(Refused) as caught:
        lead(by, **values)
    return {code: wrongs[0].code for code, wrongs in caught.value.problems.items()}


def a_day_later() -> None:
    File.objects.update(at=timezone.now() - timedelta(days=2))
    files.sweep()


def test_a_held_file_stays_and_is_read_by_whoever_sees_the_record(cast: Cast) -> None:
    plan, first, second = (upload(cast.owner, name) for name in ("plan.pdf", "1.png", "2.png"))

    number = lead(cast.owner, **{PLAN: plan, SCANS: [first, second, first]})
    a_day_later()

    facts = reads.facts("lead", number, by=cast.owner)
    assert (facts[PLAN], facts[SCANS]) == (plan, [first, second])
    assert files.find(plan, by=cast.colleague).name == "plan.pdf"
    with pytest.raises(NoSuchNote):
        files.find(plan, by=cast.stranger)
    assert [one.name for one in files.called([plan, first], by=cast.colleague)] == ["plan.pdf", "1.png"]
    assert files.called([plan, first], by=cast.stranger) == []


def test_nobody_reaches_a_file_of_others_by_its_number(cast: Cast) -> None:
    theirs, waiting = upload(cast.stranger), upload(cast.colleague)
    lead(cast.stranger, **{PLAN: theirs})

    assert refusal(cast.owner, **{PLAN: theirs, SCANS: [waiting]}) == {PLAN: "no_such_file", SCANS: "no_such_file"}
    assert refusal(Actor("form:contact"), **{PLAN: waiting}) == {PLAN: "no_such_file"}
    assert refusal(cast.owner, **{PLAN: "plan.pdf", SCANS: [True]}) == {PLAN: "not_a_file", SCANS: "not_a_file"}
    assert refusal(cast.owner, **{SCANS: [*range(1, 300)]}) == {SCANS: "too_many"}
    assert Lead._default_manager.count() == 1


def test_one_file_is_not_taken_by_two_records_at_once(cast: Cast) -> None:
    plan = upload(cast.owner)

    with pytest.raises(Refused) as caught:
        actions.create_many("lead", [{PLAN: plan}, {PLAN: plan}], by=cast.owner)

    assert list(caught.value.problems) == [PLAN]
    assert not Lead._default_manager.exists()
    assert File.objects.get().record is None


def test_what_a_field_lets_go_is_gone_after_a_month_unless_it_comes_back(cast: Cast) -> None:
    old, new = upload(cast.owner, "old.pdf", b"old"), upload(cast.owner, "new.pdf", b"new")
    number = lead(cast.owner, **{PLAN: old})

    actions.update("lead", number, {PLAN: new}, by=cast.owner)
    with pytest.raises(NoSuchNote):
        files.find(old, by=cast.owner)
    assert [one.name for one in files.called([old], by=cast.owner)] == ["old.pdf"]
    actions.update("lead", number, {PLAN: old}, by=cast.owner)
    assert files.find(old, by=cast.owner).name == "old.pdf"
    File.objects.filter(deleted__isnull=False).update(deleted=timezone.now() - timedelta(days=31))
    files.sweep()

    assert File.objects.get().pk == old


def test_moved_from_field_to_field_it_stays(cast: Cast) -> None:
    plan = upload(cast.owner)
    number = lead(cast.owner, **{PLAN: plan})

    actions.update("lead", number, {PLAN: None, SCANS: [plan]}, by=cast.admin)

    assert files.find(plan, by=cast.owner).record == number
    with pytest.raises(Refused):
        files.remove("lead", number, plan, by=cast.owner)


def test_merged_it_goes_along_and_back(cast: Cast) -> None:
    mine, theirs, scan = upload(cast.owner, "mine.pdf"), upload(cast.owner, "theirs.pdf"), upload(cast.owner, "s.png")
    old, new = lead(cast.owner, **{PLAN: mine}), lead(cast.owner, **{PLAN: theirs, SCANS: [scan]})

    made = actions.merge("lead", old, [new], {PLAN: new}, by=cast.owner)
    one = reads.facts("lead", old, by=cast.owner)
    assert (one[PLAN], one[SCANS]) == (theirs, [scan])
    assert {files.find(number, by=cast.owner).record for number in (theirs, scan)} == {old}

    actions.update("lead", old, {SCANS: []}, by=cast.admin)
    actions.undo_merge(made.kind, made.pk, by=cast.owner)
    assert reads.facts("lead", old, by=cast.owner)[PLAN] == mine
    assert reads.facts("lead", new, by=cast.owner)[SCANS] == [scan]
    assert [files.find(number, by=cast.owner).record for number in (mine, theirs, scan)] == [old, new, new]


def test_purged_with_its_record(cast: Cast) -> None:
    number = lead(cast.owner, **{PLAN: upload(cast.owner)})
    actions.delete("lead", [number], by=cast.admin)
    Lead._default_manager.update(deleted_at=timezone.now() - timedelta(days=31))

    recycle_bin.purge()
    a_day_later()

    assert not File.objects.exists()


def test_a_list_asks_whether_there_is_one_and_names_it_in_one_question(cast: Cast) -> None:
    for name in ("a.pdf", "b.pdf"):
        lead(cast.owner, **{PLAN: upload(cast.owner, name), SCANS: [upload(cast.owner, f"scan {name}")]})
    lead(cast.owner)
    kind = KINDS["lead"]

    for code in (PLAN, SCANS):
        for op, count in (("empty", 1), ("!empty", 2)):
            wanted = Wanted(kind, filter=[{"field": code, "op": op}], columns=[PLAN, SCANS])
            assert lists.count(wanted, by=cast.owner) == count
        with pytest.raises(Refused):
            lists.count(Wanted(kind, filter=[{"field": code, "op": "in", "value": [1]}]), by=cast.owner)
    rows = lists.page(wanted, by=cast.owner)["rows"]
    with CaptureQueriesContext(connection) as asked:
        named = lists.links(kind, rows, by=cast.owner)["file"]
    assert sorted(named.values()) == ["a.pdf", "b.pdf", "scan a.pdf", "scan b.pdf"]
    assert sum('FROM "records_file"' in one["sql"] for one in asked) == 1


def test_a_spreadsheet_names_them(cast: Cast) -> None:
    scans = [upload(cast.admin, name) for name in ("1.png", "2.png")]
    lead(cast.admin, **{PLAN: upload(cast.admin), SCANS: scans})

    _made, place = exported(cast.admin, columns=[PLAN, SCANS])

    assert lines(place)[1][2:] == ["plan.pdf", "1.png, 2.png"]


def test_the_web_uploads_holds_and_names_it(cast: Cast) -> None:
    web: Client = browser_of("owner@example.com")
    plan = web.post("/api/files", {"file": SimpleUploadedFile("Bản vẽ.pdf", b"%PDF")}).json()["id"]

    made = web.post("/api/records/lead", {"values": {"TITLE": "Roof", PLAN: plan}}, content_type="application/json")
    wrong = web.post("/api/records/lead", {"values": {PLAN: plan}}, content_type="application/json")

    assert made.json()["links"]["file"] == {str(plan): "Bản vẽ.pdf"}
    named = {"id": plan, "name": "Bản vẽ.pdf", "size": 4, "type": "text/plain", "there": True}
    assert web.get(f"/api/files?among={plan}").json() == [named]
    assert browser_of("stranger@example.com").get(f"/api/files?among={plan}").json() == []
    assert b"".join(web.get(f"/api/files/{plan}")) == b"%PDF"
    assert (wrong.status_code, wrong.json()[PLAN][0]["code"]) == (422, "no_such_file")
    field = next(one for one in web.get("/api/fields/lead").json() if one["code"] == SCANS)
    assert (field["type"], field["multiple"], field["filters"]) == ("file", True, ["empty", "!empty"])


def test_a_list_of_contacts_brings_their_photos_along(cast: Cast) -> None:
    photo = files.keep(SimpleUploadedFile("lan.png", b"png", "image/png"), by=cast.owner).pk
    actions.create("contact", {"NAME": "Lan", "PHOTO": photo}, by=cast.owner)

    assert lists.page(Wanted(KINDS["contact"]), by=cast.owner)["rows"][0]["PHOTO"] == photo
    with pytest.raises(Refused, match="PNG"):
        actions.create("contact", {"NAME": "Mai", "PHOTO": upload(cast.owner)}, by=cast.owner)


def test_many_records_get_a_file_each_and_give_it_back(cast: Cast) -> None:
    old, new = upload(cast.owner, "old.pdf", b"old"), upload(cast.owner, "new.pdf")
    numbers = [lead(cast.owner, **{PLAN: old}), lead(cast.owner)]

    done = in_bulk.begin("lead", numbers, "update", {PLAN: new, SCANS: [new]}, by=cast.owner)
    a_day_later()

    held = [reads.facts("lead", number, by=cast.owner) for number in numbers]
    own = {one[PLAN] for one in held} | {one[SCANS][0] for one in held}
    assert {files.find(one, by=cast.colleague).name for one in own} == {"new.pdf"}
    assert (done.changed, len(own)) == (2, 4)
    in_bulk.undo(done.pk, by=cast.owner)
    assert [reads.facts("lead", number, by=cast.owner)[PLAN] for number in numbers] == [old, None]
    assert files.find(old, by=cast.owner).name == "old.pdf"


def test_nobody_hands_out_a_file_of_others(cast: Cast) -> None:
    theirs = upload(cast.stranger)

    with pytest.raises(Refused):
        in_bulk.begin("lead", [lead(cast.owner)], "update", {PLAN: theirs}, by=cast.owner)
