"""Role x operation x surface: what a level reaches it reaches by every way, and nothing else by any."""

from collections.abc import Iterator

import pytest

from leadwright.people import appointing
from leadwright.people.operations import OF_RECORDS
from leadwright.records import live
from leadwright.records.kind import KINDS
from tests.conftest import Cast

from .scene import Caller, Scene, made, undone
from .surfaces import REACHED, READERS, SURFACES, Surface

ADDING = ("add", "import")
"""Who may make new ones need not see those that are there."""
_ON_COMMIT = " and tx < pg_snapshot_xmin(pg_current_snapshot())::text::bigint"


@pytest.fixture(autouse=True)
def _uncommitted_changes_are_told(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    """The whole test is one transaction that never commits. That most is refused is no news."""
    caplog.set_level("ERROR", "django.request")
    monkeypatch.setattr(live, "_NEW", live._NEW.replace(_ON_COMMIT, ""))


def allow(scene: Scene, **levels: str) -> None:
    """From now on salespeople may everything else wholly, and these as far as is said."""
    grants = {verb: {"": level} for verb, level in {**dict.fromkeys(OF_RECORDS, "all"), **levels}.items()}
    what_leads_become = {"deal": {"add": {"": "all"}}} if scene.kind == "lead" else {}
    kinds = {scene.kind: grants, **what_leads_become}
    appointing.change("salesperson", grants=kinds, kinds=dict.fromkeys(kinds, ()), by=scene.cast.admin)


def through(scene: Scene, verb: str, callers: dict[str, Caller]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each surface of an operation, and the readers for whom it works."""
    for one in SURFACES:
        if one.verb == verb and scene.kind in one.kinds:
            yield one.name, tuple(reader for reader, call in callers.items() if _lets(one, call, scene))


def _lets(one: Surface, call: Caller, scene: Scene) -> bool:
    with undone():
        return one.ask(call, scene)


@pytest.mark.parametrize("kind", KINDS)
def test_every_surface_lets_through_whom_the_level_reaches_and_nobody_else(cast: Cast, kind: str) -> None:
    scene, wrong = made(kind, cast), []
    callers = {reader: Caller(reader) for reader in READERS}
    for verb in OF_RECORDS:
        for level in REACHED if kind == "lead" else ("none", "department"):
            with undone():
                allow(scene, **{verb: level})
                for surface, readers in through(scene, verb, callers):
                    if readers != REACHED[level]:
                        wrong.append(f"{verb} {level}: {surface} lets through {readers}, not {REACHED[level]}")

    assert not wrong, "\n".join(wrong)


def test_what_may_not_be_seen_may_not_be_touched_either(cast: Cast) -> None:
    scene = made("lead", cast)
    callers = {reader: Caller(reader) for reader in READERS}
    allow(scene, read="none")

    touched = [one for verb in OF_RECORDS if verb not in ("read", *ADDING) for one in through(scene, verb, callers)]

    assert [one for one in touched if one[1]] == []


def test_every_operation_has_a_surface() -> None:
    assert {one.verb for one in SURFACES} == set(OF_RECORDS)
