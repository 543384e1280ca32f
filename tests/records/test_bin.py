"""The recycle bin: gone from everywhere, back as it was, and empty of itself after thirty days."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from leadwright.audit.models import Line
from leadwright.outbox.queue import DAILY
from leadwright.people.access import Actor, Denied
from leadwright.records import actions, boards, reads, recycle_bin
from leadwright.records.kind import KINDS
from leadwright.records.lists import Wanted
from leadwright.records.models import Change
from tests.conftest import Cast, browser_of


def lead(by: Actor, title: str = "Roof") -> int:
    return actions.create("lead", {"TITLE": title}, by=by).id


def titles(by: Actor) -> list[str]:
    return [one["title"] for one in recycle_bin.content("lead", by=by)[0]]


def test_a_deleted_lead_is_seen_in_the_bin_alone(cast: Cast) -> None:
    number = lead(cast.owner)

    actions.delete("lead", [number], by=cast.owner)

    with pytest.raises(reads.NoSuchRecord):
        reads.facts("lead", number, by=cast.owner)
    assert boards.board(Wanted(KINDS["lead"]), by=cast.owner)[0]["count"] == 0
    assert titles(cast.owner) == ["Roof"]


def test_it_comes_back_as_it_was_and_its_history_tells(cast: Cast) -> None:
    number = lead(cast.owner)
    before = reads.facts("lead", number, by=cast.owner)

    actions.delete("lead", [number], by=cast.owner)
    actions.restore("lead", [number], by=cast.owner)

    after = reads.facts("lead", number, by=cast.owner)
    assert {**after, "DATE_MODIFY": ""} == {**before, "DATE_MODIFY": ""}
    assert [one.verb for one in reads.history("lead", number, by=cast.owner)] == ["restore", "delete", "create"]
    assert titles(cast.owner) == []


def test_live_boards_learn_of_it(cast: Cast) -> None:
    number = lead(cast.owner)
    actions.delete("lead", [number], by=cast.owner)

    told = Change.objects.get(kind="lead", record=number, verb="delete")
    assert (told.via, told.person_id) == ("web", cast.id("owner"))


def test_many_are_deleted_together_or_not_at_all(cast: Cast) -> None:
    mine, other = lead(cast.owner), lead(cast.colleague)

    with pytest.raises(Denied):
        actions.delete("lead", [mine, other], by=cast.owner)
    with pytest.raises(reads.NoSuchRecord):
        actions.delete("lead", [mine, 999_999], by=cast.owner)

    assert reads.facts("lead", mine, by=cast.owner)["TITLE"] == "Roof"
    actions.delete("lead", [mine, other], by=cast.admin)
    assert len(titles(cast.admin)) == 2


def test_everybody_sees_in_the_bin_what_they_may_restore(cast: Cast) -> None:
    number = lead(cast.owner)
    actions.delete("lead", [number], by=cast.admin)

    assert titles(cast.admin) == titles(cast.owner) == ["Roof"]
    assert titles(cast.colleague) == titles(cast.stranger) == []
    with pytest.raises(Denied):
        actions.restore("lead", [number], by=cast.colleague)
    with pytest.raises(reads.NoSuchRecord):
        actions.restore("lead", [number], by=cast.stranger)


def test_after_thirty_days_it_is_gone_for_good_with_its_history(cast: Cast) -> None:
    old, fresh, kept = lead(cast.owner, "Old"), lead(cast.owner, "Fresh"), lead(cast.owner, "Kept")
    actions.delete("lead", [old, fresh], by=cast.owner)
    model = KINDS["lead"].model._default_manager
    model.filter(pk=old).update(deleted_at=timezone.now() - timedelta(days=30, minutes=1))
    model.filter(pk=fresh).update(deleted_at=timezone.now() - timedelta(days=29, minutes=1))

    DAILY["purge-bin"]()

    assert set(model.values_list("pk", flat=True)) == {fresh, kept}
    assert not Change.objects.filter(record=old).exists()
    assert Change.objects.filter(record=kept).exists()
    assert recycle_bin.content("lead", by=cast.owner)[0][0]["days_left"] == 1
    told = Line.objects.get(action="record.purged")
    assert (told.about, told.detail) == ("lead", {"records": [old]})


def test_the_bin_is_paged(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recycle_bin, "PAGE", 2)
    actions.delete("lead", [lead(cast.owner, f"Lead {n}") for n in range(3)], by=cast.owner)

    page, more = recycle_bin.content("lead", by=cast.owner)
    rest, no_more = recycle_bin.content("lead", by=cast.owner, start=2)

    assert [one["title"] for one in [*page, *rest]] == ["Lead 2", "Lead 1", "Lead 0"]
    assert (more, no_more) == (True, False)


def test_the_web_deletes_shows_and_restores(cast: Cast) -> None:
    owner, number = browser_of("owner@example.com"), lead(cast.owner)

    assert owner.delete(f"/api/records/lead/{number}").status_code == 204
    assert owner.get(f"/api/records/lead/{number}").status_code == 404
    shown = owner.get("/api/bin/lead").json()["items"]
    assert [(one["title"], one["by"], one["days_left"]) for one in shown] == [("Roof", "Owner", 30)]
    back = owner.post("/api/bin/lead/restore", {"ids": [number]}, "application/json")
    assert back.status_code == 204
    assert owner.get(f"/api/records/lead/{number}").status_code == 200


def test_no_list_or_an_endless_one_is_refused(cast: Cast) -> None:
    owner = browser_of("owner@example.com")

    for ids in ([], list(range(1_001))):
        assert owner.post("/api/bin/lead", {"ids": ids}, "application/json").status_code == 422


def test_bitrix_rest_deletes(hook: str, company: Actor, client: Client) -> None:
    number = lead(company)

    assert client.get(f"{hook}crm.lead.delete?id={number}").json()["result"] is True
    assert client.get(f"{hook}crm.lead.get?id={number}").json()["error_description"] == "Not found"
    again = client.get(f"{hook}crm.lead.delete?id={number}")
    assert (again.status_code, again.json()["error_description"]) == (400, "Not found")
