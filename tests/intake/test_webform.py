"""The public form: plain HTML, no JavaScript, no log-in."""

import re
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django.fixtures import Settings

from leadwright.fields import custom, layout
from leadwright.intake.models import WebForm
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.people.models import User
from leadwright.processes.models import Process
from leadwright.records import reads
from leadwright.records.models import Change, Lead
from leadwright.records.timeline_tables import File
from tests.conftest import Json, number_of

PLAN, SCANS = "UF_CRM_PLAN", "UF_CRM_SCANS"

GOOD = {
    "TITLE": "Roof",
    "NAME": "Jo",
    "EMAIL": "jo@x.example",
    "CURRENCY_ID": "EUR",
    "OPPORTUNITY": "100",
    "PHONE": "0912 345 678",
}


def lead() -> dict[str, object]:
    return dict(Lead._default_manager.values().get())


def test_a_visitor_becomes_a_lead_with_its_owner(process: Process) -> None:
    response = Client().post("/f/contact?utm_source=ads", {**GOOD, "UTM_SOURCE": "ads", "key": "1"})

    assert (response.status_code, response["Location"]) == (302, "/f/contact/thanks")
    assert lead()["assigned_by_id"] == number_of("anna")
    assert (lead()["source_id"], lead()["utm_source"]) == ("WEBFORM", "ads")
    assert lead()["email"] == [{"id": 1, "value": "jo@x.example", "type": "WORK"}]
    assert Change.objects.get(verb="create").via == "form:contact"
    assert "Thank you" in Client().get("/f/contact/thanks").content.decode()


def test_the_form_can_be_filled_in_without_any_script(process: Process) -> None:
    page = Client().get("/f/contact?utm_campaign=spring").content.decode()

    assert "<script" not in page
    assert re.findall(r'<label for="(\w+)">', page)[:3] == ["TITLE", "NAME", "EMAIL"]
    assert 'name="UTM_CAMPAIGN" value="spring"' in page


def test_it_speaks_vietnamese_to_those_who_read_it(process: Process) -> None:
    page = Client(headers={"Accept-Language": "vi"}).get("/f/contact").content.decode()

    assert 'lang="vi"' in page
    assert "Điện thoại" in page


def test_a_second_click_makes_no_second_lead(process: Process) -> None:
    for _ in range(2):
        assert Client().post("/f/contact", {**GOOD, "key": "same"}).status_code == 302

    assert Lead._default_manager.count() == 1


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"EMAIL": "nonsense"}, "EMAIL"),
        ({"OPPORTUNITY": "much"}, "OPPORTUNITY"),
        ({"TITLE": ""}, "TITLE"),
        ({"TITLE": "x" * 2_000_000}, "TITLE"),
    ],
)
def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(
    process: Process, given: dict[str, str], field: str
) -> None:
    response = Client().post("/f/contact", {**GOOD, **given})

    page = response.content.decode()
    assert response.status_code == 422
    assert f'id="{field}-error"' in page
    assert 'value="Jo"' in page
    assert not Lead._default_manager.exists()


def test_programs_that_fill_in_everything_are_thanked_and_forgotten(process: Process) -> None:
    assert Client().post("/f/contact", {**GOOD, "website": "http://spam"}).status_code == 302
    assert not Lead._default_manager.exists()


def test_a_visitor_cannot_set_fields_that_the_form_does_not_ask_for(process: Process) -> None:
    Client().post("/f/contact", {**GOOD, "STATUS_ID": "CONVERTED", "COMMENTS": "hi"})

    assert (lead()["status_id"], lead()["comments"]) == ("NEW", "hi")


def test_there_is_no_other_form(process: Process) -> None:
    assert Client().get("/f/nothing").status_code == 404


def test_a_form_whose_responsible_person_left_still_takes_leads(company: Actor) -> None:
    directory.deactivate(User.objects.get(email="admin@example.com"))

    assert Client().post("/f/contact", GOOD).status_code == 302
    assert lead()["assigned_by_id"] is None


def test_it_asks_for_what_a_new_lead_must_have_if_it_shows_it(process: Process) -> None:
    layout.demand("lead", "NAME", required=True, required_from="")
    layout.demand("lead", "EMAIL", required=False, required_from="NEW")
    layout.demand("lead", "PHONE", required=False, required_from="PROCESSED")
    custom.add("lead", "wall", "Wall", "text", required=True)

    page = Client().post("/f/contact", {**GOOD, "NAME": " ", "EMAIL": "", "PHONE": ""}).content.decode()

    assert re.findall(r'id="(\w+)-error"', page) == ["NAME", "EMAIL"]
    assert not Lead._default_manager.exists()
    assert Client().post("/f/contact", GOOD).status_code == 302


@pytest.fixture
def plans(process: Process, settings: Settings, tmp_path: Path) -> WebForm:
    """A form that asks for a plan and for scans."""
    settings.MEDIA_ROOT, settings.MOST_FORM_BYTES = tmp_path, 1_000
    custom.add("lead", PLAN, "Plan", "file")
    custom.add("lead", SCANS, "Scans", "file", multiple=True)
    WebForm.objects.update(fields=["TITLE", "EMAIL", PLAN, SCANS], required=["TITLE", PLAN])
    return WebForm.objects.get()


def paper(name: str = "Bản vẽ.pdf", size: int = 4) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, b"x" * size, "application/pdf")


def test_a_visitor_sends_files_without_any_script(plans: WebForm) -> None:
    page = Client().get("/f/contact").content.decode()
    sent = {"TITLE": "Roof", PLAN: paper(), SCANS: [paper("1.png"), paper("2.png")]}

    assert 'enctype="multipart/form-data"' in page
    assert re.findall(r'name="(\w+)" type="file"( multiple)?', page) == [(PLAN, ""), (SCANS, " multiple")]
    assert Client().post("/f/contact", sent).status_code == 302
    held = reads.facts("lead", Lead._default_manager.get().pk, by=Actor("test"))
    assert [File.objects.get(pk=one).name for one in (held[PLAN], *held[SCANS])] == ["Bản vẽ.pdf", "1.png", "2.png"]
    assert set(File.objects.values_list("record", flat=True)) == {held["ID"]}


@pytest.mark.parametrize(
    ("sent", "wrong", "repeated"),
    [
        ({PLAN: paper(size=1_001)}, [PLAN], []),
        ({PLAN: paper(size=9_000)}, [], []),
        ({PLAN: paper(), SCANS: paper(size=999)}, [SCANS], [PLAN]),
        ({PLAN: paper(), SCANS: [paper(f"{number}.png") for number in range(10)]}, [SCANS], [PLAN]),
        ({PLAN: paper(size=0)}, [PLAN], []),
        ({PLAN: "1"}, [PLAN], []),
        ({PLAN: paper("plan.exe")}, [PLAN], []),
        ({PLAN: paper(), "EMAIL": "nonsense"}, ["EMAIL"], [PLAN]),
    ],
)
def test_files_that_cannot_be_taken_are_told_at_their_field_and_none_is_kept(
    plans: WebForm, sent: Json, wrong: list[str], repeated: list[str]
) -> None:
    response = Client().post("/f/contact", {"TITLE": "Roof", **sent})

    page = response.content.decode()
    assert response.status_code == 422
    assert re.findall(r'id="(\w+)-error"', page) == wrong
    assert re.findall(r'id="(\w+)-hint">Please choose', page) == repeated
    assert not File.objects.exists()


def test_a_form_without_fields_for_files_takes_none(process: Process) -> None:
    assert Client().post("/f/contact", {**GOOD, "NAME": "Jo", "PLAN": paper()}).status_code == 302
    assert not File.objects.exists()


def test_lists_and_days_have_inputs_of_their_own(process: Process) -> None:
    entries = [{"id": 1, "title": "Brick"}, {"id": 2, "title": "Wood"}]
    wall = custom.add("lead", "wall", "Wall", "options", multiple=True, settings={"entries": entries}).code
    WebForm.objects.update(fields=["TITLE", "BIRTHDATE", wall], required=["TITLE"])

    page = Client().get("/f/contact").content.decode()
    sent = {"TITLE": "Roof", "BIRTHDATE": "1990-02-01", wall: ["1", "2"]}

    assert 'name="BIRTHDATE" type="date"' in page
    assert f'name="{wall}" multiple' in page
    assert Client().post("/f/contact", sent).status_code == 302
    assert (
        reads.facts("lead", Lead._default_manager.get().pk, by=Actor("test")).items()
        >= {wall: [1, 2], "BIRTHDATE": "1990-02-01"}.items()
    )


def test_a_company_without_the_demo_has_a_form_too(db: None) -> None:
    page = Client(headers={"Accept-Language": "vi"}).get("/f/contact").content.decode()
    assert "Liên hệ" in page
    assert Client().post("/f/contact", {**GOOD, "key": "1"}).status_code == 302
    assert (lead()["title"], lead()["source_id"], lead()["assigned_by_id"]) == (GOOD["TITLE"], "WEBFORM", None)
