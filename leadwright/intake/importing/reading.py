"""What the cells of a row mean: plain values for the fields of its columns, as far as words must be looked up."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.utils.translation import gettext as _

from leadwright.fields.contact_points import ContactPoints
from leadwright.fields.field import Field, Problems
from leadwright.fields.many import Many
from leadwright.fields.type import FieldType
from leadwright.fields.types.choice import Choice
from leadwright.fields.types.currency import Currency
from leadwright.fields.types.date import Date
from leadwright.fields.types.date_time import DateTime
from leadwright.fields.types.integer import Integer
from leadwright.fields.types.money import Money
from leadwright.fields.types.number import Number
from leadwright.fields.types.options import Options
from leadwright.fields.types.person import Person
from leadwright.fields.types.pipeline import Pipeline
from leadwright.fields.types.record import Record
from leadwright.fields.types.time import Time
from leadwright.fields.types.yes_no import YesNo
from leadwright.people.access import Actor
from leadwright.records import words
from leadwright.refusal import Wrong

from . import figures, naming
from .cell import Cell, text

_YES, _NO = {"yes", "co", "x", "dung", "ja", "oui", "✓"}, {"no", "khong", "sai", "nein", "non"}
_BETWEEN, _OR_COMMA = re.compile(r"[;|\n]"), re.compile(r"[;|,\n]")


@dataclass
class Reading:
    """How one table is read: `fields` are those of its columns, None for one that is left out. `decimal` is the sign
    before a fraction, `order` says whether days or months are written first.
    """

    fields: Sequence[Field | None]
    decimal: str
    order: str
    by: Actor
    _looked_up: dict[tuple[str, ...], Any] = field(default_factory=dict)

    def values(self, cells: Sequence[Cell]) -> tuple[dict[str, Any], Problems]:
        """The values of one row, and what is wrong with those that are not understood."""
        values: dict[str, Any] = {}
        beside: dict[str, str] = {}
        problems: Problems = {}
        for one, cell in sorted(zip(self.fields, cells, strict=False), key=_pipeline_first):
            if one is None or text(cell) == "":
                continue
            try:
                values[one.code] = self._value(one.type, cell, values, beside)
            except Wrong as wrong:
                problems[one.code] = [wrong]
        return {**beside, **values}, problems

    def _value(self, kind: FieldType, cell: Cell, values: Mapping[str, Any], beside: dict[str, str]) -> Any:
        match kind:
            case ContactPoints():
                return _parts(text(cell), _OR_COMMA)
            case Many(of=single):
                between = _BETWEEN if isinstance(single, (Number, Options)) else _OR_COMMA
                return [self._single(single, one, values, beside) for one in _parts(text(cell), between)]
            case _ if isinstance(cell, float) and isinstance(kind, Number):
                return cell
            case _:
                return self._single(kind, text(cell), values, beside)

    def _single(self, kind: FieldType, word: str, values: Mapping[str, Any], beside: dict[str, str]) -> Any:
        match kind:
            case Money():
                return self._amount(kind, word, beside)
            case Number() | Integer():
                return figures.number(word, self.decimal)
            case Date() | DateTime():
                return figures.moment(word, self.order)
            case Time():
                return word.zfill(5) if re.fullmatch(r"\d:\d{2}", word) else word
            case YesNo():
                return _yes_no(word)
            case Currency():
                return figures.currency(word)
            case _:
                return self._named(kind, word, values)

    def _amount(self, kind: Money, word: str, beside: dict[str, str]) -> str:
        """The number; a currency that is written with it becomes the record's, unless it has to be the field's."""
        number, code = figures.amount(word, self.decimal)
        if code and kind.fixed and code != kind.fixed:
            message = _("Amounts of this field are in %(currency)s") % {"currency": kind.fixed}
            raise Wrong("other_currency", message)
        if code and not kind.fixed:
            beside.setdefault(kind.currency, code)
        return number

    def _named(self, kind: FieldType, word: str, values: Mapping[str, Any]) -> Any:
        """What is there under this name."""
        match kind:
            case Choice(of=of):
                pipeline = str(values.get("CATEGORY_ID", ""))
                return self._once("of", of, pipeline, look=lambda: naming.entries(of, pipeline)).get(_plain(word), word)
            case Pipeline():
                return self._once("pipelines", look=lambda: naming.entries("PIPELINE", "")).get(_plain(word), word)
            case Options(entries=entries):
                return next((one.id for one in entries if one.active and _plain(one.title) == _plain(word)), word)
            case Person():
                return self._once("person", word, look=lambda: naming.person(word))
            case Record(kind=of):
                return self._once(of, word, look=lambda: naming.record(of, word, by=self.by))
            case _:
                return word

    def _once(self, *about: str, look: Callable[[], Any]) -> Any:
        """What was looked up before is not looked up again."""
        if about not in self._looked_up:
            try:
                self._looked_up[about] = look()
            except Wrong as wrong:
                self._looked_up[about] = wrong
        found = self._looked_up[about]
        if isinstance(found, Wrong):
            raise found
        return found


def _pipeline_first(pair: tuple[Field | None, Cell]) -> bool:
    """Which stages there are depends on the pipeline."""
    return not (pair[0] and isinstance(pair[0].type, Pipeline))


def _parts(several: str, between: re.Pattern[str]) -> list[str]:
    return [one.strip() for one in between.split(several) if one.strip()]


def _plain(word: str) -> str:
    return " ".join(words.plain(word).split())


def _yes_no(word: str) -> str:
    plain = _plain(word)
    return "Y" if plain in _YES else "N" if plain in _NO else word
