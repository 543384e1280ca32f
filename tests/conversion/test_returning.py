"""Clients who ask again are known again, if the company wants that."""

from typing import Any

import pytest
from django.test import Client

from leadwright.conversion import converting, terms
from leadwright.conversion.wanted import Wanted
from leadwright.processes.models import Run
from leadwright.records import actions, reads
from leadwright.records.kind import KINDS
from leadwright.records.timeline import activities
from tests.conftest import Cast, browser_of
from tests.processes.test_kinds import condition, modify, published, row

LEADS = KINDS["lead"].model._default_manager
ASKS = {"TITLE": "Asks again", "NAME": "Mai", "EMAIL": ["mai@example.org"], "PHONE": ["+84 24 3825 4321"]}


@pytest.fixture
def client_of_ours(cast: Cast) -> int:
    terms.change({"repeat": True}, by=cast.admin)
    return actions.create("contact", {"NAME": "Mai", "EMAIL": ["mai@example.org"]}, by=cast.owner).id


def facts(cast: Cast, lead: int) -> dict[str, Any]:
    return reads.facts("lead", lead, by=cast.admin)


def test_a_known_client_is_linked_and_the_lead_marked(cast: Cast, client_of_ours: int) -> None:
    lead = actions.create("lead", ASKS, by=cast.stranger).id

    found = facts(cast, lead)
    assert (found["CONTACT_ID"], found["IS_RETURN_CUSTOMER"]) == (client_of_ours, True)
    assert set(converting.convert(lead, Wanted(targets=("deal",)), by=cast.admin).made) == {"deal"}


def test_processes_know_it_when_they_start(cast: Cast, client_of_ours: int) -> None:
    known = row("IS_RETURN_CUSTOMER", "=", "Y")
    published("lead", cast.admin, condition(known, body=[modify(COMMENTS="Welcome back")]))

    lead = actions.create("lead", ASKS, by=cast.owner).id

    assert Run.objects.get(record=lead).status == "done"
    assert facts(cast, lead)["COMMENTS"] == "Welcome back"


def test_nobody_is_linked_unless_the_company_wants_it(cast: Cast, client_of_ours: int) -> None:
    terms.change({"repeat": False}, by=cast.admin)

    assert facts(cast, actions.create("lead", ASKS, by=cast.owner).id)["CONTACT_ID"] is None


def test_what_a_form_brings_is_told_to_the_open_lead(company: object, client: Client) -> None:
    admin = browser_of("admin@example.com")
    admin.patch("/api/conversions/terms", {"repeat": True}, "application/json")
    known = {"NAME": "Mai", "EMAIL": [{"value": "mai@example.org"}]}
    admin.post("/api/records/contact", {"values": known}, "application/json")
    sent = {"TITLE": "A pump", "NAME": "Mai", "EMAIL": "mai@example.org", "PHONE": "", "COMMENTS": "One more pump"}

    assert client.post("/f/contact", {**sent, "key": "first"}).status_code == 302
    client.post("/f/contact", {**sent, "key": "second"})
    client.post("/f/contact", {**sent, "key": "second"})

    (lead,) = LEADS.all()
    (told,) = activities.ahead("lead", lead.pk)
    assert "One more pump" in told.text
