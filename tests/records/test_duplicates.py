"""Records that may be the same: by number, address and name, however they are written."""

from typing import Any

import pytest

from leadwright.outbox.queue import JOBS
from leadwright.people.access import Actor
from leadwright.records import actions, duplicates, reads, sharing
from leadwright.records.models import Shared
from tests.conftest import Cast, browser_of

AN = {"NAME": "Văn An", "LAST_NAME": "Nguyễn", "PHONE": ["+84912345678"], "EMAIL": ["an@daiphat.vn"]}


def matches(values: dict[str, Any], by: Actor, kind: str = "lead") -> list[tuple[str, int | None, list[str]]]:
    return [(one["kind"], one["id"], one["matched"]) for one in duplicates.of(kind, values, by=by)]


@pytest.mark.parametrize(
    ("values", "matched"),
    [
        ({"PHONE": "0912 345 678"}, ["phone"]),
        ({"PHONE": [{"value": "+84 91 234 56 78", "type": "HOME"}]}, ["phone"]),
        ({"EMAIL": "AN@DaiPhat.vn"}, ["email"]),
        ({"NAME": "nguyen van", "LAST_NAME": "an"}, ["name"]),
        ({"NAME": "An", "LAST_NAME": "Nguyễn Văn", "EMAIL": "an@daiphat.vn"}, ["email", "name"]),
    ],
)
def test_the_same_person_is_known_however_written(cast: Cast, values: dict[str, Any], matched: list[str]) -> None:
    from leadwright.company import configuration
    from leadwright.company.models import Company

    Company.objects.update(country="VN")
    configuration.changed()
    lead = actions.create("lead", AN, by=cast.owner)

    assert matches(values, cast.owner) == [("lead", lead.id, matched)]


@pytest.mark.parametrize("values", [{}, {"NAME": "An"}, {"PHONE": "12"}, {"EMAIL": "an@"}, {"PHONE": {"x": 1}}])
def test_too_little_says_nothing(cast: Cast, values: dict[str, Any]) -> None:
    actions.create("lead", {**AN, "NAME": "An", "LAST_NAME": ""}, by=cast.owner)

    assert matches(values, cast.owner) == []


def test_leads_contacts_and_companies_are_compared_and_the_surest_come_first(cast: Cast) -> None:
    company = actions.create("company", {"TITLE": "Đại Phát", "PHONE": ["+84912345678"]}, by=cast.owner)
    contact = actions.create("contact", {"NAME": "An Nguyen", "LAST_NAME": "Van"}, by=cast.owner)

    assert matches(AN, cast.owner) == [("company", company.id, ["phone"]), ("contact", contact.id, ["name"])]
    assert matches({"TITLE": "ĐẠI phát"}, cast.owner, "company") == [("company", company.id, ["name"])]


def test_leads_are_compared_by_the_names_of_their_companies(cast: Cast) -> None:
    company = actions.create("company", {"TITLE": "Đại Phát"}, by=cast.owner)
    lead = actions.create("lead", {"TITLE": "Pump", "COMPANY_TITLE": "PHÁT ĐẠI"}, by=cast.owner)
    actions.create("lead", {"TITLE": "dai phat", "COMPANY_TITLE": "Đại Phát Tài"}, by=cast.owner)

    same = [("company", company.id, ["name"]), ("lead", lead.id, ["name"])]
    assert sorted(matches({"COMPANY_TITLE": "dai phat"}, cast.owner)) == same
    assert sorted(matches({"TITLE": "Dai  Phat"}, cast.owner, "company")) == same


def test_of_what_one_may_not_see_only_the_department_is_told(cast: Cast) -> None:
    actions.create("lead", {**AN, "TITLE": "Secret"}, by=cast.owner)

    found = duplicates.of("lead", {"PHONE": "+84912345678"}, by=cast.stranger)

    assert [(one["id"], one["department"]) for one in found] == [(None, "Sales")]
    assert "Secret" not in str(found)
    assert "Nguyễn" not in str(found)


def test_a_record_is_no_duplicate_of_itself_nor_of_a_deleted_one(cast: Cast) -> None:
    lead, other = actions.create("lead", AN, by=cast.owner), actions.create("lead", AN, by=cast.owner)
    actions.delete("lead", [other.id], by=cast.owner)

    assert duplicates.of("lead", AN, by=cast.owner, besides=lead.id) == []


def test_groups_are_listed_until_somebody_says_that_they_are_different(cast: Cast) -> None:
    first, second = (
        actions.create("lead", AN, by=cast.owner),
        actions.create("lead", {"PHONE": AN["PHONE"]}, by=cast.owner),
    )
    actions.create("lead", {"PHONE": ["+84988777666"]}, by=cast.owner)

    page, more = duplicates.groups("lead", by=cast.owner)
    assert [(one["matched"], [hit["id"] for hit in one["items"]]) for one in page] == [("phone", [second.id, first.id])]
    assert not more
    assert duplicates.groups("lead", by=cast.stranger) == ([], False)

    assert len(duplicates.of("lead", AN, by=cast.owner, besides=first.id)) == 1
    duplicates.dismiss("lead", page[0]["key"], by=cast.owner)
    assert duplicates.groups("lead", by=cast.owner) == ([], False)
    assert duplicates.of("lead", AN, by=cast.owner, besides=first.id) == []
    actions.create("lead", {"PHONE": AN["PHONE"]}, by=cast.owner)
    assert duplicates.groups("lead", by=cast.owner)[0][0]["count"] == 3
    with pytest.raises(reads.NoSuchRecord):
        duplicates.dismiss("lead", page[0]["key"], by=cast.stranger)


def test_pages_of_groups_follow_each_other(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates, "PAGE", 2)
    for number in (1, 2, 3, 2, 1):
        actions.create_many("lead", [{"EMAIL": [f"an{number}@daiphat.vn"]}] * 2, by=cast.owner)

    first, more = duplicates.groups("lead", by=cast.owner)
    second, no_more = duplicates.groups("lead", by=cast.owner, after=first[-1]["key"])

    assert [one["value"] for one in first] == ["an1@daiphat.vn", "an2@daiphat.vn"]
    assert [(one["value"], one["count"]) for one in second] == [("an3@daiphat.vn", 2)]
    assert (more, no_more) == (True, False)


def test_very_many_records_are_compared_by_a_job(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sharing, "MOST", 1)
    leads = actions.create_many("lead", [AN, AN], by=cast.owner)
    assert duplicates.groups("lead", by=cast.owner) == ([], False)

    JOBS["compare-records"]("lead")

    assert [one["count"] for one in duplicates.groups("lead", by=cast.owner)[0]] == [2, 2, 2]
    actions.delete("lead", [leads[0].id], by=cast.owner)
    assert duplicates.groups("lead", by=cast.owner) == ([], False)
    JOBS["compare-records"]("lead")
    assert not Shared.objects.exists()


def test_a_group_is_known_from_the_change_that_makes_it_and_from_the_one_that_ends_it(cast: Cast) -> None:
    lead = actions.create("lead", AN, by=cast.owner)
    other = actions.create("lead", {"TITLE": "Pump"}, by=cast.owner)
    assert duplicates.groups("lead", by=cast.owner) == ([], False)

    actions.update("lead", other.id, {"EMAIL": AN["EMAIL"]}, by=cast.owner)
    assert [one["count"] for one in duplicates.groups("lead", by=cast.owner)[0]] == [2]
    actions.update("lead", lead.id, {"EMAIL": []}, by=cast.owner)
    assert duplicates.groups("lead", by=cast.owner) == ([], False)


def test_the_web_asks_while_somebody_types(cast: Cast) -> None:
    lead = actions.create("lead", {**AN, "TITLE": "Pump"}, by=cast.owner)
    owner = browser_of("owner@example.com")

    answer = owner.post("/api/duplicates/lead", {"values": {"EMAIL": [{"value": "an@daiphat.vn"}]}}, "application/json")

    assert [(one["id"], one["title"]) for one in answer.json()["matches"]] == [(lead.id, "Pump")]
    assert owner.get("/api/duplicates/lead").json() == {"groups": [], "more": False}
