"""The people who work here."""

from django.http import HttpRequest
from ninja import Router, Schema

from leadwright.people import directory

router = Router(tags=["people"])


class Person(Schema):
    """What everybody may know of a person."""

    id: int
    name: str
    email: str
    position: str
    department: str
    active: bool


@router.get("/people", response=list[Person])
def people(request: HttpRequest) -> list[directory.Card]:
    """Everybody, also those who left."""
    return list(directory.everybody().values())
