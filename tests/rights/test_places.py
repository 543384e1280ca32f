"""Rights in the places of the company: each opens its own doors, and nothing else opens them."""

from collections.abc import Collection, Iterator
from dataclasses import replace

import pytest

from leadwright.people import appointing
from leadwright.people.models import User
from leadwright.people.operations import INCLUDED, OF_PLACES, OF_RECORDS
from leadwright.records.kind import KINDS
from leadwright.records.list_tables import View
from tests.conftest import Cast

from . import places
from .endpoints import ENDPOINTS, Case
from .places import BODIES, DOORS, NEEDS
from .scene import Caller, Scene, undone
from .test_strangers import called, scene

__all__ = ["scene"]
RIGHTS = [f"{place}.{verb}" for place, one in OF_PLACES.items() for verb in one.operations]


def test_every_right_opens_a_door() -> None:
    assert DOORS.keys() == set(RIGHTS), "add them to tests/rights/places.py"


def test_every_door_that_refuses_strangers_is_opened_by_a_right() -> None:
    refusing = {door for door, case in ENDPOINTS.items() if case.stranger == 403}
    known = {door for doors in DOORS.values() for door in doors} | places.OF_RECORDS

    assert refusing - known == set(), "add them to tests/rights/places.py"
    assert known <= ENDPOINTS.keys()


@pytest.mark.parametrize("place", OF_PLACES)
def test_each_right_opens_its_doors_and_no_other_does(scene: Scene, place: str) -> None:
    View.objects.update(shared=True)  # nobody changes what others keep for themselves
    caller, wrong = Caller("nobody"), []
    for right, door in _asked(place):
        for held, passes in ((_needed(right, door), True), (set(RIGHTS) - {right, *_bringing(right)}, False)):
            with undone():
                _allow(scene.cast, held)
                status, said = called(caller, door, _case(right, door), scene)
                if (status < 300) != passes:
                    wrong.append(f"{door}: {status} {'with' if passes else 'without'} {right}: {said[:200]}")

    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("place", [name for name, one in OF_PLACES.items() if "read" in one.operations])
def test_who_may_change_something_sees_it(scene: Scene, place: str) -> None:
    caller = Caller("nobody")
    for right in _bringing(f"{place}.read"):
        with undone():
            _allow(scene.cast, [right])
            for door in DOORS[f"{place}.read"]:
                assert called(caller, door, _case(right, door), scene)[0] < 300, (right, door)


def test_a_salesperson_changes_no_settings_and_a_head_looks_at_them(scene: Scene, cast: Cast) -> None:
    settings = ("fields", "lists", "people", "roles", "settings")
    for role, sees in (("salesperson", False), ("head", True)):
        appointing.appoint(role, [("user", User.objects.get(email="nobody@example.com").pk)], by=cast.admin)
        caller = Caller("nobody")
        can = caller.client.get("/api/session").json()["can"]
        assert {f"{place}.read" in can for place in settings} == {sees}
        assert not [one for one in can if one.endswith((".edit", ".set_up"))]


def _asked(place: str) -> Iterator[tuple[str, str]]:
    for right in (one for one in RIGHTS if one.startswith(f"{place}.")):
        yield from ((right, door) for door in DOORS[right])


def _needed(right: str, door: str) -> set[str]:
    return {right, *NEEDS.get(right, ()), *NEEDS.get(door, ())}


def _bringing(right: str) -> list[str]:
    """The rights that bring this one with them."""
    place, _, verb = right.partition(".")
    return [f"{place}.{one}" for one in INCLUDED.get(verb, ()) if one in OF_PLACES[place].operations]


def _case(right: str, door: str) -> Case:
    case = ENDPOINTS[door]
    return replace(case, body=BODIES.get(right, case.body))


def _allow(cast: Cast, rights: Collection[str]) -> None:
    """From now on these, and everything with records."""
    grants = {kind: {verb: {"": "all"} for verb in OF_RECORDS} for kind in KINDS}
    for right in rights:
        place, _, verb = right.partition(".")
        grants.setdefault(place, {})[verb] = {"": "all"}
    appointing.change("nothing", grants=grants, kinds=dict.fromkeys(KINDS, ()), by=cast.admin)
