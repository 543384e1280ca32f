"""What the surroundings ask for: PORT, HOST, DATA and DATABASE_URL."""

import os
from pathlib import Path

from .terminal import Refusal


def data() -> Path:
    """The folder of everything that must outlive a run; var/ where the command was given."""
    return Path(os.environ.get("DATA") or "var").resolve()


def files() -> Path:
    """The folder of uploaded files."""
    return data() / "files"


def host() -> str:
    return os.environ.get("HOST") or "127.0.0.1"


def port() -> int:
    wanted = os.environ.get("PORT") or "8000"
    if not wanted.isdecimal() or not 0 < int(wanted) < 65536:
        raise Refusal("PORT={wanted} is not a port: give a number from 1 to 65535.", wanted=wanted)
    return int(wanted)


def database_url() -> str | None:
    """The outside PostgreSQL to use; None means the embedded one."""
    return os.environ.get("DATABASE_URL") or None
