"""The company's name, country, language and money."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from ninja import Field, Router, Schema

from leadwright.api.answers import answer
from leadwright.api.caller import actor
from leadwright.api.shapes import REFUSALS
from leadwright.api.shapes import company as shapes
from leadwright.company import configuration, iso, rates
from leadwright.company.models import Currency
from leadwright.people import access
from leadwright.people.access import Actor
from leadwright.records import company_settings

router = Router(tags=["company"])
ANSWER: dict[int, Any] = {200: shapes.Company, **REFUSALS}


class CompanyChange(Schema):
    """What is to change; a currency must have a rate already."""

    name: str | None = Field(None, max_length=1_000)
    country: str | None = Field(None, max_length=10)
    language: str | None = Field(None, max_length=10)
    currency: str | None = Field(None, max_length=10)


class NewRate(Schema):
    """What a unit of the currency is worth in the company's own."""

    rate: str = Field(max_length=60)


@router.get("/company", response=ANSWER)
def read(request: HttpRequest) -> HttpResponse:
    """What is set for the whole company."""
    by = actor(request)
    access.demand(by, "read", "settings")
    return answer(_told(by))


@router.patch("/company", response=ANSWER)
def change(request: HttpRequest, body: CompanyChange) -> HttpResponse:
    """Change some of it. With another currency every rate is said anew in that."""
    by = actor(request)
    company_settings.change(body.model_dump(exclude_none=True), by=by)
    return answer(_told(by))


@router.put("/company/rates/{code}", response=ANSWER)
def keep(request: HttpRequest, code: str, body: NewRate) -> HttpResponse:
    """Add a currency by its ISO 4217 code, or change its rate."""
    by = actor(request)
    company_settings.keep_rate(code, body.rate, by=by)
    return answer(_told(by))


@router.delete("/company/rates/{code}", response=ANSWER)
def remove(request: HttpRequest, code: str) -> HttpResponse:
    """Take a currency away in which there are no amounts."""
    by = actor(request)
    company_settings.remove_rate(code, by=by)
    return answer(_told(by))


def _told(by: Actor) -> dict[str, Any]:
    company = configuration.company()
    return {
        **{name: getattr(company, name) for name in ("name", "country", "language", "currency")},
        "rates": [{"code": one.code, "rate": rates.written(one.rate)} for one in Currency.objects.order_by("code")],
        "countries": iso.countries(),
        "languages": [code for code, _name in settings.LANGUAGES],
        "currencies": iso.paid_with(),
        "can": access.allowed(by, "settings"),
    }
