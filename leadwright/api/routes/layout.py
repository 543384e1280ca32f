"""How the fields of a kind are laid out, and which of the built-in ones are required."""

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import fields as shapes
from leadwright.audit import journal
from leadwright.fields import layout
from leadwright.people import access
from leadwright.records import options
from leadwright.records.kind import KINDS
from leadwright.records.reads import NoSuchRecord, known
from leadwright.refusal import Refused, Wrong

router = Router(tags=["fields"])


class WantedGroup(Schema):
    """A group and its fields, in order. A new one has no code; one of ours needs no title."""

    code: str = Field("", pattern=r"^[a-z0-9_]{0,50}$")
    title: str = Field("", max_length=1_000)
    fields: list[str] = Field(max_length=1_000)


class WantedLayout(Schema):
    """Every group, in order."""

    groups: list[WantedGroup] = Field(max_length=1_000)


class Demand(Schema):
    """When a field must have a value: always, or from a stage on."""

    required: bool = False
    required_from: str = Field("", max_length=50)


@router.get("/fields/{kind}/layout", response={200: shapes.Layout, **REFUSALS})
def read(request: HttpRequest, kind: str) -> HttpResponse:
    """Every group with its fields, empty ones too."""
    access.demand(actor(request), "read", "fields")
    return _shown(known(kind))


@router.put("/fields/{kind}/layout", response={200: shapes.Layout, **REFUSALS})
def change(request: HttpRequest, kind: str, body: WantedLayout) -> HttpResponse:
    """Order, groups and their names, all at once. A field that is named nowhere is the last of its group."""
    access.demand(actor(request), "edit", "fields")
    groups = [layout.Group(one.code, " ".join(one.title.split()), tuple(one.fields)) for one in body.groups]
    layout.arrange(known(kind), groups)
    journal.note("fields.arranged", kind, by=actor(request))
    return _shown(kind)


@router.patch("/fields/{kind}/{code}", response={204: None, **REFUSALS})
def demand(request: HttpRequest, kind: str, code: str, body: Demand) -> HttpResponse:
    """Require a built-in field, or no longer."""
    access.demand(actor(request), "edit", "fields")
    field = KINDS[known(kind)].fields.get(code)
    if field is None or field.custom:
        raise NoSuchRecord(code)
    if field.read_only:
        message = _("“%(field)s” is set by Leadwright itself") % {"field": _(field.title)}
        raise Refused({"required": [Wrong("read_only", message)]})
    check_stage(kind, body.required_from)
    layout.demand(kind, code, required=body.required, required_from=body.required_from)
    journal.note("field.changed", f"{kind} {code}", by=actor(request), **body.dict())
    return HttpResponse(status=204)


def check_stage(kind: str, code: str) -> None:
    """Raise `Refused` unless this is a stage of the kind, or none."""
    if code and options.entry(KINDS[kind].stages, code) is None:
        raise Refused({"required_from": [Wrong("no_such_stage", _("There is no such stage"))]})


def _shown(kind: str) -> HttpResponse:
    groups = layout.groups(kind, KINDS[kind].fields)
    return answer(
        {"groups": [{"code": one.code, "title": layout.title_of(one), "fields": one.fields} for one in groups]}
    )
