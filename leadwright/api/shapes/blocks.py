"""What processes can be drawn with."""

from typing import Any, Literal

from ninja import Field, Schema


class BlockKind(Schema):
    """A kind of block. `schema` is the JSON schema of its settings, with a `widget` for each.

    `serves`: the kinds of record it is for, every kind when there are none.
    """

    type: str
    group: Literal["flow", "document", "messages", "people", "values"]
    icon: str
    title: str
    description: str
    serves: list[str]
    form: dict[str, Any] = Field(alias="schema")


class PickerItem(Schema):
    """One value to pick: its reference, and what it is on the sample."""

    title: str
    reference: str
    type: str
    detail: str | None = None
    printable: str | None = None
    sample: str | None = None
    person: int | None = None


class PickerGroup(Schema):
    """Values that belong together."""

    key: Literal["fields", "users", "system"]
    title: str
    items: list[PickerItem]


class PickerSample(Schema):
    """The record that the samples are taken from."""

    id: int
    title: str


class Picker(Schema):
    """All that the “...” button offers."""

    sample: PickerSample | None
    groups: list[PickerGroup]
