"""Stages, pipelines and lists as administrators keep them."""

import pytest

from leadwright.people.access import Denied
from leadwright.records import actions, boards, entries, options, pipelines, reads
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.records.kind import KINDS
from leadwright.records.lists import Wanted
from leadwright.refusal import Refused
from tests.conftest import Cast


def codes(of: str) -> list[str]:
    return [one.code for one in options.entries(of)]


def meaning(of: str, name: str) -> str:
    return next(one.semantics for one in options.entries(of) if one.name == name)


def test_a_stage_before_success_is_progress_and_one_behind_it_failure(cast: Cast) -> None:
    entries.add("STATUS", "Called", "#123456", after="NEW", by=cast.admin)
    entries.add("STATUS", "No money", after="CONVERTED", by=cast.admin)

    names = [one.name for one in options.entries("STATUS")]
    assert names == ["New", "Called", "In progress", "Processed", "Converted", "No money", "Junk"]
    assert (meaning("STATUS", "Called"), meaning("STATUS", "No money")) == ("P", "F")


def test_a_stage_has_a_limit_that_its_board_tells_and_that_is_taken_away(cast: Cast) -> None:
    entries.change("STATUS", "NEW", limit=3, by=cast.admin)
    entries.change("STATUS", "NEW", name="Fresh", by=cast.admin)
    columns = {stage["code"]: stage["limit"] for stage in boards.board(Wanted(KINDS["lead"]), by=cast.owner)}
    assert (columns["NEW"], columns["JUNK"]) == (3, 0)

    entries.change("STATUS", "NEW", limit=0, by=cast.admin)
    entries.change("SOURCE", "CALL", limit=3, by=cast.admin)
    assert (options.lists()["STATUS"]["NEW"].limit, options.lists()["SOURCE"]["CALL"].limit) == (0, 0)


def test_a_lead_stands_in_the_new_stage(cast: Cast) -> None:
    entries.add("STATUS", "Lost to others", after="CONVERTED", by=cast.admin)
    stage = codes("STATUS")[4]

    lead = actions.create("lead", {"STATUS_ID": stage}, by=cast.owner)

    assert lead.facts["STATUS_SEMANTIC_ID"] == "F"


def test_progress_stays_before_success_and_failure_behind(cast: Cast) -> None:
    entries.order("STATUS", ["PROCESSED", "NEW", "IN_PROCESS", "CONVERTED", "JUNK"], by=cast.admin)
    assert codes("STATUS")[0] == "PROCESSED"

    for wrong in (["NEW", "IN_PROCESS", "CONVERTED", "PROCESSED", "JUNK"], ["NEW", "CONVERTED", "JUNK"]):
        with pytest.raises(Refused) as refused:
            entries.order("STATUS", wrong, by=cast.admin)
        assert refused.value.problems["codes"][0].code == "order"


def test_a_stage_with_leads_goes_only_when_they_get_another(cast: Cast) -> None:
    lead = actions.create("lead", {"STATUS_ID": "PROCESSED"}, by=cast.owner).id
    with pytest.raises(Refused) as refused:
        entries.delete("STATUS", "PROCESSED", by=cast.admin)
    assert refused.value.problems["code"][0].code == "in_use"

    entries.delete("STATUS", "PROCESSED", "IN_PROCESS", by=cast.admin)

    assert reads.facts("lead", lead, by=cast.owner)["STATUS_ID"] == "IN_PROCESS"
    assert reads.history("lead", lead, by=cast.owner)[0].diff["STATUS_ID"] == ["PROCESSED", "IN_PROCESS"]
    assert "PROCESSED" not in codes("STATUS")


@pytest.mark.parametrize("code", ["NEW", "CONVERTED", "JUNK"])
def test_the_stages_of_the_system_stay(cast: Cast, code: str) -> None:
    with pytest.raises(Refused) as refused:
        entries.delete("STATUS", code, "IN_PROCESS", by=cast.admin)
    assert refused.value.problems["code"][0].code == "system"


def test_a_source_is_renamed_and_leads_keep_it(cast: Cast) -> None:
    lead = actions.create("lead", {"SOURCE_ID": "PARTNER"}, by=cast.owner)

    entries.change("SOURCE", "PARTNER", name="Partner firm", by=cast.admin)

    assert lead.kind.fields["SOURCE_ID"].type.show("PARTNER", KNOWLEDGE) == "Partner firm"


def test_bad_names_and_colours_are_named(cast: Cast) -> None:
    for name, color, field in (("", "", "name"), ("x" * 201, "", "name"), ("Fine", "red", "color")):
        with pytest.raises(Refused) as refused:
            entries.add("SOURCE", name, color, by=cast.admin)
        assert list(refused.value.problems) == [field]
    with pytest.raises(entries.NoSuchEntry):
        entries.add("PIPELINE", "x", by=cast.admin)


def test_a_new_pipeline_has_stages_of_its_own(cast: Cast) -> None:
    made = pipelines.add("Wholesale", by=cast.admin).pk

    assert codes(f"DEAL_STAGE_{made}") == [f"C{made}:{code}" for code in codes("DEAL_STAGE")]
    entries.add(f"DEAL_STAGE_{made}", "Sampling", after=f"C{made}:NEW", by=cast.admin)
    sampling = codes(f"DEAL_STAGE_{made}")[1]
    assert sampling.startswith(f"C{made}:")
    assert actions.create("deal", {"STAGE_ID": sampling}, by=cast.owner).facts["CATEGORY_ID"] == made


def test_only_an_empty_pipeline_goes_and_never_the_first(cast: Cast) -> None:
    made = pipelines.add("Wholesale", by=cast.admin).pk
    deal = actions.create("deal", {"CATEGORY_ID": made}, by=cast.owner).id
    for number, code in ((made, "in_use"), (0, "system")):
        with pytest.raises(Refused) as refused:
            pipelines.delete(number, by=cast.admin)
        assert refused.value.problems["id"][0].code == code

    actions.update("deal", deal, {"CATEGORY_ID": 0}, by=cast.owner)
    pipelines.delete(made, by=cast.admin)

    assert codes(f"DEAL_STAGE_{made}") == []


def test_pipelines_are_renamed_and_ordered(cast: Cast) -> None:
    made = pipelines.add("Wholesale", by=cast.admin).pk
    pipelines.rename(made, "Large customers", by=cast.admin)
    pipelines.order([made, 0], by=cast.admin)

    assert [one.name for one in pipelines.everything()] == ["Large customers", "General"]


def test_lists_are_for_administrators(cast: Cast) -> None:
    with pytest.raises(Denied):
        entries.add("STATUS", "Mine", by=cast.owner)
    with pytest.raises(Denied):
        pipelines.add("Mine", by=cast.owner)
