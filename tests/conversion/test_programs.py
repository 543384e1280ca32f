"""Programs with a token convert, as far as its scopes go."""

import pytest

from leadwright.conversion import converting
from leadwright.conversion.wanted import Wanted
from leadwright.records import actions
from leadwright.records.kind import KINDS
from tests.conftest import Cast
from tests.people.test_keys import program

from .test_converting import REQUEST

TO_DEAL = {"wanted": {"targets": ["deal"]}}
DEALS = KINDS["deal"].model._default_manager


@pytest.fixture
def lead(cast: Cast) -> int:
    return actions.create("lead", REQUEST, by=cast.owner).id


def test_a_program_previews_converts_and_takes_back(cast: Cast, lead: int) -> None:
    program_of_owner = program(cast, "lead.write", "deal.write", name="owner")

    status, plan = program_of_owner("post", f"conversions/lead/{lead}/preview", TO_DEAL)
    assert (status, [one["kind"] for one in plan["targets"]]) == (200, ["deal"])
    status, became = program_of_owner("post", f"conversions/lead/{lead}", TO_DEAL)
    assert (status, [one["kind"] for one in became["records"]]) == (201, ["deal"])
    assert program_of_owner("delete", f"conversions/lead/{lead}")[1]["removed"]


@pytest.mark.parametrize("scopes", [("lead.write",), ("lead.write", "deal.read"), ("lead.read", "deal.write")])
def test_beyond_its_scopes_nothing_is_made(cast: Cast, lead: int, scopes: tuple[str, ...]) -> None:
    status, _said = program(cast, *scopes)("post", f"conversions/lead/{lead}", TO_DEAL)

    assert (status, DEALS.count()) == (403, 0)


def test_beyond_its_scopes_nothing_is_taken_back(cast: Cast, lead: int) -> None:
    converting.convert(lead, Wanted(targets=("deal",)), by=cast.owner)

    status, said = program(cast, "lead.write")("delete", f"conversions/lead/{lead}")

    assert (status, said["code"]) == (403, "insufficient_scope")
    assert DEALS.filter(deleted_at=None).count() == 1


def test_what_a_worker_goes_on_with_and_settings_are_for_people(cast: Cast, lead: int) -> None:
    everything = program(cast, "*")

    assert everything("post", "conversions", {"leads": [lead], **TO_DEAL})[0] == 403
    assert everything("get", "conversions/terms")[0] == 403
    assert everything("post", "conversions/mode", {"simple": True})[0] == 403
