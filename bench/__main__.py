"""`python -m bench [name,name]`: measures, prints a table, writes `bench/results.json`."""

import json
import sys
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

from . import figures
from .figure import Figure

RESULTS = Path(__file__).parent / "results.json"


def main(only: str = "") -> None:
    """Measure all, or those named."""
    names = [module.name for module in iter_modules(figures.__path__)]
    wanted = [name for name in only.split(",") if name] or names
    if unknown := set(wanted) - set(names):
        sys.exit(f"There is no figure {', '.join(sorted(unknown))}. There are: {', '.join(names)}.")
    measured = [_measured(name) for name in wanted]
    RESULTS.write_text(json.dumps([asdict(one) for one in measured], indent=2) + "\n")


def _measured(name: str) -> Figure:
    print(f"{name}: measuring", flush=True)
    figure: Figure = import_module(f"{figures.__name__}.{name}").measure()
    reached = "reached" if figure.ratio >= figure.goal else "NOT reached"
    print(f"{name}: {figure.ratio:.3f} (goal {figure.goal}, {reached}) - {figure.detail}", flush=True)
    return figure


if __name__ == "__main__":
    main(*sys.argv[1:2])
