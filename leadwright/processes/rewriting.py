"""Processes in other hands: who they act for, and whom they name. What is published becomes a new version."""

from django.db.models import Max

from leadwright.audit import journal
from leadwright.company import configuration
from leadwright.people import directory
from leadwright.people.access import Actor

from . import symbols
from .models import Process, Run, Version

Json = dict[str, object]


def names(process: Process, person: int) -> bool:
    """Whether the draft or the published version names this person."""
    drawings = [process.draft, process.published.template if process.published else {}]
    return any(symbols.with_person(one, person, 0) != one for one in drawings)


def adopt(process: Process, heir: int, *, by: Actor) -> None:
    """It is the heir's: it acts with their rights, and nothing is lent any more."""
    process.author_id = heir
    if process.published:
        process.published = _version(process, process.published.template, heir, elevated=False, by=by)
    _kept(process, by, author=directory.name_of(heir))


def name_instead(process: Process, person: int, heir: int, *, by: Actor) -> None:
    """The heir stands where this person stood."""
    process.draft = symbols.with_person(process.draft, person, heir)
    process.revision += 1
    if (before := process.published) is not None:
        template = symbols.with_person(before.template, person, heir)
        process.published = _version(process, template, before.acts_for_id, elevated=before.elevated, by=by)
    _kept(process, by, named=directory.name_of(heir))


def _version(process: Process, template: Json, acts_for: int | None, *, elevated: bool, by: Actor) -> Version:
    """What waits goes on with it: the blocks are the same, and the one it started with may act for nobody any more."""
    newest = process.versions.aggregate(last=Max("number"))["last"] or 0
    made = Version.objects.create(
        process=process,
        number=newest + 1,
        template=template,
        author_id=by.person.id if by.person else None,
        acts_for_id=acts_for,
        elevated=elevated,
    )
    waiting = Run.objects.filter(process=process, version=process.published, status=Run.Status.WAITING)
    waiting.update(version=made)
    return made


def _kept(process: Process, by: Actor, **detail: str) -> None:
    process.save()
    configuration.changed()
    version = process.published.number if process.published else None
    journal.note("process.handed_over", f"{process.kind} {process.pk} {process.name}", by=by, version=version, **detail)
