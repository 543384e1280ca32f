"""A real SMTP server on loopback that keeps what it gets."""

import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from typing import Any

from aiosmtpd.controller import Controller


class Kept:
    """Keeps letters; `refuse` maps an address to what the server says instead of taking it.

    While `hang` is set it has a letter and does not say so.
    """

    def __init__(self) -> None:
        self.letters: list[EmailMessage] = []
        self.refuse: dict[str, str] = {}
        self.on_data = threading.Event()
        self.hang = False

    async def handle_RCPT(  # noqa: N802  aiosmtpd's name
        self, _server: Any, _session: Any, envelope: Any, address: str, _options: Any
    ) -> str:
        if address in self.refuse:
            return self.refuse[address]
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802
        self.letters.append(message_from_bytes(envelope.content, policy=default))
        self.on_data.set()
        while self.hang:
            await asyncio.sleep(0.05)
        return "250 OK"


def free_port() -> int:
    """A port of loopback that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


@contextmanager
def sink(port: int = 0) -> Iterator[tuple[str, Kept]]:
    """The address of the server, and what it keeps."""
    kept = Kept()
    controller = Controller(kept, hostname="127.0.0.1", port=port or free_port())
    controller.start()
    try:
        yield f"smtp://127.0.0.1:{controller.port}", kept
    finally:
        kept.hang = False
        controller.stop()
