"""One judge: what a scope shows in lists it also allows for the single record."""

import pytest

from leadwright.people import access
from leadwright.records import actions, reads
from tests.conftest import Cast


@pytest.mark.parametrize("scope", access.SCOPES)
@pytest.mark.parametrize("reader", ["owner", "colleague", "stranger"])
def test_a_scope_as_filter_and_as_test_agree(cast: Cast, scope: str, reader: str) -> None:
    people = [cast.id(name) for name in ("owner", "colleague", "stranger")]
    rows = [{"ASSIGNED_BY_ID": one, "OBSERVERS": seen} for one in people for seen in ([], people[:1], people[1:])]
    leads = actions.create_many("lead", rows, by=cast.admin)
    person = getattr(cast, reader).person
    rule = access.SCOPES[scope]

    listed = set(reads.records("lead", by=cast.admin).filter(rule.where(person)).values_list("pk", flat=True))

    assert listed == {lead.id for lead in leads if rule.holds(person, lead.facts)}


def test_somebody_who_left_may_nothing(cast: Cast) -> None:
    gone = access.Actor("web", cast.admin.person._replace(active=False) if cast.admin.person else None)

    assert access.allowed(gone, "record") == []
