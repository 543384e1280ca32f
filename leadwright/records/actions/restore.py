"""Back from the recycle bin."""

from collections.abc import Sequence

from django.db import transaction

from leadwright.audit import journal
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import filing, reads
from leadwright.records.changes import write
from leadwright.records.kind import KINDS
from leadwright.records.pending import Pending


@transaction.atomic
def restore(kind: str, numbers: Sequence[int], *, by: Actor) -> list[Pending]:
    """All of them or none, as they were; raises `NoSuchRecord` or `Denied`."""
    found = reads.locked(kind, numbers, by=by, deleted=True)
    several = [Pending(KINDS[kind], number, facts) for number, facts in found.items()]
    for one in several:
        bring_back(one, by=by)
    write(KINDS[kind], "restore", several)
    journal.note("record.restored", kind, by=by, records=[one.id for one in several])
    return several


def bring_back(one: Pending, *, by: Actor) -> None:
    """Mark it as there again, and a document's folder with it; raises `Denied`."""
    access.demand(by, "delete", one.kind, one.facts)
    new = filing.returning(one.kind, one.facts) if one.kind.in_libraries else {}
    diff = {code: [one.facts[code], value] for code, value in new.items()}
    one.facts.update(new)
    one.mark("restore", by=by, diff=diff, deleted_at=None)
