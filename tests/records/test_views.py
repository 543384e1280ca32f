"""Saved views: mine, shared, and with which my list opens."""

from typing import Any

import pytest

from leadwright.people.access import Actor, Denied
from leadwright.records import views
from leadwright.records.reads import NoSuchRecord
from leadwright.refusal import Refused
from tests.conftest import Cast

BIG = {
    "filter": [{"field": "OPPORTUNITY", "op": ">", "value": 500}],
    "sort": "-OPPORTUNITY",
    "columns": "SOURCE_ID:120",
}


def saved(by: Actor, name: str = "Big", shared: bool = False) -> int:
    return views.add("lead", {"name": name, "shared": shared, "settings": BIG}, by=by)


def seen(by: Actor) -> dict[str, Any]:
    return {one["name"]: one for one in views.of("lead", by=by)}


def test_a_view_is_ones_own_until_it_is_shared(cast: Cast) -> None:
    number = saved(cast.owner)
    assert seen(cast.owner)["Big"]["settings"] == BIG
    assert seen(cast.stranger) == {}
    assert views.of("deal", by=cast.owner) == []

    views.change("lead", number, {"shared": True}, by=cast.owner)

    assert (seen(cast.stranger)["Big"]["mine"], seen(cast.stranger)["Big"]["can"]) == (False, [])
    assert seen(cast.admin)["Big"]["can"] == ["edit"]


def test_a_view_keeps_no_more_than_was_wished(cast: Cast) -> None:
    """Or it would look changed as soon as it is open."""
    views.add("lead", {"name": "Found", "settings": {"q": "valve", "sort": ""}}, by=cast.owner)
    assert seen(cast.owner)["Found"]["settings"] == {"q": "valve"}


def test_only_its_owner_and_administrators_change_a_shared_view(cast: Cast) -> None:
    number = saved(cast.owner, shared=True)
    with pytest.raises(Denied):
        views.change("lead", number, {"name": "Mine"}, by=cast.stranger)
    with pytest.raises(Denied):
        views.remove("lead", number, by=cast.stranger)

    views.change("lead", number, {"name": "  Very   big "}, by=cast.admin)
    assert "Very big" in seen(cast.owner)
    views.remove("lead", number, by=cast.owner)
    assert seen(cast.owner) == {}


def test_what_is_not_shared_does_not_exist_for_others(cast: Cast) -> None:
    with pytest.raises(NoSuchRecord):
        views.change("lead", saved(cast.owner), {"first": True}, by=cast.admin)


def test_each_person_chooses_with_which_their_list_opens(cast: Cast) -> None:
    big, small = saved(cast.owner, shared=True), saved(cast.owner, "Small")
    views.change("lead", big, {"first": True}, by=cast.stranger)
    views.change("lead", big, {"first": True}, by=cast.owner)
    views.change("lead", small, {"first": True}, by=cast.owner)

    assert seen(cast.stranger)["Big"]["first"]
    assert (seen(cast.owner)["Big"]["first"], seen(cast.owner)["Small"]["first"]) == (False, True)
    views.change("lead", small, {"first": False}, by=cast.owner)
    assert not seen(cast.owner)["Small"]["first"]


@pytest.mark.parametrize(
    "wishes",
    [
        {"name": " "},
        {"name": "x" * 101},
        {"name": "x", "settings": {"filter": [{"field": "NOPE", "op": "="}]}},
        {"name": "x", "settings": {"sort": "PHONE"}},
    ],
)
def test_what_could_not_be_shown_is_not_saved(cast: Cast, wishes: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        views.add("lead", {"settings": {}, **wishes}, by=cast.owner)
