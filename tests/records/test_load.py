"""Records that come in by the hundred thousand are the same records as those that come one by one."""

from datetime import UTC, datetime
from typing import Any

from leadwright.fields import custom
from leadwright.records import actions, reads
from leadwright.records.load import load
from tests.conftest import Cast

AT = datetime(2025, 3, 1, 9, 30, tzinfo=UTC)
OF_THE_MOMENT = {"ID", "DATE_CREATE", "DATE_MODIFY", "MOVED_TIME"}


def test_a_loaded_lead_is_as_if_it_had_come_through_the_door(cast: Cast) -> None:
    custom.add("lead", "SIZE", "Size", "options", settings={"entries": [{"id": 1, "title": "Thick"}]})
    values = {"TITLE": "Ống\tthép\n\\.", "PHONE": "+84901234567", "UF_CRM_SIZE": "Thick", "OPPORTUNITY": "12.5"}
    by_the_door = actions.create("lead", values, by=cast.owner).id

    load("lead", [(AT, values)], by=cast.owner, progress=lambda _count: None)

    (loaded,) = reads.records("lead", by=cast.owner).exclude(pk=by_the_door).values_list("pk", flat=True)
    assert lasting(reads.facts("lead", loaded, by=cast.owner)) == lasting(
        reads.facts("lead", by_the_door, by=cast.owner)
    )
    assert reads.facts("lead", loaded, by=cast.owner)["DATE_CREATE"] == AT.isoformat()
    (told,), (as_told,) = (reads.history("lead", number, by=cast.owner) for number in (loaded, by_the_door))
    assert lasting(told.diff) == lasting(as_told.diff)


def test_progress_is_told_batch_by_batch(cast: Cast) -> None:
    told: list[int] = []

    load("lead", [(AT, {"TITLE": str(place)}) for place in range(5_001)], by=cast.owner, progress=told.append)

    assert told == [5_000, 5_001]
    assert reads.records("lead", by=cast.owner).count() == 5_001


def lasting(values: dict[str, Any]) -> dict[str, Any]:
    return {code: value for code, value in values.items() if code not in OF_THE_MOMENT}
