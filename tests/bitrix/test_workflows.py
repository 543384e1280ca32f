"""bizproc.workflow.start: a program starts a process on a record, as documented."""

from typing import Any

import pytest

from leadwright.people.access import Actor
from leadwright.processes import drawing
from leadwright.processes.models import Process, Run
from leadwright.records import actions
from leadwright.records import reads as records

from .test_rest import Rest, rest  # noqa: F401  a fixture

SAYS = {"field": "COMMENTS", "value": "{=Template:Discount}% off"}


@pytest.fixture
def offer(company: Actor) -> Process:
    made = drawing.add("lead", "Offer", by=company)
    drawn: Any = {
        "body": [{"id": "m", "type": "modify_document", "fields": [SAYS], "overwrite": True}],
        "parameters": [{"code": "Discount", "title": "Discount", "type": "number", "required": True}],
    }
    saved = drawing.save_draft(made.pk, drawn, made.revision, by=company)
    return drawing.publish(made.pk, saved.revision, by=company)


@pytest.fixture
def lead(company: Actor) -> int:
    return actions.create("lead", {"TITLE": "Roof"}, by=company).id


def test_it_runs_with_its_parameters_and_answers_with_the_run(
    rest: Rest,  # noqa: F811
    company: Actor,
    offer: Process,
    lead: int,
) -> None:
    document = ["crm", "CCrmDocumentLead", f"LEAD_{lead}"]

    said = rest("bizproc.workflow.start", TEMPLATE_ID=offer.pk, DOCUMENT_ID=document, PARAMETERS={"Discount": "15"})

    assert said["result"] == str(Run.objects.get(record=lead).pk)
    assert records.facts("lead", lead, by=company)["COMMENTS"] == "15% off"


@pytest.mark.parametrize(
    ("changed", "error", "words"),
    [
        ({"TEMPLATE_ID": ""}, "ERROR_WRONG_WORKFLOW_ID", "Empty TEMPLATE_ID"),
        ({"TEMPLATE_ID": 999_999}, "ERROR_WRONG_WORKFLOW_ID", "Template not found"),
        ({"TEMPLATE_ID": "first"}, "ERROR_WRONG_WORKFLOW_ID", "Template not found"),
        ({"DOCUMENT_ID": ["lists", "BizprocDocument", "12"]}, "", "Incorrect document type!"),
        ({"DOCUMENT_ID": ["crm", "CCrmDocumentLead", "DEAL_12"]}, "", "Wrong DOCUMENT_ID!"),
        ({"DOCUMENT_ID": ["crm", "CCrmDocumentLead", "LEAD_x"]}, "", "Wrong DOCUMENT_ID!"),
        ({"DOCUMENT_ID": ["crm", "CCrmDocumentLead", "LEAD_999999"]}, "", "Not found"),
        ({"PARAMETERS": {}}, "", "Fill in “Discount”"),
    ],
)
def test_what_is_wrong_is_said_in_the_documented_words(
    rest: Rest,  # noqa: F811
    offer: Process,
    lead: int,
    changed: dict[str, Any],
    error: str,
    words: str,
) -> None:
    right = {
        "TEMPLATE_ID": offer.pk,
        "DOCUMENT_ID": ["crm", "CCrmDocumentLead", f"LEAD_{lead}"],
        "PARAMETERS": {"Discount": 5},
    }

    said = rest("bizproc.workflow.start", **{**right, **changed})

    assert said["error"] == error
    assert words in said["error_description"]
    assert not Run.objects.exists()
