"""Filters: what SQL finds is what anybody would pick by hand, for every type, built-in or added."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from leadwright.fields import custom
from leadwright.fields.periods import period
from leadwright.people.access import Actor
from leadwright.records import actions, filters, reads
from leadwright.records.kind import KINDS
from leadwright.refusal import Refused
from tests.conftest import Cast

Judge = Callable[[Any, Any], bool]
ENTRIES = [{"id": 1, "title": "Small"}, {"id": 2, "title": "Large"}, {"id": 3, "title": "Huge", "active": False}]
NUMBERS = some.floats(-50, 50, allow_nan=False).map(lambda one: round(one, 2))
WORDS = some.text("aAbĐđếẾ%_\\ 0.*", max_size=4).map(lambda one: " ".join(one.split()))
DAYS = some.dates(date(2026, 1, 1), date(2026, 1, 9)).map(date.isoformat)
MOMENTS = some.datetimes(datetime(2026, 1, 1), datetime(2026, 1, 3), timezones=some.just(UTC)).map(datetime.isoformat)  # noqa: DTZ001  hypothesis adds the zone
TIMES = some.times().map(lambda one: one.strftime("%H:%M"))

TYPES: dict[str, tuple[dict[str, Any], some.SearchStrategy[Any]]] = {
    "text": ({}, WORDS),
    "long_text": ({}, WORDS),
    "integer": ({}, some.integers(-5, 5)),
    "number": ({}, NUMBERS),
    "money": ({}, NUMBERS),
    "yes_no": ({}, some.booleans()),
    "date": ({}, DAYS),
    "date_time": ({}, MOMENTS),
    "time": ({}, TIMES),
    "options": ({"settings": {"entries": ENTRIES}}, some.sampled_from([1, 2])),
    "currency": ({}, some.sampled_from(["USD", "EUR"])),
    "emails": ({}, some.sampled_from(["jo@x.example", "an@y.example"]).map(lambda one: [{"value": one}])),
}
BUILTIN = {"TITLE": "text", "COMMENTS": "long_text", "OPPORTUNITY": "money", "BIRTHDATE": "date", "OPENED": "yes_no"}
BUILTIN |= {"EMAIL": "emails", "CURRENCY_ID": "currency"}


def _day(moment: str) -> str:
    return timezone.localtime(datetime.fromisoformat(moment)).date().isoformat()


JUDGES: dict[str, Judge] = {
    "=": lambda value, wanted: value == wanted,
    ">": lambda value, wanted: value > wanted,
    ">=": lambda value, wanted: value >= wanted,
    "<": lambda value, wanted: value < wanted,
    "<=": lambda value, wanted: value <= wanted,
    "in": lambda value, wanted: value in wanted,
    "between": lambda value, wanted: wanted[0] <= value <= wanted[1],
    "contain": lambda value, wanted: wanted.casefold() in value.casefold(),
    "start": lambda value, wanted: value.casefold().startswith(wanted.casefold()),
}


def judged(type_name: str, op: str, value: Any, wanted: Any) -> bool:
    """By hand."""
    if op.startswith("!"):
        return not judged(type_name, op[1:], value, wanted)
    without = value in (None, "", []) or (type_name == "money" and value == 0)
    if op == "empty":
        return without
    if value in (None, ""):
        return False
    if type_name == "emails":
        return any(wanted in one["value"] for one in value)
    return JUDGES[op](value, wanted)


@pytest.fixture
def fields(cast: Cast) -> dict[str, str]:
    for type_name, (more, _values) in TYPES.items():
        custom.add("lead", type_name, type_name.title(), type_name, **more)
    return {**BUILTIN, **{f"UF_CRM_{name.upper()}": name for name in TYPES}}


def found(by: Actor, *several: dict[str, Any]) -> set[int]:
    rows = filters.filtered(reads.records("lead", by=by), KINDS["lead"], several, by=by)
    return set(rows.values_list("pk", flat=True))


def _wanted(draw: some.DrawFn, op: str, values: some.SearchStrategy[Any], type_name: str) -> Any:
    bare = op.removeprefix("!")
    if bare == "in":
        return draw(some.lists(values.filter(lambda one: one != ""), min_size=1, max_size=3))
    if bare == "between":
        return sorted([draw(values), draw(values)])
    if type_name == "emails":
        return draw(some.sampled_from(["jo", "y.ex", "example"]))
    return draw(values.filter(bool) if bare in ("contain", "start") else values.filter(lambda one: one != ""))


@pytest.mark.parametrize("type_name", TYPES)
@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much],
)
@given(data=some.data())
def test_sql_finds_what_anybody_would_pick_by_hand(
    cast: Cast, fields: dict[str, str], type_name: str, data: some.DataObject
) -> None:
    reads.records("lead", by=cast.admin).delete()
    kind, values = KINDS["lead"], TYPES[type_name][1]
    code = data.draw(some.sampled_from([code for code, name in fields.items() if name == type_name]))
    op = data.draw(some.sampled_from(kind.fields[code].type.filters).filter(lambda op: op != "within"))
    wanted = data.draw(some.composite(_wanted)(op, values, type_name))
    rows = data.draw(some.lists(some.one_of(values, some.none()), max_size=6))

    # A field that has no value may be absent, or lie there empty.
    leads = actions.create_many("lead", [{} if one is None else {code: one} for one in rows], by=cast.admin)

    expected = {lead.id for lead in leads if judged(type_name, op, lead.facts[code], wanted)}
    assert found(cast.admin, {"field": code, "op": op, "value": wanted}) == expected, (code, op, wanted, rows)


@pytest.mark.parametrize("code", ["ASSIGNED_BY_ID", "UF_CRM_BACKUP"])
def test_me_and_my_department(cast: Cast, code: str) -> None:
    custom.add("lead", "BACKUP", "Backup", "person")
    people = [cast.id(name) for name in ("owner", "colleague", "stranger")]
    leads = actions.create_many("lead", [{"ASSIGNED_BY_ID": one, code: one} for one in people], by=cast.admin)
    mine, colleagues, strangers = ({one.id} for one in leads)

    assert found(cast.owner, {"field": code, "op": "in", "value": ["me"]}) & (mine | colleagues) == mine
    assert found(cast.owner, {"field": code, "op": "in", "value": ["my_department"]}) == mine | colleagues
    assert found(cast.admin, {"field": code, "op": "!in", "value": [cast.id("owner")]}) == colleagues | strangers


def test_a_list_field_of_several_values(cast: Cast) -> None:
    custom.add("lead", "SIZES", "Sizes", "options", multiple=True, settings={"entries": ENTRIES})
    rows = [{"UF_CRM_SIZES": [1, 2]}, {"UF_CRM_SIZES": [2]}, {}]
    both, large, none = (one.id for one in actions.create_many("lead", rows, by=cast.admin))

    assert found(cast.admin, {"field": "UF_CRM_SIZES", "op": "in", "value": [1, 3]}) == {both}
    assert found(cast.admin, {"field": "UF_CRM_SIZES", "op": "!in", "value": [1]}) == {large, none}
    assert found(cast.admin, {"field": "UF_CRM_SIZES", "op": "empty"}) == {none}


def test_a_day_stands_for_all_its_moments(cast: Cast) -> None:
    custom.add("lead", "VISIT", "Visit", "date_time")
    moments = ["2026-01-01T23:59:59+00:00", "2026-01-02T00:00:00+00:00", "2026-01-02T23:59:00.5+00:00", "2026-01-03"]
    before, first, last, after = (
        one.id for one in actions.create_many("lead", [{"UF_CRM_VISIT": one} for one in moments], by=cast.admin)
    )
    ask = {"field": "UF_CRM_VISIT", "value": "2026-01-02"}

    assert found(cast.admin, {**ask, "op": "="}) == {first, last}
    assert found(cast.admin, {**ask, "op": "<"}) == {before}
    assert found(cast.admin, {**ask, "op": ">"}) == {after}
    assert found(cast.admin, {**ask, "op": "between", "value": ["2026-01-02", "2026-01-02"]}) == {first, last}
    assert found(cast.admin, {**ask, "op": "between", "value": [None, "2026-01-02"]}) == {before, first, last}


@pytest.mark.parametrize("code", ["BIRTHDATE", "UF_CRM_DUE", "UF_CRM_VISIT"])
def test_periods_move_with_today(cast: Cast, code: str) -> None:
    custom.add("lead", "DUE", "Due", "date")
    custom.add("lead", "VISIT", "Visit", "date_time")
    today = timezone.localdate()
    days = [(today - timedelta(days=ago)).isoformat() for ago in (0, 6, 7)]
    now, week, older = (one.id for one in actions.create_many("lead", [{code: one} for one in days], by=cast.admin))

    assert found(cast.admin, {"field": code, "op": "within", "value": "today"}) == {now}
    assert found(cast.admin, {"field": code, "op": "within", "value": "last_7_days"}) == {now, week}
    assert older not in found(cast.admin, {"field": code, "op": "within", "value": "next_7_days"})


@pytest.mark.parametrize(
    ("name", "first", "after"),
    [
        ("yesterday", "2026-11-20", "2026-11-21"),
        ("this_week", "2026-11-16", "2026-11-23"),
        ("last_month", "2026-10-01", "2026-11-01"),
        ("next_month", "2026-12-01", "2027-01-01"),
        ("this_quarter", "2026-10-01", "2027-01-01"),
        ("last_year", "2025-01-01", "2026-01-01"),
        ("next_2_days", "2026-11-21", "2026-11-23"),
    ],
)
def test_what_a_period_is(name: str, first: str, after: str) -> None:
    assert period(name, date(2026, 11, 21)) == (date.fromisoformat(first), date.fromisoformat(after))


def test_every_wrong_condition_is_named_at_once(cast: Cast) -> None:
    wrong: list[dict[str, Any]] = [
        {"field": "OPPORTUNITY", "op": ">", "value": "much"},
        {"field": "NOPE", "op": "=", "value": 1},
        {"field": "TITLE", "op": "between", "value": [1, 2]},
        {"field": "BIRTHDATE", "op": "within", "value": "soonish"},
        {"field": "STATUS_ID", "op": "in", "value": []},
    ]
    with pytest.raises(Refused) as refused:
        found(cast.admin, *wrong)

    assert set(refused.value.problems) == {"OPPORTUNITY", "NOPE", "TITLE", "BIRTHDATE", "STATUS_ID"}


@pytest.mark.parametrize("text", ["{", "7", '{"field": "TITLE"}', f"[{','.join(['{}'] * 31)}]"])
def test_what_is_no_filter_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        filters.parsed(text)
