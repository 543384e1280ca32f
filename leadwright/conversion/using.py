"""A record that is there in place of a new one: it takes what it lacks, and of the rest what was chosen."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.translation import gettext as _

from leadwright.fields.field import Field
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import reads
from leadwright.records.kind import KINDS, Kind
from leadwright.refusal import Wrong

from . import carrying
from .plans import Facts, Planned, Values, Verdict
from .wanted import Target, Wanted, Way


def plan(
    kind: Target, number: int, carried: Values, filled: Values, wanted: Wanted, told: Iterable[Verdict], *, by: Actor
) -> Planned:
    """What the record would take. A value that does not arrive is told in its verdict. One that the actor may not
    change is linked and takes nothing.
    """
    what = KINDS[kind]
    try:
        there = reads.facts(kind, number, by=by)
    except reads.NoSuchRecord:
        gone = Wrong("no_such_record", _("This does not exist, or you may not see it"))
        return Planned(kind, {}, number, problems={"use": [gone]})
    lacking = {code: fresh for code, fresh in carried.items() if not _has(there.get(code), fresh)}
    if not access.may(by, "update", what, there):
        _stay(kind, lacking, told, _("You may not change “%(record)s”: it is only linked"), what.titled(there))
        return Planned(kind, {}, number, there, carried)
    ways = {code: _way(kind, what.fields[code], wanted) for code in lacking if not _is_empty(what, code, there)}
    kept = {code for code, way in ways.items() if way == "keep"}
    _decide(kind, kept & wanted.ways.get(kind, {}).keys(), told)
    _stay(kind, kept, told, _("“%(record)s” keeps its own value"), what.titled(there))
    taken = {code: _taken(what, code, there, fresh, ways) for code, fresh in lacking.items() if code not in kept}
    return Planned(kind, {**taken, **filled}, number, there, carried, ways=ways)


def _way(kind: Target, field: Field, wanted: Wanted) -> Way:
    """What was chosen; else a field of several values takes more, and any other keeps the one it has."""
    way = wanted.ways.get(kind, {}).get(field.code, "append" if field.multiple else "keep")
    return "keep" if way == "append" and not carrying.appends(field) else way


def _taken(what: Kind, code: str, there: Facts, fresh: Any, ways: Mapping[str, Way]) -> Any:
    return carrying.together(what.fields[code], there[code], fresh) if ways.get(code) == "append" else fresh


def _decide(kind: Target, codes: Iterable[str], told: Iterable[Verdict]) -> None:
    """Somebody chose that the record keeps its own there."""
    for verdict in told:
        if verdict.goes.get(kind, "") in codes:
            del verdict.goes[kind]
            verdict.decided = True


def _stay(kind: Target, codes: Iterable[str], told: Iterable[Verdict], why: str, title: str) -> None:
    for verdict in told:
        if verdict.goes.get(kind, "") in codes:
            del verdict.goes[kind]
            verdict.hindered[kind] = why % {"record": title}


def _has(there: Any, fresh: Any) -> bool:
    """Whether what is there says it already."""
    if isinstance(there, list) and isinstance(fresh, list):
        return not carrying.more(there, fresh)
    return bool(there == fresh)


def _is_empty(what: Kind, code: str, there: Facts) -> bool:
    return what.fields[code].type.is_empty(there.get(code))
