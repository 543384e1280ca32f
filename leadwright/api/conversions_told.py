"""How a plan of a conversion, and a work that converts many, are told to the web."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _

from leadwright.api.starts_told import start_told
from leadwright.conversion import carrying, mapping, planning, series, terms
from leadwright.conversion import reads as conversions
from leadwright.conversion.mapping import LEAD
from leadwright.conversion.models import Conversion, Series
from leadwright.conversion.outlook import Outlook
from leadwright.conversion.plans import Plan, Planned, Verdict
from leadwright.conversion.starting import Start
from leadwright.conversion.wanted import TARGETS, Target, Wanted
from leadwright.fields.field import Field
from leadwright.fields.types.money import Money
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.processes import reads
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.refusal import Refused


def plan_told(facts: Mapping[str, Any], plan: Plan, wanted: Wanted, *, by: Actor) -> dict[str, Any]:
    """What would become of a lead."""
    return {
        "lead": facts["ID"],
        "title": LEAD.titled(facts),
        "targets": [_target(one) for one in plan.targets],
        "verdicts": [_verdict(one, _said(LEAD.fields[one.code], facts), by) for one in plan.verdicts],
        "problems": Refused(plan.problems).as_json(),
        "returning": bool(facts["IS_RETURN_CUSTOMER"]),
        "closing": plan.denied,
        "became": conversions.became(facts["ID"], by=by),
        **_company(wanted, by),
    }


def outlook_told(seen: Outlook, wanted: Wanted, *, by: Actor) -> dict[str, Any]:
    """What would become of many leads."""
    verdicts = [_verdict(one, _in_leads(seen.having[code]), by) for code, one in seen.verdicts.items()]
    left = [{**told, "lost": bool(seen.leaving[told["code"]])} for told in verdicts]
    targets = [_target_of_many(kind, starts, seen) for kind, starts in seen.starts.items()]
    return {"looked": seen.looked, "targets": targets, "verdicts": left, **_company(wanted, by)}


def _company(wanted: Wanted, by: Actor) -> dict[str, Any]:
    """What is the same for every lead."""
    return {
        "denied": {kind: why for kind in TARGETS if (why := planning.add_denied(kind, by=by))},
        "partly": terms.now().partly,
        "may_add_fields": access.may(by, "edit", "fields"),
        "wanted": wanted.model_dump(mode="json"),
    }


def _target_of_many(kind: Target, starts: Sequence[Start], seen: Outlook) -> dict[str, Any]:
    lacking: Mapping[str, int] = seen.lacking.get(kind, {})
    return {"kind": kind, "lacking": dict(lacking), "starts": [start_told(start) for start in starts]}


def _in_leads(count: int) -> str:
    return _("Leads: %(count)s") % {"count": count}


def _target(one: Planned) -> dict[str, Any]:
    whole = {**one.there, **one.values}
    return {
        "kind": one.kind,
        "title": one.what.titled(whole) if any(whole.get(code) for code in one.what.naming) else "",
        "use": one.use,
        "values": one.values,
        "conflicts": _conflicts(one),
        "asked": one.asked,
        "denied": one.denied,
        "problems": Refused(one.problems).as_json(),
        "duplicates": one.duplicates,
        "starts": [start_told(start) for start in one.starts],
    }


def _conflicts(one: Planned) -> list[dict[str, Any]]:
    """The fields in which the record that is used has a value of its own, and what becomes of it."""

    def said(code: str, facts: Mapping[str, Any]) -> str:
        return _said(one.what.fields[code], facts)

    return [
        {
            "code": code,
            "title": _(one.what.fields[code].title),
            "there": said(code, one.there),
            "fresh": said(code, one.fresh),
            "appends": carrying.appends(one.what.fields[code]),
            "way": way,
        }
        for code, way in one.ways.items()
    ]


def _said(field: Field, facts: Mapping[str, Any]) -> str:
    """A value in words, an amount with its currency."""
    said = field.type.show(facts.get(field.code), KNOWLEDGE)[:500]
    currency = facts.get(field.type.currency) if isinstance(field.type, Money) and not field.type.fixed else None
    return f"{said} {currency}" if currency else said


def _verdict(one: Verdict, shown: str, by: Actor) -> dict[str, Any]:
    field = LEAD.fields[one.code]
    return {
        "code": one.code,
        "title": _(field.title),
        "custom": field.custom,
        "shown": shown,
        "goes": one.goes,
        "hindered": one.hindered,
        "decided": one.decided,
        "lost": one.lost,
        "fits": {kind: mapping.targets_of(one.code, kind, by=by) for kind in TARGETS} if field.custom else {},
    }


def series_told(one: Series) -> dict[str, Any]:
    """How far it is, and what it did."""
    names = ("total", "done", "undone", "switch", "results")
    finished, undoes = one.done >= one.total, one.undoes_id
    sent = letters(series.taken_back(one)) if finished and undoes else 0
    told = {"finished": finished, "undoes": undoes, "letters": sent}
    return {"id": one.pk, **{name: getattr(one, name) for name in names}, **told}


def letters(several: Sequence[Conversion]) -> int:
    """How many were sent about what was made, and about the leads, since then."""
    if not several:
        return 0
    about = [pair for one in several for pair in (("lead", one.lead), *one.made.items())]
    return reads.letters_sent(about, min(one.at for one in several))
