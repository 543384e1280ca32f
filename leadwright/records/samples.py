"""The records that came with the demo company, and which of them nobody has touched since."""

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from leadwright.company.models import Sample
from leadwright.people.access import Actor

from . import reads
from .kind import KINDS
from .models import Change

BY = "demo"  # the way by which the demo company's own records came


class Samples(NamedTuple):
    """Numbers by kind: those as they came, and those that somebody has worked on."""

    untouched: dict[str, list[int]]
    touched: dict[str, list[int]]


def mark(kind: str, numbers: Iterable[int]) -> None:
    """Say that these records are samples."""
    Sample.objects.bulk_create(Sample(kind=kind, record=number) for number in numbers)


def there(*, by: Actor) -> Samples:
    """The samples outside the recycle bin."""
    marked: dict[str, list[int]] = defaultdict(list)
    for kind, number in Sample.objects.filter(kind__in=KINDS).order_by("kind", "record").values_list("kind", "record"):
        marked[kind].append(number)
    found = Samples({}, {})
    for kind, numbers in marked.items():
        shown = set(reads.records(kind, by=by).filter(pk__in=numbers).values_list("pk", flat=True))
        worked_on = _worked_on(kind, shown)
        found.untouched[kind] = sorted(shown - worked_on)
        found.touched[kind] = sorted(shown & worked_on)
    return found


def _worked_on(kind: str, numbers: set[int]) -> set[int]:
    """Whatever is done to a record leaves an entry in its history, which says by which way."""
    later = Change.objects.filter(kind=kind, record__in=numbers).exclude(via=BY)
    return set(later.values_list("record", flat=True))
