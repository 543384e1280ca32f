"""`python -m bench [name,name]`: measures, prints a table, keeps the figures in `bench/results.json`."""

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from . import figures
from .figure import Figure

RESULTS = Path(__file__).parent / "results.json"


def main(only: str = "") -> None:
    """Measure all, or those named; of the others the last figures stay."""
    names = [module.name for module in iter_modules(figures.__path__)]
    wanted = [name for name in only.split(",") if name] or names
    if unknown := set(wanted) - set(names):
        sys.exit(f"There is no figure {', '.join(sorted(unknown))}. There are: {', '.join(names)}.")
    measured: list[Figure] = []
    for name in wanted:
        measured.append(_measured(name))
        keep(measured, names)
    print(table(measured))


def _measured(name: str) -> Figure:
    print(f"{name}: measuring", flush=True)
    figure: Figure = import_module(f"{figures.__name__}.{name}").measure()
    return figure


def keep(measured: Iterable[Figure], names: Iterable[str], results: Path = RESULTS) -> None:
    """Put these among the figures that were measured before; none stays that there is no longer."""
    before = json.loads(results.read_text()) if results.exists() else []
    known = {one["name"]: one for one in (*before, *map(asdict, measured))}
    kept = [known[name] for name in names if name in known]
    results.write_text(json.dumps(kept, indent=2) + "\n")


def table(measured: Iterable[Figure]) -> str:
    """The figures in columns, and whether each reaches its goal."""
    heads = ("figure", "ratio", "goal", "", "detail")
    rows = [heads, *((one.name, f"{one.ratio:.3f}", f"{one.goal:g}", _verdict(one), one.detail) for one in measured)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows
    )


def _verdict(figure: Figure) -> str:
    return "reached" if figure.ratio >= figure.goal else "NOT reached"


if __name__ == "__main__":
    main(*sys.argv[1:2])
