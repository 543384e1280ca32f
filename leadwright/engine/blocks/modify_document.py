"""Set fields of the record the process runs on."""

from collections.abc import Callable, Iterator
from typing import Any, ClassVar, Literal

from pydantic import Field

from leadwright.engine.block import Block
from leadwright.engine.code import Code
from leadwright.engine.effects import SetFields
from leadwright.engine.expressions import compiled, is_constant
from leadwright.engine.problems import Look, Problem
from leadwright.engine.turn import Failure, Turn
from leadwright.engine.turn import Field as RecordField
from leadwright.engine.widgets import FieldValue, FieldValues, Switch
from leadwright.engine.words import N_

_EMPTY: tuple[Any, ...] = (None, "", [])


class ModifyDocument(Block):
    """All values are worked out first, so each sees the record as it was before the block."""

    label: ClassVar[str] = N_("Modify document")
    hint: ClassVar[str] = N_("Set fields of the record")
    group: ClassVar[str] = "document"
    icon: ClassVar[str] = "file-pen-line"

    type: Literal["modify_document"] = "modify_document"
    fields: FieldValues = Field((), title=N_("Set these fields"))
    overwrite: Switch = Field(
        True,
        title=N_("Overwrite a value that is already there"),
        description=N_("Off: a field that has a value is left alone"),
    )

    def compile(self, code: Code) -> None:
        setters = [(one.field, self._setter(one, code)) for one in self.fields if one.field]
        if self.overwrite:
            code.do(lambda turn: self._set(turn, {name: value(turn) for name, value in setters}))
        else:
            code.do(lambda turn: self._set(turn, self._of_empty(turn, setters)))

    @staticmethod
    def _of_empty(turn: Turn, setters: list[tuple[str, Callable[[Turn], Any]]]) -> dict[str, Any]:
        return {name: value(turn) for name, value in setters if turn.facts.get(name) in _EMPTY}

    def _set(self, turn: Turn, values: dict[str, Any]) -> None:
        facts = turn.facts
        turn.trace.append((self.id, {name: [facts.get(name), value] for name, value in values.items()}))
        facts.update(values)
        turn.effects.append(SetFields(self.id, values))

    def _setter(self, one: FieldValue, code: Code) -> Callable[[Turn], Any]:
        """What the field gets; a constant is cleaned once, here."""
        field = code.fields.get(one.field)
        if field is None:
            return lambda turn: self._fail(N_("There is no field “{field}”"), field=one.field)
        if is_constant(one.value):
            return self._fixed(field, one)
        read = compiled(one.value)
        return lambda turn: self._cleaned(field, one.field, read(turn))

    def _fixed(self, field: RecordField, one: FieldValue) -> Callable[[Turn], Any]:
        try:
            value = field.clean(one.value)
        except ValueError as error:
            why = str(error)
            return lambda turn: self._fail(N_("“{field}”: {why}"), field=one.field, why=why)
        return lambda turn: value

    def _cleaned(self, field: RecordField, name: str, value: Any) -> Any:
        try:
            return field.clean(value)
        except ValueError as error:
            return self._fail(N_("“{field}”: {why}"), field=name, why=str(error))

    def _fail(self, reason: str, **values: str) -> Any:
        raise Failure(self.id, reason, **values)

    def problems(self, look: Look) -> Iterator[Problem]:
        if not any(one.field for one in self.fields):
            yield Problem(self.id, N_("Choose at least one field to set"), "nothing_set")
        for one in self.fields:
            yield from self._of_field(one, look)
        if why := look.trouble_with_setting({one.field: one.value for one in self.fields if one.field}):
            yield Problem(self.id, "{why}", "rights", "warning", values={"why": why})

    def _of_field(self, one: FieldValue, look: Look) -> Iterator[Problem]:
        if not one.field:
            return
        if not look.has_field(one.field):
            unknown = N_("There is no field “{field}”")
            yield Problem(self.id, unknown, "unknown_field", values={"field": one.field})
        elif look.is_set_by_us(one.field):
            ours = N_("“{field}” is set by Leadwright itself")
            yield Problem(self.id, ours, "read_only", values={"field": one.field})
        elif is_constant(one.value) and (why := look.trouble_with_value(one.field, one.value)):
            yield Problem(self.id, N_("“{field}”: {why}"), "bad_value", values={"field": one.field, "why": why})
