"""Back from the recycle bin."""

from collections.abc import Sequence

from django.db import transaction

from leadwright.audit import journal
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import reads
from leadwright.records.changes import write
from leadwright.records.kind import KINDS
from leadwright.records.pending import Pending


@transaction.atomic
def restore(kind: str, numbers: Sequence[int], *, by: Actor) -> list[Pending]:
    """All of them or none, as they were; raises `NoSuchRecord` or `Denied`."""
    found = reads.locked(kind, numbers, by=by, deleted=True)
    several = [Pending(KINDS[kind], number, facts) for number, facts in found.items()]
    for one in several:
        access.demand(by, "delete", one.kind, one.facts)
        one.mark("restore", by=by, deleted_at=None)
    write(KINDS[kind], "restore", several)
    journal.note("record.restored", kind, by=by, records=[one.id for one in several])
    return several
