"""How a process that starts, and what it asks, is told to the web."""

from typing import Any

from leadwright.api.fields_told import field_told
from leadwright.conversion.starting import Start


def start_told(one: Start) -> dict[str, Any]:
    """Its parameters, and what they are so far."""
    return {
        "process": one.process,
        "name": one.name,
        "description": one.description,
        "parameters": [field_told(field) for field in one.parameters.values()],
        "values": one.values,
    }
