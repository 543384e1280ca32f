"""Finding people. Everybody is kept in memory until configuration changes: a company is small beside its leads."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, available_timezones

from django.utils import timezone
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.company import configuration
from leadwright.refusal import Refused

from .models import Department, Holding, Key, Role, User


class Card(NamedTuple):
    """What everybody may know of a person."""

    id: int
    name: str
    email: str
    position: str
    department: str
    department_id: int | None
    roles: tuple[str, ...]
    language: str
    active: bool
    time_zone: str = ""


@configuration.kept
def everybody() -> Mapping[int, Card]:
    """All people, also those who left, by their number."""
    rows = User.objects.select_related("department").prefetch_related("groups").order_by("name", "id")
    held = list(Holding.objects.order_by("role_id").values_list("role__code", "user_id", "department_id", "group_id"))
    return {user.pk: _card(user, _roles(user, held)) for user in rows}


def _roles(user: User, held: Iterable[tuple[str, int | None, int | None, int | None]]) -> tuple[str, ...]:
    """By themselves, by a department they are in or below, or by a group."""
    departments, groups = set(departments_above(user.department_id)), {one.pk for one in user.groups.all()}
    mine = [role for role, who, place, group in held if who == user.pk or place in departments or group in groups]
    return tuple(dict.fromkeys(mine))


@configuration.kept
def departments() -> Mapping[int, Department]:
    """All departments by their number."""
    return {one.pk: one for one in Department.objects.order_by("name", "pk")}


def departments_above(number: int | None) -> list[int]:
    """The department and those it is part of, the highest last."""
    found: list[int] = []
    while number is not None and number not in found:
        found.append(number)
        number = departments()[number].parent_id
    return found


def departments_below(number: int | None) -> list[int]:
    """The department and all its parts."""
    return [one for one in departments() if number in departments_above(one)] if number else []


def person(number: int | None) -> Card | None:
    """The person with this number."""
    return everybody().get(number) if number else None


def name_of(number: int | None) -> str:
    """Their name, or nothing."""
    known = person(number)
    return known.name if known else ""


def trouble_with(number: int) -> str:
    """Why nothing can be given to this person, in the reader's language; empty when all is well."""
    known = person(number)
    if known is None:
        return _("There is nobody with the number %(number)s") % {"number": number}
    return "" if known.active else _("%(name)s no longer works here") % {"name": known.name}


def by_email(address: str) -> Card | None:
    """The person with this address."""
    wanted = address.strip().lower()
    return next((one for one in everybody().values() if one.email == wanted), None)


def colleagues(departments: Iterable[int | None]) -> frozenset[int]:
    """Everybody in these departments."""
    wanted = set(departments) - {None}
    return frozenset(one.id for one in everybody().values() if one.department_id in wanted)


def add(*, email: str, name: str, password: str | None = None, department: str = "", role: str, **more: Any) -> User:
    """A new person with a role; their department is made when it is new."""
    place = Department.objects.get_or_create(name=department)[0] if department else None
    user = User.objects.create_user(email, password, name=name, department=place, **more)
    Holding.objects.create(user=user, role=Role.objects.get(code=role))
    configuration.changed()
    return user


def deactivate(user: User) -> None:
    """They can no longer log in or be given anything, and no program acts for them."""
    _end_keys(user)
    _set_active(user, False)


def activate(user: User) -> None:
    """They are back."""
    _set_active(user, True)


def _set_active(user: User, active: bool) -> None:
    User.objects.filter(pk=user.pk).update(is_active=active)
    configuration.changed()


def set_password(user: User, password: str) -> None:
    """From now on they log in with this one; whatever program acted for them must be let in anew."""
    user.set_password(password)
    user.save(update_fields=["password"])
    _end_keys(user)


def _end_keys(user: User) -> None:
    for title in Key.objects.filter(user=user, revoked=None).values_list("title", flat=True):
        journal.note("key.revoked", user.email, by=journal.SYSTEM, title=title)
    if Key.objects.filter(user=user, revoked=None).update(revoked=timezone.now()):
        configuration.changed()


def set_language(user: User, language: str) -> None:
    """The language they read."""
    User.objects.filter(pk=user.pk).update(language=language)
    configuration.changed()


def set_time_zone(user: User, name: str) -> None:
    """The clock they read; nothing is the company's. Raises `Refused`."""
    if name and name not in available_timezones():
        raise Refused.one("time_zone", "unknown", _("Choose a time zone such as Asia/Ho_Chi_Minh"))
    User.objects.filter(pk=user.pk).update(time_zone=name)
    configuration.changed()


def time_zone_of(number: int | None) -> ZoneInfo | None:
    """The clock they chose."""
    known = person(number)
    return ZoneInfo(known.time_zone) if known and known.time_zone else None


def _card(user: User, roles: tuple[str, ...]) -> Card:
    place = user.department
    return Card(
        id=user.pk,
        name=user.name,
        email=user.email,
        position=user.position,
        department=place.name if place else "",
        department_id=user.department_id,
        roles=roles,
        language=user.language,
        active=user.is_active,
        time_zone=user.time_zone,
    )
