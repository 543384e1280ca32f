"""Administrators' changes of lists: stages, sources and the like. Each is a change of configuration.

Among stages those before the one of success are work in progress and those after it failures (as in Bitrix24).
"""

import re
import secrets
from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.db.models import Count
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from leadwright.audit import journal
from leadwright.company import configuration
from leadwright.company.naming import named
from leadwright.fields.types.choice import Choice
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.refusal import NotThere, Refused

from . import reads
from .changes import write
from .kind import KINDS
from .models import Option
from .pending import Pending

TITLES = {
    "SOURCE": N_("Sources"),
    "HONORIFIC": N_("Salutations"),
    "DEAL_TYPE": N_("Types of deals"),
    "CONTACT_TYPE": N_("Types of contacts"),
    "COMPANY_TYPE": N_("Types of companies"),
    "INDUSTRY": N_("Industries"),
    "EMPLOYEES": N_("Numbers of employees"),
}
MOST = 200
MOST_MOVED = 10_000
_BATCH = 500
Entries = list[Option]


class NoSuchEntry(NotThere):
    """There is no such list, or no such entry in it."""


@transaction.atomic
def add(of: str, name: str, color: str = "", after: str | None = None, *, by: Actor) -> None:
    """A new entry after another, or as the first one; a stage means what its place says."""
    found = _locked(of, by)
    if len(found) >= MOST:
        raise Refused.one("name", "too_many", _("At most %(most)d entries") % {"most": MOST})
    place = found.index(_find(found, after)) + 1 if after else 0
    made = Option(of=of, code=_code(of), name=named(name), color=_color(color))
    if is_stages(of):
        made.semantics = "F" if any(one.semantics == "S" for one in found[:place]) else ""
    made.save()
    _keep([*found[:place], made, *found[place:]])
    journal.note("list.entry_added", f"{of} {made.code}", by=by, name=made.name)


@transaction.atomic
def change(
    of: str, code: str, *, by: Actor, name: str | None = None, color: str | None = None, limit: int | None = None
) -> None:
    """Another name, colour or, of a stage, limit, 0 for none; records keep the entry."""
    one = _find(_locked(of, by), code)
    one.name = one.name if name is None else named(name)
    one.color = one.color if color is None else _color(color)
    one.limit = one.limit if limit is None or not is_stages(of) else limit
    one.save()
    configuration.changed()
    journal.note("list.entry_changed", f"{of} {code}", by=by, name=one.name, color=one.color, limit=one.limit)


@transaction.atomic
def order(of: str, codes: Sequence[str], *, by: Actor) -> None:
    """All entries in another order. A stage of progress cannot come after that of success, nor a failure before it."""
    found = {one.code: one for one in _locked(of, by)}
    if sorted(codes) != sorted(found):
        raise Refused.one("codes", "order", _("Name every entry of the list once"))
    several = [found[code] for code in codes]
    if is_stages(of) and (meanings := [one.semantics for one in several]) != sorted(meanings, key=_MEANINGS.index):
        raise Refused.one("codes", "order", _("Progress stands before success, and failures behind it"))
    _keep(several)
    journal.note("list.ordered", of, by=by, codes=list(codes))


_MEANINGS = ("", "S", "F")


@transaction.atomic
def delete(of: str, code: str, instead: str | None = None, *, by: Actor) -> None:
    """Take an entry away; records that have it get another `instead`, through the door and with history."""
    found = _locked(of, by)
    one = _find(found, code)
    if one.system or one.semantics == "S":
        raise Refused.one("code", "system", _("This entry belongs to the system and stays"))
    used = uses(of).get(code, 0)
    if used and not instead:
        raise Refused.one(
            "code",
            "in_use",
            _("There are %(count)d records with this entry; say what they get instead") % {"count": used},
        )
    if instead:
        _replace(of, one.code, _find([other for other in found if other.code != code], instead).code, by)
    one.delete()
    _keep([other for other in found if other.code != code])
    journal.note("list.entry_deleted", f"{of} {code}", by=by, name=one.name, instead=instead)


def uses(of: str) -> dict[str, int]:
    """How many records have each entry, those in the recycle bin too."""
    counted: dict[str, int] = {}
    for kind, column in _columns(of):
        rows = KINDS[kind].model._default_manager.exclude(**{column: ""})
        for code, count in rows.values_list(column).annotate(count=Count("pk")).order_by():
            counted[code] = counted.get(code, 0) + count
    return counted


def is_stages(of: str) -> bool:
    """Whether the entries of the list are stages."""
    return kind_of(of) is not None


def kind_of(of: str) -> str | None:
    """The kind of record whose stages these are."""
    return next((one.name for one in KINDS.values() if one.stages and _base(of) == one.stages), None)


def _base(of: str) -> str:
    return re.sub(r"_\d+$", "", of) if of.startswith("DEAL_STAGE_") else of


def _columns(of: str) -> list[tuple[str, str]]:
    """Where entries of the list are kept: kind and column."""
    return [
        (kind.name, field.column)
        for kind in KINDS.values()
        for field in kind.builtin
        if isinstance(field.type, Choice) and field.type.of == _base(of)
    ]


def _replace(of: str, code: str, instead: str, by: Actor) -> None:
    for kind, column in _columns(of):
        what = KINDS[kind]
        having = list(
            what.model._default_manager.filter(**{column: code}).values_list("pk", flat=True)[: MOST_MOVED + 1]
        )
        if len(having) > MOST_MOVED:
            raise Refused.one(
                "instead", "too_many", _("These are more than %(most)d records; move them first") % {"most": MOST_MOVED}
            )
        for first in range(0, len(having), _BATCH):
            _set(kind, having[first : first + _BATCH], column.upper(), instead, by)
        what.model._default_manager.filter(**{column: code}).update(**{column: instead})  # those in the recycle bin


def _set(kind: str, numbers: Sequence[int], code: str, value: Any, by: Actor) -> None:
    several = [Pending(KINDS[kind], number, facts) for number, facts in reads.lock(kind, numbers, by=by).items()]
    for one in several:
        one.set({code: value}, by=by)
    write(KINDS[kind], "update", several)


def _locked(of: str, by: Actor) -> Entries:
    access.demand(by, "edit", "lists")
    found = list(Option.objects.select_for_update().filter(of=of))
    if not found and of not in TITLES:
        raise NoSuchEntry(of)
    return found


def _find(found: Entries, code: str) -> Option:
    for one in found:
        if one.code == code:
            return one
    raise NoSuchEntry(code)


def _keep(several: Entries) -> None:
    for place, one in enumerate(several, start=1):
        one.sort = 10 * place
    Option.objects.bulk_update(several, ["sort"])
    configuration.changed()


def _code(of: str) -> str:
    """Bitrix24's form of codes for what a company adds; a pipeline's stages begin with its number."""
    pipeline = of.removeprefix("DEAL_STAGE_")
    return f"C{pipeline}:" * pipeline.isdigit() + f"UC_{secrets.token_hex(3).upper()}"


def _color(color: str) -> str:
    if not re.fullmatch(r"(#[0-9a-fA-F]{6})?", color):
        raise Refused.one("color", "bad_color", _("Give a colour such as #39A8EF"))
    return color
