"""The end of a lead in work: it stands in the final good stage, linked to what it became."""

from dataclasses import replace

from leadwright.fields.field import Problems
from leadwright.people.access import Actor, Denied
from leadwright.records import options
from leadwright.records.changes import write
from leadwright.records.pending import Diff, Pending
from leadwright.refusal import Refused

from . import making
from .mapping import LEAD
from .models import Conversion
from .plans import Facts
from .under_way import CLIENTS, UnderWay
from .wanted import Wanted


def success() -> str:
    """The final good stage of leads."""
    return next(code for code, one in options.lists()[LEAD.stages].items() if one.semantics == "S")


def judge(lead: Facts, wanted: Wanted, *, by: Actor) -> tuple[str, Problems]:
    """Why the actor may not close the lead, and what it lacks for that, named `lead.OPPORTUNITY`: tried, not kept."""
    one = Pending(LEAD, lead["ID"], dict(lead))
    try:
        one.set({LEAD.stage: success()}, by=by, verb="convert")
    except Denied as denied:
        return str(denied), {}
    except Refused as refused:
        filled = {CLIENTS[kind] for kind in wanted.ordered if kind in CLIENTS}
        return "", {f"lead.{code}": wrongs for code, wrongs in refused.problems.items() if code not in filled}
    return "", {}


def close(one: UnderWay, *, by: Actor) -> None:
    """Bring the lead there, with one entry in its history; it is to be written still. Raises `Denied` or `Refused`."""
    wanted = {LEAD.stage: success(), **{code: one.has.get(kind) for kind, code in CLIENTS.items()}}
    values = {code: value for code, value in wanted.items() if value and value != one.lead.facts.get(code)}
    with making.at_hand([one]):
        diff = one.lead.set(values, by=by, verb="convert")
    one.kept.before["lead"] = {code: old for code, (old, _new) in diff.items()}
    one.kept.after["lead"] = {code: new for code, (_old, new) in diff.items()}
    _tell(one.lead, diff, one.kept, by)


def close_again(lead: Facts, made: Conversion, *, by: Actor) -> None:
    """Somebody worked on the lead again after it became something: that stands. Raises `Denied` or `Refused`."""
    one = Pending(LEAD, lead["ID"], dict(lead))
    _tell(one, one.set({LEAD.stage: success()}, by=by, verb="convert"), made, by)
    write(LEAD, "update", [one])


def _tell(lead: Pending, diff: Diff, made: Conversion, by: Actor) -> None:
    """The entry is about the conversion, and the fields are saved all the same."""
    if diff:
        lead.wishes[-1] = replace(lead.wishes[-1], about=made.pk)
        lead.marks["deleted_at"] = None
    else:
        lead.tell("convert", made.pk, by=by)
