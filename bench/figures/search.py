"""A search over all kinds at a million leads, against the bare SQL that asks the index for the same words.

What is asked for is what people type: common and rare words, whole and just begun, with and without diacritics, two at
once, telephone numbers and how they end, e-mail addresses, words that nobody has.
"""

from collections.abc import Callable
from random import Random
from urllib.parse import quote

from bench.figure import Figure
from bench.million import SIZE, Large, page

LONGEST = 0.1
"""Seconds that a search may take, whatever the SQL takes."""

_GOODS = ("valves", "pumps", "bearings", "presses", "gears", "motors", "conveyors", "compressors", "filters", "hoses")
_FIRST = ("Anna", "Bình", "Camille", "Đức", "Giulia", "Hùng", "Jonas", "Khánh", "Minh", "Quỳnh", "Sofia")
_LAST = ("Bauer", "Đặng", "Ferretti", "Huỳnh", "Kessler", "Nguyễn", "Novak", "Phạm", "Trần", "Võ")
_FIRMS = ("Alpha", "Atelier", "Gạch", "Lotus", "Mekong", "Nhựa", "Nordlys", "Ocean", "Thép", "Vina")
_PLAIN = str.maketrans("ìạặỳựễầõứùáéđ", "iaayueaouuaed")

Typed = tuple[str, str]
"""What somebody types, and the same as a `tsquery`."""


def _word(chance: Random) -> Typed:
    return _begun(chance.choice((*_GOODS, *_FIRST, *_LAST, *_FIRMS)))


def _beginning(chance: Random) -> Typed:
    word = chance.choice((*_GOODS, *_LAST, *_FIRMS))
    return _begun(word[: chance.randint(1, 4)])


def _without_diacritics(chance: Random) -> Typed:
    return _begun(_plain(chance.choice(_LAST)))


def _two_words(chance: Random) -> Typed:
    return _begun(f"{chance.choice(_FIRST)} {chance.choice(_LAST)}")


def _firm(chance: Random) -> Typed:
    return _begun(f"{chance.choice(_FIRMS)} {chance.randint(100, 4_999)}")


def _person_of_firm(chance: Random) -> Typed:
    return _begun(f"{chance.choice(_LAST)} {chance.choice(_FIRST)[0]} {chance.randint(100, 4_999)}")


def _telephone(chance: Random) -> Typed:
    end = f"{chance.randint(0, SIZE - 1):08}"
    return f"+84 9 {end[:4]} {end[4:]}", f"'849{end}':*"


def _ending(chance: Random) -> Typed:
    end = f"{chance.randint(0, SIZE - 1):08}"[-6:]
    return end, f"'{end}':* | '~{end[::-1]}':*"


def _email(chance: Random) -> Typed:
    address = f"lead{chance.randint(0, SIZE - 1)}@example.org"
    return address, f"'{address}':*"


def _unknown(chance: Random) -> Typed:
    return _begun(f"{chance.choice(_LAST)} zzyzx{chance.randint(1, 99)}")


ASKED: tuple[Callable[[Random], Typed], ...] = (
    _word,
    _beginning,
    _without_diacritics,
    _two_words,
    _firm,
    _person_of_firm,
    _telephone,
    _ending,
    _email,
    _unknown,
)


def measure() -> Figure:
    """In turn, each in its own round: both sides ask for words of the same sort."""
    chances = Random(3), Random(3)  # noqa: S311  nothing to keep secret
    return page(
        "search", lambda _large: _address(_asked(chances[0])), lambda large: _bare(large, _asked(chances[1])), LONGEST
    )


def _asked(chance: Random) -> Typed:
    return chance.choice(ASKED)(chance)


def _address(typed: Typed) -> str:
    return f"/api/search?q={quote(typed[0])}"


def _bare(large: Large, typed: Typed) -> None:
    large.database.execute(_ROWS, {"words": typed[1]}).fetchall()


def _kind(name: str, columns: str) -> str:
    return f"""(
        select '{name}', id, {columns} from records_{name}
        where deleted_at is null and search @@ %(words)s::tsquery order by id + 0 desc limit 6
    )"""  # noqa: S608  names are ours


_ROWS = " union all ".join(
    _kind(name, columns)
    for name, columns in {
        "lead": "title, concat_ws(' ', name, last_name), company_title, phone, email, status_id",
        "deal": "title, null, null, null, null, stage_id",
        "contact": "concat_ws(' ', name, last_name), null, null, phone, email, null",
        "company": "title, null, null, phone, email, null",
    }.items()
)


def _begun(text: str) -> Typed:
    return text, " & ".join(f"'{word}':*" for word in _plain(text).split())


def _plain(text: str) -> str:
    return text.lower().translate(_PLAIN)
