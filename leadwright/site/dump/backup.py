"""Writes the database into one file."""

from pathlib import Path

from leadwright.site.terminal import Refusal

from . import tools


def write(url: str, file: Path) -> None:
    """Under its name only when it is whole; while people work, since pg_dump sees one moment."""
    unfinished = file.with_name(f"{file.name}.unfinished")
    try:
        unfinished.touch(mode=0o600)
    except OSError as error:
        raise Refusal("The file {file} cannot be written: {reason}.", file=file, reason=error.strerror) from None
    try:
        tools.run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={unfinished}", url=url)
        unfinished.rename(file)
    finally:
        unfinished.unlink(missing_ok=True)
