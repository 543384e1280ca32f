"""Which column of a table is which field: guessed by what they are called, in any language."""

import re
from collections.abc import Iterable, Mapping, Sequence

from django.conf import settings
from django.utils import translation
from django.utils.translation import gettext as _

from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.types.file import File
from leadwright.fields.types.folder import Folder
from leadwright.people.access import Actor
from leadwright.records import shown, words
from leadwright.records.kind import Kind

from .cell import Cell, text

_ALSO = {
    "COMPANY_TITLE": "company, công ty, tên công ty, doanh nghiệp, organization",
    "PHONE": "phone number, telephone, mobile, tel, số điện thoại, sđt, di động, số di động",
    "EMAIL": "mail, e-mail address, email address, thư điện tử, địa chỉ email",
    "NAME": "name, full name, contact name, họ tên, họ và tên, tên khách hàng, khách hàng",
    "LAST_NAME": "surname, family name, họ",
    "TITLE": "title, subject, tiêu đề, tên",
    "OPPORTUNITY": "amount, value, price, sum, số tiền, giá trị, thành tiền",
    "ASSIGNED_BY_ID": "responsible, owner, assigned to, người phụ trách, phụ trách, nhân viên",
    "COMMENTS": "comments, note, notes, ghi chú, nội dung",
    "WEB": "website, web, trang web",
    "ADDRESS": "address, địa chỉ",
    "SOURCE_ID": "lead source, nguồn, nguồn khách",
}
"""What fields are called besides."""


def fields(kind: Kind, *, by: Actor) -> dict[str, Field]:
    """The fields of a kind that a column can fill."""
    known = shown.fields(kind, by=by)
    return {
        code: field
        for code, field in known.items()
        if not field.read_only and not _is_file(field) and not shown.is_fixed(kind, code, by=by)
    }


def guessed(heading: Sequence[Cell], known: Mapping[str, Field]) -> list[str]:
    """The code of each column's field; empty for one that is like none. No field is guessed twice."""
    called, found = _called(known), list[str]()
    for cell in heading:
        code = called.get(_plain(text(cell)), "")
        found.append("" if code in found else code)
    return found


def _called(known: Mapping[str, Field]) -> dict[str, str]:
    """Every name of every field: that of its own comes before one that another has besides."""
    names: dict[str, str] = {}
    for code in known:
        for several in _ALSO.get(code, "").split(",") if code == "COMPANY_TITLE" else ():
            names.setdefault(_plain(several), code)
    for code, field in known.items():
        for name in (code, *_titles(field)):
            names.setdefault(_plain(name), code)
    for code in known:
        for name in _ALSO.get(code, "").split(","):
            names.setdefault(_plain(name), code)
    return {name: code for name, code in names.items() if name}


def _titles(field: Field) -> Iterable[str]:
    for language, _name in settings.LANGUAGES:
        with translation.override(language):
            yield _(field.title)
            yield field.heading


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", words.plain(name))


def _is_file(field: Field) -> bool:
    single = field.type.of if isinstance(field.type, Many) else field.type
    return isinstance(single, (File, Folder))
