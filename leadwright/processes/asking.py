"""What processes are told when they start: which of them ask, and what they were answered."""

from collections.abc import Iterable, Mapping
from typing import Any

from leadwright.company import configuration
from leadwright.conversion.starting import Start
from leadwright.engine.template import Descriptor, Template
from leadwright.fields.field import Field
from leadwright.fields.type import FieldType
from leadwright.records.company_knowledge import KNOWLEDGE
from leadwright.refusal import Wrong

from .models import Process
from .published import Published, started_by


@configuration.kept
def of(kind: str) -> tuple[Start, ...]:
    """Those that start when a record of the kind is made and have a parameter that must be given."""
    starts = _starts(started_by("create", kind))
    return tuple(one for one in starts if any(field.required for field in one.parameters.values()))


@configuration.kept
def by_hand(kind: str) -> tuple[Start, ...]:
    """Those that may be started by hand on a record of the kind, with all that each can be told."""
    return _starts(started_by("hand", kind))


def answers(template: Template, given: Mapping[str, Any]) -> list[dict[str, str]]:
    """What a run was told when it started, in words: `{title, shown}`."""
    told = [(_field(one), given[one.code]) for one in template.parameters if one.code in given]
    return [{"title": field.title, "shown": field.type.show(value, KNOWLEDGE)} for field, value in told]


def _starts(several: Iterable[Published]) -> tuple[Start, ...]:
    ready = {one.process: one.program.template.parameters for one in several if one.program}
    known = Process.objects.in_bulk(ready)
    return tuple(_start(known[number], parameters) for number, parameters in ready.items())


def _start(process: Process, parameters: tuple[Descriptor, ...]) -> Start:
    fields = {one.code: _field(one) for one in parameters}
    values = {one.code: _default(fields[one.code], one) for one in parameters}
    return Start(process.pk, process.name, fields, values, process.description)


def _field(one: Descriptor) -> Field:
    return Field(code=one.code, title=one.title or one.code, type=FieldType.kinds[one.type](), required=one.required)


def _default(field: Field, one: Descriptor) -> Any:
    """What it is unless somebody says otherwise; what was drawn wrong is nothing."""
    try:
        return None if one.default in (None, "") else field.clean(one.default)
    except Wrong:
        return None
