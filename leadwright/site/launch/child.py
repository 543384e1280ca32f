"""A child process that is kept running: its lines come out under its name; when it dies it starts again."""

import asyncio
import os
import signal
from asyncio.subprocess import DEVNULL, PIPE, STDOUT, Process
from dataclasses import dataclass

import click

from leadwright.site import lifeline
from leadwright.site.terminal import say

from .waiting import attempts

PATIENCE_STOPPING = 10.0  # seconds
LONGEST_LINE = 16 << 20  # bytes


@dataclass
class Child:
    name: str
    command: list[str]

    async def keep_running(self, stopping: asyncio.Event) -> None:
        async for _attempt in attempts(stopping):
            process = await self.start()
            asking = asyncio.create_task(stop_when_asked(process, stopping))
            await self.relay(process)
            code = await process.wait()
            asking.cancel()
            if not stopping.is_set():
                say("{name} ended by itself (exit code {code}) and starts again", name=self.name, code=code)

    async def start(self) -> Process:
        command, between_fork_and_exec = lifeline.tied(self.command, told=signal.SIGTERM)
        return await asyncio.create_subprocess_exec(
            *command,
            stdin=DEVNULL,
            stdout=PIPE,
            stderr=STDOUT,
            limit=LONGEST_LINE,
            env={**os.environ, "PYTHONUNBUFFERED": "1"},
            process_group=0,  # Ctrl-C is for the launcher, which asks its children to stop
            preexec_fn=between_fork_and_exec,
        )

    async def relay(self, process: Process) -> None:
        """Until the child has closed its end, which it does by ending."""
        while process.stdout and (line := await process.stdout.readline()):
            click.echo(f"{self.name:<7}| {line.decode(errors='replace').rstrip()}")


async def stop_when_asked(process: Process, stopping: asyncio.Event) -> None:
    await stopping.wait()
    process.terminate()
    await asyncio.sleep(PATIENCE_STOPPING)
    process.kill()
