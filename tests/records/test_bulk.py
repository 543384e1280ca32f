"""One change to many records is foreseen, done, told, and taken back where nobody changed anything since."""

from typing import Any

import pytest

from leadwright.outbox.queue import JOBS
from leadwright.people.access import Actor, Denied
from leadwright.records import actions, reads, work
from leadwright.records.actions import in_bulk
from leadwright.records.kind import KINDS
from leadwright.records.list_tables import Batch
from leadwright.records.lists import Wanted
from leadwright.records.reads import NoSuchRecord
from leadwright.refusal import Refused
from tests.conftest import Cast


def leads(cast: Cast, *owners: str, **more: Any) -> list[int]:
    rows = [{"TITLE": f"Lead of {name}", "ASSIGNED_BY_ID": cast.id(name), **more} for name in owners]
    return [one.id for one in actions.create_many("lead", rows, by=cast.admin)]


def value(cast: Cast, number: int, code: str) -> Any:
    return reads.facts("lead", number, by=cast.admin)[code]


def change(numbers: list[int], by: Actor, **values: Any) -> Batch:
    return in_bulk.begin("lead", numbers, "update", values, by=by)


def test_foreseen_is_how_many_and_how_many_of_them_one_may_touch(cast: Cast) -> None:
    numbers = leads(cast, "owner", "owner", "colleague")

    assert in_bulk.foreseen("lead", numbers, "update", {"SOURCE_ID": "CALL"}, by=cast.owner) == {
        "total": 3,
        "allowed": 2,
        "more": False,
    }
    assert value(cast, numbers[0], "SOURCE_ID") == ""


@pytest.mark.parametrize(
    ("verb", "values"), [("update", {}), ("update", {"OPPORTUNITY": "much"}), ("update", {"ID": 1}), ("burn", {})]
)
def test_what_cannot_be_done_is_refused_before_anything_is(cast: Cast, verb: str, values: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        in_bulk.begin("lead", leads(cast, "owner"), verb, values, by=cast.admin)
    assert not Batch.objects.exists()


def test_those_that_one_may_not_touch_are_left_and_told(cast: Cast) -> None:
    mine, theirs = leads(cast, "owner", "colleague")

    done = change([mine, theirs], cast.owner, SOURCE_ID="CALL")

    assert (done.total, done.done, done.changed, done.skipped) == (2, 2, 1, 1)
    assert [(one["id"], one["title"]) for one in done.told] == [(theirs, "Lead of colleague")]
    assert "Access denied" in done.told[0]["why"]
    assert (value(cast, mine, "SOURCE_ID"), value(cast, theirs, "SOURCE_ID")) == ("CALL", "")


def test_what_one_cannot_see_is_not_meant(cast: Cast) -> None:
    numbers = leads(cast, "owner", "stranger")
    wanted = Wanted(kind=KINDS["lead"])

    assert in_bulk.meant(wanted, numbers, by=cast.owner) == numbers[:1]
    assert in_bulk.meant(wanted, None, by=cast.owner) == numbers[:1]
    assert in_bulk.meant(wanted, [], by=cast.owner) == []


def test_many_are_done_by_a_worker_part_by_part(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_bulk, "AT_ONCE", 3)
    monkeypatch.setattr(in_bulk, "PART", 2)
    numbers = leads(cast, *["owner"] * 5)

    batch = change(numbers, cast.admin, STATUS_ID="IN_PROCESS")
    assert batch.done == 0

    assert work.part(Batch, batch.pk, 2, in_bulk.part)  # a worker dies after the first part
    JOBS[in_bulk.DO](batch=batch.pk)
    JOBS[in_bulk.DO](batch=batch.pk)  # and the job comes once more
    batch.refresh_from_db()

    assert (batch.done, batch.changed) == (5, 5)
    assert {value(cast, number, "STATUS_ID") for number in numbers} == {"IN_PROCESS"}
    assert [len(reads.history("lead", number, by=cast.admin)) for number in numbers] == [2] * 5


def test_undo_brings_back_what_was_except_where_somebody_changed_it_since(cast: Cast) -> None:
    first, second = leads(cast, "owner", "owner", SOURCE_ID="WEB")
    done = change([first, second], cast.admin, SOURCE_ID="CALL", STATUS_ID="JUNK")
    actions.update("lead", second, {"SOURCE_ID": "EMAIL"}, by=cast.owner)

    undone = in_bulk.undo(done.pk, by=cast.admin)

    assert (undone.changed, undone.skipped) == (1, 1)
    assert undone.told[0]["why"] == "Somebody changed this since"
    assert [value(cast, first, code) for code in ("SOURCE_ID", "STATUS_ID")] == ["WEB", "NEW"]
    assert value(cast, first, "DATE_CLOSED") is None
    assert [value(cast, second, code) for code in ("SOURCE_ID", "STATUS_ID")] == ["EMAIL", "JUNK"]


def test_deleted_records_come_back_too(cast: Cast) -> None:
    numbers = leads(cast, "owner", "owner")

    done = in_bulk.begin("lead", numbers, "delete", {}, by=cast.admin)
    assert not reads.records("lead", by=cast.admin).exists()

    in_bulk.undo(done.pk, by=cast.admin)
    assert set(reads.records("lead", by=cast.admin).values_list("pk", flat=True)) == set(numbers)


def test_an_undo_happens_once_and_only_for_who_did_it(cast: Cast) -> None:
    done = change(leads(cast, "owner"), cast.admin, SOURCE_ID="CALL")
    with pytest.raises(NoSuchRecord):
        in_bulk.undo(done.pk, by=cast.owner)

    undone = in_bulk.undo(done.pk, by=cast.admin)

    for once_more in (done, undone):
        with pytest.raises(Refused):
            in_bulk.undo(once_more.pk, by=cast.admin)


def test_who_left_meanwhile_changes_nothing_more(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    from leadwright.people import directory
    from leadwright.people.models import User

    monkeypatch.setattr(in_bulk, "AT_ONCE", 0)
    (number,) = leads(cast, "owner")
    batch = change([number], cast.admin, SOURCE_ID="CALL")
    directory.deactivate(User.objects.get(pk=cast.id("admin")))

    JOBS[in_bulk.DO](batch=batch.pk)

    batch.refresh_from_db()
    assert (batch.changed, batch.skipped) == (0, 1)


def test_many_that_fail_keep_the_reason_above_what_was_said_before(cast: Cast) -> None:
    (before,) = leads(cast, "owner", STATUS_DESCRIPTION="Called once")
    (silent,) = leads(cast, "owner")

    change([before, silent], cast.admin, STATUS_ID="JUNK", STATUS_DESCRIPTION="No budget")

    assert value(cast, before, "STATUS_DESCRIPTION") == "No budget\n\nCalled once"
    assert value(cast, silent, "STATUS_DESCRIPTION") == "No budget"


def test_somebody_without_the_right_begins_nothing(cast: Cast) -> None:
    gone = Actor("web", cast.owner.person._replace(active=False) if cast.owner.person else None)
    with pytest.raises(Denied):
        change(leads(cast, "owner"), gone, SOURCE_ID="CALL")
