"""A list goes on where it ended, in any order, and never shows a record twice or not at all."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from leadwright.fields import custom
from leadwright.people import access
from leadwright.records import actions, lists
from leadwright.records.kind import KINDS
from leadwright.records.lists import Wanted
from leadwright.refusal import Refused
from tests.conftest import Cast

LEADS: list[dict[str, Any]] = [
    {"TITLE": "a", "UF_CRM_N": 2, "BIRTHDATE": "2026-01-02", "OPPORTUNITY": 7},
    {"TITLE": "b", "UF_CRM_N": -1.5, "OPPORTUNITY": 7},
    {"TITLE": "c", "BIRTHDATE": "2026-01-01"},
    {"TITLE": "d", "UF_CRM_N": 10, "BIRTHDATE": "2026-01-02", "OPPORTUNITY": 5},
    {"TITLE": "e"},
]


@pytest.fixture
def leads(cast: Cast) -> None:
    custom.add("lead", "N", "N", "number")
    actions.create_many("lead", LEADS, by=cast.admin)


def wanted(**more: Any) -> Wanted:
    return Wanted(kind=KINDS["lead"], **more)


def read(cast: Cast, size: int, **more: Any) -> str:
    """All titles, page by page."""
    titles, after = "", ""
    while True:
        page = lists.page(wanted(**more), by=cast.admin, after=after, size=size)
        titles += "".join(row["TITLE"] for row in page["rows"])
        after = page["next"]
        if not after:
            return titles


@pytest.mark.parametrize("size", [1, 2, 50])
@pytest.mark.parametrize(
    ("sort", "titles"),
    [
        ("STATUS_ID", "bcae"),
        ("-STATUS_ID", "eacb"),
        ("ASSIGNED_BY_ID", "aecb"),
        ("SOURCE_ID", "ebac"),
        ("-SOURCE_ID", "beca"),
        ("UF_CRM_SIZE", "cabe"),
    ],
)
def test_stages_follow_each_other_people_go_by_name_and_entries_as_they_are_kept(
    cast: Cast, sort: str, titles: str, size: int
) -> None:
    """Not by their codes, of which nobody knows. Codes that are gone come last."""
    entries = [{"id": 2, "title": "Small"}, {"id": 1, "title": "Large"}]
    custom.add("lead", "SIZE", "Size", "options", settings={"entries": entries})
    several = [
        {
            "TITLE": "a",
            "STATUS_ID": "IN_PROCESS",
            "SOURCE_ID": "",
            "UF_CRM_SIZE": 1,
            "ASSIGNED_BY_ID": cast.id("admin"),
        },
        {"TITLE": "b", "STATUS_ID": "NEW", "SOURCE_ID": "WEB", "UF_CRM_SIZE": 1, "ASSIGNED_BY_ID": cast.id("stranger")},
        {"TITLE": "c", "STATUS_ID": "NEW", "SOURCE_ID": "", "UF_CRM_SIZE": 2, "ASSIGNED_BY_ID": cast.id("owner")},
        {"TITLE": "e", "STATUS_ID": "JUNK", "SOURCE_ID": "CALL", "ASSIGNED_BY_ID": cast.id("admin")},
    ]
    actions.create_many("lead", several, by=cast.admin)
    assert read(cast, size, sort=sort) == titles


@pytest.mark.parametrize("size", [1, 2, 3, 50])
@pytest.mark.parametrize(
    ("sort", "titles"),
    [
        ("ID", "abcde"),
        ("-ID", "edcba"),
        ("-TITLE", "edcba"),
        ("UF_CRM_N", "badce"),
        ("-UF_CRM_N", "dabec"),
        ("BIRTHDATE", "cadbe"),
        ("-BIRTHDATE", "daceb"),
        ("OPPORTUNITY", "cedab"),
        ("-OPPORTUNITY", "badec"),
    ],
)
def test_pages_follow_each_other_in_any_order(cast: Cast, leads: None, size: int, sort: str, titles: str) -> None:
    """Those without a value come last."""
    assert read(cast, size, sort=sort) == titles


def test_what_was_deleted_or_added_meanwhile_shifts_no_page(cast: Cast, leads: None) -> None:
    first = lists.page(wanted(), by=cast.admin, size=2)
    actions.create("lead", {"TITLE": "new"}, by=cast.admin)

    second = lists.page(wanted(), by=cast.admin, after=first["next"], size=2)

    assert [row["TITLE"] for row in second["rows"]] == ["c", "b"]


def test_only_the_chosen_columns_and_what_belongs_to_them_are_read(cast: Cast, leads: None) -> None:
    row = lists.page(wanted(columns=["OPPORTUNITY", "UF_CRM_N", "NOPE"]), by=cast.admin)["rows"][0]

    judged = {code for code in access.ASKED if code in KINDS["lead"].fields}
    assert row.keys() == {"ID", "TITLE", "STATUS_ID", *judged, "OPPORTUNITY", "CURRENCY_ID", "UF_CRM_N"}
    assert row["UF_CRM_N"] is None


def test_a_filter_on_an_added_field_and_an_order_by_it(cast: Cast, leads: None) -> None:
    assert read(cast, 1, sort="-UF_CRM_N", filter=[{"field": "UF_CRM_N", "op": ">", "value": 0}]) == "da"


def test_everybody_sees_what_they_may(cast: Cast, leads: None) -> None:
    actions.create("lead", {"TITLE": "mine"}, by=cast.owner)

    assert [row["TITLE"] for row in lists.page(wanted(), by=cast.colleague)["rows"]] == ["mine"]
    assert lists.count(wanted(), by=cast.colleague) == 1
    assert lists.count(wanted(), by=cast.stranger) == 0


@pytest.mark.parametrize("sort", ["PHONE", "NOPE", "COMMENTS", "--ID"])
def test_what_has_no_order_is_refused(cast: Cast, sort: str) -> None:
    with pytest.raises(Refused):
        lists.page(wanted(sort=sort), by=cast.admin)


@pytest.mark.parametrize("after", ["x", "W10=", "bnVsbA=="])
def test_a_cursor_that_is_none_is_refused(cast: Cast, after: str) -> None:
    with pytest.raises(Refused):
        lists.page(wanted(), by=cast.admin, after=after)


def test_counting_stops_early(cast: Cast, leads: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lists, "COUNTED", 3)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        assert lists.count(wanted(), by=cast.admin) == 4
    assert "LIMIT 4" in queries[-1]["sql"]


def test_linked_records_are_named_by_one_query_a_kind(cast: Cast) -> None:
    company = actions.create("company", {"TITLE": "Acme"}, by=cast.admin).id
    people = [actions.create("contact", {"NAME": name}, by=cast.admin).id for name in ("Jo", "An")]
    actions.create("lead", {"COMPANY_ID": company, "CONTACT_IDS": people}, by=cast.admin)
    rows = lists.page(wanted(columns=["COMPANY_ID", "CONTACT_IDS"]), by=cast.admin)["rows"]

    with CaptureQueriesContext(connection) as queries:
        names = lists.links(KINDS["lead"], rows, by=cast.admin)

    assert names == {"company": {company: "Acme"}, "contact": dict(zip(people, ("Jo", "An"), strict=True))}
    assert sum("records_" in one["sql"] for one in queries) == 2
