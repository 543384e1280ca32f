"""How many questions an answer asks the database is written down in `tests/queries.json`, and no row adds one."""

import json
from pathlib import Path

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from leadwright.fields import custom
from leadwright.people.access import Actor
from leadwright.records import actions, search
from leadwright.records.timeline import activities, comments

WRITTEN = json.loads((Path(__file__).parent.parent / "queries.json").read_text(encoding="utf-8"))
REVISION = "select revision from company_company"  # once a request; often only inside the transaction of a test
FILTER = json.dumps([{"field": "OPPORTUNITY", "op": ">", "value": 5}, {"field": "UF_CRM_N", "op": "<", "value": 90}])


@pytest.mark.parametrize("address", WRITTEN)
def test_an_answer_asks_as_often_as_is_written_however_many_rows_it_has(
    web: Client, company: Actor, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search, "LONGEST", 10)  # the machine may be busy
    custom.add("lead", "N", "N", "integer")
    client = actions.create("company", {"TITLE": "Acme"}, by=company).id
    lead = actions.create("lead", {"TITLE": "Pumps"}, by=company).id
    asked = address.replace("{kind}", "lead").replace("{number}", str(lead))
    asked = asked.replace("[two, one on an added field]", FILTER)
    _add_rows(lead, client, company)
    web.get(asked)  # what is kept in memory is read once, by whoever comes first

    counts = []
    for _round in range(2):
        _add_rows(lead, client, company)
        with CaptureQueriesContext(connection) as queries:
            assert web.get(asked).status_code == 200
        asked_for = [one["sql"][:150] for one in queries if one["sql"] != REVISION]
        counts.append(1 + len(asked_for))

    assert counts == [WRITTEN[address]] * 2, "\n".join(asked_for)


def _add_rows(lead: int, client: int, by: Actor) -> None:
    """Thirty leads and deals; to the history of one of them changes, comments and activities, done and planned."""
    rows = [{"TITLE": "Pump", "OPPORTUNITY": 9, "UF_CRM_N": n, "COMPANY_ID": client} for n in range(30)]
    actions.create_many("lead", rows, by=by)
    actions.create_many("deal", [{"OPPORTUNITY": 9, "COMPANY_ID": client} for _row in rows], by=by)
    for stage in ("IN_PROCESS", "NEW"):
        actions.update("lead", lead, {"COMPANY_ID": client, "STATUS_ID": stage}, by=by)
        comments.add("lead", lead, f"It is {stage} now", by=by)
        for done in (False, True):
            activities.plan("lead", lead, {"type": "call", "due": "2030-01-01T09:00:00Z"}, done=done, by=by)
