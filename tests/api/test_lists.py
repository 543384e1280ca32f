"""Lists over the API: changed in bulk, saved, taken along as a file."""

import pytest
from django.test import Client
from pydantic import TypeAdapter

from leadwright.api.shapes import lists as shapes
from leadwright.outbox.queue import JOBS
from leadwright.people.access import Actor
from leadwright.records import actions, exports
from leadwright.records.actions import in_bulk
from leadwright.records.list_tables import Export
from tests.conftest import browser_of

JSON = "application/json"


@pytest.fixture
def leads(company: Actor) -> list[int]:
    rows = [{"TITLE": f"L{n}", "OPPORTUNITY": n} for n in range(4)]
    return [one.id for one in actions.create_many("lead", rows, by=company)]


def test_all_that_a_filter_shows_is_changed_and_taken_back(web: Client, leads: list[int]) -> None:
    asked = {"filter": '[{"field": "OPPORTUNITY", "op": ">", "value": 1}]'}
    wish = {"asked": asked, "verb": "update", "values": {"SOURCE_ID": "CALL"}}

    assert web.post("/api/bulk/lead/preview", wish, JSON).json() == {"total": 2, "allowed": 2, "more": False}
    done = web.post("/api/bulk/lead", wish, JSON).json()

    assert TypeAdapter(shapes.Batch).validate_python(done).changed == 2
    assert web.get(f"/api/batches/{done['id']}").json() == done
    assert web.get(f"/api/records/lead/{leads[3]}").json()["values"]["SOURCE_ID"] == "CALL"
    undone = web.post(f"/api/batches/{done['id']}/undo").json()
    assert (undone["changed"], undone["finished"]) == (2, True)
    assert web.get(f"/api/records/lead/{leads[3]}").json()["values"]["SOURCE_ID"] == ""


def test_more_than_are_changed_at_a_time_is_said_before(
    web: Client, leads: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(in_bulk, "MOST", 3)
    wish = {"verb": "update", "values": {"SOURCE_ID": "CALL"}}

    assert web.post("/api/bulk/lead/preview", wish, JSON).json() == {"total": 3, "allowed": 3, "more": True}
    assert web.post("/api/bulk/lead", wish, JSON).json()["total"] == 3


def test_no_numbers_at_all_mean_no_records(web: Client, leads: list[int]) -> None:
    wish = {"ids": [], "verb": "delete"}
    assert web.post("/api/bulk/lead", wish, JSON).json()["changed"] == 0


def test_wrong_wishes_are_named(web: Client, leads: list[int]) -> None:
    wish = {"ids": leads, "values": {"OPPORTUNITY": "much", "NOPE": 1}}
    answer = web.post("/api/bulk/lead/preview", wish, JSON)
    assert (answer.status_code, set(answer.json())) == (422, {"OPPORTUNITY", "NOPE"})
    assert web.post("/api/bulk/lead", {"ids": [1] * 10_001, "values": {"TITLE": "x"}}, JSON).status_code == 422


def test_a_view_is_saved_renamed_and_removed(web: Client, company: Actor) -> None:
    made = web.post("/api/views/lead", {"name": "Big", "settings": {"sort": "-OPPORTUNITY"}}, JSON)
    (view,) = made.json()
    assert (made.status_code, view["settings"]) == (201, {"sort": "-OPPORTUNITY"})

    changed = web.patch(f"/api/views/lead/{view['id']}", {"first": True, "name": "Bigger"}, JSON).json()
    assert [(one["name"], one["first"]) for one in changed] == [("Bigger", True)]
    assert web.delete(f"/api/views/lead/{view['id']}").status_code == 204
    assert web.get("/api/views/lead").json() == []


def test_a_list_becomes_a_file_for_its_owner(web: Client, leads: list[int]) -> None:
    made = web.post("/api/export/lead", {"asked": {"columns": "OPPORTUNITY"}, "format": "csv"}, JSON).json()
    assert (made["total"], made["file"]) == (4, None)
    JOBS[exports.DO](export=made["id"])
    JOBS[exports.DO](export=made["id"])  # a second time writes no second file

    file = web.get(f"/api/exports/{made['id']}").json()["file"]
    answer = web.get(f"/api/files/{file}")
    text = b"".join(answer).decode("utf-8-sig")
    assert text.splitlines()[0] == "Number,Lead name,Opportunity"
    assert "lead-" in answer["Content-Disposition"]
    assert browser_of("anna@example.com").get(f"/api/files/{file}").status_code == 404
    assert browser_of("anna@example.com").get(f"/api/exports/{made['id']}").status_code == 404
    assert Export.objects.count() == 1
