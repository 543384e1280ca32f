"""Who works here and where: people, departments and groups, for those who keep them."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.utils.translation import gettext as _

from leadwright.audit import journal
from leadwright.company import configuration
from leadwright.company.naming import named
from leadwright.refusal import NotThere, Refused

from . import access, directory, roles
from .actor import Actor
from .appointing import demand_an_administrator
from .models import Department, Group, User

MOST = 10_000
MOST_PLACES = 1_000


class NobodyThere(NotThere):
    """There is no such person, department or group."""


@transaction.atomic
def hire(*, email: str, name: str, roles_held: Sequence[str], department: int | None = None, by: Actor) -> User:
    """Somebody new, who cannot log in before they have chosen a password; raises `Refused` or `Denied`."""
    access.demand(by, "edit", "people")
    _demand_known(roles_held)
    address = _free_address(email)
    if User.objects.count() >= MOST:
        raise Refused.one("email", "too_many", _("At most %(most)d people") % {"most": MOST})
    with _appointing_nobody(by):
        user = User.objects.create_user(address, name=named(name), department=_department(department))
        roles.give(user, roles_held)
    journal.note("person.hired", user.email, by=by, roles=list(roles_held), department=department)
    return user


@transaction.atomic
def change(number: int, *, by: Actor, **wishes: Any) -> User:
    """Another `name`, `email`, `position`, `department` or other `roles` of their own; raises `Refused` or `Denied`."""
    access.demand(by, "edit", "people")
    user = find(number)
    with _appointing_nobody(by):
        _put(user, wishes, by=by)
    journal.note("person.changed", user.email, by=by, **wishes)
    return user


def _put(user: User, wishes: dict[str, Any], *, by: Actor) -> None:
    if "email" in wishes and wishes["email"].strip().lower() != user.email:
        _demand_right_to_move_letters(user, by=by)
        user.email = _free_address(wishes["email"])
    if "name" in wishes:
        user.name = named(wishes["name"])
    if "position" in wishes:
        user.position = wishes["position"].strip()
    if "department" in wishes:
        user.department = _department(wishes["department"])
    user.save()
    if "roles" in wishes and set(wishes["roles"]) != roles.of_their_own(user):
        _demand_known(wishes["roles"])
        access.demand(by, "edit", "roles")
        roles.give(user, wishes["roles"])


@transaction.atomic
def dismiss(number: int, *, by: Actor) -> None:
    """They can no longer log in or be given anything; raises `Refused` for oneself and the last administrator."""
    access.demand(by, "edit", "people")
    if by.person and by.person.id == number:
        raise Refused.one("id", "oneself", _("You cannot dismiss yourself; ask another administrator"))
    user = find(number)
    directory.deactivate(user)
    journal.note("person.dismissed", user.email, by=by)
    demand_an_administrator()


@transaction.atomic
def bring_back(number: int, *, by: Actor) -> None:
    """They work here again."""
    access.demand(by, "edit", "people")
    user = find(number)
    directory.activate(user)
    journal.note("person.back", user.email, by=by)


def find(number: int) -> User:
    """The person with this number; raises `NobodyThere`."""
    user = User.objects.filter(pk=number).first()
    if user is None:
        raise NobodyThere(number)
    return user


@transaction.atomic
def keep_department(number: int | None, *, name: str, parent: int | None, head: int | None, by: Actor) -> Department:
    """A new department, or one that is called, placed or headed differently; raises `Refused`, `NobodyThere`."""
    access.demand(by, "edit", "people")
    if number is None and len(directory.departments()) >= MOST_PLACES:
        raise Refused.one("name", "too_many", _("At most %(most)d departments") % {"most": MOST_PLACES})
    one = Department() if number is None else _department(number) or Department()
    above = _department(parent)
    if number is not None and number in directory.departments_above(parent):
        raise Refused.one("parent", "circle", _("A department cannot be part of itself"))
    one.name, one.parent, one.head = named(name), above, find(head) if head else None
    with _appointing_nobody(by):
        one.save()
    journal.note("department.kept", one.name, by=by, parent=parent, head=head)
    return one


@transaction.atomic
def close_department(number: int, *, by: Actor) -> None:
    """Its people and parts belong to the one above it from now on."""
    access.demand(by, "edit", "people")
    one = _department(number)
    if one is None:
        raise NobodyThere(number)
    journal.note("department.closed", one.name, by=by)
    with _appointing_nobody(by):
        User.objects.filter(department=one).update(department=one.parent)
        Department.objects.filter(parent=one).update(parent=one.parent)
        one.delete()


@transaction.atomic
def keep_group(number: int | None, *, name: str, members: Sequence[int], by: Actor) -> Group:
    """A new group, or one with another name and other members; raises `Refused`, `NobodyThere`."""
    access.demand(by, "edit", "people")
    one = Group() if number is None else _group(number)
    one.name = named(name)
    if Group.objects.exclude(pk=one.pk).filter(name=one.name).exists():
        raise Refused.one("name", "taken", _("There is already a group with this name"))
    with _appointing_nobody(by):
        one.save()
        one.members.set([find(member) for member in members])
    journal.note("group.kept", one.name, by=by, members=list(members))
    return one


@transaction.atomic
def close_group(number: int, *, by: Actor) -> None:
    """Its members lose what they held by it."""
    access.demand(by, "edit", "people")
    one = _group(number)
    journal.note("group.closed", one.name, by=by)
    with _appointing_nobody(by):
        one.delete()


@contextmanager
def _appointing_nobody(by: Actor) -> Iterator[None]:
    """Who keeps people but not roles gives nobody a role, neither by a department nor by a group; raises `Denied`."""
    before = {one.id: one.roles for one in directory.everybody().values()}
    yield
    configuration.changed()
    if any(set(one.roles) - set(before.get(one.id, ())) for one in directory.everybody().values()):
        access.demand(by, "edit", "roles")
    demand_an_administrator()


def _demand_right_to_move_letters(user: User, *, by: Actor) -> None:
    """Whoever reads somebody's letters may choose their password, and so becomes whom they change the address of."""
    if roles.reach(directory.everybody()[user.pk].roles, "roles", "edit"):
        access.demand(by, "edit", "roles")


def _demand_known(codes: Sequence[str]) -> None:
    if unknown := [code for code in codes if code not in roles.everything()]:
        raise Refused.one("roles", "unknown", _("There is no role %(role)s") % {"role": unknown[0]})


def _free_address(email: str) -> str:
    address = email.strip().lower()
    try:
        validate_email(address)
    except ValidationError:
        raise Refused.one("email", "bad_email", _("Give an e-mail address such as name@example.com")) from None
    if directory.by_email(address):
        raise Refused.one("email", "taken", _("There is already somebody with this address"))
    return address


def _department(number: int | None) -> Department | None:
    if number is None:
        return None
    one = Department.objects.filter(pk=number).first()
    if one is None:
        raise NobodyThere(number)
    return one


def _group(number: int) -> Group:
    one = Group.objects.filter(pk=number).first()
    if one is None:
        raise NobodyThere(number)
    return one
