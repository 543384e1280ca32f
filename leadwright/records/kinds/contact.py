"""The fields of a contact, by Bitrix24's codes (as a real portal's `crm.contact.fields` lists them)."""

from django.utils.translation import gettext_noop as N_

from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.types.choice import Choice
from leadwright.fields.types.file import File
from leadwright.fields.types.record import Record
from leadwright.fields.types.text import Text
from leadwright.fields.types.yes_no import YesNo

from . import parts

FIELDS = (
    *(Field(code=one.code, title=one.title, type=one.type) for one in parts.PERSON),
    Field(code="PHOTO", title=N_("Photo"), type=File(picture=True)),
    *(Field(code=one.code, title=one.title, type=one.type) for one in parts.CONTACT_POINTS),
    Field(code="COMPANY_ID", title=N_("Company"), type=Record(kind="company")),
    Field(code="COMPANY_IDS", title=N_("Companies"), type=Many(of=Record(kind="company"))),
    Field(code="TYPE_ID", title=N_("Type of contact"), type=Choice(of="CONTACT_TYPE")),
    parts.OWNER,
    *parts.SOURCE,
    parts.COMMENTS,
    parts.OPENED,
    Field(code="EXPORT", title=N_("May be exported"), type=YesNo()),
    *parts.FOLLOWERS,
    *parts.ADDRESS,
    *parts.UTM,
    *parts.ORIGIN,
    Field(code="ORIGIN_VERSION", title=N_("Version in the outside system"), type=Text(), group="source"),
    parts.FROM_LEAD,
    *parts.TRACES,
)
