"""The key that signs sessions: made once, kept in the data folder, readable by nobody else."""

import os
import secrets
import tempfile
from contextlib import suppress
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
    """Written aside and then linked: nobody reads half a key, and of two who make one the first is kept by both."""
    place.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile("w", dir=place.parent, prefix=f"{place.name}-") as aside:  # for its owner alone
        aside.write(secrets.token_urlsafe(48))
        aside.flush()
        with suppress(FileExistsError):
            os.link(aside.name, place)
    return place.read_text().strip()
