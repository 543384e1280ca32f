"""Filters as people say them, `[{field, op, value}]`, upon the records of a kind: all of them must hold."""

from collections.abc import Mapping, Sequence
from typing import Any

import orjson
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.fields.field import Field, named
from leadwright.fields.type import Asker
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.refusal import Refused, Wrong

from . import attention, shown
from .kind import Kind
from .reads import Rows

Filter = Sequence[Any]
MOST = 30


def parsed(text: str) -> Filter:
    """A filter from its JSON, as addresses bear it; none from nothing. Raises `Refused`."""
    try:
        several = orjson.loads(text) if text else []
    except ValueError:
        several = None
    return checked(several)


def checked(several: Any) -> Filter:
    """What may be a filter; raises `Refused`."""
    if not isinstance(several, list) or len(several) > MOST:
        raise Refused.one("filter", "bad_filter", _("Give a list of at most %(most)d conditions") % {"most": MOST})
    return several


def filtered(found: Rows, kind: Kind, several: Filter, *, by: Actor) -> Rows:
    """Those of the records for which every condition holds. `Refused` names every wrong field at once."""
    problems: dict[str, list[Wrong]] = {}
    wanted, used, asker, known = Q(), [], asked_by(by), shown.fields(kind, by=by)
    for one in several:
        code = str(one.get("field"))[:100] if isinstance(one, dict) else "filter"
        if isinstance(one, dict) and one.items() >= attention.CONDITION.items():
            wanted &= attention.needed(kind)
            continue
        try:
            field = _field(known, code)
            wanted &= field.type.where(field.name, str(one.get("op")), one.get("value"), asker)
            used.append(field)
        except Wrong as wrong:
            problems.setdefault(code, []).append(wrong)
    if problems:
        raise Refused(problems)
    return named(found, used).filter(wanted)


def asked_by(by: Actor) -> Asker:
    """What `me` and `today` are to this actor."""
    person = by.person
    team = directory.colleagues([person.department_id]) | {person.id} if person else frozenset[int]()
    return Asker(me=person.id if person else 0, team=team, today=timezone.localdate())


def _field(known: Mapping[str, Field], code: str) -> Field:
    if code not in known:
        raise shown.unknown(code)
    return known[code]
