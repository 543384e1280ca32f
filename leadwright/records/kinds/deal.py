"""The fields of a deal, by Bitrix24's codes (as a real portal's `crm.deal.fields` lists them)."""

from django.utils.translation import gettext_noop as N_

from leadwright.fields.field import Field
from leadwright.fields.types.choice import Choice
from leadwright.fields.types.date import Date
from leadwright.fields.types.integer import Integer
from leadwright.fields.types.long_text import LongText
from leadwright.fields.types.money import Money
from leadwright.fields.types.pipeline import Pipeline
from leadwright.fields.types.stage import Stage
from leadwright.fields.types.text import Text
from leadwright.fields.types.yes_no import YesNo

from . import parts

STAGES = "DEAL_STAGE"

FIELDS = (
    Field(code="TITLE", title=N_("Deal name"), type=Text()),
    Field(code="CATEGORY_ID", title=N_("Pipeline"), type=Pipeline()),
    Field(code="STAGE_ID", title=N_("Stage"), type=Stage(of=STAGES), required=True),
    *parts.WORTH,
    parts.OWNER,
    Field(code="TYPE_ID", title=N_("Type of deal"), type=Choice(of="DEAL_TYPE")),
    Field(code="PROBABILITY", title=N_("Probability, %"), type=Integer()),
    Field(code="BEGINDATE", title=N_("Start date"), type=Date()),
    Field(code="CLOSEDATE", title=N_("Expected close date"), type=Date()),
    *parts.SOURCE,
    parts.COMMENTS,
    Field(code="ADDITIONAL_INFO", title=N_("Additional information"), type=LongText()),
    Field(code="TAX_VALUE", title=N_("Tax"), type=Money()),
    parts.OPENED,
    *parts.FOLLOWERS,
    *parts.CLIENT,
    *parts.UTM,
    *parts.ORIGIN,
    parts.FROM_LEAD,
    *parts.TRACES,
    *parts.MOVES,
    Field(code="CLOSED", title=N_("Closed"), type=YesNo(), group="system", read_only=True),
    Field(code="STAGE_SEMANTIC_ID", title=N_("Stage group"), type=Text(max_length=1), group="system", read_only=True),
    parts.RETURNING,
)
