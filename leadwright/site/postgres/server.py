"""The running PostgreSQL: a direct child that starts, says when it is ready, and ends with us."""

import signal
import subprocess
import time
from collections.abc import Mapping
from typing import IO

import psycopg

from leadwright.site import lifeline
from leadwright.site.terminal import Refusal

from .cluster import Cluster, clean_environment
from .layout import NAME

# PostgreSQL's two hasty ways to stop: fast rolls back what is open, immediate leaves that to the next start.
FAST, IMMEDIATE = signal.SIGINT, signal.SIGQUIT
# Disks no longer seek, so an index is read rather than a million rows; no question is long enough for JIT.
FOR_OUR_QUESTIONS = {"random_page_cost": "1.1", "jit": "off", "shared_buffers": "256MB"}
PATIENCE_STARTING = 60.0  # seconds; recovery after a crash is part of it
PATIENCE_STOPPING = 20.0


class Server:
    def __init__(self, cluster: Cluster, lock: IO[str], settings: Mapping[str, str]) -> None:
        self.cluster, self.layout, self.lock = cluster, cluster.layout, lock
        self.settings = {
            "listen_addresses": "",
            "unix_socket_directories": self.socket_folder(),
            "unix_socket_permissions": "0700",
            **FOR_OUR_QUESTIONS,
            **settings,
        }

    @property
    def url(self) -> str:
        return self.layout.url

    def start(self) -> None:
        already_logged = self.layout.log.stat().st_size if self.layout.log.exists() else 0
        before = self.pid_file()
        self.process = self.spawn()
        try:
            self.wait_until_ready(before, already_logged)
            self.make_database()
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        for way in (FAST, IMMEDIATE, signal.SIGKILL):
            if self.has_ended():
                return
            self.process.send_signal(way)
            try:
                self.process.wait(PATIENCE_STOPPING)
            except subprocess.TimeoutExpired:
                continue

    def has_ended(self) -> bool:
        return self.process.poll() is not None

    def spawn(self) -> subprocess.Popen[bytes]:
        owner, folder = self.cluster.owner, self.layout.cluster
        options = [part for name, value in self.settings.items() for part in ("-c", f"{name}={value}")]
        postgres = [str(self.cluster.programs / "postgres"), "-D", owner.path(folder), *options]
        command, between_fork_and_exec = lifeline.tied(postgres, told=FAST)
        with self.layout.log.open("ab") as log:
            return subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env=clean_environment(),
                pass_fds=[self.lock.fileno()],
                process_group=0,  # Ctrl-C is for the launcher, which stops us last
                preexec_fn=between_fork_and_exec,
                **owner.process(folder),
            )

    def socket_folder(self) -> str:
        sockets = self.layout.sockets
        return self.cluster.owner.path(sockets) if sockets == self.layout.cluster else str(sockets)

    def wait_until_ready(self, before: list[str], already_logged: int) -> None:
        until = time.monotonic() + PATIENCE_STARTING
        while (now := self.pid_file()) == before or now[-1].strip() != "ready":
            if self.has_ended() or time.monotonic() > until:
                raise self.refusal(already_logged)
            time.sleep(0.01)

    def pid_file(self) -> list[str]:
        """PostgreSQL writes its process, the time of its start, ... and at last whether it is ready."""
        try:
            return (self.layout.cluster / "postmaster.pid").read_text().splitlines() or [""]
        except FileNotFoundError:
            return [""]

    def refusal(self, already_logged: int) -> Refusal:
        with self.layout.log.open("rb") as log:
            log.seek(already_logged)
            lines = log.read().decode(errors="replace").splitlines()
        serious = [line for line in lines if "FATAL:" in line or "PANIC:" in line] or lines or [""]
        reason = serious[0].partition(":  ")[2] or serious[0]
        return Refusal("PostgreSQL did not start: {reason} (more in {log})", reason=reason, log=self.layout.log)

    def make_database(self) -> None:
        with psycopg.connect(self.url, dbname="postgres", autocommit=True) as connection:
            if not connection.execute("select 1 from pg_database where datname = %s", [NAME]).fetchone():
                connection.execute(f"create database {NAME}")
