"""Fields that several kinds of record have, by Bitrix24's codes."""

from django.utils.translation import gettext_noop as N_

from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.types.choice import Choice
from leadwright.fields.types.currency import Currency
from leadwright.fields.types.date import Date
from leadwright.fields.types.date_time import DateTime
from leadwright.fields.types.emails import Emails
from leadwright.fields.types.integer import Integer
from leadwright.fields.types.links import Links
from leadwright.fields.types.long_text import LongText
from leadwright.fields.types.messengers import Messengers
from leadwright.fields.types.money import Money
from leadwright.fields.types.person import Person
from leadwright.fields.types.phones import Phones
from leadwright.fields.types.record import Record
from leadwright.fields.types.text import Text
from leadwright.fields.types.yes_no import YesNo

OWNER = Field(code="ASSIGNED_BY_ID", title=N_("Responsible person"), type=Person())
OPENED = Field(code="OPENED", title=N_("Available to everyone"), type=YesNo())
COMMENTS = Field(code="COMMENTS", title=N_("Comment"), type=LongText())

WORTH = (
    Field(code="OPPORTUNITY", title=N_("Opportunity"), type=Money()),
    Field(code="CURRENCY_ID", title=N_("Currency"), type=Currency()),
    Field(code="IS_MANUAL_OPPORTUNITY", title=N_("Amount set by hand"), type=YesNo()),
)
SOURCE = (
    Field(code="SOURCE_ID", title=N_("Source"), type=Choice(of="SOURCE")),
    Field(code="SOURCE_DESCRIPTION", title=N_("About the source"), type=LongText()),
)
FOLLOWERS = (
    Field(code="OBSERVERS", title=N_("Observers"), type=Many(of=Person(trace=True))),
    Field(code="TAGS", title=N_("Tags"), type=Many(of=Text(max_length=50))),
)
CLIENT = (
    Field(code="COMPANY_ID", title=N_("Company"), type=Record(kind="company"), group="contact"),
    Field(code="CONTACT_ID", title=N_("Main contact"), type=Record(kind="contact"), group="contact"),
    Field(code="CONTACT_IDS", title=N_("Contacts"), type=Many(of=Record(kind="contact")), group="contact"),
)
FROM_LEAD = Field(code="LEAD_ID", title=N_("From lead"), type=Record(kind="lead"), group="system", read_only=True)
RETURNING = Field(code="IS_RETURN_CUSTOMER", title=N_("Returning client"), type=YesNo(), group="system", read_only=True)
PERSON = (
    Field(code="HONORIFIC", title=N_("Salutation"), type=Choice(of="HONORIFIC"), group="contact"),
    Field(code="NAME", title=N_("First name"), type=Text(), group="contact"),
    Field(code="SECOND_NAME", title=N_("Second name"), type=Text(), group="contact"),
    Field(code="LAST_NAME", title=N_("Last name"), type=Text(), group="contact"),
    Field(code="POST", title=N_("Position"), type=Text(), group="contact"),
    Field(code="BIRTHDATE", title=N_("Date of birth"), type=Date(), group="contact"),
)
CONTACT_POINTS = (
    Field(code="PHONE", title=N_("Phone"), type=Phones(), group="contact"),
    Field(code="EMAIL", title=N_("E-mail"), type=Emails(), group="contact"),
    Field(code="WEB", title=N_("Site"), type=Links(), group="contact"),
    Field(code="IM", title=N_("Messenger"), type=Messengers(), group="contact"),
    Field(code="LINK", title=N_("Link"), type=Links(), group="contact"),
)
_ADDRESS = (
    ("", N_("Street and house")),
    ("_2", N_("Flat, office, floor")),
    ("_CITY", N_("City")),
    ("_POSTAL_CODE", N_("Postal code")),
    ("_REGION", N_("District")),
    ("_PROVINCE", N_("Province")),
    ("_COUNTRY", N_("Country")),
)
ADDRESS = (
    *(Field(code=f"ADDRESS{part}", title=title, type=Text(), group="address") for part, title in _ADDRESS),
    Field(code="ADDRESS_COUNTRY_CODE", title=N_("Country code"), type=Text(max_length=10), group="address"),
)
UTM = (
    Field(code="UTM_SOURCE", title=N_("UTM source"), type=Text(), group="source"),
    Field(code="UTM_MEDIUM", title=N_("UTM medium"), type=Text(), group="source"),
    Field(code="UTM_CAMPAIGN", title=N_("UTM campaign"), type=Text(), group="source"),
    Field(code="UTM_CONTENT", title=N_("UTM content"), type=Text(), group="source"),
    Field(code="UTM_TERM", title=N_("UTM term"), type=Text(), group="source"),
)
ORIGIN = (
    Field(code="ORIGINATOR_ID", title=N_("Outside system"), type=Text(), group="source"),
    Field(code="ORIGIN_ID", title=N_("Number in the outside system"), type=Text(), group="source"),
)
TRACES = (
    Field(code="CREATED_BY_ID", title=N_("Created by"), type=Person(trace=True), group="system", read_only=True),
    Field(code="MODIFY_BY_ID", title=N_("Modified by"), type=Person(trace=True), group="system", read_only=True),
    Field(code="DATE_CREATE", title=N_("Created on"), type=DateTime(), group="system", read_only=True),
    Field(code="DATE_MODIFY", title=N_("Modified on"), type=DateTime(), group="system", read_only=True),
    Field(code="ID", title=N_("Number"), type=Integer(), group="system", read_only=True),
)
MOVES = (
    Field(code="MOVED_BY_ID", title=N_("Moved by"), type=Person(trace=True), group="system", read_only=True),
    Field(code="MOVED_TIME", title=N_("Moved on"), type=DateTime(), group="system", read_only=True),
)
