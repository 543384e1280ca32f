"""Every answer is what OpenAPI says it is, so the types of the web tell the truth."""

from typing import Any

import pytest
from django.test import Client
from pydantic import TypeAdapter

from leadwright.api.shapes import (
    blocks,
    duplicates,
    fields,
    first_steps,
    links,
    lists,
    outbox,
    processes,
    records,
    recycle_bin,
    runs,
    search,
    session,
    timeline,
)
from leadwright.people.access import Actor
from leadwright.processes.models import Process, Run
from leadwright.records import actions
from leadwright.records.timeline import activities, comments


@pytest.mark.parametrize(
    ("address", "shape"),
    [
        ("/api/session", session.Session),
        ("/api/fields/lead", list[fields.Field]),
        ("/api/fields/deal/layout", fields.Layout),
        ("/api/phone-formats", fields.PhoneFormats),
        ("/api/board/lead", records.Board),
        ("/api/board/lead/NEW", records.MoreCards),
        ("/api/records/lead/{lead}", records.Record),
        ("/api/list/lead?columns=TITLE,OPPORTUNITY", lists.ListPage),
        ("/api/list/lead/count", lists.ListCount),
        ("/api/views/lead", list[lists.SavedView]),
        ("/api/find/lead?q=roof", list[links.Offered]),
        ("/api/records/contact/{contact}/links", list[links.Linking]),
        ("/api/records/lead/{lead}/timeline", timeline.Timeline),
        ("/api/records/lead/{lead}/activities", list[timeline.Activity]),
        ("/api/records/lead/{lead}/history/TITLE", list[timeline.FieldWas]),
        ("/api/blocks", list[blocks.BlockKind]),
        ("/api/picker/lead", blocks.Picker),
        ("/api/processes", list[processes.ProcessRow]),
        ("/api/processes/{process}", processes.Process),
        ("/api/processes/{process}/runs", list[runs.RunRow]),
        ("/api/runs/{run}", runs.Run),
        ("/api/outbox", list[outbox.MailRow]),
        ("/api/bin/lead", recycle_bin.Bin),
        ("/api/search?q=roof", search.Found),
        ("/api/recent", search.Recent),
        ("/api/duplicates/lead", duplicates.Groups),
        ("/api/first-steps", first_steps.FirstSteps),
    ],
)
def test_an_answer_has_its_shape(process: Process, web: Client, company: Actor, address: str, shape: Any) -> None:
    contact = actions.create("contact", {"NAME": "Anna"}, by=company).id
    roof = {"TITLE": "Roof", "CURRENCY_ID": "USD", "OPPORTUNITY": 900, "CONTACT_ID": contact}
    lead = actions.create("lead", roof, by=company)
    run = Run.objects.get(record=lead.id)
    comments.add("lead", lead.id, "Hello", by=company)
    for done in (True, False):
        activities.plan("lead", lead.id, {"type": "call", "due": "2026-11-22T10:00:00Z"}, done=done, by=company)
    actions.delete("lead", [actions.create("lead", {"TITLE": "Gone"}, by=company).id], by=company)

    answer = web.get(address.format(lead=lead.id, contact=contact, process=process.pk, run=run.pk)).json()

    seen = TypeAdapter(shape).validate_python(answer)
    assert keys(TypeAdapter(shape).dump_python(seen, exclude_unset=True, by_alias=True)) == keys(answer)


def keys(value: Any) -> Any:
    """The names in an answer, so that one the shape does not know shows."""
    if isinstance(value, dict):
        return {str(name): keys(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [keys(one) for one in value]
    return None
