"""What uses an added field: processes, saved views, web forms, and the conversion of leads."""

from collections.abc import Mapping
from typing import Any

from leadwright.conversion import mapping
from leadwright.intake import webform
from leadwright.people.access import Actor
from leadwright.processes import reads as process_reads
from leadwright.records import views

Uses = Mapping[str, list[dict[str, Any]]]


def of(kind: str, *, by: Actor) -> Uses:
    """`[{by, name}]` for each field of the kind that something uses."""
    uses: dict[str, list[dict[str, Any]]] = {}
    forms = webform.uses_of_fields() if kind == "lead" else {}
    for what, found in (("process", process_reads.uses_of_fields(kind)), ("form", forms)):
        for code, names in found.items():
            uses.setdefault(code, []).extend({"by": what, "name": name} for name in names)
    for code, seen in views.uses_of_fields(kind, by=by).items():
        uses.setdefault(code, []).extend({"by": what, "name": name} for what, name in seen)
    for code in mapping.uses_fields(kind):
        uses.setdefault(code, []).append({"by": "conversion", "name": ""})
    return uses
