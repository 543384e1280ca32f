"""What must be true before a database is made or opened; each refusal is one sentence."""

import shutil
from pathlib import Path

from leadwright.site.terminal import Refusal

from .layout import Layout

NEEDED_TO_START = 64 << 20  # bytes
NEEDED_TO_MAKE = 256 << 20


def require_writable(data: Path) -> None:
    trial = data / ".writable"
    try:
        data.mkdir(parents=True, exist_ok=True)
        trial.touch()
        trial.unlink()
    except OSError as error:
        raise Refusal(
            "The data folder {data} cannot be written: {reason}. Choose another with DATA=.",
            data=data,
            reason=error.strerror,
        ) from None


def require_space(layout: Layout) -> None:
    needed = NEEDED_TO_START if layout.exists else NEEDED_TO_MAKE
    free = shutil.disk_usage(layout.data).free
    if free < needed:
        raise Refusal(
            "The disk of {data} is full: {free} MB are free and {needed} MB are needed.",
            data=layout.data,
            free=free >> 20,
            needed=needed >> 20,
        )


def require_major(layout: Layout, ours: int) -> None:
    """The files of one major version mean nothing to another."""
    made_by = int((layout.cluster / "PG_VERSION").read_text())
    if made_by != ours:
        raise Refusal(
            "The data in {data} were made by PostgreSQL {made_by} and this is PostgreSQL {ours}: make a "
            "backup with the Leadwright that made them, and restore it into a new data folder.",
            data=layout.data,
            made_by=made_by,
            ours=ours,
        )


def require_ours(layout: Layout) -> None:
    try:
        list(layout.cluster.iterdir())
    except PermissionError:
        raise Refusal(
            "The data in {data} belong to another user: start Leadwright as that user.", data=layout.data
        ) from None
