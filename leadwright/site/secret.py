"""The key that signs sessions: made once, kept in the data folder, readable by nobody else."""

import os
import secrets
from pathlib import Path


def key(data: Path) -> str:
    """SECRET_KEY from the environment, else the one in the data folder, made there on the first run."""
    if given := os.environ.get("SECRET_KEY"):
        return given
    place = data / "secret-key"
    try:
        return place.read_text().strip()
    except FileNotFoundError:
        return _made(place)


def _made(place: Path) -> str:
    place.parent.mkdir(parents=True, exist_ok=True)
    fresh = secrets.token_urlsafe(48)
    try:
        with os.fdopen(os.open(place, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            file.write(fresh)
    except FileExistsError:  # another process was a moment earlier
        return place.read_text().strip()
    return fresh
