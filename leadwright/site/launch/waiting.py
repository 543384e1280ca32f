"""Waiting that a wish to stop cuts short."""

import asyncio
import time
from collections.abc import AsyncIterator

LONGEST_PAUSE = 30.0  # seconds between two attempts
LIVED_WELL = 60.0  # seconds after which the next failure counts as the first


async def wait(stopping: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stopping.wait(), seconds)
    except TimeoutError:
        return


async def attempts(stopping: asyncio.Event) -> AsyncIterator[None]:
    """One turn after the other until it is time to stop, with pauses of 1, 2, 4, ... seconds."""
    pause = 1.0
    while not stopping.is_set():
        began = time.monotonic()
        yield
        if time.monotonic() - began > LIVED_WELL:
            pause = 1.0
        await wait(stopping, pause)
        pause = min(2 * pause, LONGEST_PAUSE)
