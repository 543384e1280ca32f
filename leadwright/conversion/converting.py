"""Converting leads: each whole or not at all, and once however often it is asked for."""

from collections.abc import Collection, Mapping, Sequence
from contextlib import nullcontext
from typing import Any

from django.db import transaction
from django.utils import timezone

from leadwright import tables
from leadwright.audit import journal
from leadwright.people import access
from leadwright.people.access import Actor, Denied
from leadwright.records import reads
from leadwright.records.changes import write
from leadwright.records.models import Change
from leadwright.records.pending import Pending
from leadwright.refusal import Refused

from . import added_fields, closing, going_along, making, matching
from .mapping import LEAD
from .models import Blocked, Conversion
from .planning import plan
from .under_way import UnderWay
from .wanted import Wanted

Outcome = Conversion | Denied | Refused | reads.NoSuchRecord


@transaction.atomic
def convert(number: int, wanted: Wanted, *, by: Actor) -> Conversion:
    """Make of a lead what is wanted. A second request answers with what the first one made, and closes the lead again
    when it is worked on again.

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
    for one in Conversion.objects.filter(lead__in=leads, undone=None):
        outcomes[one.lead] = _again(leads[one.lead], one, by)
    under_way = []
    for number in sorted(leads.keys() - outcomes.keys()):
        try:
            under_way.append(_begun(leads[number], wishes[number], by))
        except (Denied, Refused, reads.NoSuchRecord) as hindered:
            outcomes[number] = hindered
    return outcomes | _outcomes(under_way, by)


def _again(facts: dict[str, Any], made: Conversion, by: Actor) -> Outcome:
    """What it became stands; a lead that is worked on again is closed again."""
    if facts["STATUS_SEMANTIC_ID"] == "P":
        try:
            access.demand(by, "convert", LEAD, facts)
            closing.close_again(facts, made, by=by)
            Blocked.objects.filter(lead=made.lead).delete()
        except (Denied, Refused) as hindered:
            return hindered
    return made


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
        closing.close(one, by=by)
    tables.insert(Conversion, [_row(one.kept) for one in several])
    Blocked.objects.filter(lead__in=[one.lead.id for one in several]).delete()
    with making.at_hand(several):
        write(LEAD, "update", [one.lead for one in several])
    Conversion.objects.filter(pk__in=numbers).update(until=Change.objects.order_by("-pk").values("pk")[:1])
    told = [(f"lead {one.lead.id}", {"made": one.kept.made, "used": one.kept.used}) for one in several]
    journal.note_many("record.converted", told, by=by)


def _row(kept: Conversion) -> dict[str, Any]:
    return {field.attname: getattr(kept, field.attname) for field in Conversion._meta.concrete_fields}
