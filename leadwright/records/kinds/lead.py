"""The fields of a lead, by Bitrix24's codes (as a real portal's `crm.lead.fields` lists them)."""

from django.utils.translation import gettext_noop as N_

from leadwright.fields.field import Field
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
from leadwright.fields.types.stage import Stage
from leadwright.fields.types.text import Text
from leadwright.fields.types.yes_no import YesNo

STAGES = "STATUS"

FIELDS = (
    Field(code="TITLE", title=N_("Lead name"), type=Text()),
    Field(code="STATUS_ID", title=N_("Stage"), type=Stage(of=STAGES), required=True),
    Field(code="OPPORTUNITY", title=N_("Opportunity"), type=Money()),
    Field(code="CURRENCY_ID", title=N_("Currency"), type=Currency()),
    Field(code="ASSIGNED_BY_ID", title=N_("Responsible person"), type=Person()),
    Field(code="SOURCE_ID", title=N_("Source"), type=Choice(of="SOURCE")),
    Field(code="COMMENTS", title=N_("Comment"), type=LongText()),
    Field(code="STATUS_DESCRIPTION", title=N_("About the stage"), type=LongText()),
    Field(code="SOURCE_DESCRIPTION", title=N_("About the source"), type=LongText()),
    Field(code="OPENED", title=N_("Available to everyone"), type=YesNo()),
    Field(code="IS_MANUAL_OPPORTUNITY", title=N_("Amount set by hand"), type=YesNo()),
    Field(code="COMPANY_TITLE", title=N_("Company name"), type=Text(), group="contact"),
    Field(code="HONORIFIC", title=N_("Salutation"), type=Choice(of="HONORIFIC"), group="contact"),
    Field(code="NAME", title=N_("First name"), type=Text(), group="contact"),
    Field(code="SECOND_NAME", title=N_("Second name"), type=Text(), group="contact"),
    Field(code="LAST_NAME", title=N_("Last name"), type=Text(), group="contact"),
    Field(code="POST", title=N_("Position"), type=Text(), group="contact"),
    Field(code="BIRTHDATE", title=N_("Date of birth"), type=Date(), group="contact"),
    Field(code="PHONE", title=N_("Phone"), type=Phones(), group="contact"),
    Field(code="EMAIL", title=N_("E-mail"), type=Emails(), group="contact"),
    Field(code="WEB", title=N_("Site"), type=Links(), group="contact"),
    Field(code="IM", title=N_("Messenger"), type=Messengers(), group="contact"),
    Field(code="ADDRESS", title=N_("Street and house"), type=Text(), group="address"),
    Field(code="ADDRESS_2", title=N_("Flat, office, floor"), type=Text(), group="address"),
    Field(code="ADDRESS_CITY", title=N_("City"), type=Text(), group="address"),
    Field(code="ADDRESS_POSTAL_CODE", title=N_("Postal code"), type=Text(), group="address"),
    Field(code="ADDRESS_REGION", title=N_("District"), type=Text(), group="address"),
    Field(code="ADDRESS_PROVINCE", title=N_("Province"), type=Text(), group="address"),
    Field(code="ADDRESS_COUNTRY", title=N_("Country"), type=Text(), group="address"),
    Field(code="ADDRESS_COUNTRY_CODE", title=N_("Country code"), type=Text(max_length=10), group="address"),
    Field(code="UTM_SOURCE", title=N_("UTM source"), type=Text(), group="source"),
    Field(code="UTM_MEDIUM", title=N_("UTM medium"), type=Text(), group="source"),
    Field(code="UTM_CAMPAIGN", title=N_("UTM campaign"), type=Text(), group="source"),
    Field(code="UTM_CONTENT", title=N_("UTM content"), type=Text(), group="source"),
    Field(code="UTM_TERM", title=N_("UTM term"), type=Text(), group="source"),
    Field(code="ORIGINATOR_ID", title=N_("Outside system"), type=Text(), group="source"),
    Field(code="ORIGIN_ID", title=N_("Number in the outside system"), type=Text(), group="source"),
    Field(code="CREATED_BY_ID", title=N_("Created by"), type=Person(trace=True), group="system", read_only=True),
    Field(code="MODIFY_BY_ID", title=N_("Modified by"), type=Person(trace=True), group="system", read_only=True),
    Field(code="MOVED_BY_ID", title=N_("Moved by"), type=Person(trace=True), group="system", read_only=True),
    Field(code="DATE_CREATE", title=N_("Created on"), type=DateTime(), group="system", read_only=True),
    Field(code="DATE_MODIFY", title=N_("Modified on"), type=DateTime(), group="system", read_only=True),
    Field(code="DATE_CLOSED", title=N_("Closed on"), type=DateTime(), group="system", read_only=True),
    Field(code="MOVED_TIME", title=N_("Moved on"), type=DateTime(), group="system", read_only=True),
    Field(code="STATUS_SEMANTIC_ID", title=N_("Stage group"), type=Text(max_length=1), group="system", read_only=True),
    Field(code="ID", title=N_("Number"), type=Integer(), group="system", read_only=True),
)
