"""Roles: the matrix of rights, for those who keep it."""

from collections.abc import Collection, Mapping
from typing import Annotated, Any, Literal

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import rights as shapes
from leadwright.fields.field import Field as RecordField
from leadwright.people import access, appointing
from leadwright.people.models import Holding, Role
from leadwright.people.operations import INCLUDED, OF_PLACES, OF_RECORDS, WITH_STAGES
from leadwright.people.roles import ADMINISTRATOR
from leadwright.people.scopes import TITLES
from leadwright.records import options, shown
from leadwright.records.kind import KINDS, Kind

router = Router(tags=["rights"])
Name = Annotated[str, Field(max_length=1_000)]
Word = Annotated[str, Field(max_length=100)]
Levels = Annotated[dict[Word, Word], Field(max_length=500)]


class NewRole(Schema):
    """A role that allows what another one does, or nothing yet."""

    name: Name
    like: Word = ""


class RoleChange(Schema):
    """What changes."""

    name: Name | None = None
    grants: dict[Word, Annotated[dict[Word, Levels], Field(max_length=50)]] | None = Field(None, max_length=100)
    fields: dict[Word, Annotated[dict[Word, Literal["hidden", "fixed"]], Field(max_length=1_000)]] | None = Field(
        None, max_length=100
    )


class Held(Schema):
    """One holder."""

    what: Literal["user", "department", "group"]
    id: int


class Holders(Schema):
    """All holders of a role."""

    holders: list[Held] = Field(max_length=1_000)


@router.get("/roles", response={200: shapes.Matrix, **REFUSALS})
def matrix(request: HttpRequest) -> HttpResponse:
    """Every role and everything there is to allow."""
    access.demand(actor(request), "read", "roles")
    return answer(_matrix())


@router.post("/roles", response={201: shapes.Matrix, **REFUSALS})
def add(request: HttpRequest, body: NewRole) -> HttpResponse:
    """A new role."""
    appointing.add(body.name, body.like, by=actor(request))
    return answer(_matrix(), 201)


@router.patch("/roles/{code}", response={200: shapes.Matrix, **REFUSALS})
def change(request: HttpRequest, code: str, body: RoleChange) -> HttpResponse:
    """Another name, other rights."""
    wishes = {name: wish for name, wish in body.dict(exclude_unset=True).items() if wish is not None}
    if "fields" in wishes:
        wishes["withheld"] = wishes.pop("fields")
    appointing.change(code, kinds=_kinds(), fields=_fields(), by=actor(request), **wishes)
    return answer(_matrix())


@router.delete("/roles/{code}", response={200: shapes.Matrix, **REFUSALS})
def remove(request: HttpRequest, code: str) -> HttpResponse:
    """Take a role away from everybody."""
    appointing.remove(code, by=actor(request))
    return answer(_matrix())


@router.put("/roles/{code}/holders", response={200: shapes.Matrix, **REFUSALS})
def appoint(request: HttpRequest, code: str, body: Holders) -> HttpResponse:
    """These and no others hold the role."""
    appointing.appoint(code, [(one.what, one.id) for one in body.holders], by=actor(request))
    return answer(_matrix())


def _matrix() -> dict[str, Any]:
    holdings = list(Holding.objects.select_related("user", "department", "group").order_by("pk"))
    return {
        "roles": [_role(one, holdings) for one in Role.objects.order_by("pk")],
        "things": [*map(_kind, KINDS.values()), *map(_place, OF_PLACES)],
        "levels": [{"code": code, "title": _(title)} for code, title in TITLES.items()],
    }


def _role(role: Role, holdings: list[Holding]) -> dict[str, Any]:
    return {
        "code": role.code,
        "name": _(role.name),
        "system": role.code in appointing.SEEDED,
        "changeable": role.code != ADMINISTRATOR,
        "grants": role.grants,
        "fields": role.fields,
        "holders": [_holder(one) for one in holdings if one.role_id == role.pk],
    }


def _holder(one: Holding) -> dict[str, Any]:
    what = next(what for what in appointing.HOLDERS if getattr(one, f"{what}_id"))
    return {"what": what, "id": getattr(one, f"{what}_id"), "name": getattr(one, what).name}


def _kind(kind: Kind) -> dict[str, Any]:
    stages = options.every(kind.stages)
    return {
        "name": kind.name,
        "title": _(kind.plural),
        "is_kind": True,
        "operations": _titled(OF_RECORDS, {}),
        "by_stage": WITH_STAGES if stages else (),
        "stages": [{"code": one.code, "name": one.name, "color": one.color} for one in stages],
        "fields": [_field(one, one.code not in shown.always(kind)) for one in kind.fields.values()],
    }


def _field(one: RecordField, hideable: bool) -> dict[str, Any]:
    return {"code": one.code, "title": _(one.title), "hideable": hideable, "read_only": one.read_only}


def _place(name: str) -> dict[str, Any]:
    place = OF_PLACES[name]
    operations = _titled(place.operations, INCLUDED)
    return {
        "name": name,
        "title": _(place.title),
        "is_kind": False,
        "operations": operations,
        "by_stage": (),
        "stages": (),
        "fields": (),
    }


def _titled(operations: Mapping[str, str], included: Mapping[str, Collection[str]]) -> list[dict[str, Any]]:
    return [
        {"name": name, "title": _(title), "comes_with": [one for one in included.get(name, ()) if one in operations]}
        for name, title in operations.items()
    ]


def _kinds() -> dict[str, set[str]]:
    return {name: {one.code for one in options.every(kind.stages)} for name, kind in KINDS.items()}


def _fields() -> dict[str, dict[str, bool]]:
    return {name: {code: code not in shown.always(kind) for code in kind.fields} for name, kind in KINDS.items()}
