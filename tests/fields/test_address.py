"""Addresses are kept part by part, read as one line, and found by any part."""

from django.utils import translation

from leadwright.bitrix.values import outward
from leadwright.fields import custom
from leadwright.fields.types.address import Address
from leadwright.people.access import Actor
from leadwright.records import actions, filters, reads
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.records.kind import KINDS
from tests.conftest import Cast

HUE = {"street": "12 Lê Lợi", "city": "Huế", "country": "VN"}


def found(by: Actor, op: str, value: str = "") -> list[int]:
    ask = [{"field": "UF_CRM_SITE", "op": op, "value": value}]
    return list(
        filters.filtered(reads.records("lead", by=by), KINDS["lead"], ask, by=by)
        .order_by("id")
        .values_list("pk", flat=True)
    )


def test_an_address_is_one_line_in_the_readers_language() -> None:
    assert Address().show(HUE, KNOWLEDGE) == "12 Lê Lợi, Huế, Vietnam"
    with translation.override("vi"):
        assert Address().show(HUE, KNOWLEDGE) == "12 Lê Lợi, Huế, Việt Nam"
    assert Address().show(None, KNOWLEDGE) == ""


def test_it_is_found_by_any_part_of_it(cast: Cast) -> None:
    custom.add("lead", "site", "Site", "address")
    hue = actions.create("lead", {"UF_CRM_SITE": HUE}, by=cast.owner).id
    none = actions.create("lead", {"TITLE": "Roof"}, by=cast.owner).id

    assert found(cast.owner, "contain", "huế") == [hue]
    assert found(cast.owner, "contain", "city") == []
    assert found(cast.owner, "empty") == [none]
    assert found(cast.owner, "!contain", "Huế") == [none]


def test_the_rest_sends_it_as_one_line(cast: Cast) -> None:
    custom.add("lead", "site", "Site", "address")

    assert outward(KINDS["lead"], {"UF_CRM_SITE": HUE}, by=cast.owner) == {"UF_CRM_SITE": "12 Lê Lợi, Huế, Vietnam"}
    assert outward(KINDS["lead"], {"UF_CRM_SITE": None}, by=cast.owner) == {"UF_CRM_SITE": ""}
