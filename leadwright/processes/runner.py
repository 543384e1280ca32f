"""Runs processes for records being written: in the same transaction, in memory, many at once.

A process that fails takes back what it wanted and is kept with its reason; the record is saved all the same.
"""

import logging
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any

from django.utils import timezone, translation
from django.utils.translation import gettext as _

from leadwright import tables
from leadwright.company import configuration
from leadwright.engine import Outcome, Program
from leadwright.outbox import letters
from leadwright.people.access import Denied
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.records.kind import Kind
from leadwright.records.pending import Pending
from leadwright.refusal import Refused

from . import performers, timers
from .models import Run
from .performers import CannotPerform, Scene
from .published import Published

Advance = Callable[[Program, dict[str, Any]], Outcome]
log = logging.getLogger(__name__)


def run_all(published: Sequence[Published], kind: Kind, several: Sequence[Pending], via: str) -> list[Run]:
    """Run each process for each record, in order; then keep the runs and do what had to wait for their numbers."""
    now = timezone.now()
    with translation.override(configuration.company().language):
        scenes = [_started(one, record, now, via) for record in several for one in published]
    for scene, number in zip(scenes, tables.numbers_at_hand(Run, len(scenes)), strict=True):
        scene.run.pk = number
    tables.put(Run, [_row(scene.run) for scene in scenes])
    settle(scenes)
    return [scene.run for scene in scenes]


def play(scene: Scene, published: Published, now: datetime, advance: Advance) -> None:
    """Advance the process and do what it wants, all of it or nothing; the run tells how it went."""
    try:
        _perform(scene, published, now, advance)
    except Refused as refused:
        _fail(scene, _in_words(refused, scene.record.kind), now)
    except (Denied, CannotPerform) as refusal:
        _fail(scene, str(refusal), now)
    except Exception as error:  # whatever goes wrong in a process, the record is not lost
        log.exception("process %s failed for %s %s", published.process, scene.record.kind.name, scene.record.id)
        _fail(scene, f"{type(error).__name__}: {error}", now)


def settle(scenes: Sequence[Scene]) -> None:
    """Write the letters and set the timers of runs that have their numbers."""
    letters.put([letter for scene in scenes for letter in performers.letters(scene)])
    timers.set_all([(scene.run, one) for scene in scenes for one in scene.timers])


def surroundings(record: Pending, now: datetime) -> dict[str, Any]:
    """What the engine reads besides the template and the state."""
    url = configuration.url()

    def show(code: str, value: Any) -> str:
        field = record.kind.fields.get(code)
        return field.type.show(value, KNOWLEDGE) if field else ("" if value is None else str(value))

    facts = {**record.facts, "URL": record.kind.address(record.id)}
    return {"facts": facts, "now": now, "show": show, "system": {"HostUrl": url}}


def _started(published: Published, record: Pending, now: datetime, via: str) -> Scene:
    known = record.starting.get(published.process)
    run = Run(
        process_id=published.process,
        version_id=published.version,
        kind=record.kind.name,
        record=record.id,
        parameters=known or {},
        via=via,
        started=now,
    )
    scene = Scene(run, record, published.actor)
    play(scene, published, now, lambda program, surroundings: program.start(**surroundings, parameters=known))
    return scene


def _perform(scene: Scene, published: Published, now: datetime, advance: Advance) -> None:
    if published.program is None:
        raise CannotPerform(_(published.trouble))
    run, outcome = scene.run, advance(published.program, surroundings(scene.record, now))
    state = outcome.state
    run.trace, run.state = [*run.trace, *outcome.trace], state._asdict() if state.status == "waiting" else {}
    if state.status == Run.Status.FAILED:
        run.block = state.block
        raise CannotPerform(_(state.reason).format(**state.values))
    with scene.record.all_or_nothing():
        for effect in outcome.effects:
            run.block = effect.block
            performers.perform(effect, scene)
    run.status, run.block = Run.Status(state.status), ""
    run.finished = None if run.status == Run.Status.WAITING else now


def _row(run: Run) -> dict[str, Any]:
    return {field.attname: getattr(run, field.attname) for field in Run._meta.concrete_fields}


def _fail(scene: Scene, reason: str, now: datetime) -> None:
    """The engine went on to the end; what happened ends at the block that the world refused."""
    run = scene.run
    scene.letters.clear()
    scene.timers.clear()
    run.status, run.reason, run.finished, run.state = Run.Status.FAILED, reason, now, {}
    reached = [step[0] for step in run.trace]
    if run.block in reached:
        run.trace = run.trace[: reached.index(run.block) + 1]


def _in_words(refused: Refused, kind: Kind) -> str:
    """With the fields as people know them."""
    titles = {code: _(field.title) for code, field in kind.fields.items()}
    return "; ".join(f"{titles.get(code, code)}: {one}" for code, wrongs in refused.problems.items() for one in wrongs)
