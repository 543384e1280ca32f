"""Going on with a run whose time has come. Knocking twice, or too late, changes nothing."""

from django.db import transaction
from django.utils import timezone, translation

from leadwright.company import configuration
from leadwright.engine import State, TimeCame
from leadwright.outbox.queue import job
from leadwright.people.access import Actor
from leadwright.records import reads
from leadwright.records.changes import finish, write
from leadwright.records.kind import KINDS
from leadwright.records.pending import Pending

from . import runner, timers
from .models import Run, Timer
from .performers import Scene
from .published import of_version
from .timers import WAKE

_SYSTEM = Actor("process")


@job(WAKE)
@transaction.atomic
def wake(timer: int) -> None:
    """Deliver the event to the run, in one transaction with all that follows from it."""
    known = Timer.objects.filter(pk=timer).first()
    run = Run.objects.select_for_update().filter(pk=known.run_id, status=Run.Status.WAITING).first() if known else None
    if known is None or run is None or not Timer.objects.filter(pk=timer).delete()[0]:
        return
    try:
        facts = reads.facts(run.kind, run.record, by=_SYSTEM, lock=True)
    except reads.NoSuchRecord:  # nothing is left to go on with
        Run.objects.filter(pk=run.pk).update(status=Run.Status.DONE, finished=timezone.now(), state={})
        return
    _go_on(run, Pending(KINDS[run.kind], run.record, facts), TimeCame(known.block, known.round))


def _go_on(run: Run, record: Pending, event: TimeCame) -> None:
    published, state, now = of_version(run.version_id), State(**run.state), timezone.now()
    if published.stage and record.facts[record.kind.stage] != published.stage:
        timers.withdraw(Run.objects.filter(pk=run.pk))
        return
    scene = Scene(run, record, published.actor)
    with translation.override(configuration.company().language):
        runner.play(scene, published, now, lambda program, around: program.step(state, event, **around))
    run.save()
    runner.settle([scene])
    if record.wishes:
        write(record.kind, "update", [record])
    else:
        finish([record])
