"""The fields of a company, by Bitrix24's codes (as a real portal's `crm.company.fields` lists them)."""

from django.utils.translation import gettext_noop as N_

from leadwright.fields.field import Field
from leadwright.fields.types.choice import Choice
from leadwright.fields.types.currency import Currency
from leadwright.fields.types.file import File
from leadwright.fields.types.long_text import LongText
from leadwright.fields.types.money import Money
from leadwright.fields.types.text import Text
from leadwright.fields.types.yes_no import YesNo

from . import parts

_REGISTERED = (
    ("", N_("Legal address: street and house")),
    ("_2", N_("Legal address: flat, office, floor")),
    ("_CITY", N_("Legal address: city")),
    ("_POSTAL_CODE", N_("Legal address: postal code")),
    ("_REGION", N_("Legal address: district")),
    ("_PROVINCE", N_("Legal address: province")),
    ("_COUNTRY", N_("Legal address: country")),
)
_REGISTERED_CODE = N_("Legal address: country code")

FIELDS = (
    Field(code="TITLE", title=N_("Company name"), type=Text()),
    Field(code="LOGO", title=N_("Logo"), type=File(picture=True)),
    Field(code="COMPANY_TYPE", title=N_("Type of company"), type=Choice(of="COMPANY_TYPE")),
    Field(code="INDUSTRY", title=N_("Industry"), type=Choice(of="INDUSTRY")),
    Field(code="EMPLOYEES", title=N_("Employees"), type=Choice(of="EMPLOYEES")),
    Field(code="REVENUE", title=N_("Yearly revenue"), type=Money()),
    Field(code="CURRENCY_ID", title=N_("Currency"), type=Currency()),
    parts.OWNER,
    *(Field(code=one.code, title=one.title, type=one.type) for one in parts.CONTACT_POINTS),
    parts.COMMENTS,
    Field(code="BANKING_DETAILS", title=N_("Bank details"), type=LongText()),
    parts.OPENED,
    Field(code="IS_MY_COMPANY", title=N_("Our own company"), type=YesNo()),
    *parts.FOLLOWERS,
    *parts.ADDRESS,
    Field(code="ADDRESS_LEGAL", title=N_("Legal address"), type=LongText(), group="address"),
    *(Field(code=f"REG_ADDRESS{part}", title=title, type=Text(), group="address") for part, title in _REGISTERED),
    Field(code="REG_ADDRESS_COUNTRY_CODE", title=_REGISTERED_CODE, type=Text(max_length=10), group="address"),
    *parts.UTM,
    *parts.ORIGIN,
    Field(code="ORIGIN_VERSION", title=N_("Version in the outside system"), type=Text(), group="source"),
    parts.FROM_LEAD,
    *parts.TRACES,
)
