"""What fields ask about the company: who works here, what is in its lists, which records there are."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from django.utils.translation import gettext as _

from leadwright.people import access, directory
from leadwright.people.access import Actor

from . import options
from .kind import KINDS, Kind
from .library_tables import Folder, folder_name
from .timeline_tables import File

PICTURES = ("image/png", "image/jpeg", "image/gif", "image/webp")
Records = frozenset[tuple[str, int]]
_certain: ContextVar[Records] = ContextVar("certain", default=frozenset())


@contextmanager
def certain(records: Iterable[tuple[str, int]]) -> Iterator[None]:
    """Inside nobody asks whether these are there: whoever made them in this transaction knows it."""
    before = _certain.set(frozenset(records))
    try:
        yield
    finally:
        _certain.reset(before)


class CompanyKnowledge:
    """Answers `fields.type.Known` and `fields.type.Names`."""

    def trouble_with(self, number: int) -> str:
        return directory.trouble_with(number)

    def has_option(self, of: str, code: str) -> bool:
        return options.entry(of, code) is not None

    def person(self, number: int) -> str:
        return directory.name_of(number)

    def option(self, of: str, code: str) -> str:
        known = options.entry(of, code)
        return _(known.name) if known else code

    def has_record(self, kind: str, number: int) -> bool:
        return (kind, number) in _certain.get() or bool(
            KINDS[kind].model._default_manager.filter(pk=number, deleted_at=None).exists()
        )

    def has_file(self, number: int) -> bool:
        return File.objects.filter(pk=number, deleted=None).exists()

    def has_picture(self, number: int) -> bool:
        return File.objects.filter(pk=number, type__in=PICTURES).exists()

    def file(self, number: int) -> str:
        return File.objects.filter(pk=number).values_list("name", flat=True).first() or ""

    def has_folder(self, number: int) -> bool:
        return Folder.objects.filter(pk=number, deleted=None).exists()

    def folder(self, number: int) -> str:
        found = Folder.objects.filter(pk=number).first()
        return folder_name(found) if found else ""

    def record(self, kind: str, number: int) -> str:
        what = KINDS[kind]
        columns = [what.fields[code].column for code in what.naming]
        row = self._rows(what).filter(pk=number).values(*columns).first()
        return what.titled(what.facts(row)) if row else ""

    def _rows(self, what: Kind) -> Any:
        return what.model._default_manager.all()


KNOWLEDGE = CompanyKnowledge()


@dataclass(frozen=True)
class SeenBy(CompanyKnowledge):
    """The same for somebody who reads: records that they may not see have no name."""

    by: Actor

    def _rows(self, what: Kind) -> Any:
        return access.visible(self.by, what, super()._rows(what))


@dataclass(frozen=True)
class KnowledgeFor(CompanyKnowledge):
    """The same for a record that the actor changes: it may hold its own files and those that the actor uploaded."""

    kind: str
    record_number: int
    by: Actor

    def has_file(self, number: int) -> bool:
        waiting = Q(record=None, author=self.by.person and self.by.person.id, deleted=None)
        return File.objects.filter(waiting | Q(kind=self.kind, record=self.record_number), pk=number).exists()
