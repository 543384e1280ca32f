"""Finding records: by words whole or begun, without diacritics, by parts of numbers, and only what one may see."""

from typing import Any
from unittest.mock import patch

import pytest
from django.db import connection
from django.test import Client

from leadwright.fields import custom
from leadwright.outbox.queue import JOBS
from leadwright.people.access import Actor
from leadwright.records import actions, filling, matching, reads, search, words
from leadwright.records.kind import KINDS
from leadwright.records.timeline import comments
from tests.conftest import Cast, browser_of

AN = {
    "TITLE": "Báo giá bơm nước",
    "NAME": "Văn An",
    "LAST_NAME": "Nguyễn",
    "COMPANY_TITLE": "Công ty Đại Phát",
    "PHONE": ["+84912345678"],
    "EMAIL": ["An.Nguyen@daiphat.vn"],
}


@pytest.fixture(autouse=True)
def _in_no_hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """The machine may be busy."""
    monkeypatch.setattr(search, "LONGEST", 10)


def found(text: str, by: Actor) -> list[tuple[str, int]]:
    return [(group["kind"], one["id"]) for group in search.everywhere(text, by=by).groups for one in group["items"]]


@pytest.mark.parametrize(
    "typed",
    [
        "nguyen",
        "NGUYỄN VĂN",
        "an nguyễn",
        "dai ph",
        "đại",
        "bom nuoc",
        "0912 345 678",
        "+84 912 345 678",
        "0084912345678",
        "091234",
        "345678",
        "an.nguyen@daiphat.vn",
        "daiphat",
    ],
)
def test_a_lead_is_found_by_whatever_one_remembers(cast: Cast, typed: str) -> None:
    wanted = actions.create("lead", AN, by=cast.owner)
    actions.create("lead", {"TITLE": "Other", "PHONE": ["+84988777666"]}, by=cast.owner)

    assert found(typed, cast.owner) == [("lead", wanted.id)]


@pytest.mark.parametrize("typed", ["", "   ", "'", "& | !", "\\", "((", "nguyen smith", "#", "#x", "912345679"])
def test_what_says_nothing_or_too_much_finds_nothing(cast: Cast, typed: str) -> None:
    actions.create("lead", AN, by=cast.owner)

    assert found(typed, cast.owner) == []


def test_all_kinds_are_searched_at_once_newest_first(cast: Cast) -> None:
    first = actions.create("lead", {"TITLE": "Roof of Weber"}, by=cast.owner).id
    second = actions.create("lead", {"TITLE": "Weber again"}, by=cast.owner).id
    company = actions.create("company", {"TITLE": "Weber GmbH"}, by=cast.owner).id
    contact = actions.create("contact", {"NAME": "Anna", "LAST_NAME": "Weber"}, by=cast.owner).id

    assert found("web", cast.owner) == [("lead", second), ("lead", first), ("contact", contact), ("company", company)]
    group = search.everywhere("web", by=cast.owner, limit=1).groups[0]
    assert (len(group["items"]), group["more"]) == (1, True)


def test_nobody_finds_what_they_may_not_see(cast: Cast) -> None:
    lead = actions.create("lead", AN, by=cast.owner)

    assert found("nguyen", cast.colleague) == [("lead", lead.id)]
    assert found("nguyen", cast.stranger) == found(f"#{lead.id}", cast.stranger) == []
    actions.delete("lead", [lead.id], by=cast.owner)
    assert found("nguyen", cast.owner) == found(f"#{lead.id}", cast.owner) == []


def test_a_change_is_found_at_once_and_what_was_is_not(cast: Cast) -> None:
    lead = actions.create("lead", {"TITLE": "Roof", "COMPANY_TITLE": "Weber"}, by=cast.owner)

    actions.update("lead", lead.id, {"TITLE": "Wall", "PHONE": ["+84912345678"]}, by=cast.owner)

    assert found("roof", cast.owner) == []
    assert found("wall weber 5678", cast.owner) == [("lead", lead.id)]


def test_a_record_is_found_by_its_number(cast: Cast) -> None:
    lead = actions.create("lead", {"TITLE": "Roof"}, by=cast.owner)

    assert ("lead", lead.id) in found(f"#{lead.id}", cast.owner)


def test_old_records_are_found_behind_very_many_newer_ones(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matching, "NEWEST", 3)
    old = actions.create("lead", AN, by=cast.owner)
    actions.create_many("lead", [{"TITLE": f"Lead {n}"} for n in range(10)], by=cast.owner)

    assert found("nguy", cast.owner) == [("lead", old.id)]


@pytest.mark.parametrize("typed", ["n van", "nguyen v", "v 0912 345 67", "bao g 0912 345"])
def test_a_letter_or_two_are_not_looked_up_but_must_be_there(
    cast: Cast, monkeypatch: pytest.MonkeyPatch, typed: str
) -> None:
    monkeypatch.setattr(matching, "NEWEST", 1)
    wanted = actions.create("lead", AN, by=cast.owner)
    actions.create("lead", {"TITLE": "Other", "LAST_NAME": "Nguyễn", "PHONE": ["+84912345679"]}, by=cast.owner)
    actions.create("lead", {"TITLE": "Newest"}, by=cast.owner)

    assert found(typed, cast.owner) == [("lead", wanted.id)]


def test_a_search_that_takes_too_long_says_what_it_has(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    lead = actions.create("lead", AN, by=cast.owner)
    monkeypatch.setattr(search, "LONGEST", 0.2)
    slow = lambda rows, *_asked: rows.extra(where=["pg_sleep(9) is not null"])  # noqa: E731
    with patch.object(matching, "indexed", slow):
        answer = search.everywhere("nguyen", by=cast.owner)

    assert [one["id"] for one in answer.groups[0]["items"]] == [lead.id]
    assert not answer.complete
    with connection.cursor() as cursor:
        cursor.execute("show statement_timeout")
        assert cursor.fetchone() == ("0",)


def test_boards_and_lists_find_the_same_way(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    lead = actions.create("lead", AN, by=cast.owner)

    for common in (1, 50):  # by walking, by the index
        monkeypatch.setattr(matching, "_COMMON", common)
        assert reads.found("lead", by=cast.owner, search="0912 nguyen").get().pk == lead.id
        assert not reads.found("lead", by=cast.owner, search="smith").exists()


def test_records_from_before_the_search_get_their_words(cast: Cast) -> None:
    lead = actions.create("lead", AN, by=cast.owner)
    KINDS["lead"].model._default_manager.update(search=None)
    assert found("nguyen", cast.owner) == []

    JOBS["fill-search"]()

    assert found("nguyen", cast.owner) == [("lead", lead.id)]


@pytest.mark.parametrize("own", [None, "'else':1"])
def test_comments_written_before_there_was_a_search_are_heard(cast: Cast, own: str | None) -> None:
    lead, deal = (actions.create(kind, {"TITLE": "Roof"}, by=cast.owner) for kind in ("lead", "deal"))
    for kind, number, text in (
        ("lead", lead.id, "Wants Tiles"),
        ("lead", lead.id, "or slate"),
        ("deal", deal.id, "No"),
    ):
        comments.add(kind, number, text, by=cast.owner)
    KINDS["lead"].model._default_manager.update(search=own)
    assert found("tiles", cast.owner) == []

    JOBS["fill-search"]()
    JOBS["fill-said"]()

    assert found("slate tiles", cast.owner) == [("lead", lead.id)]
    assert found("roof slate", cast.owner) == [("lead", lead.id)]
    assert found("no", cast.owner) == [("deal", deal.id)]


def test_a_text_without_end_is_cut(cast: Cast) -> None:
    many = [f"+8491{number:07}" for number in range(50)]

    lead = actions.create("lead", {"TITLE": "x " * 100, "LAST_NAME": "y" * 255, "PHONE": many}, by=cast.owner)

    assert len(words.indexed(KINDS["lead"], lead.facts)) < 20_000
    assert found("x", cast.owner) == [("lead", lead.id)]


def test_the_web_searches(cast: Cast) -> None:
    lead = actions.create("lead", AN, by=cast.owner)
    owner: Client = browser_of("owner@example.com")

    answer = owner.get("/api/search", {"q": "đại phat"}).json()

    assert answer == {
        "groups": [
            {
                "kind": "lead",
                "items": [
                    {
                        "id": lead.id,
                        "title": "Báo giá bơm nước",
                        "subtitle": "Văn An Nguyễn · Công ty Đại Phát",
                        "stage": {"name": "New", "color": "#39A8EF"},
                    }
                ],
                "more": False,
            }
        ],
        "complete": True,
    }
    assert owner.get("/api/search", {"q": "x" * 201}).status_code == 422


def test_what_was_said_in_comments_is_found_until_it_is_taken_back(cast: Cast) -> None:
    lead = actions.create("lead", AN, by=cast.owner).id
    modified = reads.facts("lead", lead, by=cast.owner)["DATE_MODIFY"]
    said = comments.add("lead", lead, "Khách cần máy nén khí", by=cast.owner)
    comments.add("lead", lead, "An asks for a crane", by=cast.owner)
    assert reads.facts("lead", lead, by=cast.owner)["DATE_MODIFY"] == modified

    actions.update("lead", lead, {"TITLE": "Pump"}, by=cast.owner)
    for typed in ("may nen", "crane", "crane pump", "an.nguyen@daiphat.vn"):
        assert found(typed, cast.owner) == [("lead", lead)]
    assert found("crane", cast.stranger) == []
    assert found("bom nuoc", cast.owner) == []

    comments.change("lead", lead, said.pk, {"text": "Khách cần xe nâng"}, by=cast.owner)
    assert (found("may nen", cast.owner), found("xe nang", cast.owner)) == ([], [("lead", lead)])
    comments.delete("lead", lead, said.pk, by=cast.owner)
    assert found("xe nang", cast.owner) == []
    assert found("pump", cast.owner) == [("lead", lead)]


def test_a_merge_takes_along_what_was_said_and_its_undo_gives_it_back(cast: Cast) -> None:
    old, new = (actions.create("lead", {"TITLE": title}, by=cast.owner).id for title in ("Pump", "Pumps"))
    comments.add("lead", new, "Wants a crane", by=cast.owner)

    made = actions.merge("lead", old, [new], {}, by=cast.owner)
    assert found("crane", cast.owner) == [("lead", old)]

    actions.undo_merge(made.kind, made.pk, by=cast.owner)
    assert found("crane", cast.owner) == [("lead", new)]


def test_long_texts_are_found_but_never_crowd_out_the_name(cast: Cast) -> None:
    code = custom.add("lead", "note", "Note", "long_text").code
    many = " ".join(f"word{number}" for number in range(words.MOST * 2))
    lead = actions.create("lead", {"TITLE": "Zinc", "COMMENTS": many, code: "Zebra"}, by=cast.owner).id
    short = actions.create("lead", {"TITLE": "Roof", "COMMENTS": "Cần giao\ntrước tết"}, by=cast.owner).id

    assert found("zinc word1", cast.owner) == [("lead", lead)]
    assert found("truoc tet", cast.owner) == [("lead", short)]


@pytest.mark.parametrize(
    ("type_name", "multiple", "given", "typed"),
    [
        ("phone", False, "+84 912 345 678", "0912 345 678"),
        ("phone", True, ["+84 912 345 678"], "345678"),
        ("email", False, "an@daiphat.vn", "an@daiphat.vn"),
        ("link", False, "https://daiphat.vn/bom", "daiphat bom"),
        ("text", True, ["Bơm chìm", "Van"], "chim van"),
        ("messengers", False, [{"value": "daiphat", "type": "ZALO"}], "daiphat"),
    ],
)
def test_added_fields_are_searched_too(cast: Cast, type_name: str, multiple: bool, given: Any, typed: str) -> None:
    custom.add("lead", "x", "Something", type_name, multiple=multiple)
    wanted = actions.create("lead", {"TITLE": "Pump", "UF_CRM_X": given}, by=cast.owner)
    actions.create("lead", {"TITLE": "Other"}, by=cast.owner)

    assert found(typed, cast.owner) == [("lead", wanted.id)]


def test_tags_and_sites_are_searched_and_what_was_there_before_is_filled(cast: Cast) -> None:
    wanted = actions.create("lead", {"TITLE": "Pump", "TAGS": ["Hội chợ"], "WEB": ["daiphat.vn"]}, by=cast.owner)
    comments.add("lead", wanted.id, "Called twice", by=cast.owner)
    assert found("hoi cho", cast.owner) == found("daiphat", cast.owner) == [("lead", wanted.id)]
    with connection.cursor() as cursor:
        cursor.execute("update records_lead set search = 'pump'")
    assert found("hoi cho", cast.owner) == []

    filling.refill("lead")

    assert found("hoi cho", cast.owner) == found("twice", cast.owner) == [("lead", wanted.id)]
