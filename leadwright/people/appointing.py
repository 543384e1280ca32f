"""Keeping roles: what each allows, and who holds it. Administrators themselves always may everything."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from django.db import transaction
from django.db.models import Model
from django.utils.text import slugify
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as N_

from leadwright.audit import journal
from leadwright.company import configuration
from leadwright.company.naming import named
from leadwright.refusal import NotThere, Refused

from . import access
from .actor import Actor
from .models import Department, Group, Holding, Role, User
from .operations import OF_PLACES, OF_RECORDS, WITH_STAGES
from .roles import ADMINISTRATOR
from .scopes import LEVELS

MOST = 100
SEEDED = {
    ADMINISTRATOR: N_("Administrator"),
    "head": N_("Head of department"),
    "salesperson": N_("Salesperson"),
    "reader": N_("Reader"),
}
HOLDERS: Mapping[str, type[Model]] = {"user": User, "department": Department, "group": Group}
Levels = Mapping[str, str]
Grants = Mapping[str, Mapping[str, Levels]]
Hideable = Mapping[str, Mapping[str, bool]]
Holder = tuple[str, int]
"""`user`, `department` or `group`, and its number."""


class NoSuchRole(NotThere):
    """There is no such role."""


@transaction.atomic
def add(name: str, like: str = "", *, by: Actor) -> Role:
    """A new role, allowing what another one does or nothing yet."""
    access.demand(by, "edit", "roles")
    if Role.objects.count() >= MOST:
        raise Refused.one("name", "too_many", _("At most %(most)d roles") % {"most": MOST})
    base = _found(like) if like else Role()
    code = _free_code(slugify(name)[:40] or "role")
    role = Role.objects.create(code=code, name=named(name), grants=base.grants, fields=base.fields)
    _noted("role.added", role, by, like=like)
    return role


@transaction.atomic
def change(
    code: str, *, kinds: Mapping[str, Collection[str]], fields: Hideable | None = None, by: Actor, **wishes: Any
) -> Role:
    """Another `name`, `grants` or `withheld`. `kinds` are the kinds of records, each with its stages; `fields` are
    theirs, and whether each may be hidden.
    """
    role = _changeable(code, by)
    if "name" in wishes:
        role.name = named(wishes["name"])
    if "grants" in wishes:
        role.grants = checked(wishes["grants"], kinds)
    if "withheld" in wishes:
        role.fields = _withheld(wishes["withheld"], fields or {})
    role.save()
    _noted("role.changed", role, by, **wishes)
    return role


@transaction.atomic
def remove(code: str, *, by: Actor) -> None:
    """Nobody holds it any more."""
    role = _changeable(code, by)
    if code in SEEDED:
        raise Refused.one("code", "system", _("This role belongs to the system and stays"))
    _noted("role.removed", role, by, grants=role.grants, fields=role.fields)
    role.delete()


@transaction.atomic
def appoint(code: str, holders: Sequence[Holder], *, by: Actor) -> None:
    """These and no others hold the role. Somebody who works here stays administrator."""
    access.demand(by, "edit", "roles")
    role = _found(code)
    Holding.objects.filter(role=role).delete()
    for what, number in dict.fromkeys(holders):
        if what not in HOLDERS or not HOLDERS[what]._default_manager.filter(pk=number).exists():
            words = _("There is no %(what)s %(number)d") % {"what": what, "number": number}
            raise Refused.one("holders", "unknown", words)
        Holding.objects.create(role=role, **{f"{what}_id": number})
    _noted("role.given", role, by, holders=[f"{what}:{number}" for what, number in holders])
    demand_an_administrator()


def demand_an_administrator() -> None:
    """Raise `Refused` if nobody were left who may change rights."""
    if not access.who_may("edit", "roles"):
        raise Refused.one("holders", "last_administrator", _("Somebody must stay administrator"))


def checked(grants: Grants, kinds: Mapping[str, Collection[str]]) -> dict[str, dict[str, dict[str, str]]]:
    """The grants as they are kept; raises `Refused` for what there is not."""
    kept: dict[str, dict[str, dict[str, str]]] = {}
    for thing, verbs in grants.items():
        known = _operations(thing, kinds)
        for verb, levels in verbs.items():
            stages = kinds[thing] if thing in kinds and verb in WITH_STAGES else ()
            if verb not in known or not _fit(levels, stages, whole=thing not in kinds):
                raise Refused.one(f"grants.{thing}.{verb}", "unknown", _("There is no such right"))
            kept.setdefault(thing, {})[verb] = {"": "none", **levels}
    return kept


def _withheld(wanted: Mapping[str, Mapping[str, str]], fields: Hideable) -> dict[str, dict[str, str]]:
    for kind, codes in wanted.items():
        for code, way in codes.items():
            known = fields.get(kind, {})
            if code not in known:
                raise Refused.one(
                    f"fields.{kind}.{code}", "unknown", _("There is no field “%(field)s”") % {"field": code}
                )
            if way == "hidden" and not known[code]:
                raise Refused.one(
                    f"fields.{kind}.{code}", "not_hidden", _("This field is shown to all who see the record")
                )
    return {kind: dict(codes) for kind, codes in wanted.items() if codes}


def _operations(thing: str, kinds: Mapping[str, Collection[str]]) -> Collection[str]:
    if thing in kinds:
        return OF_RECORDS
    return OF_PLACES[thing].operations if thing in OF_PLACES else ()


def _fit(levels: Levels, stages: Collection[str], whole: bool) -> bool:
    possible = {"none", "all"} if whole else LEVELS.keys()
    return all(stage in ("", *stages) for stage in levels) and possible >= set(levels.values())


def _noted(action: str, role: Role, by: Actor, **detail: Any) -> None:
    """A change of rights is one of configuration, and it is written down who made it."""
    configuration.changed()
    journal.note(action, role.code, by=by, **detail)


def _changeable(code: str, by: Actor) -> Role:
    access.demand(by, "edit", "roles")
    if code == ADMINISTRATOR:
        raise Refused.one("code", "system", _("Administrators may do everything; this cannot be changed"))
    return _found(code)


def _found(code: str) -> Role:
    role = Role.objects.select_for_update().filter(code=code).first()
    if role is None:
        raise NoSuchRole(code)
    return role


def _free_code(wish: str) -> str:
    taken = set(Role.objects.filter(code__startswith=wish).values_list("code", flat=True))
    return next(code for code in (wish, *(f"{wish}-{n}" for n in range(2, MOST + 2))) if code not in taken)
