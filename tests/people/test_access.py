"""One judge: what a level shows in lists it also allows for the single record."""

from itertools import pairwise

import pytest

from leadwright.people import access, directory
from leadwright.people.models import Department
from leadwright.people.scopes import LEVELS, Reach
from leadwright.records import actions, reads
from leadwright.records.kind import KINDS
from tests.conftest import Cast, joined

REACHES = {
    **{name: Reach(name) for name in LEVELS},
    "by stage": Reach("own", {"IN_PROCESS": "all", "PROCESSED": "none"}),
    "only in a stage": Reach("none", {"IN_PROCESS": "department"}),
}
"""What a role may say of an operation."""


@pytest.fixture
def desk(cast: Cast) -> None:
    """The stranger works at a desk that is part of the owner's department."""
    sales = Department.objects.get(name="Sales")
    Department.objects.filter(name="Service").update(parent=sales)


@pytest.mark.usefixtures("desk")
@pytest.mark.parametrize("observed", [False, True])
@pytest.mark.parametrize("reach", REACHES.values(), ids=REACHES)
@pytest.mark.parametrize("reader", ["owner", "colleague", "stranger"])
def test_a_level_as_filter_and_as_test_agree(cast: Cast, reach: Reach, reader: str, observed: bool) -> None:
    people = [cast.id(name) for name in ("owner", "colleague", "stranger")]
    rows = [
        {"ASSIGNED_BY_ID": one, "OBSERVERS": seen, "STATUS_ID": stage, "OPENED": one == people[1]}
        for one in people
        for seen in ([], people[:1], people[1:])
        for stage in ("NEW", "IN_PROCESS", "PROCESSED")
    ]
    leads = actions.create_many("lead", rows, by=cast.admin)
    person = directory.person(cast.id(reader))
    assert person

    found = reads.records("lead", by=cast.admin).filter(reach.where(person, "status_id", observed))

    held = {one.id for one in leads if reach.holds(person, one.facts, "STATUS_ID", observed)}
    assert set(found.values_list("pk", flat=True)) == held


def test_each_level_reaches_what_the_one_before_reaches_and_more(cast: Cast) -> None:
    Department.objects.filter(name="Sales").update(parent=Department.objects.get(name="Office"))
    head = directory.person(cast.id("admin"))
    assert head
    owners = ["admin", "colleague", "owner", "stranger"]
    rows = [{"ASSIGNED_BY_ID": cast.id(one), "OPENED": opened} for one in owners for opened in (False, True)]
    joined("other", "Office")
    rows += [{"ASSIGNED_BY_ID": directory.by_email("other@example.com").id}]  # type: ignore[union-attr]  # just joined
    leads = actions.create_many("lead", rows, by=cast.admin)

    reached = [{one.id for one in leads if level.holds(head, one.facts)} for level in LEVELS.values()]

    assert [len(one) for one in reached] == [0, 2, 3, 7, 8, 9]
    assert all(less < more for less, more in pairwise(reached))


def test_two_roles_unite_to_the_further_stage_by_stage() -> None:
    one = Reach("own", {"NEW": "all", "JUNK": "none"})
    other = Reach("department", {"NEW": "none"})

    assert one | other == Reach("department", {"NEW": "all"})


def test_somebody_who_left_may_nothing(cast: Cast) -> None:
    gone = access.Actor("web", cast.admin.person._replace(active=False) if cast.admin.person else None)

    assert access.allowed(gone, KINDS["lead"]) == []
