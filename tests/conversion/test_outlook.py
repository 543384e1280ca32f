"""Before many leads are converted: what they lack and would leave behind is shown, and given where it lacks."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from leadwright.audit.models import Line
from leadwright.company import configuration
from leadwright.conversion import mapping, outlook, series
from leadwright.conversion.models import Conversion
from leadwright.conversion.wanted import Wanted
from leadwright.fields import custom, layout
from leadwright.processes.models import Process
from leadwright.records import actions, reads
from leadwright.refusal import Refused
from tests.conftest import Cast, browser_of

from .test_starting import process as process  # a fixture

BOTH = Wanted(targets=("contact", "deal"), match=True, gaps=True)


@pytest.fixture
def leads(cast: Cast) -> list[int]:
    """Two say what the person does, the third does not."""
    layout.demand("contact", "POST", required=True, required_from="")
    asked: list[dict[str, Any]] = [
        {"TITLE": "Pumps", "LAST_NAME": "Berg", "POST": "Buyer"},
        {"TITLE": "Valves", "LAST_NAME": "Tal", "POST": "Engineer"},
        {"TITLE": "Pipes", "LAST_NAME": "See"},
    ]
    return [one.id for one in actions.create_many("lead", asked, by=cast.owner)]


def contacts(cast: Cast, made: list[dict[str, Any]]) -> list[str]:
    return [reads.facts("contact", one["made"]["contact"], by=cast.owner)["POST"] for one in made]


def test_it_tells_in_how_many_leads_something_lacks(cast: Cast, leads: list[int]) -> None:
    seen = outlook.foresee(leads, BOTH, by=cast.owner)

    assert seen.looked == 3
    assert seen.lacking["contact"] == {"POST": 1}
    assert seen.lacking["deal"] == {}
    assert (seen.having["POST"], seen.having["TITLE"]) == (2, 3)


def test_it_tells_what_some_would_leave_behind(cast: Cast, leads: list[int]) -> None:
    note = custom.add("lead", "NOTE", "Note", "text").code
    actions.update("lead", leads[1], {note: "Call late"}, by=cast.owner)
    browser = browser_of("owner@example.com")

    told = browser.post("/api/conversions/preview", {"leads": leads}, "application/json").json()

    verdict = next(one for one in told["verdicts"] if one["code"] == note)
    assert (verdict["lost"], verdict["shown"], verdict["custom"]) == (True, "Leads: 1", True)
    assert [one["code"] for one in told["verdicts"] if one["lost"]] == [note]


def test_what_is_filled_in_goes_only_where_the_lead_says_nothing(cast: Cast, leads: list[int]) -> None:
    filled = BOTH.model_copy(update={"values": {"contact": {"POST": "Unknown"}}})

    done = series.begin(leads, filled, by=cast.owner)

    assert contacts(cast, done.results) == ["Buyer", "Engineer", "Unknown"]


def test_a_client_who_is_known_keeps_what_is_known(cast: Cast, leads: list[int]) -> None:
    owner = {"LAST_NAME": "See", "POST": "Owner", "EMAIL": ["see@example.com"]}
    known = actions.create("contact", owner, by=cast.owner)
    actions.update("lead", leads[2], {"EMAIL": ["see@example.com"]}, by=cast.owner)

    series.begin(leads, BOTH.model_copy(update={"values": {"contact": {"POST": "Unknown"}}}), by=cast.owner)

    assert reads.facts("contact", known.id, by=cast.owner)["POST"] == "Owner"


def test_a_field_for_all_of_them_is_made_and_remembered_once(cast: Cast, leads: list[int]) -> None:
    note = custom.add("lead", "NOTE", "Note", "text").code
    for lead in leads:
        actions.update("lead", lead, {note: f"Call {lead}"}, by=cast.admin)

    wanted = BOTH.model_copy(
        update={"fields": {note: {"deal": "new"}}, "remember": True, "values": {"contact": {"POST": "-"}}}
    )
    done = series.begin(leads, wanted, by=cast.admin)

    said = [reads.facts("deal", one["made"]["deal"], by=cast.admin)[note] for one in done.results]
    assert said == [f"Call {lead}" for lead in leads]
    assert mapping.changed(note, "deal")
    assert Line.objects.filter(action="field.added").count() == 1
    assert Line.objects.filter(action="conversion.mapped").count() == 2  # one for each target


def test_a_process_that_lacks_a_word_lets_none_begin(cast: Cast, leads: list[int], process: Process) -> None:
    seen = outlook.foresee(leads, BOTH, by=cast.owner)
    assert [start.name for start in seen.starts["deal"]] == ["Terms of payment"]

    with pytest.raises(Refused) as refused:
        series.begin(leads, BOTH, by=cast.owner)

    assert set(refused.value.problems) == {f"parameters.{process.pk}.Term"}
    assert not Conversion.objects.exists()


def test_a_contact_that_would_have_no_name_is_told_too(cast: Cast, leads: list[int]) -> None:
    actions.update("lead", leads[0], {"LAST_NAME": ""}, by=cast.owner)

    assert outlook.foresee(leads, BOTH, by=cast.owner).lacking["contact"] == {"NAME": 1, "POST": 1}


def test_looking_at_many_asks_the_database_no_more_than_looking_at_one(cast: Cast, leads: list[int]) -> None:
    company = actions.create("company", {"TITLE": "Kessler"}, by=cast.owner).id
    for lead in leads:
        actions.update("lead", lead, {"COMPANY_ID": company}, by=cast.owner)

    def statements(some: list[int]) -> int:
        with configuration.snapshot(), CaptureQueriesContext(connection) as asked:
            outlook.foresee(some, BOTH, by=cast.owner)
        return len(asked)

    statements(leads)  # what is read once is read by now
    assert statements(leads) == statements(leads[:1])


def test_all_that_the_list_shows_can_be_meant_instead_of_numbers(cast: Cast, leads: list[int]) -> None:
    browser = browser_of("owner@example.com")
    body = {"asked": {"q": "Pumps"}, "wanted": {"targets": ["deal"]}}

    looked = browser.post("/api/conversions/preview", body, "application/json").json()["looked"]
    done = browser.post("/api/conversions", body, "application/json").json()

    assert (looked, [one["lead"] for one in done["results"]]) == (1, [leads[0]])
