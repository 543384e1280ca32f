"""Where the parts of an embedded PostgreSQL lie in the data folder, and the address that follows from it."""

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

NAME = "leadwright"  # of the database and of its owner
SOCKET = ".s.PGSQL.5432"
LONGEST_SOCKET = 103  # bytes a socket's path may have on every system (Linux: 107)


@dataclass(frozen=True)
class Layout:
    data: Path

    @property
    def cluster(self) -> Path:
        return self.data / "postgres"

    @property
    def unfinished(self) -> Path:
        """A cluster in the making: it gets its name when it is whole, so there is never half of one."""
        return self.data / "postgres.unfinished"

    @property
    def log(self) -> Path:
        return self.data / "postgres.log"

    @property
    def lock(self) -> Path:
        return self.data / "postgres.lock"

    @property
    def sockets(self) -> Path:
        """The folder of the socket: the cluster's own, or a short one where that path is too long."""
        if len(bytes(self.cluster / SOCKET)) <= LONGEST_SOCKET:
            return self.cluster
        return Path("/tmp") / f"leadwright-{fingerprint(self.data)}"  # noqa: S108 - its owner is checked

    @property
    def url(self) -> str:
        return f"postgresql://{NAME}@/{NAME}?host={quote(str(self.sockets), safe='')}"

    @property
    def exists(self) -> bool:
        return os.path.lexists(self.cluster)  # which does not mind a closed folder


def fingerprint(path: Path) -> str:
    return hashlib.sha256(bytes(path)).hexdigest()[:12]
