"""Administrators say in which order and groups fields are shown, built-in and added ones alike."""

from typing import Any

import pytest
from django.test import Client

from leadwright.fields import custom, layout
from leadwright.fields.layout import Group
from leadwright.people.access import Actor
from leadwright.records.kind import KINDS
from leadwright.refusal import Refused
from tests.conftest import Cast, browser_of


def order() -> list[str]:
    return list(KINDS["lead"].fields)


def put(web: Client, *groups: dict[str, Any]) -> Any:
    return web.put("/api/fields/lead/layout", {"groups": groups}, "application/json")


def test_at_first_fields_stand_as_they_always_did_and_added_ones_last_in_their_group(db: None) -> None:
    custom.add("lead", "roof", "Roof", "text")
    groups = layout.groups("lead", KINDS["lead"].fields)

    assert [one.code for one in groups] == ["main", "contact", "address", "source", "system"]
    assert groups[0].fields[0] == "TITLE"
    assert groups[0].fields[-1] == "UF_CRM_ROOF"
    assert order().index("UF_CRM_ROOF") < order().index("PHONE")


def test_groups_are_made_named_and_ordered_in_one_call(web: Client) -> None:
    custom.add("lead", "roof", "Roof", "text")

    made = put(
        web,
        {"title": " The  roof ", "fields": ["UF_CRM_ROOF", "PHONE"]},
        {"code": "contact", "fields": ["EMAIL"]},
        {"code": "main", "title": "Lead", "fields": ["OPPORTUNITY"]},
    ).json()["groups"]

    assert [(one["code"], one["title"]) for one in made] == [
        ("group_1", "The roof"),
        ("contact", "Who"),
        ("main", "Lead"),
    ]
    assert order()[:2] == ["UF_CRM_ROOF", "PHONE"]
    assert order().index("UTM_TERM") < order().index("EMAIL") < order().index("OPPORTUNITY")
    fields = {one["code"]: one for one in web.get("/api/fields/lead").json()}
    assert list(fields) == order()
    assert (fields["PHONE"]["group"], fields["PHONE"]["group_title"]) == ("group_1", "The roof")
    assert fields["UTM_SOURCE"]["group"] == "group_1"  # its own group is gone
    assert set(order()) >= {field.code for field in KINDS["lead"].builtin} | {"UF_CRM_ROOF"}


def test_our_own_titles_stay_translated_when_they_are_sent_back(web: Client) -> None:
    put(web, *web.get("/api/fields/lead/layout").json()["groups"])

    shown = web.get("/api/fields/lead/layout", headers={"Accept-Language": "vi"}).json()["groups"]
    assert [one["title"] for one in shown][:2] == ["Thông tin chung", "Người liên hệ"]


def test_a_field_brought_back_stands_where_it_stood(db: None) -> None:
    custom.add("lead", "roof", "Roof", "text")
    layout.arrange("lead", [Group("main", "", ("UF_CRM_ROOF", "TITLE"))])

    custom.archive("lead", "UF_CRM_ROOF")
    assert order()[0] == "TITLE"
    custom.archive("lead", "UF_CRM_ROOF", archived=False)

    assert order()[:2] == ["UF_CRM_ROOF", "TITLE"]


@pytest.mark.parametrize(
    ("groups", "problem"),
    [
        ([], "groups"),
        ([Group("main", "", ("TITLE", "TITLE"))], "groups"),
        ([Group("main", "", ("TITLE",)), Group("", "More", ("TITLE",))], "groups"),
        ([Group("main", "", ()), Group("main", "", ())], "groups"),
        ([Group("main", "", ()), Group("", "", ())], "groups.1.title"),
        ([Group("main", "x" * 101, ())], "groups.0.title"),
    ],
)
def test_a_layout_that_cannot_be_is_refused(db: None, groups: list[Group], problem: str) -> None:
    with pytest.raises(Refused) as caught:
        layout.arrange("lead", groups)

    assert list(caught.value.problems) == [problem]


def test_each_kind_is_laid_out_by_itself(db: None) -> None:
    layout.arrange("deal", [Group("main", "", ("OPPORTUNITY",))])

    assert next(iter(KINDS["deal"].fields)) == "OPPORTUNITY"
    assert order()[0] == "TITLE"


def test_salespeople_lay_out_nothing(cast: Cast) -> None:
    browser = browser_of("owner@example.com")

    assert put(browser, {"code": "main", "fields": []}).status_code == 403
    assert browser.get("/api/fields/lead/layout").status_code == 403
    assert browser.patch("/api/fields/lead/NAME", {"required": True}, "application/json").status_code == 403


def test_the_company_knows_no_such_kind_or_group(web: Client, company: Actor) -> None:
    assert web.get("/api/fields/unicorn/layout").status_code == 404
    assert put(web, {"code": "Über", "fields": []}).status_code == 422
