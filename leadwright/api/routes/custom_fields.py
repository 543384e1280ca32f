"""Adding, changing and archiving fields."""

from typing import Any

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api import field_uses
from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import fields as shapes
from leadwright.audit import journal
from leadwright.fields import custom
from leadwright.fields.models import CustomField
from leadwright.people import access
from leadwright.records import indexes, new_fields
from leadwright.records.reads import NoSuchRecord, known

from .layout import check_stage

router = Router(tags=["fields"])


class NewField(Schema):
    """A field to be added; its code gets the prefix UF_CRM_."""

    title: str = Field(max_length=1_000)
    type: str
    code: str = Field("", max_length=100)
    multiple: bool = False
    filterable: bool = False
    required: bool = False
    required_from: str = Field("", max_length=50)
    group: str = Field("main", max_length=50)
    settings: dict[str, Any] = {}


class FieldChange(Schema):
    """What changes; code, type and whether it is multiple stay."""

    title: str | None = Field(None, max_length=1_000)
    filterable: bool | None = None
    required: bool | None = None
    required_from: str | None = Field(None, max_length=50)
    settings: dict[str, Any] | None = None
    archived: bool | None = None


@router.get("/custom-fields/{kind}", response={200: list[shapes.CustomField], **REFUSALS})
def added(request: HttpRequest, kind: str) -> HttpResponse:
    """Every added field, archived ones too, and what uses it."""
    access.demand(actor(request), "read", "fields")
    found = CustomField.objects.filter(kind=known(kind))
    uses = field_uses.of(kind, by=actor(request))
    return answer([_shown(one, uses.get(one.code, [])) for one in found])


@router.post("/custom-fields/{kind}", response={201: shapes.CustomField, **REFUSALS})
def add(request: HttpRequest, kind: str, body: NewField) -> HttpResponse:
    """A new field."""
    access.demand(actor(request), "edit", "fields")
    check_stage(known(kind), body.required_from)
    wishes = body.dict(exclude={"title", "type", "code"})
    made = new_fields.add(known(kind), body.code, body.title, body.type, by=actor(request), **wishes)
    return answer(_shown(made, []), 201)


@router.patch("/custom-fields/{kind}/{code}", response={200: shapes.CustomField, **REFUSALS})
def change(request: HttpRequest, kind: str, code: str, body: FieldChange) -> HttpResponse:
    """Rename, require, change settings, archive."""
    access.demand(actor(request), "edit", "fields")
    wanted = {name: value for name, value in body.dict(exclude_unset=True).items() if value is not None}
    archived = wanted.pop("archived", None)
    check_stage(known(kind), wanted.get("required_from", ""))
    try:
        one = custom.change(known(kind), code, **wanted)
        if archived is not None:
            one = custom.archive(kind, code, archived)
    except custom.NoSuchField:
        raise NoSuchRecord(code) from None
    if archived is not None or "filterable" in wanted:
        indexes.follow(one)
    journal.note("field.changed", f"{kind} {code}", by=actor(request), **body.dict(exclude_unset=True))
    return answer(_shown(one, field_uses.of(kind, by=actor(request)).get(code, [])))


def _shown(one: CustomField, used_in: list[dict[str, Any]]) -> dict[str, Any]:
    names = (
        *("code", "title", "type", "multiple", "required", "required_from", "group", "settings"),
        *("filterable", "index_state", "index_error"),
    )
    return {
        **{name: getattr(one, name) for name in names},
        "archived": one.archived is not None,
        "indexable": bool(custom.field_of(one).type.indexes),
        "used_in": used_in,
    }
