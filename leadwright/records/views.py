"""Saved views: a list as somebody keeps it, for themselves or for everybody."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from leadwright.fields import custom
from leadwright.people import access, directory
from leadwright.people.access import Actor, Denied
from leadwright.refusal import Refused, Wrong

from . import filters, lists
from .kind import KINDS
from .list_tables import FirstView, View
from .lists import Wanted
from .reads import NoSuchRecord

MOST = 100


def of(kind: str, *, by: Actor) -> list[dict[str, Any]]:
    """The actor's own and those that are shared, by name."""
    me = _me(by)
    first = FirstView.objects.filter(kind=kind, person=me).values_list("view", flat=True).first()
    seen = View.objects.filter(Q(owner=me) | Q(shared=True), kind=kind).order_by("name", "pk")
    return [_told(one, first == one.pk, by) for one in seen]


@transaction.atomic
def add(kind: str, wishes: Mapping[str, Any], *, by: Actor) -> int:
    """The number of a new view; raises `Refused`."""
    if View.objects.filter(kind=kind, owner=_me(by)).count() >= MOST:
        raise _refused("name", "too_many", _("At most %(most)d views") % {"most": MOST})
    return _kept(View(kind=kind, owner=_me(by)), wishes, by)


@transaction.atomic
def change(kind: str, number: int, wishes: Mapping[str, Any], *, by: Actor) -> None:
    """Rename, share, save anew; or let one's own list open with it. Raises `NoSuchRecord`, `Denied` or `Refused`."""
    one, more = _find(kind, number, by), dict(wishes)
    first = more.pop("first", None)
    if first is not None:
        FirstView.objects.filter(kind=kind, person=_me(by)).delete()
        if first:
            FirstView.objects.create(kind=kind, person=_me(by), view=one)
    if more:
        _demand(one, by)
        _kept(one, more, by)


def remove(kind: str, number: int, *, by: Actor) -> None:
    """Nobody has it any more; raises `NoSuchRecord` or `Denied`."""
    one = _find(kind, number, by)
    _demand(one, by)
    one.delete()


def uses_of_fields(kind: str, *, by: Actor) -> dict[str, list[tuple[str, str]]]:
    """For each added field the views that ask for it or show it: `view` with its name, or `others_view` with its
    owner's name where it is somebody's own."""
    uses: dict[str, list[tuple[str, str]]] = {}
    for one in View.objects.filter(kind=kind).order_by("name", "pk"):
        seen = one.shared or one.owner == _me(by)
        use = ("view", one.name) if seen else ("others_view", directory.name_of(one.owner))
        for code in custom.named_in(one.settings):
            if use not in uses.setdefault(code, []):
                uses[code].append(use)
    return uses


def _kept(one: View, wishes: Mapping[str, Any], by: Actor) -> int:
    if "name" in wishes:
        one.name = " ".join(str(wishes["name"]).split())
    if not one.name or len(one.name) > 100:
        raise _refused("name", "bad_name", _("Give the view a name of at most 100 characters"))
    if "settings" in wishes:
        one.settings = _checked(one.kind, wishes["settings"], by)
    one.shared = bool(wishes.get("shared", one.shared))
    one.save()
    return int(one.pk)


def _checked(kind: str, settings: Mapping[str, Any], by: Actor) -> dict[str, Any]:
    """What of it the address of a list knows; its filter must be one."""
    asked = settings.get("filter") or []
    wanted = Wanted(kind=KINDS[kind], filter=filters.checked(asked), sort=str(settings.get("sort") or "-ID"))
    lists.found(wanted, by=by)
    lists.sorted_by(wanted, by=by)
    texts = {name: str(settings[name])[:6_000] for name in ("columns", "card", "q") if settings.get(name)}
    order = {"sort": wanted.sort} if settings.get("sort") else {}
    return {**texts, **order, **({"filter": asked} if asked else {})}


def _find(kind: str, number: int, by: Actor) -> View:
    one = View.objects.filter(Q(owner=_me(by)) | Q(shared=True), kind=kind, pk=number).first()
    if one is None:
        raise NoSuchRecord(number)
    return one


def _may(one: View, by: Actor) -> bool:
    return one.owner == _me(by) or access.may(by, "edit", "views")


def _demand(one: View, by: Actor) -> None:
    if not _may(one, by):
        raise Denied(_("Only %(name)s and administrators change this view") % {"name": directory.name_of(one.owner)})


def _told(one: View, first: bool, by: Actor) -> dict[str, Any]:
    return {
        "id": one.pk,
        "name": one.name,
        "shared": one.shared,
        "owner": directory.name_of(one.owner),
        "mine": one.owner == _me(by),
        "first": first,
        "settings": one.settings,
        "can": ["edit"] if _may(one, by) else [],
    }


def _me(by: Actor) -> int:
    return by.person.id if by.person else 0


def _refused(field: str, code: str, message: str) -> Refused:
    return Refused({field: [Wrong(code, message)]})
