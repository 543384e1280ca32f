"""The docs tell of everything that can be set."""

import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
OF_THE_MACHINE = {"CI", "LANGUAGE", "LEADWRIGHT_POSTGRES_BIN", "DJANGO_SETTINGS_MODULE", "XDG_CACHE_HOME"}


def test_every_variable_is_in_the_settings_page() -> None:
    read = {
        name
        for file in (ROOT / "leadwright").rglob("*.py")
        for name in re.findall(r"environ(?:\.get\(|\[)\"([A-Z_]+)\"", file.read_text(encoding="utf-8"))
    }
    told = set(re.findall(r"`([A-Z_]+)`", (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")))

    assert read - OF_THE_MACHINE <= told


def test_every_command_is_told_of_somewhere() -> None:
    commands = {file.stem for file in (ROOT / "leadwright" / "site" / "commands").glob("[a-z]*.py")}
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert not {name for name in commands - {"openapi", "user", "process"} if f"{name}" not in readme}
