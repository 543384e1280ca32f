"""Leads becoming contacts, companies and deals."""

from datetime import datetime
from typing import Any

from ninja import Schema

from . import FieldErrors, Values
from .duplicates import Match
from .starts import StartingProcess


class ValueConflict(Schema):
    """A field in which a record that is used has a value of its own. `appends`: both can stand in it. `way`: which of
    them will, `keep`, `replace` or `append`.
    """

    code: str
    title: str
    there: str
    fresh: str
    appends: bool
    way: str


class PlannedTarget(Schema):
    """One thing it would become. `values` are what a new record would hold, or what the one in `use` would get.
    `asked` are the fields that must be filled, `denied` says which right lacks.
    `starts` are processes that start with it and ask something: answers go into `wanted.parameters[process][code]`,
    problems are called `parameters.<process>.<code>`.
    """

    kind: str
    title: str
    use: int | None
    values: Values
    conflicts: list[ValueConflict]
    asked: list[str]
    denied: str
    problems: FieldErrors
    duplicates: list[Match]
    starts: list[StartingProcess]


class ValueVerdict(Schema):
    """What becomes of one value: by target the field that takes it. `shown` is the value in words, `fits` are the
    fields of each target that could take it.
    """

    code: str
    title: str
    custom: bool
    shown: str
    goes: dict[str, str]
    hindered: dict[str, str]
    decided: bool
    lost: bool
    fits: dict[str, list[str]]


class BecameRecord(Schema):
    """A record that a lead became; without a title when the reader may not see it. `new`: it was made for that."""

    kind: str
    id: int
    title: str
    new: bool


class Became(Schema):
    """What a lead became; under the number it can be taken back."""

    id: int
    records: list[BecameRecord]


class ConversionOffer(Schema):
    """`denied`: by target why the reader may not make one at all. `may_add_fields`: whether they may make fields."""

    verdicts: list[ValueVerdict]
    denied: dict[str, str]
    partly: bool
    may_add_fields: bool
    wanted: dict[str, Any]


class ConversionPlan(ConversionOffer):
    """What would become of one lead. `closing`: why the reader may not close it. `became`: what it became already, when
    it is worked on again: it would only be closed.
    """

    lead: int
    closing: str
    became: Became | None
    title: str
    targets: list[PlannedTarget]
    problems: FieldErrors
    returning: bool


class TargetOfMany(Schema):
    """`lacking`: the fields that must be filled, and how many leads say nothing for them."""

    kind: str
    lacking: dict[str, int]
    starts: list[StartingProcess]


class ConversionOutlook(ConversionOffer):
    """What would become of many leads, of which the first ones were `looked` at."""

    looked: int
    targets: list[TargetOfMany]


class Left(Schema):
    """A record that stays after a conversion was taken back, and why."""

    kind: str
    id: int
    title: str
    why: str


class TakenBack(Schema):
    """`letters` were sent meanwhile: nobody can take those back."""

    removed: dict[str, int]
    stays: list[Left]
    letters: int


class SeriesResult(Schema):
    """What became of one lead, or why it was left."""

    lead: int
    title: str
    conversion: int | None
    made: dict[str, int] = {}
    used: dict[str, int] = {}
    why: str


class SeriesOfConversions(Schema):
    """How far many conversions are; or how far taking them back is, which `undoes` them: then `made` was removed, `why`
    says what stays, and `letters` were sent meanwhile, which nobody can take back.
    """

    id: int
    total: int
    done: int
    finished: bool
    undone: datetime | None
    switch: bool
    undoes: int | None
    letters: int
    results: list[SeriesResult]


class ConversionTerms(Schema):
    """How this company converts. `open` leads would be converted by switching simple mode on, of which `nameless`
    would wait for a name. `switched`: the last switch of the reader that can be looked at and taken back still.
    """

    simple: bool
    partly: bool
    repeat: bool
    wanted: dict[str, Any]
    open: int
    nameless: int
    switched: int | None


class Switched(Schema):
    """The work that switching simple mode on began."""

    series: SeriesOfConversions | None


class MappedTarget(Schema):
    """The field that takes the values of another, and those that could. `usual`: nobody changed it."""

    target: str
    usual: bool
    fits: list[str]


class MappedField(Schema):
    """A field of a lead, and by target where its values go."""

    code: str
    title: str
    custom: bool
    targets: dict[str, MappedTarget]


class ConversionMapping(Schema):
    """Every field that can go along."""

    fields: list[MappedField]
    can: list[str]


class BlockedConversion(Schema):
    """A conversion that waits, and for what; with its number the page behind it is asked for."""

    id: int
    lead: int
    title: str
    wanted: dict[str, Any]
    why: FieldErrors
    at: datetime
    can: list[str]


class BlockedConversions(Schema):
    """Those that wait, newest first, and whether there are more."""

    blocked: list[BlockedConversion]
    more: bool
