"""What was still planned for a lead: it goes along, or is completed, or stays."""

from collections.abc import Sequence

from leadwright.records.timeline_tables import Activity

from .under_way import UnderWay

_FIRST = ("deal", "contact", "company")


def take(several: Sequence[UnderWay]) -> None:
    """Activities are done from the deal on, else with the client."""
    leaving = {one.lead.id: one for one in several if one.wanted.activities != "stay"}
    ahead = Activity.objects.filter(kind="lead", record__in=leaving, done_at=None, deleted=None)
    planned: dict[int, list[int]] = {}
    for number, lead in ahead.values_list("pk", "record"):
        planned.setdefault(lead, []).append(number)
    for lead, numbers in planned.items():
        _take(leaving[lead], numbers)


def _take(one: UnderWay, numbers: list[int]) -> None:
    kept, theirs = one.kept, Activity.objects.filter(pk__in=numbers)
    if one.wanted.activities == "complete":
        theirs.update(done_at=kept.at, done_by=kept.person)
        kept.finished = numbers
    else:
        kind = next(each for each in _FIRST if each in one.has)
        theirs.update(kind=kind, record=one.has[kind])
        kept.moved = [[number, kind, one.has[kind]] for number in numbers]
