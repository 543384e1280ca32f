"""`leadwright run`: one sentence for whatever is wrong, and nothing left when it ends, however it ends."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from .launcher import is_alive, postgres_pid, soon

STAND_IN = [sys.executable, str(Path(__file__).with_name("stand_in.py")), "run"]
REAL = [sys.executable, "-m", "leadwright.site", "run"]


@pytest.fixture
def port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as free:
        number: int = free.getsockname()[1]
        return number


class Run:
    """A running launcher and all that it said."""

    def __init__(self, data: Path, port: int) -> None:
        self.said = data.parent / "said.txt"
        self.data = data
        with self.said.open("w") as output:
            self.process = subprocess.Popen(
                STAND_IN, stdout=output, stderr=output, env=surroundings(DATA=str(data), PORT=str(port))
            )

    def pids(self, name: str) -> list[int]:
        return [int(pid) for pid in re.findall(rf"^{name} +\| pid (\d+)", self.said.read_text(), re.M)]

    def is_up(self) -> bool:
        return bool("ready: http" in self.said.read_text() and self.pids("worker"))

    def everybody(self) -> list[int]:
        return [self.pids("web")[-1], self.pids("worker")[-1], postgres_pid(self.data)]


def surroundings(**values: str) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if name not in ("DATABASE_URL", "HOST")}
    return {**inherited, "LANGUAGE": "en", **values}


@contextmanager
def running(data: Path, port: int) -> Iterator[Run]:
    started = Run(data, port)
    try:
        assert soon(started.is_up), started.said.read_text()
        yield started
    finally:
        started.process.kill()
        started.process.wait()


def test_whoever_dies_starts_again_until_it_is_told_to_stop(tmp_path: Path, port: int) -> None:
    with running(tmp_path / "var", port) as run:
        _web, _worker, first_postgres = run.everybody()
        for pid in run.everybody():
            os.kill(pid, signal.SIGKILL)
        assert soon(lambda: len(run.pids("web")) == len(run.pids("worker")) == 2)
        assert soon(lambda: postgres_pid(run.data) not in (0, first_postgres))
        everybody = run.everybody()
        run.process.terminate()
        assert run.process.wait(10) == 0
        assert not any(is_alive(pid) for pid in everybody)
        assert run.said.read_text().endswith("Stopped\n")


def test_nobody_outlives_a_launcher_that_is_killed(tmp_path: Path, port: int) -> None:
    with running(tmp_path / "var", port) as run:
        everybody = run.everybody()
        run.process.kill()
        assert soon(lambda: not any(is_alive(pid) for pid in everybody))


def test_ctrl_c_is_a_clean_stop(tmp_path: Path, port: int) -> None:
    with running(tmp_path / "var", port) as run:
        run.process.send_signal(signal.SIGINT)
        assert run.process.wait(10) == 0


def refused(data: Path, **values: str) -> str:
    """The one sentence that the real command says; it has made nothing."""
    tried = subprocess.run(
        REAL, capture_output=True, text=True, check=False, env=surroundings(DATA=str(data), **values)
    )
    assert tried.returncode == 1
    assert not data.exists()
    assert len(tried.stderr.splitlines()) == 1
    return tried.stderr


def test_a_port_in_use(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as busy:
        number = str(busy.getsockname()[1])
        assert f"Port {number} is already in use" in refused(tmp_path / "var", PORT=number)


@pytest.mark.parametrize("port", ["eighty", "0", "70000"])
def test_a_port_that_is_none(tmp_path: Path, port: str) -> None:
    assert f"PORT={port} is not a port" in refused(tmp_path / "var", PORT=port)


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("mysql://root@localhost/crm", "must look like postgresql://"),
        ("postgresql://me@127.0.0.1:1/crm", "does not let us in: .*Connection refused"),
        ("postgresql://me@/crm?host=/nowhere", "does not let us in: .*No such file or directory"),
    ],
)
def test_a_broken_database_url(tmp_path: Path, port: int, url: str, sentence: str) -> None:
    assert re.search(sentence, refused(tmp_path / "var", PORT=str(port), DATABASE_URL=url))


def test_the_password_in_database_url_is_not_told(tmp_path: Path, port: int) -> None:
    url = "postgresql://me:secret@127.0.0.1:1/crm"
    assert "secret" not in refused(tmp_path / "var", PORT=str(port), DATABASE_URL=url)
