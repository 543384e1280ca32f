"""Fields as forms, lists and conditions draw them."""

from typing import Any, Literal

from ninja import Schema


class Choice(Schema):
    """One entry of a list. `title` names the pipeline of a stage too, `name` does not.

    `semantics`, of stages alone: P in process, S success, F failure.
    """

    value: str
    title: str
    color: str | None = None
    name: str | None = None
    semantics: Literal["P", "S", "F"] | None = None


class Field(Schema):
    """One field of a kind of record."""

    code: str
    title: str
    type: str
    multiple: bool
    required: bool
    read_only: bool
    required_from: str
    group: str
    group_title: str
    operators: list[str]
    filters: list[str]
    sortable: bool
    choices: list[Choice] | None
    settings: dict[str, Any]


class FieldGroup(Schema):
    """A group of fields, in order."""

    code: str
    title: str
    fields: list[str]


class Layout(Schema):
    """Every group, in order."""

    groups: list[FieldGroup]


class FieldUse(Schema):
    """What would miss a field: a process, a web form or a view of this name, views that the person of this name keeps
    for themselves, or the conversion of leads."""

    by: Literal["process", "form", "view", "others_view", "conversion"]
    name: str


class CustomField(Schema):
    """A field that was added here, and what uses it."""

    code: str
    title: str
    type: str
    multiple: bool
    required: bool
    required_from: str
    group: str
    settings: dict[str, Any]
    archived: bool
    indexable: bool
    filterable: bool
    index_state: Literal["", "building", "ready", "failed"]
    index_error: str
    used_in: list[FieldUse]


PhoneRule = tuple[str, str, str]


class PhoneFormats(Schema):
    """Rules for spacing numbers: how one starts, its pattern, and how it is written."""

    calling_code: str
    national: list[PhoneRule]
    international: dict[str, list[PhoneRule]]
