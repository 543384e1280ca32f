"""A whole installation in processes of its own: PostgreSQL, web and worker, as `leadwright run` starts them."""

import fcntl
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx

LEADWRIGHT = [sys.executable, "-m", "leadwright.site"]


class Installation:
    """One that can be killed and started again on the same data."""

    def __init__(self, data: Path, port: int, smtp_url: str = "") -> None:
        self.url = f"http://127.0.0.1:{port}"
        kept = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "HOST")}
        self.surroundings = {**kept, "DATA": str(data), "PORT": str(port), "SMTP_URL": smtp_url, "LANGUAGE": "en"}
        self.said = data.parent / f"said-{port}.txt"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self.said.open("ab") as said:
            command = [*LEADWRIGHT, "run", "--tied"]
            self.process = subprocess.Popen(command, stdout=said, stderr=said, env=self.surroundings)
        assert soon(self.is_ready, 180), self.said.read_text()  # long on a machine with much else to do

    def is_ready(self) -> bool:
        try:
            return httpx.get(f"{self.url}/readyz").status_code == 200
        except httpx.TransportError:
            return False

    def kill(self) -> None:
        """Without mercy; the rest follows by itself."""
        if self.process:
            self.process.kill()
            self.process.wait()

    def stop(self) -> None:
        if self.process:
            self.process.terminate()
            self.process.wait(30)

    def command(self, *words: str) -> str:
        done = subprocess.run([*LEADWRIGHT, *words], env=self.surroundings, capture_output=True, check=True, text=True)
        return done.stdout

    def hook(self) -> str:
        return self.command("webhook", "create", "--user", "admin@example.com").split()[-1]


def seeded(*demo: str) -> Path:
    """The data of a demo company. Made once, for others to copy: making them takes much longer."""
    folder = Path(os.environ["DATA"]) / "-".join(["seeded", *demo])
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the processes that share the tests share this too
        if not (folder / "complete").exists():
            Installation(folder / "var", port=80).command("demo", *demo)  # which opens no port
            (folder / "complete").touch()
    return folder / "var"


def copied(data: Path, to: Path) -> None:
    """The same data, each file still its owner's: PostgreSQL looks at that."""
    subprocess.run(["cp", "--archive", str(data), str(to)], check=True)


def add(hook: str, **fields: Any) -> int:
    """A lead by REST."""
    answer = httpx.post(f"{hook}crm.lead.add", json={"fields": fields}, timeout=30)
    return int(answer.json()["result"])


def read(hook: str, number: int) -> dict[str, Any]:
    return dict(json.loads(httpx.get(f"{hook}crm.lead.get?{urlencode({'id': number})}").content)["result"])


def soon(condition: Callable[[], bool], seconds: float = 20) -> bool:
    until = time.monotonic() + seconds
    while not (true := condition()) and time.monotonic() < until:
        time.sleep(0.1)
    return true
