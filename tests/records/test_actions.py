"""Writing records: everything through one door, all or nothing."""

import pytest

from leadwright.people.access import Denied
from leadwright.records import actions, boards, options, reads
from leadwright.records.kind import KINDS
from leadwright.records.lists import Wanted
from leadwright.records.models import Change, Lead
from leadwright.refusal import Refused
from tests.conftest import Cast


def test_a_new_lead_has_what_nobody_needs_to_say(cast: Cast) -> None:
    lead = actions.create("lead", {}, by=cast.owner)

    facts = reads.facts("lead", lead.id, by=cast.owner)
    assert facts["TITLE"] == f"Lead #{lead.id}"
    assert (facts["STATUS_ID"], facts["STATUS_SEMANTIC_ID"], facts["CURRENCY_ID"]) == ("NEW", "P", "USD")
    assert facts["ASSIGNED_BY_ID"] == facts["CREATED_BY_ID"] == cast.id("owner")


def test_every_wrong_field_is_named_at_once_and_nothing_is_stored(cast: Cast) -> None:
    wrong = {"OPPORTUNITY": "much", "CURRENCY_ID": "???", "TITLE": "x" * 2_000_000, "NOPE": 1, "ID": 5}

    with pytest.raises(Refused) as caught:
        actions.create("lead", wrong, by=cast.owner)

    assert {field: wrongs[0].code for field, wrongs in caught.value.problems.items()} == {
        "OPPORTUNITY": "not_a_number",
        "CURRENCY_ID": "unknown_currency",
        "TITLE": "too_long",
        "NOPE": "unknown_field",
        "ID": "read_only",
    }
    assert not Lead._default_manager.exists()
    assert not Change.objects.exists()


def test_one_wrong_row_of_many_stores_none_and_says_which(cast: Cast) -> None:
    rows: list[dict[str, object]] = [{"TITLE": "good"}, {"TITLE": "bad", "ASSIGNED_BY_ID": 99_999}]

    with pytest.raises(Refused) as caught:
        actions.create_many("lead", rows, by=cast.owner)

    assert list(caught.value.problems) == ["1.ASSIGNED_BY_ID"]
    assert not Lead._default_manager.exists()


def test_a_change_is_kept_with_old_and_new_value_and_who_did_it(cast: Cast) -> None:
    lead = actions.create("lead", {"TITLE": "Roof"}, by=cast.owner)

    actions.update("lead", lead.id, {"TITLE": "Wall", "OPPORTUNITY": 0}, by=cast.owner)

    change = reads.history("lead", lead.id, by=cast.owner)[0]
    assert (change.verb, change.diff, change.person_id) == ("update", {"TITLE": ["Roof", "Wall"]}, cast.id("owner"))


def test_reaching_the_last_stage_closes_a_lead_and_leaving_it_opens_it_again(cast: Cast) -> None:
    lead = actions.create("lead", {"TITLE": "Roof"}, by=cast.owner)

    closed = actions.update("lead", lead.id, {"STATUS_ID": "JUNK"}, by=cast.owner).facts
    assert closed["STATUS_SEMANTIC_ID"] == "F"
    assert closed["DATE_CLOSED"]
    opened = actions.update("lead", lead.id, {"STATUS_ID": "NEW"}, by=cast.owner).facts
    assert (opened["STATUS_SEMANTIC_ID"], opened["DATE_CLOSED"]) == ("P", None)


def test_a_colleague_reads_but_does_not_write(cast: Cast) -> None:
    lead = actions.create("lead", {"TITLE": "Roof"}, by=cast.owner)

    assert reads.facts("lead", lead.id, by=cast.colleague)["TITLE"] == "Roof"
    with pytest.raises(Denied, match="Access denied"):
        actions.update("lead", lead.id, {"TITLE": "Mine"}, by=cast.colleague)


def test_a_stranger_does_not_even_learn_that_it_exists(cast: Cast) -> None:
    lead = actions.create("lead", {"TITLE": "Roof"}, by=cast.owner)

    with pytest.raises(reads.NoSuchRecord):
        reads.facts("lead", lead.id, by=cast.stranger)
    with pytest.raises(reads.NoSuchRecord):
        actions.update("lead", lead.id, {"TITLE": "Mine"}, by=cast.stranger)
    assert sum(stage["count"] for stage in boards.board(Wanted(KINDS["lead"]), by=cast.stranger)) == 0


def test_stages_are_named_in_the_readers_language(db: None) -> None:
    from django.utils import translation

    with translation.override("vi"):
        assert options.entries("STATUS")[0].name == "Mới"
