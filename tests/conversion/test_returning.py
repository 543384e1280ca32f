"""Clients who ask again are known again, if the company wants that."""

from pathlib import Path
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.fixtures import Settings

from leadwright.conversion import converting, terms
from leadwright.conversion.wanted import Wanted
from leadwright.fields import custom
from leadwright.intake.models import WebForm
from leadwright.processes.models import Run
from leadwright.records import actions, reads
from leadwright.records.kind import KINDS
from leadwright.records.timeline import activities
from leadwright.records.timeline_tables import File
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


def test_files_that_a_form_brings_go_to_the_open_lead(
    company: object, client: Client, settings: Settings, tmp_path: Path
) -> None:
    settings.MEDIA_ROOT = tmp_path
    code = custom.add("lead", "plan", "Plan", "file").code
    WebForm.objects.update(fields=["TITLE", "EMAIL", code], required=["TITLE"])
    admin = browser_of("admin@example.com")
    admin.patch("/api/conversions/terms", {"repeat": True}, "application/json")
    admin.post("/api/records/contact", {"values": {"NAME": "Mai", "EMAIL": ["mai@example.org"]}}, "application/json")

    for name in ("first.pdf", "second.pdf"):
        sent = {"TITLE": "A pump", "EMAIL": "mai@example.org", code: SimpleUploadedFile(name, b"%PDF")}
        assert client.post("/f/contact", sent).status_code == 302

    (lead,) = LEADS.all()
    assert set(File.objects.values_list("name", "record")) == {("first.pdf", lead.pk), ("second.pdf", lead.pk)}
