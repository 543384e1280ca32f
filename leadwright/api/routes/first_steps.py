"""The first steps of a new company, and the sample data it may have come with."""

from collections.abc import Callable
from typing import Any, NamedTuple

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from ninja import Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import first_steps as shapes
from leadwright.company import configuration
from leadwright.company.models import Company, Sample
from leadwright.fields.models import CustomField
from leadwright.intake.models import WebForm
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.processes.models import Process
from leadwright.records import actions, samples
from leadwright.records.kind import KINDS
from leadwright.records.models import Change
from leadwright.records.samples import Samples

router = Router(tags=["first steps"])
_NEWEST = 100


class Shown(Schema):
    """Whether administrators are to see the first steps."""

    shown: bool


@router.get("/first-steps", response={200: shapes.FirstSteps, **REFUSALS})
def read(request: HttpRequest) -> HttpResponse:
    """What is done already, and what is left, of the steps that the person may do."""
    return answer(_first_steps(actor(request)))


@router.patch("/first-steps", response={200: shapes.FirstSteps, **REFUSALS})
def show(request: HttpRequest, body: Shown) -> HttpResponse:
    """Put the first steps away, or bring them back."""
    by = _administrator(request)
    Company.objects.update(first_steps=body.shown)
    configuration.changed()
    return answer(_first_steps(by))


@router.delete("/samples", response={200: shapes.Samples, **REFUSALS})
def remove(request: HttpRequest) -> HttpResponse:
    """Put every sample record that nobody has touched into the recycle bin; says how many, and how many stay."""
    return answer(_counts(actions.remove_samples(by=_administrator(request))))


def _administrator(request: HttpRequest) -> Actor:
    by = actor(request)
    access.demand(by, "set_up", "settings")
    return by


def _first_steps(by: Actor) -> dict[str, Any]:
    sets_up = access.may(by, "set_up", "settings")
    steps = [{"code": step.code, "done": step.is_done()} for step in _STEPS if access.may(by, step.verb, step.what)]
    is_left = sets_up or not all(step["done"] for step in steps)
    form = WebForm.objects.order_by("pk").values_list("slug", flat=True).first()
    return {
        "shown": configuration.company().first_steps and is_left,
        "steps": steps,
        "samples": _counts(samples.there(by=by) if sets_up else Samples({}, {})),
        "form": reverse("form", args=[form]) if form else None,
    }


def _counts(found: Samples) -> dict[str, dict[str, int]]:
    return {
        name: {kind: len(numbers) for kind, numbers in part.items() if numbers}
        for name, part in found._asdict().items()
    }


def _newest(kind: str) -> list[int]:
    return list(KINDS[kind].model._default_manager.order_by("-id").values_list("pk", flat=True)[:_NEWEST])


def _own_lead() -> bool:
    """Looks at the newest alone: whoever has more is past the first steps."""
    newest = _newest("lead")
    return Sample.objects.filter(kind="lead", record__in=newest).count() < len(newest)


def _moved() -> bool:
    """Whether one of the newest was ever brought to another stage."""
    return any(
        Change.objects.filter(kind=kind.name, record__in=_newest(kind.name), diff__has_key=kind.stage)
        .exclude(verb="create")
        .exists()
        for kind in KINDS.values()
        if kind.stages
    )


def _own_field() -> bool:
    """Whether one was added besides those of the demo company."""
    return CustomField.objects.exclude(pk__in=Sample.objects.filter(kind="field").values("record")).exists()


def _own_process() -> bool:
    """Whether one is published besides the demo company's, or that one anew."""
    published = Process.objects.filter(published__isnull=False, deleted__isnull=True)
    sample = Sample.objects.filter(kind="process").values("record")
    return published.exclude(pk__in=sample, published__number=1).exists()


class _Step(NamedTuple):
    """One step, and the right it takes."""

    code: str
    verb: str
    what: access.Thing
    is_done: Callable[[], bool]


_STEPS = (
    _Step("lead", "add", KINDS["lead"], _own_lead),
    _Step("move", "move", KINDS["lead"], _moved),
    _Step("process", "publish", "processes", _own_process),
    _Step("field", "edit", "fields", _own_field),
)
