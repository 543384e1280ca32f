"""Puts PostgreSQL's programs where its user can run them: a .venv in root's home is closed to others."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from leadwright.site.terminal import Refusal

from . import programs
from .account import Account
from .layout import fingerprint

COPIES = Path("/var/cache/leadwright")


def reachable(folder: Path, account: Account) -> Path:
    """The folder itself where the account can run what is in it, else a copy that is made once."""
    if account.is_ours or can_run(folder, account):
        return folder
    package = folder.parents[1]
    if folder != package / "pginstall" / "bin":
        raise Refusal("PostgreSQL's user may not run the programs in {folder}.", folder=folder)
    copy = COPIES / f"{package.name}-{programs.version(folder)}-{fingerprint(package)}"
    if not copy.exists():
        copy_wheel(package, copy)
    return copy / folder.relative_to(package.parent)


def can_run(folder: Path, account: Account) -> bool:
    command: list[str | Path] = [folder / "postgres", "--version"]
    try:
        tried = subprocess.run(command, capture_output=True, check=False, **account.process(Path("/")))
    except PermissionError:
        return False
    return tried.returncode == 0


def copy_wheel(package: Path, copy: Path) -> None:
    """The package and its libraries side by side, as in site-packages, where the programs look for them."""
    copy.parent.mkdir(mode=0o755, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=copy.parent) as making:
        whole = Path(making) / "whole"
        for folder in (package, package.with_name(f"{package.name}.libs")):
            if folder.exists():
                shutil.copytree(folder, whole / folder.name, symlinks=True)
        open_to_all(whole)
        if not copy.exists():  # another start may have been quicker
            whole.rename(copy)


def open_to_all(folder: Path) -> None:
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if os.access(path, os.X_OK) else 0o644)
