"""Converting many leads: in parts, each lead by itself, going on where a worker died; and taking all of it back."""

from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone, translation

from leadwright.company import configuration
from leadwright.outbox import queue
from leadwright.outbox.queue import job
from leadwright.people import access, directory
from leadwright.people.access import Actor, Denied
from leadwright.records import reads
from leadwright.refusal import Refused

from . import automatic, terms, undoing
from .converting import convert
from .mapping import LEAD
from .models import Conversion, Series
from .wanted import Wanted

DO = "convert"
PART, AT_ONCE, MOST = 20, 20, 10_000


def begin(numbers: Sequence[int], wanted: Wanted, *, by: Actor) -> Series:
    """A few at once, more by a worker; raises `Denied`."""
    access.demand(by, "convert", LEAD)
    return _start(Series(records=list(numbers)[:MOST], wanted=wanted.model_dump(mode="json")), by)


@transaction.atomic
def switch(simple: bool, *, by: Actor) -> Series | None:
    """Begin or end simple mode; beginning it converts every lead in work. Raises `Denied`."""
    terms.change({"simple": simple}, by=by)
    if not simple:
        return None
    wanted = terms.wanted().model_dump(mode="json")
    return _start(Series(records=open_leads(by=by), wanted=wanted, switch=True), by)


def open_leads(*, by: Actor) -> list[int]:
    """The leads in work."""
    in_work = reads.records("lead", by=by).exclude(status_semantic_id__in=("S", "F"))
    return list(in_work.order_by("pk").values_list("pk", flat=True))


def find(number: int, *, by: Actor) -> Series:
    """One of the actor's own; raises `NoSuchRecord`."""
    found = Series.objects.filter(pk=number, person=by.person.id if by.person else 0).first()
    if found is None:
        raise reads.NoSuchRecord(number)
    return found


@job(DO)
def run(series: int) -> None:
    """Go on until it is done."""
    while _part(series):
        pass


@transaction.atomic
def undo(number: int, *, by: Actor) -> list[dict[str, Any]]:
    """Take back what it did, lead by lead; says what stays. Raises `NoSuchRecord` or `Denied`."""
    series = find(number, by=by)
    if series.switch and terms.now().simple:
        terms.change({"simple": False}, by=by)
    stays: list[dict[str, Any]] = []
    for made in Conversion.objects.filter(pk__in=_made(series), undone=None):
        stays += undoing.undo(made.pk, by=by).stays
    Series.objects.filter(pk=number).update(undone=timezone.now())
    return stays


def _made(series: Series) -> list[int]:
    return [one["conversion"] for one in series.results if one["conversion"]]


@transaction.atomic
def _part(number: int) -> bool:
    """The next leads of it; whether there are more."""
    series = Series.objects.select_for_update().get(pk=number)
    person = directory.person(series.person)
    numbers = series.records[series.done : series.done + PART]
    if person is None or not numbers:
        return False
    by = Actor("web", person)
    with translation.override(person.language or configuration.company().language):
        titles = reads.titles("lead", numbers, by=by)
        series.results += [_one(lead, titles.get(lead, f"#{lead}"), series, by) for lead in numbers]
    series.done += len(numbers)
    series.save()
    return series.done < series.total


def _one(lead: int, title: str, series: Series, by: Actor) -> dict[str, Any]:
    wanted, told = Wanted.model_validate(series.wanted), {"lead": lead, "title": title, "conversion": None, "why": ""}
    try:
        with transaction.atomic():
            possible = automatic.possible(reads.facts("lead", lead, by=by), wanted)
            made = convert(lead, possible, by=by)
    except (Denied, Refused, reads.NoSuchRecord) as hindered:
        if series.switch:
            automatic.attempt(lead, wanted, by=by)
        return {**told, "why": _reason(hindered)}
    return {**told, "conversion": made.pk, "made": made.made, "used": made.used}


def _reason(why: Exception) -> str:
    if isinstance(why, Refused):
        return " ".join(str(wrong) for wrongs in why.problems.values() for wrong in wrongs)
    return str(why)


def _start(series: Series, by: Actor) -> Series:
    series.kind, series.person, series.total = "lead", by.person.id if by.person else 0, len(series.records)
    with transaction.atomic():
        series.save()
        if series.total > AT_ONCE:
            queue.later(DO, [{"series": series.pk}])
    if series.total <= AT_ONCE:
        run(series.pk)
    series.refresh_from_db()
    return series
