"""Whatever is wrong with the data folder is told in one sentence, and nothing half-made is left."""

import os
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

from leadwright.site import postgres
from leadwright.site.postgres import cluster
from leadwright.site.postgres.layout import Layout
from leadwright.site.terminal import Refusal

from .launcher import refused_as
from .users import GAMES, NOBODY, as_root, open_the_way_to


class Usage(NamedTuple):
    total: int
    used: int
    free: int


def refused(data: Path) -> str:
    with pytest.raises(Refusal) as refusal, postgres.serve(data):
        pass
    sentence = refusal.value.message
    assert "\n" not in sentence
    return sentence


def test_a_folder_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "cannot be written: Not a directory" in refused(tmp_path / "file" / "var")


def test_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(100 << 20, 90 << 20, 10 << 20))
    assert "is full: 10 MB are free and 256 MB are needed" in refused(tmp_path)
    assert not Layout(tmp_path).cluster.exists()


def test_a_database_that_cannot_be_made_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cluster, "initdb_options", lambda _major: ["--encoding=nonsense"])
    assert "could not make its database" in refused(tmp_path)
    assert not Layout(tmp_path).cluster.exists()
    assert not Layout(tmp_path).unfinished.exists()


def test_data_of_another_major_version(tmp_path: Path) -> None:
    Layout(tmp_path).cluster.mkdir(parents=True)
    (Layout(tmp_path).cluster / "PG_VERSION").write_text("9\n")
    assert "made by PostgreSQL 9 and this is PostgreSQL 18" in refused(tmp_path)


def test_a_configuration_postgres_does_not_understand(tmp_path: Path) -> None:
    with postgres.serve(tmp_path):
        pass
    (Layout(tmp_path).cluster / "postgresql.conf").write_text("shared_buffers = nonsense\n")
    assert "PostgreSQL did not start" in refused(tmp_path)


@as_root
def test_a_folder_that_this_user_may_not_enter(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    assert "cannot be written: Permission denied" in refused_as(NOBODY, tmp_path / "var")


@as_root
def test_data_of_another_user(tmp_path: Path) -> None:
    with postgres.serve(tmp_path):
        os.chown(Layout(tmp_path).cluster, GAMES, -1)
    open_the_way_to(tmp_path)
    os.chown(tmp_path, NOBODY, -1)
    os.chown(Layout(tmp_path).lock, NOBODY, -1)
    assert "belong to another user" in refused_as(NOBODY, tmp_path)
