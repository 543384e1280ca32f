"""Which records in process wait for somebody: nothing is planned, something is overdue, or a process failed."""

from collections.abc import Callable

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from . import options
from .kind import Kind
from .timeline_tables import Activity

CONDITION = {"field": "ATTENTION", "op": "needed"}
"""What a filter says to see them alone: it is about no field."""

alarms: list[Callable[[str], Exists]] = []
"""What else calls for somebody, for each record of a kind: `site` fills it."""


def needed(kind: Kind) -> Q:
    """They wait. Nobody waits for records of kinds without stages."""
    if not kind.stages:
        return Q(pk__in=[])
    planned = Activity.objects.filter(kind=kind.name, record=OuterRef("pk"), done_at=None, deleted=None)
    at_ease = Q(Exists(planned)) & ~Q(Exists(planned.filter(due__lt=timezone.now())))
    waiting = ~at_ease
    for alarm in alarms:
        waiting |= Q(alarm(kind.name))
    return Q(**{f"{kind.stage_column}__in": options.in_process(kind.stages)}) & waiting  # stages have an index
