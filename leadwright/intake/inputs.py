"""What the page of a web form draws for each of its fields."""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from leadwright.company import configuration
from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.type import FieldType
from leadwright.fields.types.file import File
from leadwright.fields.types.options import Options
from leadwright.records import options
from leadwright.records.company_knowledge import PICTURES

_KINDS = {
    "long_text": "textarea",
    "email": "email",
    "emails": "email",
    "phone": "tel",
    "phones": "tel",
    "money": "number",
    "number": "number",
    "integer": "number",
    "date": "date",
    "date_time": "datetime-local",
    "time": "time",
    "file": "file",
}


@dataclass(frozen=True)
class Input:
    """One input as the page draws it. What it held is lost to a browser when it was a file: then it is `to_repeat`."""

    field: Field
    required: bool
    values: list[str]
    errors: list[str]
    to_repeat: bool = False

    @property
    def title(self) -> str:
        return self.field.heading

    @property
    def value(self) -> str:
        return self.values[0] if self.values else ""

    @property
    def kind(self) -> str:
        return "select" if self.choices else _KINDS.get(self._single.name, "text")

    @property
    def several(self) -> bool:
        """Whether more than one may be chosen."""
        return self.field.multiple and isinstance(self._single, (File, Options))

    @property
    def accept(self) -> str:
        """What kinds of files may be chosen; empty when all may."""
        return ",".join(PICTURES) if isinstance(self._single, File) and self._single.picture else ""

    @property
    def choices(self) -> list[tuple[str, str]]:
        match self._single:
            case Options(entries=entries):
                return [(str(one.id), one.title) for one in entries if one.active]
            case single if single.name == "currency":
                return [(code, code) for code in configuration.rates()]
            case single if single.name == "yes_no":
                return [("Y", _("Yes")), ("N", _("No"))]
            case single:
                return [(one.code, one.name) for one in options.entries(getattr(single, "of", ""))]

    @property
    def _single(self) -> FieldType:
        return self.field.type.of if isinstance(self.field.type, Many) else self.field.type
