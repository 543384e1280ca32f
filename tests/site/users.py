"""Whoever runs the tests, and the users that root can become."""

import os
import pwd
from pathlib import Path

import pytest

NOBODY = pwd.getpwnam("nobody").pw_uid
GAMES = pwd.getpwnam("games").pw_uid

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")


def open_the_way_to(folder: Path) -> None:
    """pytest's folders are closed to everybody else."""
    for closed in (folder, folder.parent, folder.parent.parent):
        closed.chmod(0o711)
