"""crm.lead, crm.deal, crm.contact and crm.company, as a real portal describes and answers them."""

from datetime import timedelta
from typing import Any

import pytest
from django.utils import timezone

from leadwright.company import configuration
from leadwright.people.access import Actor
from leadwright.records import actions
from leadwright.records.kind import KINDS
from leadwright.records.models import Option, Pipeline
from tests.conftest import number_of

from .test_rest import Rest, rest  # noqa: F401  a fixture

NAMED: dict[str, dict[str, Any]] = {
    "lead": {"TITLE": "Roof"},
    "deal": {"TITLE": "Roof"},
    "contact": {"NAME": "Anna", "LAST_NAME": "Weber"},
    "company": {"TITLE": "Roof"},
    "document": {"TITLE": "Roof.txt"},
}
CONTENT = {"document": {"VERSIONS": [["roof.txt", "Um9vZg=="]]}}
each_kind = pytest.mark.parametrize("kind", list(KINDS))


@each_kind
def test_a_record_is_added_read_changed_listed_and_deleted(rest: Rest, kind: str) -> None:  # noqa: F811
    given = {**NAMED[kind], "COMMENTS": "Called", "ASSIGNED_BY_ID": number_of("minh")}

    number = rest(f"crm.{kind}.add", fields={**given, **CONTENT.get(kind, {})})["result"]
    assert rest(f"crm.{kind}.update", id=number, fields={"COMMENTS": "Called twice"})["result"] is True

    read = rest(f"crm.{kind}.get", id=number)["result"]
    assert read.items() >= {**given, "COMMENTS": "Called twice", "ASSIGNED_BY_ID": str(number_of("minh"))}.items()
    listed = rest(f"crm.{kind}.list", filter={"=COMMENTS": "Called twice"}, select=["ID", "COMMENTS"])
    assert (listed["result"], listed["total"]) == ([{"ID": str(number), "COMMENTS": "Called twice"}], 1)
    assert rest(f"crm.{kind}.delete", id=number)["result"] is True
    assert rest(f"crm.{kind}.get", id=number)["error_description"] == "Not found"


REQUIRED = {kind: {"TITLE"} for kind in KINDS} | {"contact": {"NAME", "SECOND_NAME", "LAST_NAME"}}


@each_kind
def test_fields_are_described_as_by_a_real_portal(rest: Rest, kind: str) -> None:  # noqa: F811
    fields = rest(f"crm.{kind}.fields")["result"]

    assert {code for code, one in fields.items() if one["isRequired"]} == REQUIRED[kind]
    assert (fields["ID"]["type"], fields["ID"]["isReadOnly"]) == ("integer", True)
    assert fields["ASSIGNED_BY_ID"]["type"] == "user"
    assert fields["DATE_CREATE"]["type"] == "datetime"


@pytest.mark.parametrize(
    ("kind", "code", "expected"),
    [
        ("lead", "STATUS_ID", {"type": "crm_status", "statusType": "STATUS", "isRequired": False}),
        ("lead", "CONTACT_ID", {"type": "crm_contact", "isDeprecated": True}),
        ("lead", "CONTACT_IDS", {"type": "crm_contact", "isMultiple": True}),
        ("lead", "HAS_PHONE", {"type": "char", "isReadOnly": True}),
        ("deal", "CATEGORY_ID", {"type": "crm_category", "isImmutable": True}),
        ("deal", "STAGE_ID", {"type": "crm_status", "statusType": "DEAL_STAGE", "isReadOnly": False}),
        ("deal", "LEAD_ID", {"type": "crm_lead", "isReadOnly": True}),
        ("deal", "TYPE_ID", {"type": "crm_status", "statusType": "DEAL_TYPE"}),
        ("deal", "PROBABILITY", {"type": "integer"}),
        ("deal", "BEGINDATE", {"type": "date"}),
        ("contact", "COMPANY_ID", {"type": "crm_company", "isDeprecated": True}),
        ("contact", "COMPANY_IDS", {"type": "crm_company", "isMultiple": True}),
        ("contact", "PHONE", {"type": "crm_multifield", "isMultiple": True}),
        ("contact", "EXPORT", {"type": "char"}),
        ("lead", "LINK", {"type": "crm_multifield", "isMultiple": True}),
        ("contact", "ADDRESS_LOC_ADDR_ID", {"type": "integer"}),
        ("company", "REG_ADDRESS_CITY", {"type": "string", "isReadOnly": False}),
        ("company", "REG_ADDRESS_LOC_ADDR_ID", {"type": "integer"}),
        ("company", "COMPANY_TYPE", {"type": "crm_status", "statusType": "COMPANY_TYPE"}),
        ("company", "EMPLOYEES", {"type": "crm_status", "statusType": "EMPLOYEES"}),
        ("company", "REVENUE", {"type": "double"}),
        ("company", "CURRENCY_ID", {"type": "crm_currency"}),
        ("company", "CONTACT_ID", {"type": "crm_contact", "isMultiple": True, "isReadOnly": False}),
        ("deal", "IS_NEW", {"type": "char", "isReadOnly": True}),
        ("deal", "QUOTE_ID", {"type": "crm_quote", "isReadOnly": True}),
    ],
)
def test_a_field_has_its_type(rest: Rest, kind: str, code: str, expected: dict[str, Any]) -> None:  # noqa: F811
    described = rest(f"crm.{kind}.fields")["result"][code]
    assert described.items() >= expected.items()


def test_a_deal_is_linked_to_its_contacts_and_company(rest: Rest) -> None:  # noqa: F811
    company = rest("crm.company.add", fields={"TITLE": "Hòa Phát"})["result"]
    people = [
        rest("crm.contact.add", fields={"NAME": name, "COMPANY_ID": company})["result"] for name in ("Lan", "Mai")
    ]

    deal = rest("crm.deal.add", fields={"COMPANY_ID": f"CO_{company}", "CONTACT_IDS": people})["result"]

    read = rest("crm.deal.get", id=deal)["result"]
    assert (read["TITLE"], read["CATEGORY_ID"], read["STAGE_ID"]) == (f"Deal #{deal}", "0", "NEW")
    assert (read["COMPANY_ID"], read["CONTACT_ID"]) == (str(company), str(people[0]))
    assert read["CONTACT_IDS"] == [str(one) for one in people]
    assert rest("crm.contact.get", id=people[0])["result"]["COMPANY_IDS"] == [str(company)]
    assert [one["ID"] for one in rest("crm.deal.list", filter={"CONTACT_ID": people[0]})["result"]] == [str(deal)]
    assert rest("crm.deal.list", filter={"COMPANY_ID": company + 1})["result"] == []


def test_deals_of_a_pipeline(rest: Rest, company: Actor) -> None:  # noqa: F811
    pipeline = Pipeline.objects.create(name="Wholesale").pk
    Option.objects.create(of=f"DEAL_STAGE_{pipeline}", code=f"C{pipeline}:NEW", name="Asked")
    configuration.changed()

    deal = rest("crm.deal.add", fields={"TITLE": "Valves", "CATEGORY_ID": pipeline})["result"]

    assert rest("crm.deal.get", id=deal)["result"]["STAGE_ID"] == f"C{pipeline}:NEW"
    listed = rest("crm.deal.list", filter={"CATEGORY_ID": pipeline}, select=["STAGE_ID", "CATEGORY_ID"])["result"]
    assert listed == [{"ID": str(deal), "STAGE_ID": f"C{pipeline}:NEW", "CATEGORY_ID": str(pipeline)}]
    assert rest("crm.deal.list", filter={"CATEGORY_ID": 0})["total"] == 0


def test_a_contact_without_a_name_and_a_link_to_nobody_are_refused(rest: Rest) -> None:  # noqa: F811
    assert "First name" in rest("crm.contact.add", fields={"POST": "Buyer"})["error_description"]
    assert "404" in rest("crm.deal.add", fields={"CONTACT_ID": 404})["error_description"]


def test_a_lead_with_a_client_is_of_somebody_who_returns(rest: Rest, company: Actor) -> None:  # noqa: F811
    anna = actions.create("contact", {"NAME": "Anna"}, by=company).id
    lead = rest("crm.lead.add", fields={"TITLE": "Again", "CONTACT_ID": anna})["result"]
    other = rest("crm.lead.add", fields={"TITLE": "First"})["result"]

    assert rest("crm.lead.get", id=lead)["result"]["IS_RETURN_CUSTOMER"] == "Y"
    assert rest("crm.lead.get", id=other)["result"]["IS_RETURN_CUSTOMER"] == "N"
    rest("crm.lead.update", id=lead, fields={"CONTACT_IDS": []})
    assert rest("crm.lead.get", id=lead)["result"]["IS_RETURN_CUSTOMER"] == "N"


def test_whether_there_is_a_phone_stands_in_lists_and_may_be_asked(rest: Rest) -> None:  # noqa: F811
    phone = [{"VALUE": "+84912345678", "VALUE_TYPE": "WORK"}]
    with_one, without = (
        rest("crm.contact.add", fields={"NAME": n, "PHONE": p})["result"]
        for n, p in zip("AB", (phone, []), strict=True)
    )

    listed = rest("crm.contact.list", select=["HAS_PHONE", "HAS_EMAIL"], order={"ID": "ASC"})["result"]
    assert listed == [
        {"ID": str(with_one), "HAS_PHONE": "Y", "HAS_EMAIL": "N"},
        {"ID": str(without), "HAS_PHONE": "N", "HAS_EMAIL": "N"},
    ]
    assert rest("crm.contact.list")["result"][0]["HAS_PHONE"] == "Y"
    assert "PHONE" not in rest("crm.contact.list", select=["HAS_PHONE"])["result"][0]
    for asked, found in (
        ({"HAS_PHONE": "Y"}, with_one),
        ({"=HAS_PHONE": "N"}, without),
        ({"!HAS_PHONE": "N"}, with_one),
    ):
        assert [one["ID"] for one in rest("crm.contact.list", filter=asked)["result"]] == [str(found)]


def test_a_deal_is_new_in_its_first_stage_and_begins_today(rest: Rest) -> None:  # noqa: F811
    number = rest("crm.deal.add", fields={"TITLE": "Roof", "CLOSEDATE": "2030-01-31"})["result"]

    deal = rest("crm.deal.get", id=number)["result"]
    assert (deal["IS_NEW"], deal["IS_RECURRING"], deal["QUOTE_ID"]) == ("Y", "N", None)
    assert (deal["BEGINDATE"][:10], deal["CLOSEDATE"][:10]) == (timezone.localdate().isoformat(), "2030-01-31")
    plain = rest("crm.deal.get", id=rest("crm.deal.add", fields={"TITLE": "Wall"})["result"])["result"]
    assert plain["CLOSEDATE"][:10] == (timezone.localdate() + timedelta(days=7)).isoformat()
    rest("crm.deal.update", id=number, fields={"STAGE_ID": "EXECUTING"})
    assert rest("crm.deal.list", filter={"ID": number}, select=["IS_NEW"])["result"] == [
        {"ID": str(number), "IS_NEW": "N"}
    ]


def test_a_company_knows_its_contacts(rest: Rest) -> None:  # noqa: F811
    anna, minh = (rest("crm.contact.add", fields={"NAME": name})["result"] for name in ("Anna", "Minh"))
    company = rest("crm.company.add", fields={"TITLE": "Acme", "CONTACT_ID": [anna, str(minh)]})["result"]

    assert rest("crm.company.get", id=company)["result"]["CONTACT_ID"] == [str(anna), str(minh)]
    assert rest("crm.contact.get", id=anna)["result"]["COMPANY_ID"] == str(company)
    rest("crm.company.update", id=company, fields={"CONTACT_ID": [minh]})
    listed = rest("crm.company.list", filter={"ID": company}, select=["ID", "CONTACT_ID"])["result"]
    assert listed == [{"ID": str(company), "CONTACT_ID": [str(minh)]}]
    assert rest("crm.contact.get", id=anna)["result"]["COMPANY_ID"] is None
    assert rest("crm.company.add", fields={"TITLE": "B", "CONTACT_ID": [999_999]})["error_description"]


def test_a_company_has_a_legal_address_and_links(rest: Rest) -> None:  # noqa: F811
    links = [{"VALUE": "https://profile.example/acme", "VALUE_TYPE": "OTHER"}]
    given = {"REG_ADDRESS": "1 Main St", "REG_ADDRESS_CITY": "Huế", "REG_ADDRESS_COUNTRY_CODE": "VN"}
    company = rest("crm.company.add", fields={"TITLE": "Acme", "LINK": links, **given})["result"]

    read = rest("crm.company.get", id=company)["result"]
    assert read.items() >= given.items()
    assert read["LINK"] == [{"ID": "1", "TYPE_ID": "LINK", **links[0]}]
    assert [one["ID"] for one in rest("crm.company.list", filter={"REG_ADDRESS_CITY": "Huế"})["result"]] == [
        str(company)
    ]
