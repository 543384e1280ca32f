"""All that a process can do to the world. A closed list: blocks compose these, the shell performs them."""

from datetime import datetime
from typing import Any, NamedTuple


class SetFields(NamedTuple):
    """Give the record these cleaned values."""

    block: str
    values: dict[str, Any]


class SendEmail(NamedTuple):
    """Send one letter to people (by id) and addresses. `round` tells the visits of one block in a loop apart."""

    block: str
    round: int
    to: tuple[int | str, ...]
    subject: str
    text: str
    html: bool


class WakeAt(NamedTuple):
    """Comes back as `TimeCame` for the same block and round."""

    block: str
    round: int
    at: datetime


class Convert(NamedTuple):
    """Make these of the lead once it is saved. No `owner`: whoever answers for the lead."""

    block: str
    round: int
    targets: tuple[str, ...]
    pipeline: int
    owner: int | None
    activities: str


Effect = SetFields | SendEmail | WakeAt | Convert
