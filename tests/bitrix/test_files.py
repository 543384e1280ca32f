"""Files in added fields, as Bitrix24's clients send and read them."""

import base64
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from pytest_django.fixtures import Settings

from leadwright.company import configuration
from leadwright.fields import custom
from leadwright.people.models import User
from leadwright.records.models import Lead
from leadwright.records.timeline_tables import File

from .test_rest import Rest

PLAN, SCANS = "UF_CRM_PLAN", "UF_CRM_SCANS"


@pytest.fixture
def rest(hook: str, settings: Settings, tmp_path: Path) -> Rest:
    settings.MEDIA_ROOT = tmp_path
    custom.add("lead", PLAN, "Plan", "file")
    custom.add("lead", SCANS, "Scans", "file", multiple=True)
    return Rest(hook)


def pair(name: str, content: bytes = b"content") -> list[str]:
    return [name, base64.b64encode(content).decode()]


def read(shown: dict[str, Any]) -> bytes:
    return b"".join(Client().get(shown["downloadUrl"]))


def names(rest: Rest, lead: int) -> list[str]:
    shown = rest("crm.lead.get", id=lead)["result"][SCANS] or []
    return [File.objects.get(pk=one["id"]).name for one in shown]


@pytest.mark.parametrize("given", [pair("plan.pdf"), {"fileData": pair("plan.pdf")}])
def test_a_file_is_sent_with_the_lead_and_read_back(rest: Rest, given: Any) -> None:
    lead = rest("crm.lead.add", fields={"TITLE": "Roof", PLAN: given, SCANS: [{"fileData": pair("1.png")}]})["result"]

    shown = rest("crm.lead.get", id=lead)["result"]
    listed = rest("crm.lead.list", select=["ID", PLAN])["result"][0]

    assert set(shown[PLAN]) == {"id", "showUrl", "downloadUrl"}
    assert read(shown[PLAN]) == b"content"
    assert read(listed[PLAN]) == b"content"
    assert File.objects.get(pk=shown[PLAN]["id"]).type == "application/pdf"
    assert len(shown[SCANS]) == 1
    assert rest("crm.lead.fields")["result"][PLAN]["type"] == "file"


def test_a_form_sends_it_as_php_writes_it(rest: Rest) -> None:
    name, content = pair("plan.pdf", bytes(range(256)))
    form = {"fields[TITLE]": "Roof", f"fields[{PLAN}][fileData][0]": name, f"fields[{PLAN}][fileData][1]": content}

    lead = Client().post(f"{rest.hook}crm.lead.add", form).json()["result"]

    assert read(rest("crm.lead.get", id=lead)["result"][PLAN]) == bytes(range(256))


def test_an_update_replaces_keeps_what_it_names_and_takes_away(rest: Rest) -> None:
    scans = [{"fileData": pair(f"{number}.png")} for number in (1, 2, 3)]
    lead = rest("crm.lead.add", fields={"TITLE": "Roof", PLAN: pair("plan.pdf"), SCANS: scans})["result"]
    first, second, _third = (one["id"] for one in rest("crm.lead.get", id=lead)["result"][SCANS])

    rest("crm.lead.update", id=lead, fields={"TITLE": "Roofs"})
    assert names(rest, lead) == ["1.png", "2.png", "3.png"]
    rest("crm.lead.update", id=lead, fields={SCANS: [{"id": first, "remove": "Y"}]})
    assert names(rest, lead) == ["2.png", "3.png"]
    rest("crm.lead.update", id=lead, fields={SCANS: [{"id": second}, {"fileData": pair("4.png")}]})
    assert names(rest, lead) == ["2.png", "4.png"]
    rest("crm.lead.update", id=lead, fields={PLAN: "", SCANS: False})
    assert rest("crm.lead.get", id=lead)["result"].items() >= {PLAN: None, SCANS: False}.items()


@pytest.mark.parametrize(
    "given", [["plan.pdf", "no base64!"], ["plan.pdf"], {"fileData": "plan.pdf"}, {"id": 99}, pair("empty", b"")]
)
def test_what_is_no_file_is_refused_and_nothing_is_stored(rest: Rest, given: Any) -> None:
    answer = rest("crm.lead.add", fields={"TITLE": "Roof", PLAN: given})

    assert PLAN in answer["error_description"]
    assert not Lead._default_manager.exists()


def test_one_that_is_too_large_says_so(rest: Rest, settings: Settings) -> None:
    settings.MOST_FILE_BYTES = 10

    assert "at most" in rest("crm.lead.add", fields={PLAN: pair("plan.pdf", b"x" * 20)})["error_description"]


def test_the_address_reads_that_file_for_its_reader_alone(rest: Rest) -> None:
    lead = rest("crm.lead.add", fields={"TITLE": "Roof", PLAN: pair("plan.pdf")})["result"]
    shown = rest("crm.lead.get", id=lead)["result"][PLAN]

    assert Client().get(shown["showUrl"]).status_code == 401
    assert Client().get(f"{shown['downloadUrl']}x").status_code == 404
    User.objects.filter(email="admin@example.com").update(is_active=False)
    configuration.changed()
    assert Client().get(shown["downloadUrl"]).status_code == 404


@pytest.mark.parametrize(("kind", "code", "named"), [("contact", "PHOTO", "NAME"), ("company", "LOGO", "TITLE")])
def test_a_photo_and_a_logo_are_sent_read_and_taken_away(rest: Rest, kind: str, code: str, named: str) -> None:
    given = {named: "Lan", code: {"fileData": pair("face.png", b"\x89PNG")}}
    number = rest(f"crm.{kind}.add", fields=given)["result"]

    assert read(rest(f"crm.{kind}.get", id=number)["result"][code]) == b"\x89PNG"
    assert rest(f"crm.{kind}.fields")["result"][code].items() >= {"type": "file", "isReadOnly": False}.items()
    rest(f"crm.{kind}.update", id=number, fields={code: pair("other.jpg", b"other")})
    assert read(rest(f"crm.{kind}.list", select=[code])["result"][0][code]) == b"other"
    assert code in rest(f"crm.{kind}.update", id=number, fields={code: pair("face.pdf")})["error_description"]
    rest(f"crm.{kind}.update", id=number, fields={code: {"remove": "Y"}})
    assert rest(f"crm.{kind}.get", id=number)["result"][code] is None
