"""What would become of a lead: for each target its values, what is missing, who is known already, which right lacks.

Reads only. `converting` does what is planned here; a preview shows it.
"""

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _

from leadwright.fields.field import Field, Problems
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import duplicates, shown
from leadwright.records.kind import KINDS, Kind
from leadwright.refusal import Wrong

from . import carrying, closing, judging, mapping, starting, terms, using
from .mapping import LEAD
from .plans import Facts, Plan, Planned, Values, Verdict
from .wanted import NEW, Target, Wanted


def plan(lead: Facts, wanted: Wanted, *, by: Actor, deep: bool = False, tried: bool = True) -> Plan:
    """What would become of a lead with these values. `deep` also looks for duplicates.

    Unless `tried`, of what is wrong only that is told which making the records does not tell by itself.
    """
    verdicts = {code: Verdict(code, decided=_is_decided(code, wanted)) for code in _telling(lead, by)}
    targets = [_target(kind, lead, wanted, verdicts, by) for kind in wanted.ordered]
    for one in targets:
        if one.use is None:
            judging.judge(one, lead, wanted, by=by, tried=tried)
        if deep:
            one.duplicates = _known(one, by)
    problems = {**_problems(lead, wanted), **starting.problems(one for made in targets for one in made.starts)}
    denied, lacking = closing.judge(lead, wanted, by=by) if tried else ("", {})
    demanded = _demanded(lead, wanted, by)
    return Plan(lead, [*targets, *demanded], list(verdicts.values()), {**lacking, **problems}, denied)


def add_denied(kind: Target, *, by: Actor) -> str:
    """Why the actor may not make such a record; empty when they may."""
    return "" if access.may(by, "add", KINDS[kind]) else _refusal(KINDS[kind], by)


def _demanded(lead: Facts, wanted: Wanted, by: Actor) -> Iterable[Planned]:
    """What a company that converts to all or nothing would make too, and the actor may not."""
    if terms.now().partly or lead["IS_RETURN_CUSTOMER"]:
        return
    for kind in terms.wanted().targets:
        if kind not in wanted.ordered and (why := add_denied(kind, by=by)):
            yield Planned(kind, {}, denied=why)


def _telling(lead: Facts, by: Actor) -> Iterable[str]:
    """The fields with something to carry: what Leadwright itself sets belongs to the lead alone, and what the actor
    may not see stays there.
    """
    for code, one in shown.fields(LEAD, by=by).items():
        if (
            not one.read_only
            and code not in mapping.OWN
            and not one.type.is_empty(lead.get(code))
            and lead[code] is not False
        ):
            yield code


def _is_decided(code: str, wanted: Wanted) -> bool:
    """Whether somebody said where these values go, this time or for always: perhaps nowhere."""
    return code in wanted.fields or any(mapping.stays(code, kind) for kind in wanted.ordered)


def _problems(lead: Facts, wanted: Wanted) -> Problems:
    if not wanted.ordered:
        return {"targets": [Wrong("required", _("Choose what the lead should become"))]}
    if lead["IS_RETURN_CUSTOMER"] and set(wanted.ordered) != {"deal"}:
        return {"targets": [Wrong("returning", _("This client is known already: the lead can become a deal only"))]}
    return {}


def _target(kind: Target, lead: Facts, wanted: Wanted, verdicts: dict[str, Verdict], by: Actor) -> Planned:
    what, use = KINDS[kind], wanted.use.get(kind)
    carried = _carried(what, kind, lead, wanted, verdicts, by)
    if wanted.owner and "ASSIGNED_BY_ID" in what.fields:
        carried["ASSIGNED_BY_ID"] = wanted.owner
    filled = _filled(what, kind, carried, wanted)
    if use is not None:
        return using.plan(kind, use, carried, filled, wanted, verdicts.values(), by=by)
    values = {**({"CATEGORY_ID": wanted.pipeline} if kind == "deal" and wanted.pipeline else {}), **carried, **filled}
    starts = starting.with_new(kind, wanted.parameters)
    return Planned(kind, values, denied=add_denied(kind, by=by), starts=starts)


def _filled(what: Kind, kind: Target, carried: Values, wanted: Wanted) -> Values:
    """What was filled in for it."""
    if wanted.gaps and kind in wanted.use:
        return {}
    said = carried.keys() if wanted.gaps else ()
    return {code: it for code, it in wanted.values.get(kind, {}).items() if code in what.fields and code not in said}


def _known(one: Planned, by: Actor) -> list[dict[str, Any]]:
    """Who may be the same, to go by what the lead says."""
    told = one.values if one.use is None else one.fresh
    return [other for other in duplicates.of(one.kind, told, by=by) if other["kind"] == one.kind]


def _carried(what: Kind, kind: Target, lead: Facts, wanted: Wanted, verdicts: dict[str, Verdict], by: Actor) -> Values:
    """The lead's values in the fields of a target, each told in its verdict."""
    usual, values, fields = mapping.of(kind), Values(), shown.fields(what, by=by)
    for code, verdict in verdicts.items():
        chosen = wanted.fields.get(code)
        target = usual.get(code, "") if chosen is None else chosen.get(kind, "")
        if target == NEW and code in what.fields:
            target = code
        if target == NEW:
            verdict.goes[kind] = NEW
        elif target in fields and not _is_closed(what, target, kind, verdict, by):
            _carry(fields[target], kind, lead[code], verdict, values)
        elif target and chosen:
            verdict.hindered[kind] = str(shown.unknown(target))
    return values


def _is_closed(what: Kind, code: str, kind: Target, verdict: Verdict, by: Actor) -> bool:
    """Whether the actor may read the field there but not set it."""
    for wrong in shown.untouchable(what, [code], by=by).get(code, ()):
        verdict.hindered[kind] = str(wrong)
    return kind in verdict.hindered


def _carry(target: Field, kind: Target, value: Any, verdict: Verdict, values: Values) -> None:
    source = LEAD.fields[verdict.code]
    try:
        if not carrying.fits(source, target):
            raise Wrong("does_not_fit", _("This field cannot hold those values; choose another"))
        fresh = carrying.carried(source, target, value)
        held = target.code in values  # by another field of the lead, which goes to the same
        values[target.code] = carrying.together(target, values[target.code], fresh) if held else fresh
    except Wrong as wrong:
        verdict.hindered[kind] = str(wrong)
    else:
        verdict.goes[kind] = target.code


def _refusal(what: Kind, by: Actor) -> str:
    sentence = _("Access denied: your role does not allow this for %(kind)s. %(who)s can change that.")
    who = ", ".join(one.name for one in access.who_may("edit", "roles")[:3])
    return sentence % {"kind": _(what.plural), "who": who or _("An administrator")}
