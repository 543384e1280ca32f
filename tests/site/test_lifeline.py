"""The portable way of dying with the parent, for systems whose kernel does not watch."""

import os
import signal
import subprocess
import sys

from .launcher import is_alive, soon

GUARD = [sys.executable, "-m", "leadwright.site.lifeline"]
PARENT = "import subprocess, sys; subprocess.run(sys.argv[1:])"
CHILD = [sys.executable, "-uc", "import os, time; print(os.getpid()); time.sleep(60)"]


def test_the_guard_tells_the_child_when_the_parent_was_killed() -> None:
    command = [sys.executable, "-c", PARENT, *GUARD, "SIGTERM", *CHILD]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.kill()
        assert soon(lambda: not is_alive(child))


def test_the_guard_passes_signals_and_the_exit_code_on() -> None:
    with subprocess.Popen([*GUARD, "SIGTERM", *CHILD], stdout=subprocess.PIPE, text=True) as guard:
        assert guard.stdout is not None
        child = int(guard.stdout.readline())
        guard.send_signal(signal.SIGTERM)
        assert guard.wait(10) == -signal.SIGTERM % 256
        assert not is_alive(child)
    assert os.getpid() != child
