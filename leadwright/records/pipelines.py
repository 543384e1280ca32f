"""Administrators' changes of pipelines. Number 0 is there from the start and stays."""

from collections.abc import Sequence

from django.db import transaction
from django.db.models import Count
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.company import configuration
from leadwright.company.naming import named
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.refusal import NotThere, Refused

from . import options
from .kind import KINDS
from .models import Option, Pipeline

MOST = 100


class NoSuchPipeline(NotThere):
    """There is no such pipeline."""


@transaction.atomic
def add(name: str, *, by: Actor) -> Pipeline:
    """A new pipeline, the last one, with the stages of the first."""
    access.demand(by, "edit", "lists")
    if Pipeline.objects.count() >= MOST:
        raise Refused.one("name", "too_many", _("At most %(most)d pipelines") % {"most": MOST})
    made = Pipeline.objects.create(name=named(name), sort=10 * (Pipeline.objects.count() + 1))
    stages = KINDS["deal"].stages
    for one in Option.objects.filter(of=stages):
        one.pk, one.of, one.code = None, options.of_pipeline(stages, made.pk), f"C{made.pk}:{one.code}"
        one.save()
    configuration.changed()
    journal.note("pipeline.added", made.name, by=by)
    return made


@transaction.atomic
def rename(number: int, name: str, *, by: Actor) -> None:
    """Another name."""
    one = _locked(number, by)
    before, one.name = one.name, named(name)
    one.save()
    configuration.changed()
    journal.note("pipeline.renamed", one.name, by=by, before=before)


@transaction.atomic
def order(numbers: Sequence[int], *, by: Actor) -> None:
    """All pipelines in another order."""
    access.demand(by, "edit", "lists")
    found = {one.pk: one for one in Pipeline.objects.select_for_update()}
    if sorted(numbers) != sorted(found):
        raise Refused.one("ids", "order", _("Name every pipeline once"))
    for place, number in enumerate(numbers, start=1):
        found[number].sort = 10 * place
    Pipeline.objects.bulk_update(found.values(), ["sort"])
    configuration.changed()
    journal.note("pipeline.ordered", "", by=by, pipelines=list(numbers))


@transaction.atomic
def delete(number: int, *, by: Actor) -> None:
    """Take an empty pipeline away, with its stages."""
    one = _locked(number, by)
    if not number:
        raise Refused.one("id", "system", _("The first pipeline stays"))
    if used := uses().get(number, 0):
        raise Refused.one("id", "in_use", _("There are %(count)d deals in it; move them first") % {"count": used})
    Option.objects.filter(of=options.of_pipeline(KINDS["deal"].stages, number)).delete()
    journal.note("pipeline.deleted", one.name, by=by)
    one.delete()
    configuration.changed()


def everything() -> list[Pipeline]:
    """All of them in order."""
    return list(Pipeline.objects.all())


def uses() -> dict[int, int]:
    """How many deals are in each, those in the recycle bin too."""
    deals = KINDS["deal"].model._default_manager
    return dict(deals.values_list("category_id").annotate(count=Count("pk")).order_by())


def _locked(number: int, by: Actor) -> Pipeline:
    access.demand(by, "edit", "lists")
    found = Pipeline.objects.select_for_update().filter(pk=number).first()
    if found is None:
        raise NoSuchPipeline(number)
    return found
