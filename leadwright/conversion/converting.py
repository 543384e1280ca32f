"""Converting leads: each whole or not at all, and once however often it is asked for."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import nullcontext
from dataclasses import replace
from typing import Any

from django.db import transaction
from django.utils import timezone

from leadwright import tables
from leadwright.audit import journal
from leadwright.people import access
from leadwright.people.access import Actor, Denied
from leadwright.records import options, reads
from leadwright.records.changes import write
from leadwright.records.models import Change
from leadwright.records.pending import Pending
from leadwright.refusal import Refused

from . import added_fields, going_along, making, matching
from .mapping import LEAD
from .models import Blocked, Conversion
from .planning import plan
from .under_way import UnderWay
from .wanted import Wanted

Outcome = Conversion | Denied | Refused | reads.NoSuchRecord


@transaction.atomic
def convert(number: int, wanted: Wanted, *, by: Actor) -> Conversion:
    """Make of a lead what is wanted. A second request answers with what the first one made.

    Raises `NoSuchRecord`, `Denied` or `Refused`, and then nothing at all was made.
    """
    outcome = _convert({number: wanted}, by)[number]
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


@transaction.atomic
def convert_many(wishes: Mapping[int, Wanted], *, by: Actor) -> dict[int, Outcome]:
    """Many leads by few statements: for each what `convert` would answer or raise."""
    return _convert(wishes, by)


def of_lead(number: int) -> Conversion | None:
    """What a lead became, unless that was taken back."""
    return Conversion.objects.filter(lead=number, undone=None).first()


def of_leads(numbers: Collection[int]) -> dict[int, int]:
    """The numbers of the conversions of those of the leads that became something."""
    return dict(Conversion.objects.filter(lead__in=numbers, undone=None).values_list("lead", "pk"))


def _convert(wishes: Mapping[int, Wanted], by: Actor) -> dict[int, Outcome]:
    leads = reads.lock("lead", wishes, by=by)
    outcomes: dict[int, Outcome] = {lead: reads.NoSuchRecord(f"lead {lead}") for lead in wishes.keys() - leads.keys()}
    outcomes |= {one.lead: one for one in Conversion.objects.filter(lead__in=leads, undone=None)}
    under_way = []
    for number in sorted(leads.keys() - outcomes.keys()):
        try:
            under_way.append(_begun(leads[number], wishes[number], by))
        except (Denied, Refused, reads.NoSuchRecord) as hindered:
            outcomes[number] = hindered
    return outcomes | _outcomes(under_way, by)


def _begun(facts: dict[str, Any], wanted: Wanted, by: Actor) -> UnderWay:
    access.demand(by, "convert", LEAD, facts)
    with transaction.atomic() if wanted.fields else nullcontext():
        added_fields.add(wanted, by=by)
        wanted = matching.known(facts, wanted, by=by) if wanted.match else wanted
        planned = plan(facts, wanted, by=by, tried=False)  # they are tried by making them
        planned.demand()
    return UnderWay(Pending(LEAD, facts["ID"], dict(facts)), planned, wanted)


def _outcomes(several: Sequence[UnderWay], by: Actor) -> dict[int, Outcome]:
    """All at once; where one cannot be done, each by itself."""
    if not several:
        return {}
    try:
        with transaction.atomic():
            _finish(several, by)
        return {one.lead.id: one.kept for one in several}
    except (Denied, Refused) as hindered:
        if len(several) == 1:
            return {several[0].lead.id: _whole_reason(several[0], hindered, by)}
    afresh = [UnderWay(Pending(LEAD, one.lead.id, dict(one.planned.lead)), one.planned, one.wanted) for one in several]
    return {number: outcome for one in afresh for number, outcome in _outcomes([one], by).items()}


def _whole_reason(one: UnderWay, hindered: Denied | Refused, by: Actor) -> Denied | Refused:
    """Everything that is wrong, not only what was met first; each field named by its target."""
    try:
        plan(one.planned.lead, one.wanted, by=by).demand()
    except (Denied, Refused) as whole:
        return whole
    return hindered


def _finish(several: Sequence[UnderWay], by: Actor) -> None:
    numbers = tables.numbers(Conversion, len(several))
    for one, number in zip(several, numbers, strict=True):
        kept = {"wanted": one.wanted.model_dump(mode="json"), "via": by.via, "person": by.person and by.person.id}
        one.kept = Conversion(pk=number, lead=one.lead.id, at=timezone.now(), **kept)
    making.make(several, by=by)
    going_along.take(several)
    for one in several:
        _close(one, by)
    tables.insert(Conversion, [_row(one.kept) for one in several])
    Blocked.objects.filter(lead__in=[one.lead.id for one in several]).delete()
    with making.at_hand(several):
        write(LEAD, "update", [one.lead for one in several])
    Conversion.objects.filter(pk__in=numbers).update(until=Change.objects.order_by("-pk").values("pk")[:1])
    told = [(f"lead {one.lead.id}", {"made": one.kept.made, "used": one.kept.used}) for one in several]
    journal.note_many("record.converted", told, by=by)


def _row(kept: Conversion) -> dict[str, Any]:
    return {field.attname: getattr(kept, field.attname) for field in Conversion._meta.concrete_fields}


def _close(one: UnderWay, by: Actor) -> None:
    """The lead stands in the final good stage, linked to what it became, with one entry in its history."""
    lead, kept = one.lead, one.kept
    wanted = {LEAD.stage: success(), "CONTACT_ID": one.has.get("contact"), "COMPANY_ID": one.has.get("company")}
    values = {code: value for code, value in wanted.items() if value and value != lead.facts.get(code)}
    with making.at_hand([one]):
        diff = lead.set(values, by=by, verb="convert")
    kept.before["lead"] = {code: old for code, (old, _new) in diff.items()}
    kept.after["lead"] = {code: new for code, (_old, new) in diff.items()}
    if lead.wishes:
        lead.wishes[-1] = replace(lead.wishes[-1], about=kept.pk)
        lead.marks["deleted_at"] = None  # its fields are saved though the entry is about the conversion
    else:
        lead.tell("convert", kept.pk, by=by)


def success() -> str:
    """The final good stage of leads."""
    return next(code for code, one in options.lists()[LEAD.stages].items() if one.semantics == "S")
