"""All that can happen to a waiting block. An event of an earlier round of the block is late and changes nothing."""

from typing import NamedTuple


class TimeCame(NamedTuple):
    """The moment asked for with `WakeAt` is here."""

    block: str
    round: int


Event = TimeCame
