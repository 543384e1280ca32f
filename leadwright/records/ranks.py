"""The order in which people know the values of a field: stages as they follow each other, people by their names."""

from typing import Any

from leadwright.fields.field import Field
from leadwright.fields.types.choice import Choice
from leadwright.fields.types.options import Options
from leadwright.fields.types.person import Person
from leadwright.people import directory

from . import options

MOST = 100
"""With more values than these a list goes by the values themselves: each costs a question."""


def ranks(field: Field) -> list[Any]:
    """All its values in order; none when the values say it themselves."""
    values = _values(field)
    return values if len(values) <= MOST else []


def _values(field: Field) -> list[Any]:
    match field.type:
        case Choice(of=of):
            return [one.code for one in options.every(of)]
        case Options(entries=entries):
            return [one.id for one in entries]
        case Person():
            return list(directory.everybody())
        case _:
            return []
