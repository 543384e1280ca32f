"""The folder of the database: made whole or not at all, and never opened by the wrong PostgreSQL."""

import os
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

from leadwright.site.terminal import Refusal

from . import account, programs, shared_copy
from .account import Account
from .layout import NAME, Layout
from .preconditions import require_major, require_ours

FIRST_WITH_BUILTIN_LOCALE = 17  # major version


@dataclass(frozen=True)
class Cluster:
    layout: Layout
    owner: Account
    programs: Path


def opened(layout: Layout) -> Cluster:
    """A cluster that is there, and that this PostgreSQL can read."""
    owner = account.for_cluster(layout.cluster)
    cluster = Cluster(layout, owner, shared_copy.reachable(programs.folder(), owner))
    if layout.exists:
        require_ours(layout)
        require_major(layout, programs.major(cluster.programs))
    else:
        make(cluster)
    prepare_socket_folder(cluster)
    return cluster


def make(cluster: Cluster) -> None:
    unfinished = cluster.layout.unfinished
    if unfinished.exists():
        shutil.rmtree(unfinished)
    cluster.owner.own(unfinished)
    initdb = subprocess.run(
        [
            cluster.programs / "initdb",
            *("-D", cluster.owner.path(unfinished)),
            *initdb_options(programs.major(cluster.programs)),
        ],
        capture_output=True,
        text=True,
        check=False,
        env=clean_environment(),
        **cluster.owner.process(unfinished),
    )
    if initdb.returncode:
        shutil.rmtree(unfinished)
        reason = initdb.stderr.strip().splitlines()[-1]
        raise Refusal("PostgreSQL could not make its database: {reason}", reason=reason)
    unfinished.rename(cluster.layout.cluster)


def initdb_options(major: int) -> list[str]:
    # Nobody but the owner of the folder reaches the socket in it, so the socket asks for no password.
    options = ["--username", NAME, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"]
    return [*options, "--locale-provider=builtin"] if major >= FIRST_WITH_BUILTIN_LOCALE else options


def prepare_socket_folder(cluster: Cluster) -> None:
    folder = cluster.layout.sockets
    if not folder.exists():
        cluster.owner.own(folder)
    found = folder.lstat()
    if found.st_uid != cluster.owner.uid or found.st_mode & 0o077:
        raise Refusal("The folder {folder} must belong to PostgreSQL's user alone: remove it.", folder=folder)


def clean_environment() -> dict[str, str]:
    """PGDATA, PGPORT and the like are meant for somebody else's PostgreSQL."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith("PG")}
    return {**ours, "LC_ALL": "C.UTF-8"}
