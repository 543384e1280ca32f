"""The refused rows of an import as a table to be mended and brought again, with a column that says why; and forgetting
imports that nobody will take back any more."""

import csv
from collections.abc import Iterator

from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.intake.models import Import
from leadwright.outbox.queue import daily
from leadwright.people.access import Actor
from leadwright.records import work
from leadwright.records.exports import harmless
from leadwright.records.recycle_bin import KEPT
from leadwright.records.timeline import files

from .cell import text

_MARK = "\ufeff"  # by which Excel knows UTF-8


class _Line:
    """What the writer of CSV writes into: it hands each line on."""

    def write(self, line: str) -> str:
        return line


def lines(number: int, *, by: Actor) -> Iterator[str]:
    """The lines of the file; raises `NoSuchRecord`."""
    one = work.find(Import, number, by=by)
    return _lines(one)


def _lines(one: Import) -> Iterator[str]:
    write = csv.writer(_Line()).writerow
    yield _MARK + write([*map(harmless, one.heading), _("Why")])
    refused = one.rows.filter(verdict="refused").order_by("number")
    for row in refused.iterator(1_000):
        yield write([*(harmless(text(cell)) for cell in row.cells or ()), row.why])


@daily("sweep-imports")
def sweep() -> None:
    """A trial is of no use once its file is gone, an import once nothing of it can lie in the recycle bin."""
    now = timezone.now()
    Import.objects.filter(Q(created__lt=now - KEPT) | Q(trial=True, created__lt=now - files.WAITS)).delete()
