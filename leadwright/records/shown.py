"""What of a record somebody may see and set, field by field: roles may hide fields, or let them be read only.

Records are read whole, so that processes and what follows from values know everything; whatever leaves for a person
passes here. What a record is called, where it stands and whose it is can be hidden from nobody who sees it.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from django.utils.translation import gettext as _

from leadwright.company import configuration
from leadwright.fields.field import Field, Problems
from leadwright.people import access
from leadwright.people.access import ASKED, Actor
from leadwright.refusal import Wrong

from .kind import KINDS, Kind

Facts = Mapping[str, Any]
HIDDEN, FIXED = "hidden", "fixed"


def always(kind: Kind) -> frozenset[str]:
    """The fields that cannot be hidden."""
    return frozenset(("ID", *kind.naming, *ASKED, kind.stage, kind.semantics, "CATEGORY_ID"))


def hidden(kind: Kind, *, by: Actor) -> frozenset[str]:
    """The fields that the actor does not see."""
    withheld = access.withheld(by, kind)
    return _of(kind.name, withheld, HIDDEN) if withheld else frozenset()


def fields(kind: Kind, *, by: Actor) -> Mapping[str, Field]:
    """The fields that the actor sees, as they are laid out."""
    gone = hidden(kind, by=by)
    return {code: field for code, field in kind.fields.items() if code not in gone} if gone else kind.fields


def values(kind: Kind, facts: Facts, *, by: Actor) -> dict[str, Any]:
    """What the actor sees of these values."""
    gone = hidden(kind, by=by)
    return {code: value for code, value in facts.items() if code not in gone}


def is_fixed(kind: Kind, code: str, *, by: Actor) -> bool:
    """Whether the actor sees the field but may not set it."""
    withheld = access.withheld(by, kind)
    return bool(withheld) and code in _of(kind.name, withheld, FIXED)


def untouchable(kind: Kind, codes: Iterable[str], *, by: Actor) -> Problems:
    """What is wrong with setting these fields: of one that is hidden nothing more is said than of one there is not."""
    if not access.withheld(by, kind):
        return {}
    gone, problems = hidden(kind, by=by), {}
    for code in codes:
        if code in gone:
            problems[code] = [unknown(code)]
        elif code in kind.fields and is_fixed(kind, code, by=by):
            words = _("Your role lets you read “%(field)s” but not change it") % {"field": _(kind.fields[code].title)}
            problems[code] = [Wrong("fixed", words)]
    return problems


def unknown(code: str) -> Wrong:
    """What is said about a field that there is not, or that the actor may not know of."""
    return Wrong("unknown_field", _("There is no field “%(field)s”") % {"field": code[:100]})


def _of(kind: str, withheld: access.Withheld, way: str) -> frozenset[str]:
    return _with_twins(kind, frozenset(code for code, one in withheld if one == way))


@configuration.kept
def _with_twins(kind: str, codes: frozenset[str]) -> frozenset[str]:
    """The main client is one of all clients: who may not see these may not see that one."""
    twins = {twin for code in codes for twin in (f"{code}S", code.removesuffix("S"))}
    return codes | {twin for twin in twins if twin in KINDS[kind].fields}
