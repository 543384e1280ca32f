"""Conditions send a lead down the first branch that holds."""

from typing import Any

import pytest

from leadwright.engine import SetFields

from .plays import branch, condition, modify, play

EUR = {"field": "CURRENCY_ID", "op": "=", "value": "EUR"}


def taken(rows: list[dict[str, Any]], **facts: Any) -> bool:
    outcome = play(condition("c", branch("yes", modify(TITLE="taken"), rows=rows)), facts=facts)
    return bool(outcome.effects)


def test_the_first_branch_that_holds_runs_and_no_other() -> None:
    both = condition("c", branch("a", modify("m1", TITLE="a"), rows=[EUR]), branch("b", modify("m2", TITLE="b")))

    assert play(both, facts={"CURRENCY_ID": "EUR"}).effects == [SetFields("m1", {"TITLE": "a"})]
    assert play(both, facts={"CURRENCY_ID": "USD"}).effects == [SetFields("m2", {"TITLE": "b"})]


def test_when_no_branch_holds_the_process_goes_straight_on() -> None:
    outcome = play(condition("c", branch("a", rows=[EUR])), modify(TITLE="after"), facts={"CURRENCY_ID": "USD"})

    assert outcome.effects == [SetFields("m", {"TITLE": "after"})]


def test_a_branch_with_no_condition_set_takes_all() -> None:
    assert taken([], CURRENCY_ID="anything")


def test_a_row_whose_value_was_left_open_accepts_every_value() -> None:
    assert taken([{"field": "CURRENCY_ID", "op": "=", "value": ""}], CURRENCY_ID="VND")


@pytest.mark.parametrize(
    ("op", "wanted", "value", "holds"),
    [
        ("=", "500", 500.0, True),
        ("=", "EUR", "eur", False),
        ("=", "user_3", 3, True),
        ("!=", "EUR", "USD", True),
        (">", "500", 500.0, False),
        (">", "500", 500.01, True),
        ("<=", "500", 500.0, True),
        ("<=", "500", None, False),
        (">", "9", "10", True),
        ("in", ["EUR", "USD"], "USD", True),
        ("!in", ["EUR", "USD"], "VND", True),
        ("contain", "oof", "Roof", True),
        ("!contain", "oof", "Wall", True),
        ("contain", "+84 1", [{"value": "+84 1", "type": "WORK"}], True),
        ("empty", None, "", True),
        ("!empty", None, "x", True),
        ("between", ["1", "5"], 5, True),
        ("between", ["1", "5"], 6, False),
        (">", "2026-01-01", "2026-11-21", True),
        ("=", "Y", True, True),
    ],
)
def test_every_operator_compares_as_drawn(op: str, wanted: Any, value: Any, holds: bool) -> None:
    assert taken([{"field": "X", "op": op, "value": wanted}], X=value) is holds


def test_and_binds_tighter_than_or() -> None:
    rows = [
        {"field": "A", "value": "1"},
        {"field": "B", "value": "1", "joiner": "or"},
        {"field": "C", "value": "1", "joiner": "and"},
    ]

    assert taken(rows, A="1", B="0", C="0")
    assert taken(rows, A="0", B="1", C="1")
    assert not taken(rows, A="0", B="1", C="0")


def test_a_row_may_ask_for_a_variable_or_a_parameter() -> None:
    row = {"object": "Variable", "field": "Limit", "op": ">", "value": "10"}
    limit = {"code": "Limit", "type": "number", "default": 11}

    assert play(condition("c", branch("a", modify(TITLE="x"), rows=[row])), variables=[limit]).effects


def test_a_row_may_compare_with_another_field() -> None:
    assert taken([{"field": "A", "op": ">", "value": "{=Document:B}"}], A=2, B=1)


def test_the_trace_tells_what_every_row_saw() -> None:
    outcome = play(condition("c", branch("a", rows=[EUR])), facts={"CURRENCY_ID": "USD"})

    assert outcome.trace == [("c", -1, ["USD"])]
