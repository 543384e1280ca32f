"""The system user PostgreSQL runs as: ourselves or, since it refuses root, somebody harmless."""

import os
import pwd
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from leadwright.site.terminal import Refusal

HARMLESS = ("postgres", "nobody")


@dataclass(frozen=True)
class Account:
    uid: int
    gid: int

    @property
    def is_ours(self) -> bool:
        return self.uid == os.geteuid()

    def process(self, folder: Path) -> dict[str, Any]:
        """How `subprocess` starts a program as this user inside the folder."""
        dropped = {} if self.is_ours else {"user": self.uid, "group": self.gid, "extra_groups": []}
        return {"cwd": folder, **dropped}

    def path(self, folder: Path) -> str:
        """How a program started inside the folder names it.

        Above the folder there may be one that only root may enter. Root enters, drops to this user, and
        Linux still lets the process reach the folder it stands in, so that nothing need be opened up.
        """
        return str(folder) if self.can_enter(folder) or sys.platform != "linux" else "/proc/self/cwd"

    def can_enter(self, folder: Path) -> bool:
        tried = subprocess.run(["test", "-x", folder], check=False, **self.process(Path("/")))
        return tried.returncode == 0

    def own(self, folder: Path) -> None:
        folder.mkdir(mode=0o700)
        if not self.is_ours:
            os.chown(folder, self.uid, self.gid)


def for_cluster(cluster: Path) -> Account:
    """Whoever owns the cluster keeps it: a start as root must not lock its ordinary user out later."""
    if os.geteuid() != 0:
        return Account(os.geteuid(), os.getegid())
    if cluster.exists() and (found := cluster.stat()).st_uid != 0:
        return Account(found.st_uid, found.st_gid)
    return somebody_harmless()


def somebody_harmless() -> Account:
    for name in HARMLESS:
        try:
            entry = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(entry.pw_uid, entry.pw_gid)
    raise Refusal("PostgreSQL refuses to run as root, and there is no user postgres or nobody.")
