"""The way through the door for what stands beside the fields: rights first, and an entry in the history after."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from leadwright.people import access, directory
from leadwright.people.access import Actor
from leadwright.people.directory import Card
from leadwright.records import reads
from leadwright.records.changes import write
from leadwright.records.kind import KINDS
from leadwright.records.pending import Pending, Run
from leadwright.refusal import NotThere, Refused, Wrong


class NoSuchNote(NotThere):
    """There is no such comment, activity or file, or the actor may not know of it."""


def opened(kind: str, number: int, verb: str, *, by: Actor) -> Pending:
    """The record, for an actor who may do this to it; raises `NoSuchRecord` or `Denied`."""
    one = Pending(KINDS[kind], number, reads.facts(kind, number, by=by))
    access.demand(by, verb, one.kind, one.facts)
    return one


def tell(record: Pending, verb: str, about: int, *, by: Actor, run: Run | None = None) -> None:
    """Leave an entry in the history about a comment, an activity or a file."""
    record.tell(verb, about, by=by, run=run)
    write(record.kind, verb, [record])


def readers(record: Pending) -> list[Card]:
    """Everybody who may see the record."""
    return [one for one in directory.everybody().values() if _sees(one, record)]


def demand_readers(record: Pending, people: Iterable[int | None], field: str) -> None:
    """Raise `Refused` when one of them may not see the record: what is said there is not for them."""
    for number in people:
        one = directory.person(number)
        if one is not None and not _sees(one, record):
            words = _("%(name)s may not see this, and would not learn of it") % {"name": one.name}
            raise Refused({field: [Wrong("may_not_see", words)]})


def _sees(one: Card, record: Pending) -> bool:
    return one.active and access.may(Actor("web", one), "read", record.kind, record.facts)
