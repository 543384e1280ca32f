"""Starts the embedded PostgreSQL again when it dies under a running Leadwright."""

import asyncio

from leadwright.site.postgres.server import Server
from leadwright.site.terminal import Refusal, say

from .waiting import attempts, wait

LOOK_EVERY = 0.5  # seconds


async def keep_running(server: Server, stopping: asyncio.Event) -> None:
    await until_it_ends(server, stopping)
    async for _attempt in attempts(stopping):
        say("PostgreSQL ended by itself and starts again")
        try:
            server.start()
        except Refusal as refusal:
            say(refusal.message)
        await until_it_ends(server, stopping)


async def until_it_ends(server: Server, stopping: asyncio.Event) -> None:
    while not server.has_ended() and not stopping.is_set():
        await wait(stopping, LOOK_EVERY)
