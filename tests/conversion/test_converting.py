"""A lead becomes a contact, a company and a deal: all of them or nothing, once, and back again."""

from typing import Any

import pytest
from django.utils import timezone

from leadwright.company import configuration
from leadwright.conversion import converting, mapping, terms, undoing
from leadwright.conversion.planning import plan
from leadwright.conversion.wanted import Wanted
from leadwright.fields import custom, layout
from leadwright.fields.models import CustomField
from leadwright.people import appointing, directory
from leadwright.people.access import Actor, Denied
from leadwright.people.models import Role
from leadwright.processes.models import Run
from leadwright.records import actions, indexes, reads
from leadwright.records.kind import KINDS
from leadwright.records.timeline import activities, comments, entries
from leadwright.refusal import Refused
from tests.conftest import Cast, browser_of
from tests.processes.test_kinds import modify, published

COMPANIES = KINDS["company"].model._default_manager
CONTACTS = KINDS["contact"].model._default_manager
DEALS = KINDS["deal"].model._default_manager
ALL = Wanted(targets=("company", "contact", "deal"))
REQUEST = {
    "TITLE": "Spindle motors",
    "NAME": "Jonas",
    "LAST_NAME": "Kessler",
    "COMPANY_TITLE": "Kessler Maschinenbau",
    "PHONE": ["+49 30 901820"],
    "EMAIL": ["j.kessler@kessler-mb.de"],
    "OPPORTUNITY": 4200,
    "CURRENCY_ID": "EUR",
    "SOURCE_ID": "WEB",
    "UTM_SOURCE": "fair",
    "COMMENTS": "Call before noon",
}


@pytest.fixture
def lead(cast: Cast) -> int:
    return actions.create("lead", REQUEST, by=cast.owner).id


def record(kind: str, number: int, cast: Cast) -> dict[str, Any]:
    return reads.facts(kind, number, by=cast.admin)


def test_a_lead_becomes_all_three_and_they_are_linked(cast: Cast, lead: int) -> None:
    made = converting.convert(lead, ALL, by=cast.owner).made

    contact, company, deal = (record(kind, made[kind], cast) for kind in ("contact", "company", "deal"))
    assert (contact["NAME"], contact["LAST_NAME"], contact["COMPANY_ID"]) == ("Jonas", "Kessler", made["company"])
    assert contact["EMAIL"][0]["value"] == "j.kessler@kessler-mb.de"
    assert company["TITLE"] == "Kessler Maschinenbau"
    assert (deal["TITLE"], deal["OPPORTUNITY"], deal["CURRENCY_ID"]) == ("Spindle motors", 4200, "EUR")
    assert (deal["CONTACT_IDS"], deal["COMPANY_ID"]) == ([made["contact"]], made["company"])
    assert (deal["UTM_SOURCE"], deal["COMMENTS"]) == ("fair", "Call before noon")
    assert {one["LEAD_ID"] for one in (contact, company, deal)} == {lead}
    assert {one["ASSIGNED_BY_ID"] for one in (contact, company, deal)} == {cast.id("owner")}


def test_the_lead_stands_in_the_final_stage_and_stays_readable(cast: Cast, lead: int) -> None:
    made = converting.convert(lead, ALL, by=cast.owner).made

    facts = record("lead", lead, cast)
    assert (facts["STATUS_ID"], facts["STATUS_SEMANTIC_ID"]) == ("CONVERTED", "S")
    assert (facts["CONTACT_ID"], facts["COMPANY_ID"]) == (made["contact"], made["company"])
    assert facts["DATE_CLOSED"]
    assert facts["EMAIL"][0]["value"] == "j.kessler@kessler-mb.de"


@pytest.mark.parametrize(
    "targets",
    [
        ("contact", "company", "deal"),
        ("contact", "deal"),
        ("company", "deal"),
        ("deal",),
        ("contact", "company"),
        ("contact",),
        ("company",),
    ],
)
def test_any_of_the_seven_combinations_can_be_chosen(cast: Cast, lead: int, targets: tuple[Any, ...]) -> None:
    made = converting.convert(lead, Wanted(targets=targets), by=cast.owner).made

    assert set(made) == set(targets)
    assert [CONTACTS.count(), COMPANIES.count(), DEALS.count()] == [
        int(kind in targets) for kind in ("contact", "company", "deal")
    ]


def test_asking_twice_makes_it_once(cast: Cast, lead: int) -> None:
    first = converting.convert(lead, ALL, by=cast.owner)
    second = converting.convert(lead, Wanted(targets=("deal",)), by=cast.admin)

    assert first.pk == second.pk
    assert DEALS.count() == 1


def test_without_the_right_to_add_one_of_them_nothing_at_all_is_made(cast: Cast, lead: int) -> None:
    take_away("company", "add")

    with pytest.raises(Denied, match="Access denied"):
        converting.convert(lead, ALL, by=cast.owner)

    assert not CONTACTS.exists()
    assert not DEALS.exists()
    assert record("lead", lead, cast)["STATUS_ID"] == "NEW"
    assert set(converting.convert(lead, Wanted(targets=("contact", "deal")), by=cast.owner).made) == {"contact", "deal"}


def test_a_company_may_convert_to_all_or_nothing(cast: Cast, lead: int) -> None:
    take_away("contact", "add")
    terms.change({"partly": False}, by=cast.admin)

    with pytest.raises(Denied):
        converting.convert(lead, Wanted(targets=("deal",)), by=cast.owner)

    assert converting.convert(lead, Wanted(targets=("deal",)), by=cast.admin).made


def test_a_stranger_converts_nothing(cast: Cast, lead: int) -> None:
    with pytest.raises(reads.NoSuchRecord):
        converting.convert(lead, ALL, by=cast.stranger)


def test_required_fields_of_a_target_are_asked_for_before_anything_is_made(cast: Cast, lead: int) -> None:
    layout.demand("deal", "CLOSEDATE", required=True, required_from="")
    configuration.changed()

    with pytest.raises(Refused) as refused:
        converting.convert(lead, ALL, by=cast.owner)

    assert list(refused.value.problems) == ["deal.CLOSEDATE"]
    assert not COMPANIES.exists()
    filled = Wanted(targets=("contact", "deal"), values={"deal": {"CLOSEDATE": "2027-01-31"}})
    made = converting.convert(lead, filled, by=cast.owner).made
    assert record("deal", made["deal"], cast)["CLOSEDATE"] == "2027-01-31"


def test_a_contact_needs_a_name(cast: Cast) -> None:
    nameless = actions.create("lead", {"TITLE": "Who?"}, by=cast.owner).id

    with pytest.raises(Refused) as refused:
        converting.convert(nameless, Wanted(targets=("contact",)), by=cast.owner)

    assert list(refused.value.problems) == ["contact.NAME"]


def test_an_added_field_goes_to_the_field_with_its_code(cast: Cast) -> None:
    for kind in ("lead", "deal"):
        custom.add(kind, "BUDGET", "Yearly budget", "money")
    lead = actions.create("lead", {**REQUEST, "UF_CRM_BUDGET": 25000}, by=cast.owner).id

    made = converting.convert(lead, Wanted(targets=("deal",)), by=cast.owner).made

    assert record("deal", made["deal"], cast)["UF_CRM_BUDGET"] == 25000


def test_the_same_field_is_made_where_it_is_missing(cast: Cast) -> None:
    entries_of = [{"id": 1, "title": "S4"}, {"id": 2, "title": "S7"}]
    custom.add("lead", "MACHINE", "Machine type", "options", settings={"entries": entries_of})
    lead = actions.create("lead", {**REQUEST, "UF_CRM_MACHINE": "S7"}, by=cast.owner).id
    wanted = Wanted(targets=("contact", "deal"), fields={"UF_CRM_MACHINE": {"deal": "new"}})

    with pytest.raises(Denied):
        converting.convert(lead, wanted, by=cast.owner)
    made = converting.convert(lead, wanted, by=cast.admin).made

    field = KINDS["deal"].fields["UF_CRM_MACHINE"]
    assert (field.title, field.type.name) == ("Machine type", "options")
    assert record("deal", made["deal"], cast)["UF_CRM_MACHINE"] == 2
    assert "UF_CRM_MACHINE" not in KINDS["contact"].fields


def test_entries_of_lists_are_matched_by_their_words(cast: Cast) -> None:
    custom.add("lead", "SIZE", "Size", "options", settings={"entries": [{"id": 1, "title": "Large"}]})
    custom.add("deal", "VOLUME", "Volume", "options", settings={"entries": [{"id": 7, "title": "large"}]})
    lead = actions.create("lead", {**REQUEST, "UF_CRM_SIZE": "Large"}, by=cast.owner).id
    wanted = Wanted(targets=("deal",), fields={"UF_CRM_SIZE": {"deal": "UF_CRM_VOLUME"}})

    made = converting.convert(lead, wanted, by=cast.owner).made

    assert record("deal", made["deal"], cast)["UF_CRM_VOLUME"] == 7


def test_a_choice_is_remembered_for_everybody(cast: Cast) -> None:
    custom.add("lead", "NOTE", "Note", "text")
    custom.add("deal", "REMARK", "Remark", "text")
    first, second = (actions.create("lead", {**REQUEST, "UF_CRM_NOTE": "x"}, by=cast.admin).id for _ in range(2))
    chosen = Wanted(targets=("deal",), fields={"UF_CRM_NOTE": {"deal": "UF_CRM_REMARK"}}, remember=True)

    converting.convert(first, chosen, by=cast.admin)
    made = converting.convert(second, Wanted(targets=("deal",)), by=cast.admin).made

    assert record("deal", made["deal"], cast)["UF_CRM_REMARK"] == "x"


def test_the_plan_says_what_would_be_left_behind(cast: Cast) -> None:
    custom.add("lead", "NOTE", "Note", "text")
    lead = actions.create("lead", {**REQUEST, "UF_CRM_NOTE": "x"}, by=cast.owner).id
    facts = reads.facts("lead", lead, by=cast.owner)

    left = {one.code for one in plan(facts, ALL, by=cast.owner).verdicts if one.lost}
    decided = plan(facts, Wanted(targets=ALL.targets, fields={"UF_CRM_NOTE": {}}), by=cast.owner)

    assert left == {"UF_CRM_NOTE"}
    assert not any(one.lost for one in decided.verdicts)
    assert not DEALS.exists()


def test_a_client_who_is_there_takes_what_it_lacks_and_keeps_the_rest(cast: Cast, lead: int) -> None:
    there = actions.create("contact", {"NAME": "Jon", "EMAIL": ["other@kessler-mb.de"]}, by=cast.owner).id
    wanted = Wanted(targets=("contact", "deal"), use={"contact": there}, ways={"contact": {"EMAIL": "append"}})

    made = converting.convert(lead, wanted, by=cast.owner)

    contact = record("contact", there, cast)
    assert (made.made.keys(), made.used) == ({"deal"}, {"contact": there})
    assert (contact["NAME"], contact["LAST_NAME"]) == ("Jon", "Kessler")
    assert [one["value"] for one in contact["EMAIL"]] == ["other@kessler-mb.de", "j.kessler@kessler-mb.de"]
    assert record("deal", made.made["deal"], cast)["CONTACT_IDS"] == [there]


def test_the_plan_finds_who_is_known_already(cast: Cast, lead: int) -> None:
    there = actions.create("contact", {"NAME": "Jonas", "EMAIL": ["j.kessler@kessler-mb.de"]}, by=cast.owner).id

    planned = plan(reads.facts("lead", lead, by=cast.owner), ALL, by=cast.owner, deep=True)

    found = {one.kind: [match["id"] for match in one.duplicates] for one in planned.targets}
    assert found["contact"] == [there]


def test_what_is_planned_goes_along_and_what_was_said_is_read_there_too(cast: Cast, lead: int) -> None:
    due = timezone.now().isoformat()
    planned = activities.plan("lead", lead, {"type": "call", "subject": "Ring", "due": due}, by=cast.owner)
    comments.add("lead", lead, "Likes blue", by=cast.owner)

    deal = converting.convert(lead, ALL, by=cast.owner).made["deal"]

    assert [one.pk for one in activities.ahead("deal", deal)] == [planned.pk]
    told, _more = entries.page("deal", deal, by=cast.owner, only="comments")
    assert [str(getattr(one.about, "text", "")) for one in told] == ["Likes blue"]


def test_processes_of_what_is_made_start(cast: Cast, lead: int) -> None:
    published("deal", cast.admin, modify(ADDITIONAL_INFO="Seen by the process"))

    deal = converting.convert(lead, ALL, by=cast.owner).made["deal"]

    assert record("deal", deal, cast)["ADDITIONAL_INFO"] == "Seen by the process"
    assert Run.objects.filter(kind="deal", record=deal, status="done").count() == 1


def test_who_came_back_becomes_a_deal_only(cast: Cast) -> None:
    there = actions.create("contact", {"NAME": "Jonas"}, by=cast.owner).id
    lead = actions.create("lead", {**REQUEST, "CONTACT_ID": there}, by=cast.owner).id

    with pytest.raises(Refused) as refused:
        converting.convert(lead, ALL, by=cast.owner)
    deal = converting.convert(lead, Wanted(targets=("deal",)), by=cast.owner).made["deal"]

    assert list(refused.value.problems) == ["targets"]
    assert record("deal", deal, cast)["CONTACT_IDS"] == [there]


def test_taken_back_everything_is_as_it_was(cast: Cast, lead: int) -> None:
    before = record("lead", lead, cast)
    due = timezone.now().isoformat()
    planned = activities.plan("lead", lead, {"type": "call", "subject": "Ring", "due": due}, by=cast.owner)
    made = converting.convert(lead, ALL, by=cast.owner)

    undone = undoing.undo(made.pk, by=cast.owner)

    after = record("lead", lead, cast)
    changing = {"DATE_MODIFY", "MOVED_TIME", "MOVED_BY_ID", "MODIFY_BY_ID"}
    assert {code: after[code] for code in after.keys() - changing} == {
        code: before[code] for code in before.keys() - changing
    }
    assert undone.removed == made.made
    assert not DEALS.filter(deleted_at=None).exists()
    assert [one.pk for one in activities.ahead("lead", lead)] == [planned.pk]
    assert converting.convert(lead, ALL, by=cast.owner).pk != made.pk


def test_what_somebody_worked_on_since_stays_and_is_named(cast: Cast, lead: int) -> None:
    made = converting.convert(lead, ALL, by=cast.owner)
    actions.update("deal", made.made["deal"], {"OPPORTUNITY": 5000}, by=cast.owner)

    undone = undoing.undo(made.pk, by=cast.owner)

    assert [(one["kind"], one["why"]) for one in undone.stays] == [("deal", "Owner changed since: Opportunity")]
    assert set(undone.removed) == {"contact", "company"}


def test_only_who_may_delete_takes_back_what_another_converted(cast: Cast, lead: int) -> None:
    made = converting.convert(lead, ALL, by=cast.admin)
    reach = {"read": {"": "all"}, "update": {"": "all"}, "convert": {"": "all"}}
    grants = dict.fromkeys(("lead", "contact", "company", "deal"), reach)
    appointing.change("salesperson", grants=grants, kinds=dict.fromkeys(grants, ()), by=cast.admin)
    by = Actor("web", directory.by_email("owner@example.com"))

    for attempt in (undoing.foresee, undoing.undo):
        with pytest.raises(Denied, match="Delete"):
            attempt(made.pk, by=by)

    assert DEALS.filter(deleted_at=None).exists()


def test_a_client_that_was_used_loses_what_it_got(cast: Cast, lead: int) -> None:
    there = actions.create("contact", {"NAME": "Jon"}, by=cast.owner).id
    made = converting.convert(lead, Wanted(targets=("contact", "deal"), use={"contact": there}), by=cast.owner)

    undoing.undo(made.pk, by=cast.owner)

    contact = record("contact", there, cast)
    assert (contact["NAME"], contact["LAST_NAME"], contact["EMAIL"]) == ("Jon", "", [])


def test_a_pair_that_cannot_fit_is_refused(cast: Cast) -> None:
    with pytest.raises(Refused) as refused:
        mapping.keep("TITLE", "deal", "OPPORTUNITY", by=cast.admin)
    with pytest.raises(Denied):
        mapping.keep("TITLE", "deal", "COMMENTS", by=cast.owner)

    assert list(refused.value.problems) == ["target"]


def take_away(kind: str, verb: str) -> None:
    role = Role.objects.get(code="salesperson")
    role.grants[kind][verb] = {"": "none"}
    role.save()
    configuration.changed()


def test_what_somebody_may_not_see_does_not_go_along(cast: Cast, lead: int) -> None:
    role = Role.objects.get(code="salesperson")
    role.fields = {"lead": {"COMMENTS": "hidden"}, "deal": {"SOURCE_ID": "fixed"}}
    role.save()
    configuration.changed()

    deal = converting.convert(lead, Wanted(targets=("deal",)), by=cast.owner).made["deal"]

    facts = record("deal", deal, cast)
    assert (facts["COMMENTS"], facts["SOURCE_ID"], facts["UTM_SOURCE"]) == ("", "", "fair")


def test_a_field_that_is_hidden_is_not_offered_to_take_a_value(cast: Cast) -> None:
    role = Role.objects.get(code="salesperson")
    role.fields = {"deal": {"COMMENTS": "hidden"}}
    role.save()
    configuration.changed()

    assert "COMMENTS" in mapping.targets_of("COMMENTS", "deal", by=cast.admin)
    assert "COMMENTS" not in mapping.targets_of("COMMENTS", "deal", by=cast.owner)


def test_a_client_whom_others_use_by_now_stays_and_is_told(cast: Cast, lead: int) -> None:
    made = converting.convert(lead, ALL, by=cast.owner)
    client = made.made["contact"]
    actions.create("deal", {"TITLE": "Second order", "CONTACT_IDS": [client]}, by=cast.owner)
    actions.create("deal", {"TITLE": "Secret order", "COMPANY_ID": made.made["company"]}, by=cast.stranger)

    undone = undoing.undo(made.pk, by=cast.owner)

    assert {one["kind"]: one["why"] for one in undone.stays} == {
        "contact": "“Second order” uses it by now",
        "company": "A record that you may not see uses it by now",
    }
    assert undone.removed == {"deal": made.made["deal"]}
    assert record("contact", client, cast)["NAME"] == "Jonas"


def test_what_was_said_about_the_lead_is_changed_there_and_not_on_the_deal(cast: Cast, lead: int) -> None:
    comments.add("lead", lead, "Likes blue", by=cast.owner)
    deal = converting.convert(lead, ALL, by=cast.owner).made["deal"]
    comments.add("deal", deal, "Likes green", by=cast.owner)
    browser = browser_of("owner@example.com")

    told = browser.get(f"/api/records/deal/{deal}/timeline").json()["entries"]

    can = {one["comment"]["text"]: one["comment"]["can"] for one in told if one["comment"]}
    assert can == {"Likes blue": [], "Likes green": ["update", "delete"]}


def test_a_field_that_is_made_is_filtered_by_like_the_one_of_the_lead(
    cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    followed: list[int] = []
    monkeypatch.setattr(indexes, "follow", lambda one: followed.append(one.pk))
    custom.add("lead", "SIZE", "Size", "number", filterable=True)
    lead = actions.create("lead", {**REQUEST, "UF_CRM_SIZE": 3}, by=cast.admin).id

    converting.convert(lead, Wanted(targets=("deal",), fields={"UF_CRM_SIZE": {"deal": "new"}}), by=cast.admin)

    made = CustomField.objects.get(kind="deal", code="UF_CRM_SIZE")
    assert (made.wants_index, followed) == (True, [made.pk])


def test_a_field_whose_code_lies_in_the_archive_is_refused_with_words(cast: Cast) -> None:
    for kind in ("lead", "deal"):
        custom.add(kind, "SIZE", "Size", "number")
    custom.archive("deal", "UF_CRM_SIZE")
    lead = actions.create("lead", {**REQUEST, "UF_CRM_SIZE": 3}, by=cast.admin).id

    with pytest.raises(Refused) as refused:
        converting.convert(lead, Wanted(targets=("deal",), fields={"UF_CRM_SIZE": {"deal": "new"}}), by=cast.admin)

    assert "archived" in str(refused.value.problems["code"][0])
    assert not DEALS.exists()
