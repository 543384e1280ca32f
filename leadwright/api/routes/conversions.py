"""What leads become: previewed, done, taken back; how the company converts."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from django.db.models import Q
from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import conversions as shapes
from leadwright.conversion import automatic, converting, mapping, planning, reads, series, terms, undoing
from leadwright.conversion.mapping import LEAD
from leadwright.conversion.models import Conversion, Series
from leadwright.conversion.plans import Plan, Planned, Verdict
from leadwright.conversion.starting import Start
from leadwright.conversion.undoing import Undone
from leadwright.conversion.wanted import TARGETS, Wanted
from leadwright.fields.field import Field as RecordField
from leadwright.fields.types.money import Money
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.processes import reads as process_reads
from leadwright.records import reads as record_reads
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.refusal import Refused

from . import fields

router = Router(tags=["conversions"])


class ConversionWish(Schema):
    """What a lead is to become; the company's usual when it says nothing."""

    wanted: Wanted | None = None

    @property
    def meant(self) -> Wanted:
        return self.wanted or terms.wanted()


class WishForMany(ConversionWish):
    """The same for many leads."""

    leads: Annotated[list[int], Field(min_length=1, max_length=series.MOST)]


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


@router.post("/conversions/lead/{number}/preview", response={200: shapes.ConversionPlan, **REFUSALS})
def preview(request: HttpRequest, number: int, body: ConversionWish) -> HttpResponse:
    """What would become of a lead; nothing is changed."""
    by = actor(request)
    facts = record_reads.facts("lead", number, by=by)
    access.demand(by, "convert", LEAD, facts)
    return answer(_plan(facts, planning.plan(facts, body.meant, by=by, deep=True), body.meant, by))


@router.post("/conversions/lead/{number}", response={201: shapes.Became, **REFUSALS})
def convert(request: HttpRequest, number: int, body: ConversionWish) -> HttpResponse:
    """Do it, once: a second request answers with what the first one made."""
    by = actor(request)
    made = converting.convert(number, body.meant, by=by)
    return answer({"id": made.pk, "records": reads.named(made, by=by)}, 201)


@router.get("/conversions/lead/{number}", response={200: shapes.TakenBack, **REFUSALS})
def undo_preview(request: HttpRequest, number: int) -> HttpResponse:
    """What taking it back would do; nothing is changed."""
    made = converting.of_lead(number)
    return answer(_taken_back(undoing.foresee(made.pk if made else 0, by=actor(request))))


@router.delete("/conversions/lead/{number}", response={200: shapes.TakenBack, **REFUSALS})
def undo(request: HttpRequest, number: int) -> HttpResponse:
    """Take back what a lead became, but for what somebody has worked on since."""
    made = converting.of_lead(number)
    return answer(_taken_back(undoing.undo(made.pk if made else 0, by=actor(request))))


@router.post("/conversions", response={201: shapes.SeriesOfConversions, **REFUSALS})
def convert_many(request: HttpRequest, body: WishForMany) -> HttpResponse:
    """Many leads: a few at once, more by and by."""
    return answer(_series(series.begin(body.leads, body.meant, by=actor(request))), 201)


@router.get("/conversions/series/{number}", response={200: shapes.SeriesOfConversions, **REFUSALS})
def progress(request: HttpRequest, number: int) -> HttpResponse:
    """How far it is."""
    return answer(_series(series.find(number, by=actor(request))))


@router.delete("/conversions/series/{number}", response={200: shapes.SeriesOfConversions, **REFUSALS})
def undo_many(request: HttpRequest, number: int) -> HttpResponse:
    """Take all of it back: a work of its own, whose results say what stays."""
    return answer(_series(series.undo(number, by=actor(request))))


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
    return answer({"series": _series(begun) if begun else None}, 201)


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


@router.get("/conversions/blocked", response={200: shapes.BlockedConversions, **REFUSALS})
def blocked(request: HttpRequest) -> HttpResponse:
    """Conversions that wait for something."""
    return answer({"blocked": reads.waiting(by=actor(request))})


@router.post("/conversions/blocked", response={200: shapes.BlockedConversions, **REFUSALS})
def try_blocked(request: HttpRequest) -> HttpResponse:
    """Try those that are shown again: somebody may have the right meanwhile. Answers with what still waits."""
    by = actor(request)
    automatic.go_on([one["lead"] for one in reads.waiting(by=by)])
    return answer({"blocked": reads.waiting(by=by)})


def _taken_back(one: Undone) -> dict[str, Any]:
    return {"removed": one.removed, "stays": one.stays, "letters": _letters([one.made])}


def _plan(facts: dict[str, Any], plan: Plan, wanted: Wanted, by: Actor) -> dict[str, Any]:
    return {
        "lead": facts["ID"],
        "title": LEAD.titled(facts),
        "targets": [_target(one) for one in plan.targets],
        "verdicts": [_verdict(one, facts) for one in plan.verdicts],
        "problems": Refused(plan.problems).as_json(),
        "denied": {kind: why for kind in TARGETS if (why := planning.add_denied(kind, by=by))},
        "returning": bool(facts["IS_RETURN_CUSTOMER"]),
        "partly": terms.now().partly,
        "may_add_fields": access.may(by, "edit", "fields"),
        "wanted": wanted.model_dump(mode="json"),
    }


def _target(one: Planned) -> dict[str, Any]:
    whole = {**one.there, **one.values}
    return {
        "kind": one.kind,
        "title": one.what.titled(whole) if any(whole.get(code) for code in one.what.naming) else "",
        "use": one.use,
        "values": one.values,
        "conflicts": _conflicts(one),
        "asked": one.asked,
        "denied": one.denied,
        "problems": Refused(one.problems).as_json(),
        "duplicates": one.duplicates,
        "starts": [_start(start) for start in one.starts],
    }


def _start(one: Start) -> dict[str, Any]:
    parameters = [fields.shown_as(field) for field in one.parameters.values()]
    return {"process": one.process, "name": one.name, "parameters": parameters, "values": one.values}


def _conflicts(one: Planned) -> list[dict[str, Any]]:
    """The fields in which the record that is used has a value of its own."""

    def said(code: str, facts: Mapping[str, Any]) -> str:
        return _said(one.what.fields[code], facts)

    differing = [
        code
        for code in one.fresh
        if said(code, one.fresh) != said(code, one.there)
        and not one.what.fields[code].type.is_empty(one.there.get(code))
    ]
    return [
        {
            "code": code,
            "title": _(one.what.fields[code].title),
            "there": said(code, one.there),
            "fresh": said(code, one.fresh),
            "appends": one.what.fields[code].multiple or isinstance(one.there[code], str),
        }
        for code in differing
    ]


def _said(field: RecordField, facts: Mapping[str, Any]) -> str:
    """A value in words, an amount with its currency."""
    said = field.type.show(facts.get(field.code), KNOWLEDGE)[:500]
    currency = facts.get(field.type.currency) if isinstance(field.type, Money) else None
    return f"{said} {currency}" if currency else said


def _verdict(one: Verdict, facts: dict[str, Any]) -> dict[str, Any]:
    field = LEAD.fields[one.code]
    return {
        "code": one.code,
        "title": _(field.title),
        "custom": field.custom,
        "shown": _said(field, facts),
        "goes": one.goes,
        "hindered": one.hindered,
        "decided": one.decided,
        "lost": one.lost,
        "fits": {kind: mapping.targets_of(one.code, kind) for kind in TARGETS} if field.custom else {},
    }


def _series(one: Series) -> dict[str, Any]:
    names = ("total", "done", "undone", "switch", "results")
    finished, undoes = one.done >= one.total, one.undoes_id
    letters = _letters(series.taken_back(one)) if finished and undoes else 0
    told = {"finished": finished, "undoes": undoes, "letters": letters}
    return {"id": one.pk, **{name: getattr(one, name) for name in names}, **told}


def _letters(several: Sequence[Conversion]) -> int:
    """How many were sent about what was made, and about the leads, since then."""
    if not several:
        return 0
    about = [pair for one in several for pair in (("lead", one.lead), *one.made.items())]
    return process_reads.letters_sent(about, min(one.at for one in several))


def _terms(by: Actor) -> dict[str, Any]:
    access.demand(by, "convert", LEAD)
    now, in_work = terms.now(), record_reads.records("lead", by=by).exclude(status_semantic_id__in=("S", "F"))
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
    access.demand(by, "convert", LEAD)
    fields = [field for field in LEAD.fields.values() if not field.read_only and field.code not in mapping.OWN]
    return {
        "fields": [
            {
                "code": one.code,
                "title": _(one.title),
                "custom": one.custom,
                "targets": {kind: _pair(one.code, kind) for kind in TARGETS},
            }
            for one in fields
        ],
        "can": access.allowed(by, "fields"),
    }


def _pair(code: str, kind: str) -> dict[str, Any]:
    target = mapping.of(kind).get(code, "")
    fits = mapping.targets_of(code, kind)
    return {"target": target, "usual": not mapping.changed(code, kind), "fits": fits}
