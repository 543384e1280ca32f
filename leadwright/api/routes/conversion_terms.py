"""How the company converts: its usual wish, simple mode, and which field takes which values."""

from typing import Annotated, Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.conversions_told import series_told
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import conversions as shapes
from leadwright.conversion import mapping, series, terms
from leadwright.conversion.mapping import LEAD
from leadwright.conversion.wanted import TARGETS
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import reads

router = Router(tags=["conversions"])


class TermsWanted(Schema):
    """What is to change; simple mode is switched by itself."""

    partly: bool | None = None
    repeat: bool | None = None
    wanted: dict[str, Any] | None = None


class Mode(Schema):
    """Whether leads are converted as they come."""

    simple: bool


class PairWanted(Schema):
    """Which field takes the values of a field; empty for none."""

    source: Annotated[str, Field(max_length=50)]
    kind: Annotated[str, Field(max_length=20)]
    target: Annotated[str, Field(max_length=50)] = ""


@router.get("/conversions/terms", response={200: shapes.ConversionTerms, **REFUSALS})
def shown_terms(request: HttpRequest) -> HttpResponse:
    """How this company converts, and what switching would do."""
    return answer(_terms(actor(request)))


@router.patch("/conversions/terms", response={200: shapes.ConversionTerms, **REFUSALS})
def change_terms(request: HttpRequest, body: TermsWanted) -> HttpResponse:
    """Change what is named."""
    by = actor(request)
    terms.change(body.model_dump(exclude_none=True), by=by)
    return answer(_terms(by))


@router.post("/conversions/mode", response={201: shapes.Switched, **REFUSALS})
def switch(request: HttpRequest, body: Mode) -> HttpResponse:
    """Switch simple mode on, which converts every lead in work, or off."""
    begun = series.switch(body.simple, by=actor(request))
    return answer({"series": series_told(begun) if begun else None}, 201)


@router.get("/conversions/mapping", response={200: shapes.ConversionMapping, **REFUSALS})
def shown_mapping(request: HttpRequest) -> HttpResponse:
    """Where the values of each field go."""
    return answer(_mapping(actor(request)))


@router.put("/conversions/mapping", response={200: shapes.ConversionMapping, **REFUSALS})
def change_mapping(request: HttpRequest, body: PairWanted) -> HttpResponse:
    """Let them go somewhere else, or nowhere."""
    by = actor(request)
    mapping.keep(body.source, body.kind, body.target, by=by)
    return answer(_mapping(by))


@router.delete("/conversions/mapping", response={200: shapes.ConversionMapping, **REFUSALS})
def reset_mapping(request: HttpRequest) -> HttpResponse:
    """Back to the usual."""
    by = actor(request)
    mapping.reset(by=by)
    return answer(_mapping(by))


def _terms(by: Actor) -> dict[str, Any]:
    access.demand(by, "read", "settings")
    now, in_work = terms.now(), reads.in_work("lead", by=by)
    nameless = in_work.filter(Q(name=""), Q(second_name=""), Q(last_name=""))
    told = {name: getattr(now, name) for name in terms.NAMES}
    wanted = terms.wanted().model_dump(mode="json")
    return {
        **told,
        "wanted": wanted,
        "open": in_work.count(),
        "nameless": nameless.count(),
        "switched": series.last_switch(by=by),
    }


def _mapping(by: Actor) -> dict[str, Any]:
    access.demand(by, "read", "fields")
    fields = [field for field in LEAD.fields.values() if not field.read_only and field.code not in mapping.OWN]
    return {
        "fields": [
            {
                "code": one.code,
                "title": _(one.title),
                "custom": one.custom,
                "targets": {kind: _pair(one.code, kind, by) for kind in TARGETS},
            }
            for one in fields
        ],
        "can": access.allowed(by, "fields"),
    }


def _pair(code: str, kind: str, by: Actor) -> dict[str, Any]:
    target = mapping.of(kind).get(code, "")
    fits = mapping.targets_of(code, kind, by=by)
    return {"target": target, "usual": not mapping.changed(code, kind), "fits": fits}
