"""Converting a lead: everything in one transaction or nothing, and once however often it is asked for."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django.db import transaction
from django.utils import timezone

from leadwright.audit import journal
from leadwright.fields import custom
from leadwright.fields.models import CustomField
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import actions, held_files, options, reads
from leadwright.records.changes import write
from leadwright.records.models import Change
from leadwright.records.pending import Pending
from leadwright.records.timeline_tables import Activity

from . import mapping, matching
from .mapping import LEAD
from .models import Blocked, Conversion
from .planning import plan
from .plans import Plan, Planned
from .wanted import NEW, Wanted

Made = dict[str, int]


@transaction.atomic
def convert(number: int, wanted: Wanted, *, by: Actor) -> Conversion:
    """Make of a lead what is wanted. A second request answers with what the first one made.

    Raises `NoSuchRecord`, `Denied` or `Refused`, and then nothing at all was made.
    """
    facts = reads.facts("lead", number, by=by, lock=True)
    if done := of_lead(number):
        return done
    access.demand(by, "convert", LEAD, facts)
    _add_fields(wanted, by)
    wanted = matching.known(facts, wanted, by=by) if wanted.match else wanted
    planned = plan(facts, wanted, by=by)
    planned.demand()
    return _done(Pending(LEAD, number, dict(facts)), planned, wanted, by)


def of_lead(number: int) -> Conversion | None:
    """What a lead became, unless that was taken back."""
    return Conversion.objects.filter(lead=number, undone=None).first()


def _done(lead: Pending, planned: Plan, wanted: Wanted, by: Actor) -> Conversion:
    kept = Conversion(lead=lead.id, wanted=wanted.model_dump(mode="json"), via=by.via, at=timezone.now())
    kept.person = by.person.id if by.person else None
    everything: Made = {}
    for one in planned.targets:
        links = _links(one.kind, {**_clients(lead), **everything})
        if one.use is None:
            everything[one.kind] = kept.made[one.kind] = _made(one, links, lead.id, by)
        else:
            everything[one.kind] = kept.used[one.kind] = one.use
            _fill(one, links, kept, by)
    _go_along(lead.id, everything, wanted.activities, kept)
    kept.save()
    Blocked.objects.filter(lead=lead.id).delete()
    _close(lead, everything, kept, by)
    kept.until = Change.objects.order_by("-pk").values_list("pk", flat=True)[0]
    kept.save()
    journal.note("record.converted", f"lead {lead.id}", by=by, made=kept.made, used=kept.used)
    return kept


def _made(one: Planned, links: Mapping[str, Any], lead: int, by: Actor) -> int:
    """The number of the new record, on whose creation its own processes start."""
    values = {**one.values, **links, **held_files.copied(one.what, one.values, by=by)}
    told = {start.process: start.values for start in one.starts}
    return actions.create(one.kind, values, by=by, traces={"LEAD_ID": lead}, starting=told).id


def _fill(one: Planned, links: Mapping[str, Any], kept: Conversion, by: Actor) -> None:
    """Give a record that is there what it lacks. Links are added for it, whoever may change it."""
    there = Pending(one.what, one.use or 0, dict(one.there))
    values = {**one.values, **held_files.copied(one.what, one.values, by=by)}
    diff = there.set(values, by=by) if values else {}
    lacking = {code: value for code, value in links.items() if not one.there.get(code)}
    diff |= there.set(lacking, by=Actor(by.via)) if lacking else {}
    kept.before[one.kind] = {code: old for code, (old, _new) in diff.items()}
    kept.after[one.kind] = {code: new for code, (_old, new) in diff.items()}
    if there.wishes:
        write(one.what, "update", [there])


def _clients(lead: Pending) -> Made:
    """Whom the lead is linked to already."""
    known = {"contact": lead.facts.get("CONTACT_ID"), "company": lead.facts.get("COMPANY_ID")}
    return {kind: number for kind, number in known.items() if number}


def _links(kind: str, everything: Made) -> dict[str, Any]:
    """The fields by which a target is linked to those made before it."""
    company, contact = everything.get("company"), everything.get("contact")
    links: dict[str, Any] = {"COMPANY_ID": company} if company and kind != "company" else {}
    return {**links, "CONTACT_IDS": [contact]} if contact and kind == "deal" else links


def _go_along(lead: int, everything: Made, way: str, kept: Conversion) -> None:
    """What is still planned is done from the deal on, else with the client; or it is completed; or it stays."""
    ahead = Activity.objects.filter(kind="lead", record=lead, done_at=None, deleted=None)
    numbers = list(ahead.values_list("pk", flat=True)) if way != "stay" else []
    if way == "move" and numbers:
        kind = next(one for one in ("deal", "contact", "company") if one in everything)
        ahead.update(kind=kind, record=everything[kind])
        kept.moved = [[number, kind, everything[kind]] for number in numbers]
    elif numbers:
        ahead.update(done_at=kept.at, done_by=kept.person)
        kept.finished = numbers


def _close(lead: Pending, everything: Made, kept: Conversion, by: Actor) -> None:
    """The lead stands in the final good stage, linked to what it became, with one entry in its history."""
    contact, company = everything.get("contact"), everything.get("company")
    wanted = {LEAD.stage: success(), "CONTACT_ID": contact, "COMPANY_ID": company}
    values = {code: value for code, value in wanted.items() if value and value != lead.facts.get(code)}
    diff = lead.set(values, by=by, verb="convert")
    kept.before["lead"] = {code: old for code, (old, _new) in diff.items()}
    kept.after["lead"] = {code: new for code, (_old, new) in diff.items()}
    if lead.wishes:
        lead.wishes[-1] = replace(lead.wishes[-1], about=kept.pk)
        lead.marks["deleted_at"] = None  # its fields are saved though the entry is about the conversion
    else:
        lead.tell("convert", kept.pk, by=by)
    write(LEAD, "update", [lead])


def success() -> str:
    """The final good stage of leads."""
    return next(code for code, one in options.lists()[LEAD.stages].items() if one.semantics == "S")


def _add_fields(wanted: Wanted, by: Actor) -> None:
    """Make the fields that were asked for, with the same code, type, words, settings and entries."""
    asked = [(code, kind) for code, goes in wanted.fields.items() for kind, target in goes.items() if target == NEW]
    for code, kind in asked:
        access.demand(by, "edit", "fields")
        source = CustomField.objects.filter(kind="lead", code=code, archived=None).first()
        if source and not CustomField.objects.filter(kind=kind, code=code).exists():
            same = {"multiple": source.multiple, "settings": source.settings, "filterable": source.filterable}
            custom.add(kind, code, source.title, source.type, **same)
            journal.note("field.added", f"{kind} {code}", by=by)
    if wanted.remember:
        for code, goes in wanted.fields.items():
            for target in wanted.ordered:
                mapping.keep(code, target, code if goes.get(target) == NEW else goes.get(target, ""), by=by)
