"""Leadwright at work while something is measured: its commands, its processes, and the administrator's browser."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from tests.outbox.sink import free_port
from tests.stories.installation import soon

LEADWRIGHT = [sys.executable, "-m", "leadwright.site"]


@dataclass(frozen=True)
class Installation:
    """One over a database, with its files in a folder; its web is at `port`."""

    database: str
    folder: Path | str
    port: int = field(default_factory=free_port)

    @property
    def around(self) -> dict[str, str]:
        """The environment in which its commands run."""
        own = {"DATABASE_URL": self.database, "DATA": str(self.folder), "PORT": str(self.port), "LOG_LEVEL": "ERROR"}
        return {**os.environ, **own}

    def run(self, *command: str) -> str:
        """What one of its commands prints."""
        done = subprocess.run([*LEADWRIGHT, *command], env=self.around, check=True, stdout=subprocess.PIPE, text=True)
        return done.stdout

    def hook(self) -> str:
        """A REST address that acts for the administrator."""
        return self.run("webhook", "create", "--user", "admin@example.com").split()[-1]

    @contextmanager
    def serving(self, *names: str) -> Iterator[None]:
        """With these processes at work, the web among them."""
        children = [subprocess.Popen([*LEADWRIGHT, name], env=self.around) for name in names]
        try:
            if not soon(self._answers, 60):
                raise RuntimeError("the web did not start")
            yield
        finally:
            for child in children:
                child.terminate()
            for child in children:
                child.wait(30)

    @contextmanager
    def browser(self) -> Iterator[httpx.Client]:
        """The administrator, logged in."""
        with httpx.Client(base_url=f"http://127.0.0.1:{self.port}", timeout=60) as browser:
            browser.event_hooks["request"].append(
                lambda asked: asked.headers.update({"X-CSRFToken": browser.cookies.get("csrftoken", "")})
            )
            browser.get("/api/session")
            entry = {"email": "admin@example.com", "password": "leadwright"}
            browser.post("/api/session", json=entry).raise_for_status()
            yield browser

    def _answers(self) -> bool:
        try:
            return httpx.get(f"http://127.0.0.1:{self.port}/readyz").status_code == 200
        except httpx.TransportError:
            return False
