"""What processes can be drawn with: the blocks and the values to pick from."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Router

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import blocks as shapes
from leadwright.company import configuration
from leadwright.engine import Block
from leadwright.fields.field import Field
from leadwright.people import access, directory
from leadwright.people.access import Actor
from leadwright.records import options, reads, shown
from leadwright.records.company_knowledge import SeenBy
from leadwright.records.kind import KINDS, Kind

router = Router(tags=["processes"])
Entries = dict[str, list[dict[str, str]]]
_WORDED = {"title", "description", "labels"}


@router.get("/blocks", response=list[shapes.BlockKind], by_alias=True)
def blocks(request: HttpRequest) -> HttpResponse:
    """Every kind of block with the form of its settings: for those who draw, and who look at what ran for a record."""
    by = actor(request)
    if not any(access.may(by, "read", kind) for kind in KINDS.values()):
        access.demand(by, "read", "processes")
    entries = {"pipelines": _pipelines(), "owners": _owners()}
    return answer([_block(kind, entries) for kind in Block.kinds.values()])


@router.get("/picker/{kind}", response={200: shapes.Picker, **REFUSALS})
def picker(request: HttpRequest, kind: str, sample: int | None = None) -> HttpResponse:
    """What the “...” button offers, each with its value on a sample record."""
    by = actor(request)
    what = KINDS[reads.known(kind)]
    if not access.may(by, "read", "processes"):
        access.demand(by, "read", what)
    facts, fields = _sample(kind, sample, by), shown.fields(what, by=by).values()
    groups = [
        {"key": "fields", "title": _("Fields"), "items": [_field(field, facts, by) for field in fields]},
        {"key": "users", "title": _("Users"), "items": _people(fields, facts, by)},
        {"key": "system", "title": _("Other"), "items": _system(what, facts)},
    ]
    told = {"id": facts["ID"], "title": what.titled(facts)} if facts else None
    return answer({"sample": told, "groups": groups})


def _block(kind: type[Block], entries: Entries) -> dict[str, Any]:
    form = _translated(kind.model_json_schema())
    for setting in form["properties"].values():
        if known := entries.get(setting.get("entries", "")):
            setting["choices"] = known
    return {
        "type": kind.model_fields["type"].default,
        "group": kind.group,
        "icon": kind.icon,
        "title": _(kind.label),
        "description": _(kind.hint),
        "serves": sorted(kind.serves),
        "schema": form,
    }


def _pipelines() -> list[dict[str, str]]:
    return [{"value": one.code, "title": one.name} for one in options.entries("PIPELINE")]


def _owners() -> list[dict[str, str]]:
    people = [one for one in directory.everybody().values() if one.active]
    as_lead = {"value": "", "title": _("Whoever answers for the lead")}
    return [as_lead, *({"value": f"user_{one.id}", "title": one.name} for one in people)]


def _translated(schema: Any) -> Any:
    """The schema with its words in the reader's language."""
    if isinstance(schema, dict):
        return {name: _worded(value) if name in _WORDED else _translated(value) for name, value in schema.items()}
    if isinstance(schema, list):
        return [_translated(one) for one in schema]
    return schema


def _worded(value: Any) -> Any:
    if isinstance(value, list):
        return [_worded(one) for one in value]
    return _(value) if isinstance(value, str) and value else _translated(value)


def _sample(kind: str, number: int | None, by: Actor) -> dict[str, Any]:
    newest = number or reads.records(kind, by=by).order_by("-id").values_list("pk", flat=True).first()
    return shown.values(KINDS[kind], reads.facts(kind, newest, by=by), by=by) if newest else {}


def _field(field: Field, facts: dict[str, Any], by: Actor) -> dict[str, Any]:
    return {
        "title": _(field.title),
        "reference": f"{{=Document:{field.code}}}",
        "printable": f"{{=Document:{field.code} > printable}}",
        "type": field.type.name,
        "sample": field.type.show(facts.get(field.code), SeenBy(by)) if facts else "",
    }


def _people(fields: Iterable[Field], facts: dict[str, Any], by: Actor) -> list[dict[str, Any]]:
    here = [one for one in directory.everybody().values() if one.active]
    people = [
        {"title": one.name, "detail": one.department, "reference": f"user_{one.id}", "type": "person", "person": one.id}
        for one in here
    ]
    holders = [field for field in fields if field.type.name == "person"]
    return people + [{**_field(field, facts, by), "detail": _("Fields")} for field in holders]


def _system(kind: Kind, facts: dict[str, Any]) -> list[dict[str, Any]]:
    url = configuration.url()
    link = kind.address(facts["ID"]) if facts else ""
    return [
        {"title": _("Link to the record"), "reference": "{=Document:URL}", "type": "text", "sample": link},
        {"title": _("Now"), "reference": "{=System:Now}", "type": "date_time", "sample": ""},
        {"title": _("Today"), "reference": "{=System:Date}", "type": "date", "sample": ""},
        {"title": _("Address of this server"), "reference": "{=System:HostUrl}", "type": "text", "sample": url},
    ]
