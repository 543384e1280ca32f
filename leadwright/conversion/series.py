"""Converting many leads: in parts, each lead by itself; and taking all of it back in the same way."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.outbox.queue import job
from leadwright.people import access
from leadwright.people.access import Actor, Denied
from leadwright.records import reads, work
from leadwright.records.recycle_bin import KEPT
from leadwright.refusal import Refused

from . import added_fields, automatic, starting, terms, undoing
from .converting import Outcome
from .mapping import LEAD
from .models import Conversion, Series
from .wanted import Wanted

DO = "convert"
PART, AT_ONCE, MOST = 50, 20, 10_000
Told = dict[str, Any]


@transaction.atomic
def begin(numbers: Sequence[int], wanted: Wanted, *, by: Actor) -> Series:
    """A few at once, more by a worker; raises `Denied`, or `Refused` when a process that starts then lacks a word."""
    access.demand(by, "convert", LEAD)
    asking = [one for kind in wanted.ordered for one in starting.with_new(kind, wanted.parameters)]
    if problems := starting.problems(asking):
        raise Refused(problems)
    wanted = added_fields.add(wanted, by=by)
    return _begin(Series(records=list(numbers)[:MOST], wanted=wanted.model_dump(mode="json")), by)


@transaction.atomic
def switch(simple: bool, *, by: Actor) -> Series | None:
    """Begin or end simple mode; beginning it converts every lead in work. Raises `Denied`."""
    terms.change({"simple": simple}, by=by)
    if not simple:
        automatic.end()
        return None
    wanted = terms.wanted().model_dump(mode="json")
    return _begin(Series(records=open_leads(by=by), wanted=wanted, switch=True), by)


def open_leads(*, by: Actor) -> list[int]:
    """The leads in work."""
    return list(reads.in_work("lead", by=by).order_by("pk").values_list("pk", flat=True))


def find(number: int, *, by: Actor) -> Series:
    """One of the actor's own; raises `NoSuchRecord`."""
    return work.find(Series, number, by=by)


@transaction.atomic
def undo(number: int, *, by: Actor) -> Series:
    """Take back what it did, lead by lead: a work like the first, the same when asked for again.

    Ends simple mode where that began with it. Raises `NoSuchRecord` or `Denied`, or `Refused` while it is under way.
    """
    done = Series.objects.select_for_update().get(pk=find(number, by=by).pk)
    if taken_back := Series.objects.filter(undoes=done).first():
        return taken_back
    if done.undoes or done.done < done.total:
        raise Refused.one("", "not_undone", _("This cannot be undone any more"))
    if done.switch and terms.now().simple:
        switch(False, by=by)
    done.undone = timezone.now()
    done.save(update_fields=["undone"])
    made = [one["conversion"] for one in reversed(done.results) if one["conversion"]]
    return _begin(Series(records=made, undoes=done), by)


def taken_back(series: Series) -> list[Conversion]:
    """The conversions that a work which undoes others has taken back."""
    return list(Conversion.objects.filter(pk__in=series.records[: series.done], undone__isnull=False))


def last_switch(*, by: Actor) -> int | None:
    """The number of the actor's last switch to simple mode that can be looked at and taken back still."""
    own = Series.objects.filter(
        switch=True, person=by.person.id if by.person else 0, undone=None, created__gt=timezone.now() - KEPT
    )
    return own.order_by("-pk").values_list("pk", flat=True).first()


@job(DO)
def run(series: int) -> None:
    """Go on until it is done."""
    work.go_on(Series, series, PART, part)


def part(series: Series, numbers: Sequence[int], by: Actor) -> None:
    """The next of it; of a switch only while simple mode is on."""
    if series.undoes:
        series.results += _taken_back(numbers, by)
    elif series.switch and not terms.is_simple_still():
        series.results += _left(numbers, by)
    else:
        series.results += _converted(series, numbers, by)
    if series.switch and not series.undoes and series.done + len(numbers) >= series.total:
        _stragglers(series, by)


def _stragglers(series: Series, by: Actor) -> None:
    """Leads that were on their way in while the mode was switched come at the end."""
    if terms.is_simple_still():
        series.records += sorted(set(open_leads(by=by)) - set(series.records))
        series.total = len(series.records)


def _begin(series: Series, by: Actor) -> Series:
    series.kind = LEAD.name
    return work.begin(series, DO, by=by, at_once=AT_ONCE)


def _converted(series: Series, numbers: Sequence[int], by: Actor) -> Iterable[Told]:
    titles, wanted = reads.titles("lead", numbers, by=by), Wanted.model_validate(series.wanted)
    outcomes = automatic.convert_possible(numbers, wanted, by=by)
    for lead, outcome in outcomes.items() if series.switch else ():
        if isinstance(outcome, Exception):
            automatic.wait(lead, wanted, outcome, by)
    return [_told({**_about(lead, titles), "conversion": None}, outcomes[lead]) for lead in numbers]


def _left(numbers: Sequence[int], by: Actor) -> Iterable[Told]:
    titles, why = reads.titles("lead", numbers, by=by), _("Simple mode was switched off meanwhile")
    return [{**_about(lead, titles), "conversion": None, "why": why} for lead in numbers]


def _told(told: Told, outcome: Outcome) -> Told:
    if isinstance(outcome, Exception):
        return {**told, "why": work.reason(outcome)}
    if not outcome.is_new:
        return {**told, "why": _("This was converted before")}
    return {**told, "conversion": outcome.pk, "made": outcome.made, "used": outcome.used}


def _taken_back(numbers: Sequence[int], by: Actor) -> Iterable[Told]:
    leads = dict(Conversion.objects.filter(pk__in=numbers).values_list("pk", "lead"))
    titles = reads.titles("lead", list(leads.values()), by=by)
    return [_one_back({**_about(leads[number], titles), "conversion": number}, by) for number in numbers]


def _one_back(told: Told, by: Actor) -> Told:
    try:
        undone = undoing.undo(told["conversion"], by=by)
    except reads.NoSuchRecord:
        return {**told, "why": _("This was undone before, or it is too long ago")}
    except (Denied, Refused) as hindered:
        return {**told, "why": work.reason(hindered)}
    stays = [f"“{one['title']}”: {one['why']}" for one in undone.stays]
    return {**told, "made": undone.removed, "why": "; ".join(stays)}


def _about(lead: int, titles: Mapping[int, str]) -> Told:
    return {"lead": lead, "title": titles.get(lead, f"#{lead}"), "why": ""}
