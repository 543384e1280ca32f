"""Whoever runs the tests, and the users that root can become."""

import os
import pwd
import tempfile
from pathlib import Path

import pytest

NOBODY = pwd.getpwnam("nobody").pw_uid
GAMES = pwd.getpwnam("games").pw_uid

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can become somebody else")


def open_the_way_to(folder: Path) -> None:
    """pytest's folders are closed to everybody else."""
    for closed in (folder, *folder.parents):
        if closed.owner() == pwd.getpwuid(os.geteuid()).pw_name and closed.is_relative_to(tempfile.gettempdir()):
            closed.chmod(closed.stat().st_mode | 0o011)
