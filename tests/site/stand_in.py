"""`leadwright run` with stand-ins for migrate, web and worker, so that the launcher is tested by itself."""

import os
import signal
import socket
import sys
import time

from leadwright.site import environment
from leadwright.site.launch import launcher


def run() -> None:
    launcher.LEADWRIGHT = [sys.executable, __file__]
    launcher.launch(with_demo=False)


def web() -> None:
    with socket.create_server((environment.host(), environment.port())):
        tell_pid_and_wait()


def tell_pid_and_wait() -> None:
    signal.signal(signal.SIGTERM, lambda _number, _frame: sys.exit(0))
    print("pid", os.getpid(), "on", os.environ["DATABASE_URL"])  # noqa: T201 - what the test reads
    while True:
        time.sleep(1)


if __name__ == "__main__":
    {"run": run, "migrate": lambda: None, "web": web, "worker": tell_pid_and_wait}[sys.argv[1]]()
