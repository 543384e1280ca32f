"""The embedded PostgreSQL, as root and as an ordinary user: it keeps its data and outlives nobody."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from leadwright.site import postgres
from leadwright.site.postgres import programs, shared_copy
from leadwright.site.postgres.layout import Layout
from leadwright.site.postgres.server import Server
from leadwright.site.terminal import Refusal

from .launcher import is_alive, kill, launcher, postgres_pid, soon
from .users import GAMES, NOBODY, as_root, open_the_way_to


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """In a folder that only we may enter, as pytest makes them."""
    tmp_path.chmod(0o700)
    return tmp_path / "var"


@pytest.fixture(params=["as we are", pytest.param("as an ordinary user", marks=as_root)])
def uid(request: pytest.FixtureRequest, data: Path) -> int:
    if request.param == "as we are":
        return os.geteuid()
    open_the_way_to(data.parent)
    data.mkdir()
    os.chown(data, NOBODY, -1)
    return NOBODY


def rows(url: str) -> list[int]:
    with psycopg.connect(url) as connection:
        return [row[0] for row in connection.execute("select n from kept order by n")]


def keep(url: str, *numbers: int) -> None:
    with psycopg.connect(url) as connection:
        connection.execute("create table if not exists kept (n int)")
        connection.cursor().executemany("insert into kept values (%s)", [(number,) for number in numbers])


def test_a_new_database_searches_vietnamese_and_has_the_extensions_we_need(data: Path) -> None:
    with postgres.serve(data) as server, psycopg.connect(server.url) as connection:
        connection.execute("create extension pg_trgm")
        connection.execute("create extension unaccent")
        found = connection.execute("select 'KHÁCH HÀNG' ilike 'khách hàng', unaccent('tiềm năng')").fetchone()
    assert found == (True, "tiem nang")


def test_a_restart_finds_its_data(data: Path) -> None:
    with postgres.serve(data) as server:
        keep(server.url, 1, 2)
    with postgres.serve(data) as server:
        assert rows(server.url) == [1, 2]


def test_a_killed_postgres_recovers_what_was_committed(data: Path) -> None:
    with postgres.serve(data) as server:
        keep(server.url, 1)
        server.process.kill()
        server.process.wait()
        assert soon(lambda: restarts(server))
        assert rows(server.url) == [1]


def restarts(server: Server) -> bool:
    """Refused as long as the dead postmaster's children have not noticed."""
    try:
        server.start()
    except Refusal:
        return False
    return True


def test_postgres_ends_with_a_launcher_that_is_killed_and_starts_again_at_once(data: Path, uid: int) -> None:
    with launcher(data, uid) as process:
        keep(Layout(data).url, 1)
        server = postgres_pid(data)
        kill(process)
        assert soon(lambda: not is_alive(server))
    with launcher(data, uid):
        assert rows(Layout(data).url) == [1]


def test_the_next_launcher_waits_while_the_killed_one_s_postgres_still_ends(data: Path) -> None:
    with launcher(data, os.geteuid()) as process:
        keep(Layout(data).url, 1)
        kill(process)
        with postgres.serve(data) as server:
            assert rows(server.url) == [1]


def test_a_second_launcher_on_the_same_data_is_refused(data: Path) -> None:
    with postgres.serve(data), pytest.raises(Refusal, match="already running on the data in"):
        postgres.serve(data).__enter__()


def test_a_command_uses_the_server_that_runs_or_starts_one(data: Path) -> None:
    with pytest.raises(Refusal, match="no data in"), postgres.available(data):
        pass
    with postgres.serve(data) as server:
        keep(server.url, 7)
        with postgres.available(data) as url:
            assert rows(url) == [7]
    with postgres.available(data) as url:
        assert rows(url) == [7]


def test_a_folder_with_a_very_long_name_has_its_socket_elsewhere(data: Path) -> None:
    deep = data / ("long" * 30)
    with postgres.serve(deep) as server:
        keep(server.url, 1)
        sockets = Layout(deep).sockets
        assert sockets.parent == Path("/tmp")  # noqa: S108
        assert sockets.stat().st_mode & 0o077 == 0
    shutil.rmtree(sockets)


def test_a_temporary_server_leaves_nothing_behind() -> None:
    with postgres.temporary() as url:
        keep(url, 1)
        folder = Path(str(psycopg.conninfo.conninfo_to_dict(url)["host"])).parent
    assert not folder.exists()


@pytest.fixture
def closed_programs(data: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """As when the clone and its .venv lie in root's home; the copies go where they can be removed."""
    real = programs.folder().parents[1]
    for folder in (real, real.with_name(f"{real.name}.libs")):
        (data.parent / folder.name).symlink_to(folder)
    monkeypatch.setattr(programs, "folder", lambda: data.parent / real.name / "pginstall" / "bin")
    copies = Path(tempfile.mkdtemp())
    copies.chmod(0o755)
    monkeypatch.setattr(shared_copy, "COPIES", copies)
    yield copies
    shutil.rmtree(copies)


@as_root
def test_root_runs_it_from_folders_that_nobody_else_may_enter(data: Path, closed_programs: Path) -> None:
    for _start in range(2):
        with postgres.serve(data) as server:
            keep(server.url, 1)
            assert Path(f"/proc/{server.process.pid}").stat().st_uid != 0
    assert len(list(closed_programs.iterdir())) == 1
    assert data.parent.stat().st_mode & 0o077 == 0


@as_root
def test_the_data_of_an_ordinary_user_stay_theirs_when_root_starts_it(data: Path) -> None:
    with postgres.serve(data):
        pass
    for path in [Layout(data).cluster, *Layout(data).cluster.rglob("*")]:
        os.chown(path, GAMES, -1)
    with postgres.serve(data) as server:
        assert Path(f"/proc/{server.process.pid}").stat().st_uid == GAMES
