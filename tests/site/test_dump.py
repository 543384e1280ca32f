"""A backup comes back whole, or the database stays as it was."""

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
    backup.write(url, tmp_path / "crm.dump")
    run(url, "insert into lead values ('newer'); create table newer ()")
    restore.put_back(url, tmp_path / "crm.dump", replace=True)
    assert titles(url) == ["Tiềm năng"]
    run(url, "create table newer ()")


def test_a_backup_is_for_its_owner_only(url: str, tmp_path: Path) -> None:
    backup.write(url, tmp_path / "crm.dump")
    assert (tmp_path / "crm.dump").stat().st_mode & 0o077 == 0
    assert [file.name for file in tmp_path.iterdir()] == ["crm.dump"]


def test_data_are_not_replaced_by_mistake(url: str, tmp_path: Path) -> None:
    backup.write(url, tmp_path / "crm.dump")
    with pytest.raises(Refusal, match="not empty"):
        restore.put_back(url, tmp_path / "crm.dump", replace=False)


def test_a_database_in_use_is_left_alone(url: str, tmp_path: Path) -> None:
    backup.write(url, tmp_path / "crm.dump")
    with psycopg.connect(url), pytest.raises(Refusal, match="stop Leadwright first"):
        restore.put_back(url, tmp_path / "crm.dump", replace=True)


def test_a_file_that_is_no_backup_changes_nothing(url: str, tmp_path: Path) -> None:
    (tmp_path / "holiday.jpg").write_bytes(b"not a dump")
    with pytest.raises(Refusal, match="pg_restore failed"):
        restore.put_back(url, tmp_path / "holiday.jpg", replace=True)
    assert titles(url) == ["Tiềm năng"]


def test_a_backup_into_a_folder_that_is_not_there(url: str, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="cannot be written: No such file or directory"):
        backup.write(url, tmp_path / "nowhere" / "crm.dump")
