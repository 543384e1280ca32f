"""The journal tells who did what that matters, and nobody changes it unnoticed."""

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client

from leadwright.audit import journal
from leadwright.audit.models import Line
from leadwright.people import appointing, hiring
from leadwright.records import actions, entries, exports
from leadwright.records.actions import in_bulk
from leadwright.records.kind import KINDS
from leadwright.records.lists import Wanted
from tests.conftest import PASSWORD, Cast


def told() -> list[tuple[str, str, str]]:
    return list(Line.objects.order_by("pk").values_list("who", "action", "about"))


def test_rights_configuration_exports_and_deletions_are_told(cast: Cast) -> None:
    lead = actions.create("lead", {"TITLE": "Valve"}, by=cast.owner)

    appointing.appoint("reader", [("user", cast.id("stranger"))], by=cast.admin)
    hiring.dismiss(cast.id("colleague"), by=cast.admin)
    entries.add("SOURCE", "Fair", by=cast.admin)
    exports.begin(Wanted(KINDS["lead"]), "csv", by=cast.owner)
    actions.delete("lead", [lead.id], by=cast.owner)

    actions_told = [(who, action) for who, action, _about in told()]
    assert actions_told == [
        ("Admin", "role.given"),
        ("Admin", "person.dismissed"),
        ("Admin", "list.entry_added"),
        ("Owner", "export"),
        ("Owner", "record.deleted"),
    ]
    assert Line.objects.get(action="role.given").detail == {"holders": [f"user:{cast.id('stranger')}"]}
    assert Line.objects.get(action="record.deleted").detail == {"records": [lead.id]}


def test_so_are_deletions_of_many_and_what_is_taken_back(cast: Cast) -> None:
    several = [actions.create("lead", {"TITLE": f"Valve {n}"}, by=cast.owner).id for n in range(2)]
    theirs = actions.create("lead", {"TITLE": "Theirs"}, by=cast.colleague).id

    batch = in_bulk.begin("lead", [*several, theirs], "delete", {}, by=cast.owner)
    in_bulk.undo(batch.pk, by=cast.owner)
    merged = actions.merge("lead", several[0], [several[1]], {}, by=cast.owner)
    actions.undo_merge("lead", merged.pk, by=cast.owner)

    assert [action for _who, action, _about in told()] == [
        "record.deleted",
        "record.restored",
        "record.merged",
        "record.restored",
        "record.unmerged",
    ]
    assert {tuple(sorted(one.detail["records"])) for one in Line.objects.all()[:2]} == {tuple(several)}


def test_log_ins_are_told_those_that_failed_too(cast: Cast) -> None:
    web = Client()
    for password in ("wrong", PASSWORD):
        web.post(
            "/api/session",
            {"email": "owner@example.com", "password": password},
            content_type="application/json",
        )
    web.delete("/api/session")

    assert told() == [
        ("", "log_in.refused", "owner@example.com"),
        ("Owner", "log_in", "owner@example.com"),
        ("Owner", "log_out", "Owner"),
    ]


def test_what_is_taken_back_is_not_told(cast: Cast) -> None:
    with pytest.raises(ValueError, match="administrator"):
        appointing.appoint("administrator", [], by=cast.admin)

    assert told() == []


@pytest.fixture
def three(cast: Cast) -> list[Line]:
    for name in ("one", "two", "three"):
        journal.note("list.ordered", name, by=cast.admin)
    journal.seal()
    return list(Line.objects.order_by("place"))


def test_a_journal_that_nobody_touched_is_proved(three: list[Line]) -> None:
    assert [line.place for line in three] == [1, 2, 3]
    assert list(journal.verify()) == []


@pytest.mark.parametrize("wish", ["update audit_line set about = 'x'", "delete from audit_line"])
def test_the_database_refuses_to_change_it(three: list[Line], wish: str) -> None:
    with pytest.raises(DatabaseError, match="never changed"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(wish)


@pytest.mark.parametrize(
    ("deed", "trouble"),
    [
        ("update audit_line set about = 'x' where place = 2", ["2: changed (list.ordered x)"]),
        ("delete from audit_line where place = 2", ["2: missing", "3: changed (list.ordered three)"]),
    ],
)
def test_whoever_gets_round_the_database_is_found_out(three: list[Line], deed: str, trouble: list[str]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("alter table audit_line disable trigger audit_line_guarded")
        cursor.execute(deed)

    assert list(journal.verify()) == trouble
