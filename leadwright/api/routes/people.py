"""The people who work here, their departments and groups."""

from typing import Annotated, Any

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import people as shapes
from leadwright.login import dismissal, letters
from leadwright.people import access, directory, hiring
from leadwright.people.models import Group, User

router = Router(tags=["people"])
Name = Annotated[str, Field(max_length=1_000)]
Codes = Annotated[list[str], Field(max_length=100)]


class Hiring(Schema):
    """Somebody new."""

    email: str = Field(max_length=1_000)
    name: Name
    department: int | None = None
    roles: Codes = []


class PersonChange(Schema):
    """What changes."""

    email: str | None = Field(None, max_length=1_000)
    name: Name | None = None
    position: str | None = Field(None, max_length=200)
    department: int | None = None
    roles: Codes | None = None
    active: bool | None = None


class Placing(Schema):
    """A department: what it is called, part of which other one, and who heads it."""

    name: Name
    parent: int | None = None
    head: int | None = None


class Grouping(Schema):
    """A group and who is in it."""

    name: Name
    members: list[int] = Field([], max_length=10_000)


@router.get("/people", response=list[shapes.Person])
def people(request: HttpRequest) -> HttpResponse:
    """Everybody, also those who left."""
    return answer([_person(one) for one in directory.everybody().values()])


@router.post("/people", response={201: shapes.Person, **REFUSALS})
@transaction.atomic
def hire(request: HttpRequest, body: Hiring) -> HttpResponse:
    """Somebody new, who gets a letter with a link to choose a password."""
    by = actor(request)
    made = hiring.hire(email=body.email, name=body.name, department=body.department, roles_held=body.roles, by=by)
    letters.invite(made, by=by)
    return _one(made, 201)


@router.post("/people/{number}/invitation", response={204: None, **REFUSALS})
def invite(request: HttpRequest, number: int) -> HttpResponse:
    """Send them a letter with a link to choose a password."""
    by = actor(request)
    access.demand(by, "edit", "people")
    letters.invite(hiring.find(number), by=by)
    return HttpResponse(status=204)


@router.patch("/people/{number}", response={200: shapes.Person, **REFUSALS})
def change(request: HttpRequest, number: int, body: PersonChange) -> HttpResponse:
    """Change somebody, let them go or bring them back."""
    by, wishes = actor(request), body.dict(exclude_unset=True)
    active = wishes.pop("active", None)
    user = hiring.change(number, by=by, **{name: wish for name, wish in wishes.items() if _meant(name, wish)})
    if active:
        hiring.bring_back(number, by=by)
    elif active is not None:
        dismissal.dismiss(number, by=by)
    return _one(user)


@router.get("/departments", response=list[shapes.Department])
def departments(request: HttpRequest) -> HttpResponse:
    """Every department by its name."""
    return answer(_departments())


@router.post("/departments", response={201: list[shapes.Department], **REFUSALS})
def add_department(request: HttpRequest, body: Placing) -> HttpResponse:
    """A new department."""
    hiring.keep_department(None, **body.dict(), by=actor(request))
    return answer(_departments(), 201)


@router.put("/departments/{number}", response={200: list[shapes.Department], **REFUSALS})
def change_department(request: HttpRequest, number: int, body: Placing) -> HttpResponse:
    """Call, place or head it differently."""
    hiring.keep_department(number, **body.dict(), by=actor(request))
    return answer(_departments())


@router.delete("/departments/{number}", response={200: list[shapes.Department], **REFUSALS})
def close_department(request: HttpRequest, number: int) -> HttpResponse:
    """Its people and parts go to the one above."""
    hiring.close_department(number, by=actor(request))
    return answer(_departments())


@router.get("/groups", response=list[shapes.PeopleGroup])
def groups(request: HttpRequest) -> HttpResponse:
    """Every group by its name."""
    access.demand(actor(request), "read", "people")
    return answer(_groups())


@router.post("/groups", response={201: list[shapes.PeopleGroup], **REFUSALS})
def add_group(request: HttpRequest, body: Grouping) -> HttpResponse:
    """A new group."""
    hiring.keep_group(None, **body.dict(), by=actor(request))
    return answer(_groups(), 201)


@router.put("/groups/{number}", response={200: list[shapes.PeopleGroup], **REFUSALS})
def change_group(request: HttpRequest, number: int, body: Grouping) -> HttpResponse:
    """Another name, other members."""
    hiring.keep_group(number, **body.dict(), by=actor(request))
    return answer(_groups())


@router.delete("/groups/{number}", response={200: list[shapes.PeopleGroup], **REFUSALS})
def close_group(request: HttpRequest, number: int) -> HttpResponse:
    """It is no more."""
    hiring.close_group(number, by=actor(request))
    return answer(_groups())


def _meant(name: str, wish: Any) -> bool:
    return wish is not None or name == "department"  # nobody must be in one


def _one(user: User, status: int = 200) -> HttpResponse:
    return answer(_person(directory.everybody()[user.pk]), status)


def _person(one: directory.Card) -> dict[str, Any]:
    return {name: getattr(one, name) for name in shapes.Person.model_fields}


def _departments() -> list[dict[str, Any]]:
    found = directory.departments().values()
    return [{"id": one.pk, "name": one.name, "parent": one.parent_id, "head": one.head_id} for one in found]


def _groups() -> list[dict[str, Any]]:
    found = Group.objects.order_by("name").prefetch_related("members")
    return [{"id": one.pk, "name": one.name, "members": [user.pk for user in one.members.all()]} for one in found]
