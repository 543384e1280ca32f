"""What a backup is: a tar with the dump of the database and every uploaded file under its hash."""

import re
import shutil
import tarfile
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from leadwright.site.terminal import Refusal

DATABASE = "database.dump"
_FILE = re.compile(r"files/[0-9a-f]{2}/[0-9a-f]{64}")


def pack(target: Path, dump: Path, files: Path) -> None:
    """The dump first, so that a file uploaded meanwhile is one too many rather than one too few."""
    with tarfile.open(target, "w") as tar:
        tar.add(dump, DATABASE)
        for file in sorted(files.glob("*/*")):
            name = f"files/{file.relative_to(files).as_posix()}"
            if _FILE.fullmatch(name):
                tar.add(file, name, recursive=False)


@contextmanager
def database_of(backup: Path) -> Iterator[Path]:
    """The dump in a backup; one without files, as older versions wrote them, is a dump itself."""
    if not tarfile.is_tarfile(backup):
        yield backup
        return
    with tempfile.TemporaryDirectory() as folder, tarfile.open(backup) as tar:
        dump = Path(folder) / DATABASE
        try:
            _write(tar, tar.getmember(DATABASE), dump)
        except KeyError:
            raise Refusal("{file} is no backup.", file=backup) from None
        yield dump


def unpack_files(backup: Path, files: Path) -> None:
    """Every file that is not there yet: what has the same hash is the same."""
    if not tarfile.is_tarfile(backup):
        return
    with tarfile.open(backup) as tar:
        for one in tar:
            place = files / one.name.removeprefix("files/")
            if one.isfile() and _FILE.fullmatch(one.name) and not place.exists():
                _write(tar, one, place)


def _write(tar: tarfile.TarFile, member: tarfile.TarInfo, place: Path) -> None:
    """Under another name first, so that half a file is never taken for a whole one."""
    content = tar.extractfile(member)
    if content is None:
        raise KeyError(member.name)
    place.parent.mkdir(parents=True, exist_ok=True)
    unfinished = place.with_suffix(".part")
    with content, unfinished.open("wb") as target:
        shutil.copyfileobj(content, target)
    unfinished.replace(place)
