"""New records. Everything that can come in many is made in many; one is a batch of one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.db import transaction

from leadwright import tables
from leadwright.company import configuration
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import shown
from leadwright.records.changes import write
from leadwright.records.kind import KINDS, Kind
from leadwright.records.pending import Pending
from leadwright.refusal import Refused, Wrong

Values = Mapping[str, Any]
Starting = Mapping[int, Values]


@dataclass(frozen=True)
class Beside:
    """What comes along with a new record: `traces` are values of fields that nobody can set, `starting` those of the
    parameters of processes that start with it.
    """

    traces: Values = field(default_factory=dict)
    starting: Starting = field(default_factory=dict)


def create(kind: str, values: Values, *, by: Actor) -> Pending:
    """One new record; raises `Refused` or `Denied`."""
    return create_many(kind, [values], by=by)[0]


@transaction.atomic
def create_many(kind: str, rows: Sequence[Values], *, by: Actor, beside: Sequence[Beside] = ()) -> list[Pending]:
    """New records of one kind, all or none. `Refused` names fields as `3.TITLE` when there are several rows."""
    return create_along(kind, rows, by=by, beside=beside)


def create_along(kind: str, rows: Sequence[Values], *, by: Actor, beside: Sequence[Beside] = ()) -> list[Pending]:
    """The same as part of something that is wholly taken back if this raises."""
    several = prepared(kind, rows, by=by)
    for one, along in zip(several, beside, strict=False):
        one.facts.update(along.traces)
        one.starting = along.starting
    write(KINDS[kind], "create", several)
    return several


def prepared(kind: str, rows: Sequence[Values], *, by: Actor) -> list[Pending]:
    """New records ready to be written; raises what `create_many` does."""
    what = KINDS[kind]
    access.demand(by, "add", what)
    several = [Pending(what, number, what.blank, is_new=True) for number in tables.numbers(what.model, len(rows))]
    problems: dict[str, list[Wrong]] = {}
    for position, (one, values) in enumerate(zip(several, rows, strict=True)):
        try:
            _fill(one, values, by)
        except Refused as refused:
            prefix = f"{position}." if len(rows) > 1 else ""
            problems.update({prefix + code: wrongs for code, wrongs in refused.problems.items()})
    if problems:
        raise Refused(problems)
    return several


def foreseen(kind: str, values: Values, *, by: Actor) -> Pending:
    """What a new record with these values would be; nothing is made. Raises `Refused` or `Denied`."""
    what = KINDS[kind]
    access.demand(by, "add", what)
    one = Pending(what, 0, what.blank, is_new=True)
    _fill(one, values, by)
    return one


def _fill(one: Pending, values: Values, by: Actor) -> None:
    author = by.person.id if by.person else None
    one.facts.update({"ID": one.id, "CREATED_BY_ID": author, "MODIFY_BY_ID": author})
    given = {code: value for code, value in values.items() if value is not None}
    if wrong := shown.untouchable(one.kind, given, by=by):
        raise Refused(wrong)
    if not given.get(one.kind.stage):  # it starts in the first one
        given.pop(one.kind.stage, None)
    one.set({**_defaults(one.kind, by), **given}, by=by, verb="create")


def _defaults(kind: Kind, by: Actor) -> dict[str, Any]:
    """What a new record has when nobody says otherwise."""
    defaults: dict[str, Any] = {"CURRENCY_ID": configuration.company().currency}
    if by.person:
        defaults["ASSIGNED_BY_ID"] = by.person.id
    return {code: value for code, value in defaults.items() if code in kind.fields and value}
