"""How telephone numbers are shown."""

import phonenumbers
from django.http import HttpRequest, HttpResponse
from ninja import Router

from leadwright.api.answers import answer
from leadwright.api.shapes import fields as shapes
from leadwright.company import configuration
from leadwright.fields import phone_formats

router = Router(tags=["fields"])


@router.get("/phone-formats", response=shapes.PhoneFormats)
def formats(request: HttpRequest) -> HttpResponse:
    """The rules by which a kept number is spaced for people of the company's country."""
    country = configuration.company().country
    return answer(
        {
            "calling_code": str(phonenumbers.country_code_for_region(country)),
            "national": phone_formats.national(country),
            "international": phone_formats.international(),
        }
    )
