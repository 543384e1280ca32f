"""What each role may do, and what somebody's roles allow together."""

from collections.abc import Collection, Mapping, Sequence
from functools import reduce
from operator import or_

from leadwright.company import configuration

from .models import Holding, Role, User
from .operations import INCLUDED, OF_PLACES
from .scopes import Reach

Grants = Mapping[str, Mapping[str, Reach]]
"""`{lead: {read: how far}}`"""
NOTHING, EVERYTHING = Reach(), Reach("all")
ADMINISTRATOR = "administrator"


@configuration.kept
def everything() -> Mapping[str, Role]:
    """All roles by their code."""
    return {role.code: role for role in Role.objects.order_by("pk")}


@configuration.kept
def united(codes: tuple[str, ...]) -> Grants:
    """What these roles allow together: of each operation the furthest."""
    several = [_grants(everything()[code]) for code in codes if code in everything()]
    things = {thing for grants in several for thing in grants}
    return {thing: _included(thing, _together([grants.get(thing, {}) for grants in several])) for thing in things}


def reach(codes: tuple[str, ...], thing: str, verb: str) -> Reach:
    """How far somebody with these roles may do this. Nobody can lock administrators out."""
    if ADMINISTRATOR in codes:
        return EVERYTHING
    return united(codes).get(thing, {}).get(verb, NOTHING)


@configuration.kept
def withheld(codes: tuple[str, ...], thing: str) -> frozenset[tuple[str, str]]:
    """What all roles that let somebody see such records keep from them: `(OPPORTUNITY, hidden)` or `fixed`.

    What one role shows is shown, what one lets be changed is not fixed.
    """
    if ADMINISTRATOR in codes:
        return frozenset()
    several = [everything()[code].fields.get(thing, {}) for code in codes if _shows(code, thing)]
    common = set(several[0]).intersection(*several[1:]) if several else set()
    ways = {code: {fields[code] for fields in several} for code in common}
    return frozenset((code, "hidden" if way == {"hidden"} else "fixed") for code, way in ways.items())


def _shows(code: str, thing: str) -> bool:
    return bool(united((code,)).get(thing, {}).get("read", NOTHING))


def give(user: User, codes: Collection[str]) -> None:
    """These and no others are the roles they hold by themselves."""
    Holding.objects.filter(user=user).delete()
    held = [Holding(user=user, role=role) for code, role in everything().items() if code in codes]
    Holding.objects.bulk_create(held)
    configuration.changed()


def of_their_own(user: User) -> set[str]:
    """The roles they hold by themselves."""
    return set(Holding.objects.filter(user=user).values_list("role__code", flat=True))


def _together(several: Sequence[Mapping[str, Reach]]) -> dict[str, Reach]:
    verbs = {verb for grants in several for verb in grants}
    return {verb: reduce(or_, [grants.get(verb, NOTHING) for grants in several]) for verb in verbs}


def _included(thing: str, grants: dict[str, Reach]) -> dict[str, Reach]:
    known = OF_PLACES[thing].operations if thing in OF_PLACES else ()
    more = {verb: (verb, *others) for verb, others in INCLUDED.items() if verb in known}
    return {
        **grants,
        **{verb: reduce(or_, [grants.get(one, NOTHING) for one in ways]) for verb, ways in more.items()},
    }


def _grants(role: Role) -> Grants:
    return {thing: {verb: _read(levels) for verb, levels in verbs.items()} for thing, verbs in role.grants.items()}


def _read(levels: Mapping[str, str]) -> Reach:
    return Reach(levels[""], {stage: level for stage, level in levels.items() if stage})
