"""bizproc.workflow.start: a process is started on a record, as somebody would start it by hand."""

from typing import Any

from leadwright.bitrix.call import Call, RestError, method
from leadwright.processes import by_hand
from leadwright.records.kind import KINDS
from leadwright.refusal import Refused

_ENTITIES = {f"CCrmDocument{kind.capitalize()}": kind for kind in KINDS}
_UNKNOWN = "ERROR_WRONG_WORKFLOW_ID"


@method("bizproc.workflow.start")
def start(call: Call) -> str:
    """The number of the run; it tells how it went."""
    process = str(call.params.get("template_id") or "").strip()
    if not process:
        raise RestError(_UNKNOWN, "Empty TEMPLATE_ID")
    kind, number = _document(call.several("document_id"))
    try:
        return str(by_hand.start(kind, number, _number(process), call.mapping("parameters"), by=call.by).pk)
    except Refused as refused:
        if "process" in refused.problems:
            raise RestError(_UNKNOWN, "Template not found") from None
        raise


def _document(told: list[Any]) -> tuple[str, int]:
    """The kind and the number in `['crm', 'CCrmDocumentLead', 'LEAD_12']`."""
    module, entity, name = map(str, told) if len(told) == 3 else ("", "", "")
    kind, (prefix, _underscore, number) = _ENTITIES.get(entity, ""), name.partition("_")
    if module != "crm" or not kind:
        raise RestError("", "Incorrect document type!")
    if prefix != kind.upper() or not _number(number):
        raise RestError("", "Wrong DOCUMENT_ID!")
    return kind, _number(number)


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
