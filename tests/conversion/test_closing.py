"""A lead that became something and is worked on again, and one that its keeper may not close."""

import pytest

from leadwright.company import configuration
from leadwright.conversion import converting, series, undoing
from leadwright.conversion.models import Conversion
from leadwright.conversion.wanted import Wanted
from leadwright.fields import layout
from leadwright.people.access import Denied
from leadwright.people.models import Role
from leadwright.records import actions, reads
from leadwright.records.kind import KINDS
from leadwright.refusal import Refused
from tests.conftest import Cast, browser_of

DEAL = Wanted(targets=("deal",))


@pytest.fixture
def lead(cast: Cast) -> int:
    return actions.create("lead", {"TITLE": "Motors", "NAME": "Jonas"}, by=cast.owner).id


@pytest.fixture
def reopened(cast: Cast, lead: int) -> int:
    converting.convert(lead, DEAL, by=cast.owner)
    actions.update("lead", lead, {"STATUS_ID": "IN_PROCESS"}, by=cast.owner)
    return lead


def stage(lead: int, cast: Cast) -> str:
    return str(reads.facts("lead", lead, by=cast.admin)["STATUS_ID"])


def test_a_lead_that_is_worked_on_again_is_closed_again_and_nothing_is_made_twice(cast: Cast, reopened: int) -> None:
    browser = browser_of("owner@example.com")
    (made,) = Conversion.objects.all()

    told = browser.post(f"/api/conversions/lead/{reopened}/preview", {}, "application/json").json()
    assert told["became"]["id"] == made.pk
    again = browser.post(f"/api/conversions/lead/{reopened}", {"wanted": None}, "application/json")

    assert (again.status_code, again.json()["id"]) == (200, made.pk)
    assert stage(reopened, cast) == "CONVERTED"
    assert KINDS["deal"].model._default_manager.count() == 1
    assert reads.history("lead", reopened, by=cast.owner)[0].about == made.pk


def test_its_card_tells_what_it_became_and_that_can_be_taken_back(cast: Cast, reopened: int) -> None:
    card = browser_of("owner@example.com").get(f"/api/records/lead/{reopened}").json()

    undoing.undo(card["became"]["id"], by=cast.owner)

    assert stage(reopened, cast) == "IN_PROCESS"
    assert converting.convert(reopened, DEAL, by=cast.owner).pk != card["became"]["id"]


def test_closing_it_again_together_with_others_is_not_theirs_to_undo(cast: Cast, reopened: int) -> None:
    done = series.begin([reopened], DEAL, by=cast.owner)

    assert [(one["conversion"], one["why"]) for one in done.results] == [(None, "This was converted before")]
    assert stage(reopened, cast) == "CONVERTED"


def test_who_may_not_bring_a_lead_to_its_end_is_told_before(cast: Cast, lead: int) -> None:
    role = Role.objects.get(code="salesperson")
    role.grants["lead"]["enter"] = {"": "all", "CONVERTED": "none"}
    role.save()
    configuration.changed()
    browser = browser_of("owner@example.com")

    told = browser.post(f"/api/conversions/lead/{lead}/preview", {}, "application/json").json()

    assert "Access denied" in told["closing"]
    with pytest.raises(Denied):
        converting.convert(lead, DEAL, by=cast.owner)


def test_what_the_lead_itself_lacks_for_its_end_is_told_before(cast: Cast, lead: int) -> None:
    layout.demand("lead", "SOURCE_DESCRIPTION", required=False, required_from="CONVERTED")
    configuration.changed()
    browser = browser_of("owner@example.com")

    told = browser.post(f"/api/conversions/lead/{lead}/preview", {}, "application/json").json()

    assert list(told["problems"]) == ["lead.SOURCE_DESCRIPTION"]
    with pytest.raises(Refused) as refused:
        converting.convert(lead, DEAL, by=cast.owner)
    assert list(refused.value.problems) == ["lead.SOURCE_DESCRIPTION"]
