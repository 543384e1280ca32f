"""Waiting: a process parks, and only the right knock wakes it."""

from datetime import timedelta
from typing import Any

import pytest

from leadwright.engine import SetFields, State, TimeCame, WakeAt

from .plays import NOON, modify, play, program

DELAY = {"type": "delay", "id": "d", "amount": "2", "unit": "days"}


def wake(state: State, event: TimeCame) -> Any:
    ready = program(DELAY, modify(TITLE="awake"))
    return ready.step(state, event, {}, now=NOON, show=lambda code, value: "", system={})


def test_a_process_parks_until_its_time_comes() -> None:
    parked = play(DELAY, modify(TITLE="awake"))

    assert (parked.state.status, parked.state.open) == ("waiting", {"d": 1})
    assert parked.effects == [WakeAt("d", 1, NOON + timedelta(days=2))]
    done = wake(parked.state, TimeCame("d", 1))
    assert (done.state.status, done.effects) == ("done", [SetFields("m", {"TITLE": "awake"})])


@pytest.mark.parametrize("event", [TimeCame("d", 2), TimeCame("other", 1)])
def test_a_knock_of_another_round_or_for_another_block_changes_nothing(event: TimeCame) -> None:
    state = play(DELAY, modify(TITLE="awake")).state

    assert wake(state, event).state == state
    assert wake(state, event).effects == []


@pytest.mark.parametrize(("amount", "hours"), [("{=Document:WAIT}", 5), ("-3", 0), ("", 0), ("1e9", 87_600)])
def test_how_long_may_come_from_the_record_and_has_its_bounds(amount: str, hours: int) -> None:
    (effect,) = play({**DELAY, "amount": amount, "unit": "hours"}, facts={"WAIT": 5}).effects

    assert effect == WakeAt("d", 1, NOON + timedelta(hours=hours))


def test_a_wait_that_is_no_number_fails_by_name() -> None:
    state = play({**DELAY, "amount": "soon"}).state

    assert (state.status, state.block, state.values["amount"]) == ("failed", "d", "soon")
