"""Whether a new record that a lead is to become could be made: what is wrong with its values, and what is missing."""

from leadwright.fields.field import Problems, unfilled
from leadwright.people.access import Actor, Denied
from leadwright.records import demanded, held_files, options, shown
from leadwright.records.kind import Kind
from leadwright.records.pending import Pending
from leadwright.refusal import Refused

from .plans import Facts, Planned, Values
from .wanted import Target, Wanted


def judge(made: Planned, lead: Facts, wanted: Wanted, *, by: Actor, tried: bool) -> None:
    """Tell what is wrong with the values, or missing. Unless `tried`, what making the record tells is left to that."""
    due = _due(made.what, made.values) - _linked(made.kind, lead, wanted)
    due -= shown.untouchable(made.what, due, by=by).keys()
    facts, problems = _owned(by), Problems()
    if tried and not made.denied:
        facts, problems = _tried(made, by)
    if not made.denied:
        lacking = [made.what.fields[code] for code in due]
        made.problems = {**unfilled(lacking, {**facts, **made.values}), **problems}
    made.asked = tuple(sorted(due | set(made.problems)))


def _tried(made: Planned, by: Actor) -> tuple[Values, Problems]:
    """The record that the values would make, and what is wrong with them: it is tried and not kept."""
    what = made.what
    files = held_files.codes(what.name)  # each gets a copy of its own, so they cannot be tried
    tried = {code: value for code, value in made.values.items() if code not in files}
    one = Pending(what, 0, {**what.blank, "ID": 0}, is_new=True)
    try:
        one.set({**_owned(by), **tried}, by=by, verb="create")
    except Refused as refused:
        return one.facts, dict(refused.problems)
    except Denied as denied:
        made.denied = str(denied)
    return one.facts, {}


def _owned(by: Actor) -> Values:
    return {"ASSIGNED_BY_ID": by.person.id if by.person else None}


def _linked(kind: Target, lead: Facts, wanted: Wanted) -> set[str]:
    """The fields of a target that are filled by what is made before it, or by whom the lead is linked to already."""
    has_company = "company" in wanted.ordered or lead.get("COMPANY_ID")
    has_contact = "contact" in wanted.ordered or lead.get("CONTACT_ID")
    company = {"COMPANY_ID"} if has_company and kind != "company" else set()
    return company | ({"CONTACT_ID", "CONTACT_IDS"} if has_contact and kind == "deal" else set())


def _due(what: Kind, values: Values) -> set[str]:
    """The fields that must be filled where a new record starts; where that is follows by itself."""
    return demanded.due(what, _stage(what, values)) - {what.stage}


def _stage(what: Kind, values: Values) -> str:
    """Where a new record with these values starts."""
    if not what.stage:
        return ""
    pipeline = int(values.get("CATEGORY_ID") or 0)
    return str(values.get(what.stage) or options.first(options.of_pipeline(what.stages, pipeline)))
