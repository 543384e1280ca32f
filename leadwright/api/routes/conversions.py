"""What leads become: previewed, done, taken back."""

from typing import Annotated, Any

from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.asked import Asked
from leadwright.api.caller import actor
from leadwright.api.conversions_told import letters, outlook_told, plan_told, series_told
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import conversions as shapes
from leadwright.conversion import automatic, converting, outlook, planning, reads, series, terms, undoing
from leadwright.conversion.mapping import LEAD
from leadwright.conversion.undoing import Undone
from leadwright.conversion.wanted import Wanted
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import reads as record_reads
from leadwright.records.actions import in_bulk

router = Router(tags=["conversions"])


class ConversionWish(Schema):
    """What a lead is to become; the company's usual when it says nothing."""

    wanted: Wanted | None = None

    @property
    def meant(self) -> Wanted:
        return self.wanted or terms.wanted()


class WishForMany(ConversionWish):
    """The same for the leads numbered, or without numbers for all that the list shows."""

    leads: Annotated[list[int], Field(min_length=1, max_length=series.MOST)] | None = None
    asked: Asked = Asked()

    def numbers(self, by: Actor) -> list[int]:
        """The leads that are meant."""
        return self.leads or in_bulk.meant(self.asked.wanted("lead"), None, by=by)


@router.post("/conversions/lead/{number}/preview", response={200: shapes.ConversionPlan, **REFUSALS})
def preview(request: HttpRequest, number: int, body: ConversionWish) -> HttpResponse:
    """What would become of a lead; nothing is changed."""
    by = actor(request)
    facts = record_reads.facts("lead", number, by=by)
    access.demand(by, "convert", LEAD, facts)
    return answer(plan_told(facts, planning.plan(facts, body.meant, by=by, deep=True), body.meant, by=by))


@router.post("/conversions/lead/{number}", response={200: shapes.Became, 201: shapes.Became, **REFUSALS})
def convert(request: HttpRequest, number: int, body: ConversionWish) -> HttpResponse:
    """Do it, once: a second request closes the lead again where it has to, and answers 200 with what the first made."""
    by = actor(request)
    made = converting.convert(number, body.meant, by=by)
    return answer({"id": made.pk, "records": reads.named(made, by=by)}, 201 if made.is_new else 200)


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
    by = actor(request)
    return answer(series_told(series.begin(body.numbers(by), body.meant, by=by)), 201)


@router.post("/conversions/preview", response={200: shapes.ConversionOutlook, **REFUSALS})
def preview_many(request: HttpRequest, body: WishForMany) -> HttpResponse:
    """What would become of many leads; nothing is changed."""
    by = actor(request)
    return answer(outlook_told(outlook.foresee(body.numbers(by), body.meant, by=by), body.meant, by=by))


@router.get("/conversions/series/{number}", response={200: shapes.SeriesOfConversions, **REFUSALS})
def progress(request: HttpRequest, number: int) -> HttpResponse:
    """How far it is."""
    return answer(series_told(series.find(number, by=actor(request))))


@router.delete("/conversions/series/{number}", response={200: shapes.SeriesOfConversions, **REFUSALS})
def undo_many(request: HttpRequest, number: int) -> HttpResponse:
    """Take all of it back: a work of its own, whose results say what stays."""
    return answer(series_told(series.undo(number, by=actor(request))))


@router.get("/conversions/blocked", response={200: shapes.BlockedConversions, **REFUSALS})
def blocked(request: HttpRequest, before: Annotated[int | None, Field(ge=1)] = None) -> HttpResponse:
    """Conversions that wait for something, older than the one with the number `before`."""
    return answer(_waiting(actor(request), before))


@router.post("/conversions/blocked", response={200: shapes.BlockedConversions, **REFUSALS})
def try_blocked(request: HttpRequest) -> HttpResponse:
    """Try the newest of those again that the reader may convert: somebody may have the right meanwhile. Answers with
    what still waits.
    """
    by = actor(request)
    access.demand(by, "convert", LEAD)
    automatic.go_on(reads.to_try(by=by))
    return answer(_waiting(by))


def _waiting(by: Actor, before: int | None = None) -> dict[str, Any]:
    page, more = reads.waiting(by=by, before=before)
    return {"blocked": page, "more": more}


def _taken_back(one: Undone) -> dict[str, Any]:
    return {"removed": one.removed, "stays": one.stays, "letters": letters([one.made])}
