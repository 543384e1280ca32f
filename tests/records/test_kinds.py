"""Leads, deals, contacts and companies: one way for all, and what follows from their values by itself."""

import pytest

from leadwright.company import configuration
from leadwright.records import actions, attention, boards, lists, reads
from leadwright.records.kind import KINDS
from leadwright.records.lists import Wanted
from leadwright.records.models import Option, Pipeline
from leadwright.refusal import Refused
from tests.conftest import Cast


@pytest.fixture
def wholesale(db: None) -> int:
    """A second pipeline with two stages."""
    pipeline = Pipeline.objects.create(name="Wholesale")
    of = f"DEAL_STAGE_{pipeline.pk}"
    Option.objects.create(of=of, code=f"C{pipeline.pk}:NEW", name="Asked", sort=10)
    Option.objects.create(of=of, code=f"C{pipeline.pk}:WON", name="Sold", sort=20, semantics="S")
    configuration.changed()
    return pipeline.pk


@pytest.mark.parametrize("kind", ["lead", "deal", "contact", "company"])
def test_each_kind_is_made_read_and_changed_in_the_same_way(cast: Cast, kind: str) -> None:
    name = KINDS[kind].naming[0]
    made = actions.create(kind, {name: "Valve"}, by=cast.owner)

    actions.update(kind, made.id, {"COMMENTS": "Call back"}, by=cast.owner)

    facts = reads.facts(kind, made.id, by=cast.owner)
    assert (KINDS[kind].titled(facts), facts["COMMENTS"]) == ("Valve", "Call back")
    assert [one.verb for one in reads.history(kind, made.id, by=cast.owner)] == ["update", "create"]
    with pytest.raises(reads.NoSuchRecord):
        reads.facts(kind, made.id, by=cast.stranger)


def test_a_deal_without_a_name_gets_its_number_for_one_and_keeps_having_one(cast: Cast) -> None:
    deal = actions.create("deal", {}, by=cast.owner)
    assert deal.facts["TITLE"] == f"Deal #{deal.id}"

    actions.update("deal", deal.id, {"TITLE": ""}, by=cast.owner)

    assert reads.facts("deal", deal.id, by=cast.owner)["TITLE"] == f"Deal #{deal.id}"


def test_a_contact_needs_some_part_of_a_name(cast: Cast) -> None:
    with pytest.raises(Refused) as refused:
        actions.create("contact", {"POST": "Buyer"}, by=cast.owner)
    assert list(refused.value.problems) == ["NAME"]

    made = actions.create("contact", {"LAST_NAME": "Trần"}, by=cast.owner)
    with pytest.raises(Refused):
        actions.update("contact", made.id, {"LAST_NAME": ""}, by=cast.owner)


def test_the_main_client_is_the_first_of_the_clients(cast: Cast) -> None:
    anna, binh = (actions.create("contact", {"NAME": name}, by=cast.owner).id for name in ("Anna", "Bình"))
    deal = actions.create("deal", {"CONTACT_ID": anna}, by=cast.owner)
    assert deal.facts["CONTACT_IDS"] == [anna]

    assert actions.update("deal", deal.id, {"CONTACT_IDS": [binh, anna]}, by=cast.owner).facts["CONTACT_ID"] == binh
    assert actions.update("deal", deal.id, {"CONTACT_ID": anna}, by=cast.owner).facts["CONTACT_IDS"] == [anna]


def test_a_link_leads_to_a_record_that_is_there(cast: Cast) -> None:
    with pytest.raises(Refused) as refused:
        actions.create("deal", {"COMPANY_ID": 404}, by=cast.owner)
    assert "COMPANY_ID" in refused.value.problems


def test_a_deal_of_another_pipeline_starts_in_its_first_stage(cast: Cast, wholesale: int) -> None:
    deal = actions.create("deal", {"CATEGORY_ID": wholesale}, by=cast.owner)

    assert deal.facts["STAGE_ID"] == f"C{wholesale}:NEW"


def test_a_stage_brings_its_pipeline_along_and_closes_the_deal(cast: Cast, wholesale: int) -> None:
    deal = actions.create("deal", {}, by=cast.owner)
    assert (deal.facts["CATEGORY_ID"], deal.facts["STAGE_ID"], deal.facts["CLOSED"]) == (0, "NEW", False)

    won = actions.update("deal", deal.id, {"STAGE_ID": f"C{wholesale}:WON"}, by=cast.owner).facts

    assert (won["CATEGORY_ID"], won["STAGE_SEMANTIC_ID"], won["CLOSED"]) == (wholesale, "S", True)


def test_a_stage_of_another_pipeline_than_the_one_named_is_refused(cast: Cast, wholesale: int) -> None:
    with pytest.raises(Refused) as refused:
        actions.create("deal", {"CATEGORY_ID": wholesale, "STAGE_ID": "PREPARATION"}, by=cast.owner)
    assert refused.value.problems["STAGE_ID"][0].code == "other_pipeline"


def test_the_board_of_deals_shows_one_pipeline(cast: Cast, wholesale: int) -> None:
    actions.create("deal", {"CATEGORY_ID": wholesale}, by=cast.owner)

    stages = boards.board(Wanted(KINDS["deal"]), by=cast.owner, pipeline=wholesale)

    assert [(stage["name"], stage["count"]) for stage in stages] == [("Asked", 1), ("Sold", 0)]
    assert sum(stage["count"] for stage in boards.board(Wanted(KINDS["deal"]), by=cast.owner)) == 0


def test_contacts_have_no_board(cast: Cast) -> None:
    with pytest.raises(reads.NoSuchRecord):
        boards.board(Wanted(KINDS["contact"]), by=cast.owner)


def test_what_waits_for_somebody_is_in_work_in_any_pipeline(cast: Cast, wholesale: int) -> None:
    waiting, far = actions.create("deal", {}, by=cast.owner), actions.create("deal", {}, by=cast.owner)
    won = actions.create("deal", {}, by=cast.owner)
    actions.update("deal", far.id, {"STAGE_ID": f"C{wholesale}:NEW"}, by=cast.owner)
    actions.update("deal", won.id, {"STAGE_ID": "WON"}, by=cast.owner)

    rows = lists.page(Wanted(KINDS["deal"], filter=[attention.CONDITION]), by=cast.owner)["rows"]

    assert {row["ID"] for row in rows} == {waiting.id, far.id}
