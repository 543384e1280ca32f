"""The fields of a lead, by Bitrix24's codes (as a real portal's `crm.lead.fields` lists them)."""

from django.utils.translation import gettext_noop as N_

from leadwright.fields.field import Field
from leadwright.fields.types.date_time import DateTime
from leadwright.fields.types.long_text import LongText
from leadwright.fields.types.stage import Stage
from leadwright.fields.types.text import Text

from . import parts

STAGES = "STATUS"

FIELDS = (
    Field(code="TITLE", title=N_("Lead name"), type=Text()),
    Field(code="STATUS_ID", title=N_("Stage"), type=Stage(of=STAGES), required=True),
    *parts.WORTH,
    parts.OWNER,
    *parts.SOURCE,
    parts.COMMENTS,
    Field(code="STATUS_DESCRIPTION", title=N_("About the stage"), type=LongText()),
    parts.OPENED,
    *parts.FOLLOWERS,
    Field(code="COMPANY_TITLE", title=N_("Company name"), type=Text(), group="contact"),
    *parts.PERSON,
    *parts.CONTACT_POINTS,
    *parts.CLIENT,
    *parts.ADDRESS,
    *parts.UTM,
    *parts.ORIGIN,
    *parts.TRACES,
    *parts.MOVES,
    Field(code="DATE_CLOSED", title=N_("Closed on"), type=DateTime(), group="system", read_only=True),
    Field(code="STATUS_SEMANTIC_ID", title=N_("Stage group"), type=Text(max_length=1), group="system", read_only=True),
    parts.RETURNING,
)
