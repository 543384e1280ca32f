"""Changing a record."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction

from leadwright.people.access import Actor
from leadwright.records import reads
from leadwright.records.changes import write
from leadwright.records.kind import KINDS
from leadwright.records.pending import Pending, Run


@transaction.atomic
def update(kind: str, number: int, values: Mapping[str, Any], *, by: Actor, run: Run | None = None) -> Pending:
    """Set fields; raises `NoSuchRecord`, `Refused` or `Denied`. The row is locked until the transaction ends."""
    what = KINDS[kind]
    one = Pending(what, number, reads.facts(kind, number, by=by, lock=True))
    one.set(values, by=by, run=run)
    if one.wishes:
        write(what, "update", [one])
    return one
