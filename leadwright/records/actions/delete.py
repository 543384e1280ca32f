"""Into the recycle bin: seen nowhere else, and restored from there for thirty days."""

from collections.abc import Sequence

from django.db import transaction
from django.utils import timezone

from leadwright.audit import journal
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import reads
from leadwright.records.changes import write
from leadwright.records.kind import KINDS
from leadwright.records.pending import Pending


@transaction.atomic
def delete(kind: str, numbers: Sequence[int], *, by: Actor) -> list[Pending]:
    """All of them or none; raises `NoSuchRecord` or `Denied`."""
    several = [Pending(KINDS[kind], number, facts) for number, facts in reads.locked(kind, numbers, by=by).items()]
    now = timezone.now()
    for one in several:
        access.demand(by, "delete", one.kind, one.facts)
        one.mark("delete", by=by, deleted_at=now)
    write(KINDS[kind], "delete", several)
    journal.note("record.deleted", kind, by=by, records=[one.id for one in several])
    return several
