"""Writes the database and the uploaded files into one file."""

from pathlib import Path

from leadwright.site.terminal import Refusal

from . import archive, tools


def write(url: str, files: Path, file: Path) -> None:
    """Under its name only when it is whole; while people work, since pg_dump sees one moment."""
    unfinished, dump = (file.with_name(f"{file.name}.{part}") for part in ("unfinished", "database"))
    try:
        for one in (unfinished, dump):
            one.touch(mode=0o600)
    except OSError as error:
        raise Refusal("The file {file} cannot be written: {reason}.", file=file, reason=error.strerror) from None
    try:
        tools.run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={dump}", url=url)
        archive.pack(unfinished, dump, files)
        unfinished.rename(file)
    finally:
        unfinished.unlink(missing_ok=True)
        dump.unlink(missing_ok=True)
