"""Processes that start: what they ask, and what became of starting one by hand."""

from ninja import Schema

from . import RunStatus, Values
from .fields import Field


class StartingProcess(Schema):
    """A process that can start, or starts with a new record: its parameters, and what they are so far."""

    process: int
    name: str
    description: str
    parameters: list[Field]
    values: Values


class StartedRun(Schema):
    """The run that was started, and why it failed if it did."""

    run: int
    status: RunStatus
    reason: str
