"""crm.lead, crm.deal, crm.contact and crm.company, as a real portal describes and answers them."""

from typing import Any

import pytest

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
        ("company", "COMPANY_TYPE", {"type": "crm_status", "statusType": "COMPANY_TYPE"}),
        ("company", "EMPLOYEES", {"type": "crm_status", "statusType": "EMPLOYEES"}),
        ("company", "REVENUE", {"type": "double"}),
        ("company", "CURRENCY_ID", {"type": "crm_currency"}),
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
