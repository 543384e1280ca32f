"""People, departments and groups."""

from ninja import Schema


class Person(Schema):
    """What everybody may know of a person. `roles`: all they hold, by whatever way."""

    id: int
    name: str
    email: str
    position: str
    department: str
    department_id: int | None
    roles: list[str]
    active: bool


class Department(Schema):
    """A part of the company; `parent` and `head` are numbers of a department and a person."""

    id: int
    name: str
    parent: int | None
    head: int | None


class PeopleGroup(Schema):
    """A group and the numbers of its members."""

    id: int
    name: str
    members: list[int]
