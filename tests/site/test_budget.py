"""What a browser loads before it shows a page stays within its budget, compressed as the server sends it."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

DIST = Path(__file__).parents[2] / "web" / "dist"
SHELL = "index.html"
KILOBYTE = 1_000

BOARD = "src/features/board/BoardPage.tsx"
ROUTES = {
    "src/features/records/RecordPage.tsx": 60,
    "src/features/outbox/OutboxPage.tsx": 60,
    "src/features/settings/FieldsPage.tsx": 60,
    "src/app/palette/Palette.tsx": 60,
    "src/features/process/list/ProcessListPage.tsx": 60,
    "src/features/process/designer/DesignerPage.tsx": 110,
}

Manifest = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def manifest() -> Manifest:
    return dict(json.loads((DIST / ".vite" / "manifest.json").read_text()))


def files(manifest: Manifest, *starts: str) -> set[str]:
    """The scripts and sheets that must have come before these run."""
    seen: set[str] = set()
    waiting = list(starts)
    while waiting:
        name = waiting.pop()
        if name not in seen:
            seen.add(name)
            waiting += manifest[name].get("imports", ())
    return {file for name in seen for file in (manifest[name]["file"], *manifest[name].get("css", ()))}


def weight(names: set[str], suffix: str) -> float:
    packed = [len(gzip.compress((DIST / name).read_bytes(), 9)) for name in names if name.endswith(suffix)]
    return sum(packed) / KILOBYTE


def first(manifest: Manifest, language: str = "en") -> set[str]:
    """The board, with all words in one language."""
    words = [name for name in manifest if name.startswith(f"_words-{language}-")]
    assert words
    return files(manifest, SHELL, BOARD, *words)


@pytest.mark.parametrize("language", ["en", "vi"])
def test_the_first_board(manifest: Manifest, language: str) -> None:
    assert weight(first(manifest, language), ".js") <= 260
    assert weight(first(manifest, language), ".css") <= 32


@pytest.mark.parametrize(("route", "budget"), ROUTES.items())
def test_every_further_page(manifest: Manifest, route: str, budget: int) -> None:
    assert weight(files(manifest, route) - first(manifest), ".js") <= budget


def test_what_few_need_is_not_in_the_first_load(manifest: Manifest) -> None:
    assert not [name for name in first(manifest) if any(late in name for late in ("flow", "Palette", "FirstSteps"))]
