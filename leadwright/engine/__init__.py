"""The process engine: a template and an event go in, a new state and effects come out. No I/O, no clock, no chance."""

from .block import Block
from .effects import Convert, Effect, SendEmail, SetFields, WakeAt
from .events import Event, TimeCame
from .problems import Look, Problem
from .program import Outcome, Program, State
from .template import Template
from .turn import Failure

__all__ = [
    "Block",
    "Convert",
    "Effect",
    "Event",
    "Failure",
    "Look",
    "Outcome",
    "Problem",
    "Program",
    "SendEmail",
    "SetFields",
    "State",
    "Template",
    "TimeCame",
    "WakeAt",
]
