"""Measurements: what was measured before stays beside what is measured now."""

import json
from pathlib import Path

from bench.__main__ import keep, table
from bench.figure import Figure


def test_figures_measured_alone_take_their_place_among_the_others(tmp_path: Path) -> None:
    results, names = tmp_path / "results.json", ["board", "card", "list"]
    keep(
        [Figure("board", 1.5, 1.0, "first"), Figure("gone", 1.0, 1.0, ""), Figure("list", 2.0, 1.0, "")], names, results
    )
    keep([Figure("board", 0.5, 1.0, "second"), Figure("card", 3.0, 1.0, "")], names, results)
    kept = json.loads(results.read_text())
    assert [(one["name"], one["ratio"]) for one in kept] == [("board", 0.5), ("card", 3.0), ("list", 2.0)]


def test_a_table_says_which_goals_are_reached() -> None:
    assert table([Figure("board_page", 1.25, 1.0, "10 ms"), Figure("card", 0.5, 0.75, "")]).splitlines() == [
        "figure      ratio  goal               detail",
        "board_page  1.250  1     reached      10 ms",
        "card        0.500  0.75  NOT reached",
    ]
