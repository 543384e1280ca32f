"""The key that signs sessions: one for all processes, however many start at the same moment."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

from leadwright.site import secret

TOGETHER = 8


def test_those_that_start_together_share_one_whole_key(tmp_path: Path) -> None:
    start = Barrier(TOGETHER)

    def ask(place: Path) -> str:
        start.wait()
        return secret.key(place)

    with ThreadPoolExecutor(TOGETHER) as together:
        for number in range(50):
            told = set(together.map(ask, [tmp_path / str(number)] * TOGETHER))

            assert len(told) == 1
            assert len(told.pop()) >= 48


def test_the_key_is_for_its_owner_alone(tmp_path: Path) -> None:
    secret.key(tmp_path)

    assert [one.name for one in tmp_path.iterdir()] == ["secret-key"]
    assert (tmp_path / "secret-key").stat().st_mode & 0o077 == 0
