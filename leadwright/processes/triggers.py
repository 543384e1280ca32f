"""Starts processes when records are written. `site` puts this at the door of `records`."""

from collections.abc import Sequence

from leadwright.records.kind import Kind
from leadwright.records.pending import Pending

from . import runner, stage_rules
from .published import started_by


def on_write(kind: Kind, verb: str, several: Sequence[Pending]) -> None:
    """Run what this write starts. What a process changes by itself starts no other; what it makes does."""
    published = started_by(verb, kind.name)
    via = several[0].wishes[0].by.via if several and several[0].wishes else ""
    if published and (verb == "create" or not via.startswith("process:")):
        runner.run_all(published, kind, several, via)
    if kind.stage and verb in ("create", "update"):
        stage_rules.on_write(kind, several, via)
