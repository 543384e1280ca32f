"""A backup comes back whole, or the database stays as it was."""

import tarfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from leadwright.site import postgres
from leadwright.site.dump import backup, restore
from leadwright.site.terminal import Refusal


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with postgres.temporary() as url:
        yield url


@pytest.fixture
def url(server: str) -> Iterator[str]:
    """A database that holds one lead."""
    run(server, "create extension pg_trgm; create table lead (title text); insert into lead values ('Tiềm năng')")
    yield server
    run(server, "drop schema public cascade; create schema public")


def run(url: str, statements: str) -> None:
    with psycopg.connect(url) as connection:
        connection.execute(statements.encode())


def titles(url: str) -> list[str]:
    with psycopg.connect(url) as connection:
        return [row[0] for row in connection.execute("select title from lead order by title")]


def test_a_restored_backup_holds_what_was_there_and_nothing_newer(url: str, tmp_path: Path) -> None:
    backup.write(url, tmp_path / "files", tmp_path / "crm.dump")
    run(url, "insert into lead values ('newer'); create table newer ()")
    restore.put_back(url, tmp_path / "files", tmp_path / "crm.dump", replace=True)
    assert titles(url) == ["Tiềm năng"]
    run(url, "create table newer ()")


def test_a_backup_is_for_its_owner_only(url: str, tmp_path: Path) -> None:
    backup.write(url, tmp_path / "files", tmp_path / "crm.dump")
    assert (tmp_path / "crm.dump").stat().st_mode & 0o077 == 0
    assert [file.name for file in tmp_path.iterdir()] == ["crm.dump"]


def test_data_are_not_replaced_by_mistake(url: str, tmp_path: Path) -> None:
    backup.write(url, tmp_path / "files", tmp_path / "crm.dump")
    with pytest.raises(Refusal, match="not empty"):
        restore.put_back(url, tmp_path / "files", tmp_path / "crm.dump", replace=False)


def test_a_database_in_use_is_left_alone(url: str, tmp_path: Path) -> None:
    backup.write(url, tmp_path / "files", tmp_path / "crm.dump")
    with psycopg.connect(url), pytest.raises(Refusal, match="stop Leadwright first"):
        restore.put_back(url, tmp_path / "files", tmp_path / "crm.dump", replace=True)


def test_a_file_that_is_no_backup_changes_nothing(url: str, tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"not a dump")
    with pytest.raises(Refusal, match="pg_restore failed"):
        restore.put_back(url, tmp_path / "files", tmp_path / "holiday.jpg", replace=True)
    assert titles(url) == ["Tiềm năng"]


def test_a_backup_into_a_folder_that_is_not_there(url: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="cannot be written: No such file or directory"):
        backup.write(url, tmp_path / "files", tmp_path / "nowhere" / "crm.dump")


def test_uploaded_files_come_back_and_none_is_lost(url: str, tmp_path: Path) -> None:
    kept, newer = (tmp_path / "files" / name[:2] / name for name in ("ab" * 32, "cd" * 32))
    for place in (kept, newer.with_suffix(".part")):
        place.parent.mkdir(parents=True)
        place.write_bytes(b"offer")
    backup.write(url, tmp_path / "files", tmp_path / "crm.tar")
    kept.unlink()
    newer.write_bytes(b"newer")

    restore.put_back(url, tmp_path / "files", tmp_path / "crm.tar", replace=True)

    assert (kept.read_bytes(), newer.read_bytes()) == (b"offer", b"newer")
    with tarfile.open(tmp_path / "crm.tar") as tar:
        assert tar.getnames() == ["database.dump", f"files/ab/{'ab' * 32}"]


def test_a_dump_without_files_and_a_foreign_archive(url: str, tmp_path: Path) -> None:
    backup.write(url, tmp_path / "files", tmp_path / "crm.tar")
    with tarfile.open(tmp_path / "crm.tar") as tar:
        tar.extract("database.dump", tmp_path, filter="data")
    with tarfile.open(tmp_path / "foreign.tar", "w") as tar:
        tar.add(tmp_path / "crm.tar", "files/../../evil")

    restore.put_back(url, tmp_path / "files", tmp_path / "database.dump", replace=True)
    with pytest.raises(Refusal, match="no backup"):
        restore.put_back(url, tmp_path / "files", tmp_path / "foreign.tar", replace=True)

    assert titles(url) == ["Tiềm năng"]
    assert not (tmp_path / "evil").exists()
