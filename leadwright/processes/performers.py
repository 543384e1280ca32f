"""How each effect of the engine is done for real. The other half of `engine/effects.py`."""

import logging
from dataclasses import dataclass, field
from functools import singledispatch

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.utils.translation import gettext as _

from leadwright.conversion import automatic, converting
from leadwright.conversion.wanted import Wanted
from leadwright.engine import Convert, Effect, SendEmail, SetFields, WakeAt
from leadwright.outbox.letters import Draft
from leadwright.people import access, directory
from leadwright.people.access import Actor
from leadwright.records.pending import Pending

from .models import Run

log = logging.getLogger(__name__)


class CannotPerform(ValueError):
    """The world does not allow what the process wants; the reason is for people."""


@dataclass
class Scene:
    """One run at work on one record. What needs the run's number waits here until the run is saved."""

    run: Run
    record: Pending
    by: Actor
    letters: list[tuple[SendEmail, list[str]]] = field(default_factory=list)
    timers: list[WakeAt] = field(default_factory=list)


@singledispatch
def perform(effect: Effect, scene: Scene) -> None:
    """Do it; raises `Refused`, `Denied` or `CannotPerform`."""
    raise NotImplementedError(type(effect).__name__)


@perform.register
def set_fields(effect: SetFields, scene: Scene) -> None:
    scene.record.set(effect.values, by=scene.by, run=scene.run)


@perform.register
def send_email(effect: SendEmail, scene: Scene) -> None:
    access.demand(scene.by, "read", scene.record.kind, scene.record.facts)
    addresses = list(dict.fromkeys(_address(who) for who in effect.to))
    scene.letters.append((effect, addresses))


@perform.register
def wake_at(effect: WakeAt, scene: Scene) -> None:
    scene.timers.append(effect)


@perform.register
def convert(effect: Convert, scene: Scene) -> None:
    """Once the lead is saved, or it would not be found; what is missing makes it wait on the blocked list."""
    lead = scene.record
    if lead.kind.name != "lead":
        raise CannotPerform(_("Only a lead becomes something else"))
    asked = {name: value for name, value in effect._asdict().items() if name in Wanted.model_fields}
    wanted = Wanted.model_validate({**asked, "match": True})
    lead.afterwards.append(lambda: _converted(lead.id, wanted, effect.block, scene))


def _converted(lead: int, wanted: Wanted, block: str, scene: Scene) -> None:
    """Whatever goes wrong, the lead stays saved; the run tells it."""
    try:
        if not converting.of_lead(lead):
            automatic.attempt([lead], wanted, by=scene.by)
    except Exception as error:
        log.exception("lead %s was not converted by %s", lead, scene.by.via)
        told = {"status": Run.Status.FAILED, "block": block, "reason": f"{type(error).__name__}: {error}"}
        Run.objects.filter(pk=scene.run.pk).update(**told)


def letters(scene: Scene) -> list[Draft]:
    """The letters that a saved run wrote."""
    return [_letter(scene, effect, to) for effect, to in scene.letters]


def _letter(scene: Scene, effect: SendEmail, to: list[str]) -> Draft:
    return Draft(
        key=f"run/{scene.run.pk}/{effect.block}/{effect.round}",
        to=to,
        subject=effect.subject[:1_000],
        text=effect.text,
        html=effect.html,
        kind=scene.record.kind.name,
        record=scene.record.id,
        run=scene.run.pk,
        block=effect.block,
    )


def _address(who: int | str) -> str:
    if isinstance(who, int):
        if why := directory.trouble_with(who):
            raise CannotPerform(why)
        known = directory.person(who)
        return known.email if known else ""
    try:
        validate_email(who)
    except ValidationError:
        raise CannotPerform(_("“%(value)s” is no e-mail address") % {"value": who[:100]}) from None
    return who
