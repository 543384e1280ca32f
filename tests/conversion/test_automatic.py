"""Conversions nobody sits at: simple mode, many at once, those that wait, and clients who come back."""

import pytest
from django.test import Client
from django.utils import timezone

from leadwright.company import configuration
from leadwright.conversion import automatic, converting, reads, series, terms
from leadwright.conversion.models import Blocked, Conversion, Series, Terms
from leadwright.conversion.wanted import Wanted
from leadwright.fields import layout
from leadwright.people.access import Denied
from leadwright.people.models import Role
from leadwright.records import actions, work
from leadwright.records import reads as records
from leadwright.records.kind import KINDS
from leadwright.refusal import Refused
from tests.conftest import Cast, browser_of

from .test_converting import REQUEST, take_away

CONTACTS = KINDS["contact"].model._default_manager
DEALS = KINDS["deal"].model._default_manager
NAMELESS = {"TITLE": "No name"}


def stage(lead: int, cast: Cast) -> str:
    return str(records.facts("lead", lead, by=cast.admin)["STATUS_ID"])


@pytest.fixture
def simple(cast: Cast) -> None:
    series.switch(True, by=cast.admin)


@pytest.mark.usefixtures("simple")
def test_in_simple_mode_a_new_lead_is_converted_as_it_comes(cast: Cast) -> None:
    lead = actions.create("lead", REQUEST, by=cast.owner).id

    assert stage(lead, cast) == "CONVERTED"
    assert list(DEALS.values_list("lead_id", "title")) == [(lead, "Spindle motors")]
    assert list(CONTACTS.values_list("lead_id", flat=True)) == [lead]


@pytest.mark.usefixtures("simple")
def test_a_lead_without_a_name_stays_open_and_is_listed(cast: Cast) -> None:
    lead = actions.create("lead", NAMELESS, by=cast.owner).id

    assert stage(lead, cast) == "NEW"
    assert not DEALS.exists()
    (waiting,) = reads.waiting(by=cast.admin)[0]
    assert (waiting["lead"], list(waiting["why"])) == (lead, ["contact.NAME"])
    assert reads.waiting(by=cast.stranger)[0] == []


@pytest.mark.usefixtures("simple")
def test_given_what_it_lacked_it_goes_on_once(cast: Cast) -> None:
    lead = actions.create("lead", NAMELESS, by=cast.owner).id

    actions.update("lead", lead, {"NAME": "Mai"}, by=cast.owner)
    actions.update("lead", lead, {"LAST_NAME": "Anh"}, by=cast.owner)

    assert stage(lead, cast) == "CONVERTED"
    assert (DEALS.count(), Blocked.objects.count()) == (1, 0)


@pytest.mark.usefixtures("simple")
def test_what_was_given_up_or_belongs_to_classic_mode_again_waits_no_longer(cast: Cast) -> None:
    junk, open_again = (actions.create("lead", NAMELESS, by=cast.owner).id for _ in range(2))

    actions.update("lead", junk, {"STATUS_ID": "JUNK"}, by=cast.owner)
    assert [one["lead"] for one in reads.waiting(by=cast.admin)[0]] == [open_again]
    series.switch(False, by=cast.admin)
    for lead in (junk, open_again):
        actions.update("lead", lead, {"NAME": "Mai"}, by=cast.owner)

    assert [stage(lead, cast) for lead in (junk, open_again)] == ["JUNK", "NEW"]
    assert (DEALS.count(), Blocked.objects.count()) == (0, 0)


@pytest.mark.usefixtures("simple")
def test_what_waited_for_a_right_goes_on_when_it_is_tried_again(cast: Cast) -> None:
    take_away("deal", "add")
    lead = actions.create("lead", REQUEST, by=cast.owner).id
    browser = browser_of("owner@example.com")
    assert len(browser.post("/api/conversions/blocked").json()["blocked"]) == 1

    give_back("deal", "add")

    assert browser.post("/api/conversions/blocked").json() == {"blocked": [], "more": False}
    assert (stage(lead, cast), DEALS.count()) == ("CONVERTED", 1)


@pytest.mark.usefixtures("simple")
def test_nobody_sets_off_what_they_do_not_see(cast: Cast) -> None:
    take_away("deal", "add")
    lead = actions.create("lead", REQUEST, by=cast.owner).id
    give_back("deal", "add")

    browser_of("stranger@example.com").post("/api/conversions/blocked")
    assert stage(lead, cast) == "NEW"
    automatic.try_again()
    assert stage(lead, cast) == "CONVERTED"


def give_back(kind: str, verb: str) -> None:
    role = Role.objects.get(code="salesperson")
    role.grants[kind][verb] = {"": "all"}
    role.save()
    configuration.changed()


@pytest.mark.usefixtures("simple")
def test_a_missing_right_waits_too_and_makes_nothing(cast: Cast) -> None:
    take_away("deal", "add")

    lead = actions.create("lead", REQUEST, by=cast.owner).id

    assert stage(lead, cast) == "NEW"
    assert not CONTACTS.exists()
    assert "Access denied" in reads.waiting(by=cast.owner)[0][0]["why"][""][0]["message"]


@pytest.mark.usefixtures("simple")
def test_required_fields_are_asked_for_even_when_the_system_converts(cast: Cast) -> None:
    layout.demand("deal", "CLOSEDATE", required=True, required_from="")
    configuration.changed()

    lead = actions.create("lead", REQUEST, by=cast.owner).id

    assert list(reads.waiting(by=cast.owner)[0][0]["why"]) == ["deal.CLOSEDATE"]
    filled = Wanted(targets=("contact", "deal"), values={"deal": {"CLOSEDATE": "2027-01-31"}})
    converting.convert(lead, filled, by=cast.owner)
    assert reads.waiting(by=cast.owner)[0] == []


@pytest.mark.usefixtures("simple")
def test_a_known_client_is_not_made_a_second_time(cast: Cast) -> None:
    there = actions.create("contact", {"NAME": "Jonas", "EMAIL": REQUEST["EMAIL"]}, by=cast.owner).id

    actions.create("lead", REQUEST, by=cast.owner)

    assert CONTACTS.count() == 1
    assert list(DEALS.values_list("contact_id", flat=True)) == [there]


def test_a_lead_on_its_way_in_while_the_mode_is_switched_is_converted_too(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(series, "AT_ONCE", 0)  # a worker does it, a little later
    actions.create("lead", REQUEST, by=cast.owner)
    begun = series.switch(True, by=cast.admin)
    assert begun
    terms.change({"simple": False}, by=cast.admin)  # as the transaction saw it that had begun before
    late = actions.create("lead", {**REQUEST, "EMAIL": [], "PHONE": []}, by=cast.owner).id
    terms.change({"simple": True}, by=cast.admin)

    series.run(begun.pk)

    assert stage(late, cast) == "CONVERTED"
    assert series.find(begun.pk, by=cast.admin).total == 2


def test_switching_on_converts_the_leads_in_work_once_and_back(cast: Cast) -> None:
    named = [actions.create("lead", {**REQUEST, "EMAIL": [], "PHONE": []}, by=cast.owner).id for _ in range(3)]
    nameless = actions.create("lead", NAMELESS, by=cast.owner).id
    junk = actions.create("lead", {**REQUEST, "STATUS_ID": "JUNK"}, by=cast.owner).id

    begun = series.switch(True, by=cast.admin)

    assert begun
    assert [stage(lead, cast) for lead in (*named, nameless, junk)] == ["CONVERTED"] * 3 + ["NEW", "JUNK"]
    assert {one["lead"]: bool(one["conversion"]) for one in begun.results} == {
        **dict.fromkeys(named, True),
        nameless: False,
    }
    assert [one["lead"] for one in reads.waiting(by=cast.admin)[0]] == [nameless]

    undone = series.undo(begun.pk, by=cast.admin)
    assert (undone.undoes_id, [one["why"] for one in undone.results]) == (begun.pk, ["", "", ""])
    assert series.undo(begun.pk, by=cast.admin).pk == undone.pk
    assert [stage(lead, cast) for lead in named] == ["NEW"] * 3
    assert not terms.now().simple
    assert not DEALS.filter(deleted_at=None).exists()


def test_a_worker_that_died_goes_on_where_it_was(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    several = [actions.create("lead", {**REQUEST, "TITLE": str(one)}, by=cast.owner).id for one in range(5)]
    monkeypatch.setattr(series, "PART", 2)
    monkeypatch.setattr(series, "AT_ONCE", 0)
    begun = series.begin(several, Wanted(targets=("deal",)), by=cast.owner)

    work.part(Series, begun.pk, 2, series.part)
    series.run(begun.pk)
    series.run(begun.pk)

    begun.refresh_from_db()
    assert (begun.done, len(begun.results)) == (5, 5)
    assert DEALS.count() == Conversion.objects.count() == 5


def test_taking_many_back_goes_on_where_a_worker_died_and_says_what_stays(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    several = [actions.create("lead", {**REQUEST, "TITLE": str(one)}, by=cast.owner).id for one in range(5)]
    done = series.begin(several, Wanted(targets=("deal",)), by=cast.owner)
    actions.update("deal", done.results[1]["made"]["deal"], {"OPPORTUNITY": 5}, by=cast.owner)
    monkeypatch.setattr(series, "AT_ONCE", 0)

    undone = series.undo(done.pk, by=cast.owner)
    assert (undone.total, undone.done, stage(several[0], cast)) == (5, 0, "CONVERTED")
    work.part(Series, undone.pk, 2, series.part)
    series.run(undone.pk)
    series.run(undone.pk)

    undone.refresh_from_db()
    assert [stage(lead, cast) for lead in several] == ["NEW"] * 5
    assert list(DEALS.filter(deleted_at=None).values_list("title", flat=True)) == ["1"]
    assert {one["lead"]: one["why"] for one in undone.results if one["why"]} == {
        several[1]: "“1”: Owner changed since: Opportunity"
    }


def test_what_is_under_way_or_undone_is_not_undone(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    lead = actions.create("lead", REQUEST, by=cast.owner).id
    done = series.begin([lead], Wanted(targets=("deal",)), by=cast.owner)
    undone = series.undo(done.pk, by=cast.owner)
    monkeypatch.setattr(series, "AT_ONCE", 0)
    under_way = series.begin([lead], Wanted(targets=("deal",)), by=cast.owner)

    for one in (undone, under_way):
        with pytest.raises(Refused):
            series.undo(one.pk, by=cast.owner)


def test_the_web_takes_many_back_and_sees_how_far_it_is(cast: Cast) -> None:
    leads = [actions.create("lead", REQUEST, by=cast.owner).id for _ in range(2)]
    browser = browser_of("owner@example.com")
    wish = {"leads": leads, "wanted": {"targets": ["deal"]}}
    done = browser.post("/api/conversions", wish, "application/json").json()

    undone = browser.delete(f"/api/conversions/series/{done['id']}").json()

    assert browser.get(f"/api/conversions/series/{undone['id']}").json() == undone
    assert (undone["undoes"], undone["finished"], undone["letters"]) == (done["id"], True, 0)
    assert [set(one["made"]) for one in undone["results"]] == [{"deal"}, {"deal"}]


def test_many_leads_tell_each_its_own_result(cast: Cast) -> None:
    good = actions.create("lead", REQUEST, by=cast.owner).id
    foreign = actions.create("lead", REQUEST, by=cast.stranger).id

    done = series.begin([good, foreign], Wanted(targets=("deal",)), by=cast.owner)

    assert [bool(one["conversion"]) for one in done.results] == [True, False]
    assert done.results[1]["why"]


def test_salespeople_do_not_switch_the_mode(cast: Cast) -> None:
    with pytest.raises(Denied):
        series.switch(True, by=cast.owner)

    assert not Series.objects.exists()
    assert not terms.now().simple


def test_the_web_previews_converts_shows_and_takes_back(cast: Cast) -> None:
    lead = actions.create("lead", REQUEST, by=cast.owner).id
    browser = browser_of("owner@example.com")
    wanted = {"wanted": {"targets": ["contact", "deal"]}}

    plan = browser.post(f"/api/conversions/lead/{lead}/preview", wanted, "application/json").json()
    assert [(one["kind"], one["title"]) for one in plan["targets"]] == [
        ("contact", "Jonas Kessler"),
        ("deal", "Spindle motors"),
    ]
    assert "company_title" not in {one["code"].lower() for one in plan["verdicts"] if one["goes"]}

    became = browser.post(f"/api/conversions/lead/{lead}", wanted, "application/json")
    assert became.status_code == 201
    shown = browser.get(f"/api/records/lead/{lead}").json()["became"]
    assert [one["title"] for one in shown["records"]] == ["Jonas Kessler", "Spindle motors"]

    undone = browser.delete(f"/api/conversions/lead/{lead}").json()
    assert (set(undone["removed"]), undone["letters"]) == ({"contact", "deal"}, 0)
    assert browser.get(f"/api/records/lead/{lead}").json()["became"] is None


def test_the_web_refuses_with_the_field_of_the_target(cast: Cast) -> None:
    lead = actions.create("lead", NAMELESS, by=cast.owner).id
    browser = browser_of("owner@example.com")

    answer = browser.post(f"/api/conversions/lead/{lead}", {"wanted": {"targets": ["contact"]}}, "application/json")

    assert (answer.status_code, list(answer.json())) == (422, ["contact.NAME"])


def test_in_simple_mode_what_a_form_brings_is_converted_too(company: object, client: Client) -> None:
    browser = browser_of("admin@example.com")
    browser.post("/api/conversions/mode", {"simple": True}, "application/json")

    client.post("/f/contact", {"TITLE": "A pump", "NAME": "Mai", "EMAIL": "mai@example.org", "key": "first"})
    created = browser.post("/api/records/lead", {"values": {"NAME": "Anh"}}, "application/json").json()

    assert list(DEALS.order_by("pk").values_list("title", flat=True))[:1] == ["A pump"]
    assert DEALS.count() == Conversion.objects.count() == 2
    assert browser.get(f"/api/records/lead/{created['id']}").json()["became"]


def test_rest_tells_the_mode_and_a_new_lead_is_found_converted(company: object, hook: str, client: Client) -> None:
    assert client.get(f"{hook}crm.settings.mode.get").json()["result"] == 1
    browser = browser_of("admin@example.com")
    switched = browser.post("/api/conversions/mode", {"simple": True}, "application/json")

    assert switched.status_code == 201, switched.content
    assert client.get(f"{hook}crm.settings.mode.get").json()["result"] == 2
    fields = {"fields": {"NAME": "Mai", "TITLE": "By REST"}}
    lead = client.post(f"{hook}crm.lead.add", fields, "application/json").json()["result"]
    assert client.get(f"{hook}crm.lead.get?id={lead}").json()["result"]["STATUS_ID"] == "CONVERTED"
    deals = client.get(f"{hook}crm.deal.list?filter[LEAD_ID]={lead}").json()["result"]
    assert [one["TITLE"] for one in deals] == ["By REST"]


def test_moving_a_lead_to_the_good_stage_by_rest_makes_nothing(company: object, hook: str, client: Client) -> None:
    lead = client.post(f"{hook}crm.lead.add", {"fields": {"NAME": "Mai"}}, "application/json").json()["result"]

    client.post(f"{hook}crm.lead.update", {"id": lead, "fields": {"STATUS_ID": "CONVERTED"}}, "application/json")

    assert not DEALS.exists()


def test_what_is_possible_for_a_lead(cast: Cast) -> None:
    everything = Wanted(targets=("company", "contact", "deal"))

    nobody = automatic.possible({"IS_RETURN_CUSTOMER": False, "COMPANY_TITLE": ""}, everything)
    returning = automatic.possible({"IS_RETURN_CUSTOMER": True, "COMPANY_TITLE": "X"}, everything)

    assert (nobody.targets, returning.targets) == (("contact", "deal"), ("deal",))


def test_a_switch_that_is_taken_back_while_it_works_converts_no_more(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    leads = [actions.create("lead", {**REQUEST, "EMAIL": [], "PHONE": []}, by=cast.owner).id for _ in range(4)]
    monkeypatch.setattr(series, "AT_ONCE", 0)  # a worker does it, a little later
    begun = series.switch(True, by=cast.admin)
    assert begun
    with configuration.snapshot():  # in which a worker does a work
        assert terms.now().simple
        work.part(Series, begun.pk, 2, series.part)
        Terms.objects.update(simple=False)  # by somebody else
        series.run(begun.pk)

    assert [stage(lead, cast) for lead in leads] == ["CONVERTED", "CONVERTED", "NEW", "NEW"]
    done = series.find(begun.pk, by=cast.admin)
    assert (done.done, [one["why"] for one in done.results[2:]]) == (4, ["Simple mode was switched off meanwhile"] * 2)


@pytest.mark.usefixtures("simple")
def test_those_that_wait_are_shown_page_by_page_of_leads_that_one_sees(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reads, "PAGE", 2)
    own = [actions.create("lead", NAMELESS, by=cast.owner).id for _ in range(3)]
    others = [actions.create("lead", NAMELESS, by=cast.stranger).id for _ in range(3)]
    actions.delete("lead", [own[1]], by=cast.owner)
    browser = browser_of("owner@example.com")

    page = browser.get("/api/conversions/blocked").json()
    assert ([one["lead"] for one in page["blocked"]], page["more"]) == ([own[2], own[0]], False)
    all_of_them, more = reads.waiting(by=cast.admin)
    rest, _more = reads.waiting(by=cast.admin, before=all_of_them[-1]["id"])
    assert ([one["lead"] for one in (*all_of_them, *rest)], more) == ([*reversed(others), own[2]], True)


@pytest.mark.usefixtures("simple")
def test_only_who_may_convert_completes_them_or_tries_them_again(cast: Cast) -> None:
    actions.create("lead", NAMELESS, by=cast.owner)
    take_away("lead", "convert")
    browser = browser_of("owner@example.com")

    (shown,) = browser.get("/api/conversions/blocked").json()["blocked"]

    assert "convert" not in shown["can"]
    assert browser.post("/api/conversions/blocked").status_code == 403


@pytest.mark.usefixtures("simple")
def test_a_lead_that_its_keeper_no_longer_sees_says_so_and_one_in_the_bin_lacks_what_it_lacked(cast: Cast) -> None:
    lost, gone = (actions.create("lead", NAMELESS, by=cast.owner).id for _ in range(2))
    KINDS["lead"].model._default_manager.filter(pk=lost).update(assigned_by=cast.id("stranger"))
    KINDS["lead"].model._default_manager.filter(pk=gone).update(deleted_at=timezone.now())

    automatic.try_again()

    why = dict(Blocked.objects.values_list("lead", "why"))
    assert why[lost][""][0]["message"] == "Whoever wanted this may not see the lead any more"
    assert list(why[gone]) == ["contact.NAME"]
