"""Runs processes for records being written: in the same transaction, in memory, many at once.

A process that fails takes back what it wanted and is kept with its reason; the record is saved all the same.
"""

import logging
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from leadwright import tables
from leadwright.company import configuration
from leadwright.engine import Outcome, State
from leadwright.fields.field import Refused
from leadwright.outbox import letters
from leadwright.people.access import Denied
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.records.kind import Kind
from leadwright.records.pending import Pending

from . import performers
from .models import Run
from .performers import CannotPerform, Scene
from .published import Published

log = logging.getLogger(__name__)


def run_all(published: Sequence[Published], kind: Kind, several: Sequence[Pending], via: str) -> None:
    """Run each process for each record, in order; then keep the runs and put their letters into the outbox."""
    now, url = timezone.now(), configuration.url()
    with translation.override(configuration.company().language):
        scenes = [_run(one, record, now, url, via) for record in several for one in published]
    numbers = tables.insert(Run, [_row(scene.run) for scene in scenes])
    for scene, number in zip(scenes, numbers, strict=True):
        scene.run.pk = number
    letters.put([letter for scene in scenes for letter in performers.letters(scene)])


def _run(published: Published, record: Pending, now: datetime, url: str, via: str) -> Scene:
    run = Run(
        process_id=published.process,
        version_id=published.version,
        kind=record.kind.name,
        record=record.id,
        via=via,
        started=now,
    )
    scene = Scene(run, record, published.actor)
    try:
        _keep(run, _performed(published, scene, now, url), now)
    except Refused as refused:
        _fail(scene, _in_words(refused, record.kind), now)
    except (Denied, CannotPerform) as refusal:
        _fail(scene, str(refusal), now)
    except Exception as error:  # whatever goes wrong in a process, the lead is not lost
        log.exception("process %s failed for %s %s", published.process, record.kind.name, record.id)
        _fail(scene, f"{type(error).__name__}: {error}", now)
    return scene


def _performed(published: Published, scene: Scene, now: datetime, url: str) -> Outcome:
    """Advance the process and do what it wants, all of it or nothing."""
    if published.program is None:
        return Outcome(State(status="failed", reason=published.trouble), [], [])
    record = scene.record
    facts = {**record.facts, "URL": f"{url}/{record.kind.name}s/{record.id}"}

    def show(code: str, value: Any) -> str:
        field = record.kind.fields.get(code)
        return field.type.show(value, KNOWLEDGE) if field else ("" if value is None else str(value))

    outcome = published.program.start(facts, now=now, show=show, system={"HostUrl": url})
    scene.run.trace = outcome.trace
    if outcome.state.status != "failed":
        with record.all_or_nothing():
            for effect in outcome.effects:
                scene.run.block = effect.block
                performers.perform(effect, scene)
    return outcome


def _row(run: Run) -> dict[str, Any]:
    return {field.attname: getattr(run, field.attname) for field in Run._meta.concrete_fields if not field.primary_key}


def _keep(run: Run, outcome: Outcome, now: datetime) -> None:
    state = outcome.state
    run.status, run.block = state.status, state.block
    run.reason = _(state.reason).format(**state.values) if state.reason else ""
    if state.status == "waiting":
        run.state = state._asdict()
    else:
        run.finished = now


def _fail(scene: Scene, reason: str, now: datetime) -> None:
    """The engine went on to the end; what happened ends at the block that the world refused."""
    run = scene.run
    scene.letters.clear()
    run.status, run.reason, run.finished = Run.Status.FAILED, reason, now
    reached = [step[0] for step in run.trace]
    if run.block in reached:
        run.trace = run.trace[: reached.index(run.block) + 1]


def _in_words(refused: Refused, kind: Kind) -> str:
    """With the fields as people know them."""
    titles = {code: _(field.title) for code, field in kind.fields.items()}
    return "; ".join(f"{titles.get(code, code)}: {one}" for code, wrongs in refused.problems.items() for one in wrongs)
