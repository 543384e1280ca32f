"""Which processes ask for parameters when they start."""

from typing import Any

from leadwright.company import configuration
from leadwright.conversion.starting import Start
from leadwright.engine.template import Descriptor
from leadwright.fields.field import Field
from leadwright.fields.type import FieldType
from leadwright.refusal import Wrong

from .models import Process
from .published import started_by


@configuration.kept
def of(kind: str) -> tuple[Start, ...]:
    """Those that start when a record of the kind is made and have a parameter that must be given."""
    ready = [(one.process, one.program.template.parameters) for one in started_by("create", kind) if one.program]
    asking = [(process, parameters) for process, parameters in ready if any(one.required for one in parameters)]
    names = dict(Process.objects.filter(pk__in=[process for process, _ in asking]).values_list("pk", "name"))
    return tuple(_start(process, names[process], parameters) for process, parameters in asking)


def _start(process: int, name: str, parameters: tuple[Descriptor, ...]) -> Start:
    fields = {one.code: _field(one) for one in parameters}
    return Start(process, name, fields, {one.code: _default(fields[one.code], one) for one in parameters})


def _field(one: Descriptor) -> Field:
    return Field(code=one.code, title=one.title or one.code, type=FieldType.kinds[one.type](), required=one.required)


def _default(field: Field, one: Descriptor) -> Any:
    """What it is unless somebody says otherwise; what was drawn wrong is nothing."""
    try:
        return None if one.default in (None, "") else field.clean(one.default)
    except Wrong:
        return None
