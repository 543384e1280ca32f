"""What would become of some rows of a table: a record, nothing because one like it is there, or a refusal."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from leadwright.fields.field import Problems
from leadwright.people import access
from leadwright.people.access import Actor, Denied
from leadwright.records import resembling
from leadwright.records.actions.create import foreseen
from leadwright.records.kind import Kind
from leadwright.refusal import Refused, Wrong

from .reading import Reading
from .table import Row

Values = Mapping[str, Any]


@dataclass
class Judged:
    """A row: what would be stored as `facts`, or what is wrong with it. `like` is a record that may be the same."""

    number: int
    cells: list[Any]
    values: Values = field(default_factory=dict)
    facts: Values = field(default_factory=dict)
    problems: Problems = field(default_factory=dict)
    like: Mapping[str, Any] | None = None

    @property
    def verdict(self) -> str:
        """What becomes of it when duplicates are left out."""
        return "refused" if self.problems else "duplicate" if self.like else "made"


def judged(kind: Kind, rows: Iterable[Row], reading: Reading, seen: dict[str, int], *, by: Actor) -> list[Judged]:
    """The rows as they would be stored. `seen` knows the rows before them by what they may share with others."""
    several = [_judged(kind, row, reading, by) for row in rows]
    good = [one for one in several if not one.problems]
    for one, there in zip(good, resembling.there(kind.name, [one.facts for one in good], by=by), strict=True):
        one.like = there or _before(kind, one, seen)
    return several


def _judged(kind: Kind, row: Row, reading: Reading, by: Actor) -> Judged:
    values, problems = reading.values(row[1])
    one = Judged(*row, values=values, problems=problems)
    try:
        pending = foreseen(kind.name, values, by=by)
        access.demand(by, "import", kind, pending.facts)
        one.facts = pending.facts
    except Refused as refused:
        one.problems = {**refused.problems, **problems}
    except Denied as denied:
        one.problems = {**problems, "": [Wrong("denied", str(denied))]}
    return one


def _before(kind: Kind, one: Judged, seen: dict[str, int]) -> Mapping[str, Any] | None:
    """The row before it that shares something."""
    keys = resembling.telling(kind.name, one.facts)
    same = next((seen[key] for key in keys if key in seen), None)
    for key in keys:
        seen.setdefault(key, one.number)
    return None if same is None else {"id": None, "title": _("Row %(number)d") % {"number": same}}


def worded(kind: Kind, problems: Problems) -> list[tuple[str, str]]:
    """What is wrong, with the title of each field."""
    fields = kind.fields
    return [
        (_(fields[code].title) if code in fields else code, " ".join(map(str, wrongs)))
        for code, wrongs in problems.items()
    ]


def reason(kind: Kind, problems: Problems) -> str:
    """The same as one text."""
    return " · ".join(f"{title}: {what}" if title else what for title, what in worded(kind, problems))
