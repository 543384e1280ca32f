"""A drawing is tried on a record: it says what it would do, and nothing is done."""

import pytest
from click.testing import CliRunner

from leadwright.outbox.models import Letter
from leadwright.people import directory
from leadwright.processes import drawing, trying
from leadwright.processes.models import Process, Run
from leadwright.records import actions, reads
from leadwright.refusal import Refused
from leadwright.site import cli
from tests.conftest import Cast


@pytest.fixture
def process(cast: Cast) -> Process:
    """Whoever asks in euros goes to the colleague, who is written to; the rest to the stranger. It is not published."""
    euro = [{"field": "CURRENCY_ID", "op": "=", "value": "EUR"}]

    def give(block: str, who: int) -> dict[str, object]:
        return {"id": block, "type": "modify_document", "fields": [{"field": "ASSIGNED_BY_ID", "value": who}]}

    letter = {"id": "m", "type": "email", "title": "Tell", "to": ["{=Document:ASSIGNED_BY_ID}"], "subject": "New lead"}
    branches = [
        {"id": "y", "title": "Euro", "when": {"rows": euro}, "body": [give("a", cast.id("colleague"))]},
        {"id": "n", "title": "Other", "body": [give("b", cast.id("stranger"))]},
    ]
    made = drawing.add("lead", "Assign", by=cast.admin)
    drawn = {"body": [{"id": "c", "type": "condition", "title": "Euro?", "branches": branches}, letter]}
    return drawing.save_draft(made.pk, drawn, made.revision, by=cast.admin)


def test_it_tells_the_path_and_leaves_the_record_alone(cast: Cast, process: Process) -> None:
    lead = actions.create("lead", {"TITLE": "Pumps", "CURRENCY_ID": "EUR"}, by=cast.owner).id

    tried = trying.on_record(process.pk, lead, {}, by=cast.admin)

    name = directory.name_of(cast.id("colleague"))
    assert (tried.status, tried.reason) == ("done", "")
    assert tried.steps == [
        ("Euro?", "Euro"),
        ("Modify document", f"Responsible person = {name}"),
        ("Tell", f"{name}: New lead"),
    ]
    assert reads.facts("lead", lead, by=cast.owner)["ASSIGNED_BY_ID"] == cast.id("owner")
    assert not Run.objects.exists()
    assert not Letter.objects.exists()


def test_values_may_be_given_instead_of_a_record(cast: Cast, process: Process) -> None:
    tried = trying.on_record(process.pk, None, {"TITLE": "Pumps", "CURRENCY_ID": "USD"}, by=cast.admin)

    assert tried.steps[0] == ("Euro?", "Other")
    with pytest.raises(Refused):
        trying.on_record(process.pk, None, {"TITLE": "Pumps", "CURRENCY_ID": "XXL"}, by=cast.admin)


def test_the_terminal_tries_it_too(cast: Cast, process: Process, monkeypatch: pytest.MonkeyPatch) -> None:
    lead = actions.create("lead", {"TITLE": "Pumps", "CURRENCY_ID": "USD"}, by=cast.owner).id
    monkeypatch.setenv("DATABASE_URL", "postgres://nobody@127.0.0.1:1/asked")  # Django knows the one of the tests

    told = CliRunner().invoke(cli.main, ["process", "test", str(process.pk), "--record", str(lead)])

    assert told.output.splitlines()[0] == "Euro?: Other"
    assert told.exit_code == 0
