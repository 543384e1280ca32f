"""Ties a child to the process that starts it: when that ends, even by kill -9, the child is told to end."""

import ctypes
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from types import FrameType

PR_SET_PDEATHSIG = 1
LOOK_EVERY = 0.5  # seconds between two looks at the parent, where the kernel does not watch for us


def tied(command: Sequence[str], told: signal.Signals) -> tuple[list[str], Callable[[], None] | None]:
    """The command and the `preexec_fn` to start it with; `told` is the signal by which it ends well.

    Start it from the main thread: Linux watches the thread that made the child, not the whole process.
    """
    if sys.platform == "linux":
        return list(command), kernel_watch(told)
    return [sys.executable, "-m", __name__, told.name, *command], None


def kernel_watch(told: signal.Signals) -> Callable[[], None]:
    libc, parent = ctypes.CDLL(None), os.getpid()

    def between_fork_and_exec() -> None:
        libc.prctl(PR_SET_PDEATHSIG, told)
        if os.getppid() != parent:  # it ended before we asked
            os.kill(os.getpid(), signal.SIGKILL)

    return between_fork_and_exec


def end_with_parent(told: signal.Signals = signal.SIGTERM) -> None:
    """Tie this very process to its parent (Linux only; elsewhere it does nothing)."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, told)


def guard(told: signal.Signals, command: Sequence[str]) -> int:
    """Stand between a parent and the command, where the kernel does not watch, and pass signals on."""
    parent, child = os.getppid(), subprocess.Popen(command)

    def pass_on(number: int, _frame: FrameType | None) -> None:
        child.send_signal(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, pass_on)
    while os.getppid() == parent:
        try:
            return child.wait(LOOK_EVERY)
        except subprocess.TimeoutExpired:
            continue
    child.send_signal(told)
    return child.wait()


if __name__ == "__main__":
    sys.exit(guard(signal.Signals[sys.argv[1]], sys.argv[2:]))
