"""One field of one kind of record, built-in or custom: its code, its words and its type."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from leadwright.refusal import Refused, Wrong

from .type import FieldType, Known

Values = Mapping[str, Any]
Problems = dict[str, list[Wrong]]


@dataclass(frozen=True, kw_only=True)
class Field:
    """`code` is Bitrix24's code of the field wherever there is one; `title` is English, to be translated. It must have
    a value always (`required`), or from the stage `required_from` on.
    """

    code: str
    title: str
    type: FieldType
    group: str = "main"
    required: bool = False
    required_from: str = ""
    read_only: bool = False
    custom: bool = False

    def clean(self, value: Any) -> Any:
        """The plain value to store; raises `Wrong`."""
        if value is None or value == "":
            return self._without_value()
        return self.type.clean(value)

    def _without_value(self) -> Any:
        if self.required:
            raise required(self)
        return self.type.empty

    @property
    def heading(self) -> str:
        """What stands over its values in the reader's language, with the unit that all of them are in."""
        return f"{_(self.title)} ({self.type.unit})" if self.type.unit else _(self.title)

    @property
    def column(self) -> str:
        """Where it is stored: a column of its own, or a key in the column `custom`."""
        return f"custom__{self.code}" if self.custom else self.code.lower()

    @property
    def name(self) -> str:
        """What questions call it, once `named` has put the added fields beside the columns."""
        return self.code if self.custom else self.code.lower()

    @property
    def multiple(self) -> bool:
        """Whether it holds a list of values."""
        return isinstance(self.type.empty, list)


def named(rows: QuerySet[Any], fields: Iterable[Field]) -> QuerySet[Any]:
    """The rows, where those of the fields that were added can be asked for by their codes."""
    added = {field.name: field.type.read(field.code) for field in fields if field.custom}
    return rows.alias(**added) if added else rows


def cleaned(fields: Mapping[str, Field], values: Values, known: Known) -> dict[str, Any]:
    """Plain values for all that came in, or `Refused` naming every wrong field at once."""
    clean, problems = judged(fields, values, known)
    if problems:
        raise Refused(problems)
    return clean


def judged(fields: Mapping[str, Field], values: Values, known: Known) -> tuple[dict[str, Any], Problems]:
    """Plain values for all that came in and can be stored, and what is wrong with the rest."""
    problems: Problems = {}
    clean: dict[str, Any] = {}
    for code, value in values.items():
        try:
            clean[code] = _one(fields, code, value, known)
        except Wrong as wrong:
            problems[code] = [wrong]
    return clean, problems


def missing(fields: Iterable[Field], values: Values) -> Problems:
    """The required fields that have no value."""
    return unfilled([field for field in fields if field.required], values)


def unfilled(fields: Iterable[Field], values: Values) -> Problems:
    """Those of these fields that have no value though they must."""
    return {field.code: [required(field)] for field in fields if field.type.is_empty(values.get(field.code))}


def required(field: Field) -> Wrong:
    """What is said about a field that must have a value."""
    return Wrong("required", _("Fill in “%(field)s”") % {"field": _(field.title)})


def _one(fields: Mapping[str, Field], code: str, value: Any, known: Known) -> Any:
    field = fields.get(code)
    if field is None:
        raise Wrong("unknown_field", _("There is no field “%(field)s”") % {"field": code[:100]})
    if field.read_only:
        raise Wrong("read_only", _("“%(field)s” is set by Leadwright itself") % {"field": _(field.title)})
    clean = field.clean(value)
    if clean is not None:
        field.type.check(clean, known)
    return clean
