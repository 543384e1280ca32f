"""Creating on the basis of a lead: what is asked for, without a database."""

from typing import Any

from leadwright.engine import Convert

from .plays import play


def create(**settings: Any) -> dict[str, Any]:
    return {"type": "create_on_basis", "id": "c", **settings}


def test_contact_and_deal_for_whoever_answers_for_the_lead_unless_said() -> None:
    assert play(create()).effects == [Convert("c", 1, ("contact", "deal"), 0, None, "move")]


def test_any_of_the_three_with_pipeline_owner_and_activities() -> None:
    wanted = create(contact=False, company=True, pipeline="3", owner="user_7", activities="stay")

    assert play(wanted).effects == [Convert("c", 1, ("company", "deal"), 3, 7, "stay")]


def test_the_owner_may_come_from_the_record() -> None:
    (effect,) = play(create(owner="{=Document:BOSS}"), facts={"BOSS": 4}).effects

    assert isinstance(effect, Convert)
    assert effect.owner == 4


def test_nothing_to_create_and_nobody_to_own_it_fail_by_name() -> None:
    nothing = play(create(contact=False, deal=False)).state
    nobody = play(create(owner="the boss")).state

    assert (nothing.status, nothing.block) == ("failed", "c")
    assert (nobody.status, nobody.values["value"]) == ("failed", "the boss")
