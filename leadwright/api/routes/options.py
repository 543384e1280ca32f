"""Stages, pipelines and other lists, for those who keep them."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import options as shapes
from leadwright.people import access
from leadwright.processes import reads as process_reads
from leadwright.records import entries, pipelines
from leadwright.records.kind import KINDS
from leadwright.records.models import Option
from leadwright.records.options import of_pipeline

router = Router(tags=["lists that are kept"])
Name = Annotated[str, Field(max_length=1_000)]
Code = Annotated[str, Field(max_length=50)]


class NewEntry(Schema):
    """An entry to be added after another, or as the first one."""

    name: Name
    color: Code = ""
    after: Code | None = None


class EntryChange(Schema):
    """What changes."""

    name: Name | None = None
    color: Code | None = None
    limit: Annotated[int, Field(ge=0, le=1_000_000)] | None = None


class Order(Schema):
    """Every code of the list once."""

    codes: list[Code] = Field(max_length=entries.MOST)


class Named(Schema):
    """The name of a pipeline."""

    name: Name


class PipelineOrder(Schema):
    """Every number once."""

    ids: list[int] = Field(max_length=pipelines.MOST)


@router.get("/options", response={200: list[shapes.KeptList], **REFUSALS})
def every(request: HttpRequest) -> HttpResponse:
    """Every list: the stages of each pipeline, then the others."""
    access.demand(actor(request), "read", "lists")
    numbers = [one.pk for one in pipelines.everything()]
    of_deals = [of_pipeline(KINDS["deal"].stages, number) for number in numbers]
    stages = [KINDS["lead"].stages, *of_deals, KINDS["document"].stages]
    return answer([_list(of) for of in (*stages, *entries.TITLES)])


@router.post("/options/{of}", response={201: shapes.KeptList, **REFUSALS})
def add(request: HttpRequest, of: str, body: NewEntry) -> HttpResponse:
    """A new entry."""
    entries.add(of, body.name, body.color, body.after, by=actor(request))
    return answer(_list(of), 201)


@router.put("/options/{of}/order", response={200: shapes.KeptList, **REFUSALS})
def order(request: HttpRequest, of: str, body: Order) -> HttpResponse:
    """Another order."""
    entries.order(of, body.codes, by=actor(request))
    return answer(_list(of))


@router.patch("/options/{of}/{code}", response={200: shapes.KeptList, **REFUSALS})
def change(request: HttpRequest, of: str, code: str, body: EntryChange) -> HttpResponse:
    """Another name, colour or limit."""
    entries.change(of, code, by=actor(request), **body.dict(exclude_unset=True))
    return answer(_list(of))


@router.delete("/options/{of}/{code}", response={200: shapes.KeptList, **REFUSALS})
def delete(request: HttpRequest, of: str, code: str, instead: str | None = None) -> HttpResponse:
    """Take an entry away; its records get another instead."""
    entries.delete(of, code, instead, by=actor(request))
    return answer(_list(of))


@router.get("/pipelines", response={200: list[shapes.KeptPipeline], **REFUSALS})
def all_pipelines(request: HttpRequest) -> HttpResponse:
    """Every pipeline in order."""
    access.demand(actor(request), "read", "lists")
    return answer(_pipelines())


@router.post("/pipelines", response={201: list[shapes.KeptPipeline], **REFUSALS})
def add_pipeline(request: HttpRequest, body: Named) -> HttpResponse:
    """A new pipeline with the stages of the first one."""
    pipelines.add(body.name, by=actor(request))
    return answer(_pipelines(), 201)


@router.put("/pipelines/order", response={200: list[shapes.KeptPipeline], **REFUSALS})
def order_pipelines(request: HttpRequest, body: PipelineOrder) -> HttpResponse:
    """Another order."""
    pipelines.order(body.ids, by=actor(request))
    return answer(_pipelines())


@router.patch("/pipelines/{number}", response={200: list[shapes.KeptPipeline], **REFUSALS})
def rename_pipeline(request: HttpRequest, number: int, body: Named) -> HttpResponse:
    """Another name."""
    pipelines.rename(number, body.name, by=actor(request))
    return answer(_pipelines())


@router.delete("/pipelines/{number}", response={200: list[shapes.KeptPipeline], **REFUSALS})
def delete_pipeline(request: HttpRequest, number: int) -> HttpResponse:
    """Take an empty pipeline away."""
    pipelines.delete(number, by=actor(request))
    return answer(_pipelines())


def _pipelines() -> list[dict[str, Any]]:
    used = pipelines.uses()
    return [{"id": one.pk, "name": _(one.name), "records": used.get(one.pk, 0)} for one in pipelines.everything()]


def _list(of: str) -> dict[str, Any]:
    kind, used = entries.kind_of(of), entries.uses(of)
    found = list(Option.objects.filter(of=of))
    named = process_reads.uses_of_words([one.code for one in found])
    return {
        "of": of,
        "title": _(entries.TITLES.get(of, "")),
        "kind": kind,
        "pipeline": int(of.removeprefix("DEAL_STAGE").strip("_") or 0) if kind == "deal" else None,
        "entries": [_entry(one, used.get(one.code, 0), named.get(one.code, [])) for one in found],
    }


def _entry(one: Option, records: int, used_in: list[str]) -> dict[str, Any]:
    return {
        "code": one.code,
        "name": _(one.name),
        "color": one.color,
        "semantics": one.semantics or "P",
        "limit": one.limit,
        "system": one.system or one.semantics == "S",
        "records": records,
        "used_in": used_in,
    }
