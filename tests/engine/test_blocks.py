"""What the blocks do, with no database in sight."""

from typing import Any

import pytest
from pydantic import ValidationError

from leadwright.engine import Block, SendEmail, SetFields, Template

from .plays import branch, condition, email, modify, play


def test_a_constant_is_cleaned_once_for_all() -> None:
    assert play(modify(ASSIGNED_BY_ID="user_3")).effects == [SetFields("m", {"ASSIGNED_BY_ID": 3})]


def test_later_blocks_see_what_earlier_ones_set() -> None:
    outcome = play(modify(ASSIGNED_BY_ID="user_7"), email(to=["{=Document:ASSIGNED_BY_ID}"]))

    assert isinstance(outcome.effects[1], SendEmail)
    assert outcome.effects[1].to == (7,)


def test_one_block_reads_the_record_as_it_was_before_it() -> None:
    outcome = play(modify(TITLE="new", COMMENTS="{=Document:TITLE}"), facts={"TITLE": "old"})

    assert outcome.effects == [SetFields("m", {"TITLE": "new", "COMMENTS": "old"})]


def test_references_inside_a_list_are_read_and_lists_in_it_become_part_of_it() -> None:
    given = ["{=Document:TITLE}", "fixed", "{=Document:TAGS}", "to {=Document:TITLE}", {"value": "{=Document:TITLE}"}]
    outcome = play(modify(COMMENTS=given), facts={"TITLE": "Roof", "TAGS": ["a", "b"]})

    read = ["Roof", "fixed", "a", "b", "to Roof", {"value": "Roof"}]
    assert outcome.effects == [SetFields("m", {"COMMENTS": read})]
    assert play(modify(COMMENTS=["a", "b"])).effects == [SetFields("m", {"COMMENTS": ["a", "b"]})]


def test_without_overwrite_a_filled_field_is_left_alone() -> None:
    outcome = play(modify("m", False, TITLE="new", COMMENTS="new"), facts={"TITLE": "old", "COMMENTS": ""})

    assert outcome.effects == [SetFields("m", {"COMMENTS": "new"})]


def test_a_wrong_value_fails_the_process_and_names_block_and_field() -> None:
    state = play(modify(ASSIGNED_BY_ID="nobody")).state

    assert (state.status, state.block) == ("failed", "m")
    assert state.values["field"] == "ASSIGNED_BY_ID"


def test_a_letter_is_filled_from_the_record() -> None:
    text = "{=Document:TITLE} at {=System:HostUrl}, {=Document:ASSIGNED_BY_ID > printable}, {=Document:NOPE}!"
    outcome = play(email(subject="A\r\n{=Document:TITLE}", text=text), facts={"TITLE": "Roof", "ASSIGNED_BY_ID": 3})

    assert outcome.effects == [
        SendEmail("e", 1, (3,), "A Roof", "Roof at https://crm.example, <ASSIGNED_BY_ID 3>, !", False)
    ]


def test_values_cannot_smuggle_markup_into_a_letter() -> None:
    outcome = play(email(text="<b>{=Document:TITLE}</b>", format="html"), facts={"TITLE": "<script>"})

    assert isinstance(outcome.effects[0], SendEmail)
    assert outcome.effects[0].text == "<b>&lt;script&gt;</b>"


def test_recipients_are_people_and_addresses_each_once() -> None:
    outcome = play(email(to=["user_3; a@b.example", "{=Document:OWNER}", "a@b.example"]), facts={"OWNER": 3})

    assert isinstance(outcome.effects[0], SendEmail)
    assert outcome.effects[0].to == (3, "a@b.example")


def test_a_letter_to_nobody_fails_the_process() -> None:
    assert play(email(to=["{=Document:OWNER}"])).state.reason == "The e-mail has no recipient"


def test_a_switched_off_block_is_left_out_with_all_it_holds() -> None:
    off = {**condition("c", branch("a", modify(TITLE="x"))), "active": False}

    assert play(off).effects == []


def test_a_template_is_json_and_back() -> None:
    template = Template.load({"body": [condition("c", branch("a", modify(TITLE="x"))), email()]})

    assert Template.load(template.dump()) == template


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ([{"type": "fly", "id": "x"}], "there is no block of type 'fly'"),
        ([modify("m"), email("m")], "several blocks share the id m"),
        ([condition("c", branch("c"))], "several blocks share the id c"),
        ([{**email("e"), "colour": "red"}], "colour"),
    ],
)
def test_a_wrong_drawing_is_refused_by_name(body: list[dict[str, Any]], said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        Template.load({"body": body})


def test_a_drawing_nested_without_end_is_refused() -> None:
    deep: dict[str, Any] = email("last")
    for level in range(60):
        deep = condition(f"c{level}", branch(f"b{level}", deep))

    with pytest.raises(ValueError, match="nested more than 100 levels"):
        Template.load({"body": [deep]})


@pytest.mark.parametrize("kind", Block.kinds.values(), ids=Block.kinds)
def test_a_block_lives_in_the_file_of_its_name_and_has_its_words(kind: type[Block]) -> None:
    assert kind.__module__ == f"leadwright.engine.blocks.{kind.model_fields['type'].default}"
    assert kind.label
    assert kind.hint
    assert kind.model_json_schema()["properties"]
