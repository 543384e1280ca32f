"""What a record is found by: plain words without case and diacritics, telephone numbers as digits, e-mail addresses.

All of it is one `tsvector`. Lexemes of weight A are *keys*: two records that share one may be the same person or
company. Those of weight C were said in comments. Nothing here asks the database for records.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from itertools import groupby
from typing import Any

from phonenumbers import COUNTRY_CODE_TO_REGION_CODE

from leadwright.company import configuration
from leadwright.fields.many import Many
from leadwright.fields.type import FieldType

from .kind import KINDS, Kind

Facts = Mapping[str, Any]

MOST = 200
TELLING = 3
"""Beginnings of fewer letters than this are those of very many words."""

_LONGEST = 60
_WORDS_OF_A_QUERY = 8
_SHORTEST_NUMBER = 4
_WORD = re.compile(r"[^\W_]+")
_NUMERIC = re.compile(r"[+().,/\d-]*\d[+().,/\d-]*")
_NOT_SEARCHED = {"source", "system"}
_NAMES = ("NAME", "SECOND_NAME", "LAST_NAME")
COMPANY = "COMPANY_TITLE"


def plain(text: str) -> str:
    """Lower case, without diacritics: “Đặng Thị Bích” is “dang thi bich”."""
    if text.isascii():
        return text.lower()
    parts = unicodedata.normalize("NFKD", text.lower())
    return "".join(one for one in parts if not unicodedata.combining(one)).replace("đ", "d")


def words(text: str) -> list[str]:
    """The words of a text, plain."""
    return [word[:_LONGEST] for word in _WORD.findall(plain(text))]


def indexed(kind: Kind, facts: Facts) -> str:
    """The `tsvector` of a record, as PostgreSQL reads it."""
    weighed = keys(kind, facts)
    others = [one for one in dict.fromkeys(_lexemes(kind, facts)) if one and one not in weighed]
    return " ".join([f"'{one}':1A" for one in weighed[:MOST]] + [f"'{one}'" for one in others[:MOST]])


def said(texts: Iterable[str]) -> str:
    """The `tsvector` of comments, the first ones first: of weight C, so that they can be told from the rest."""
    distinct = dict.fromkeys(word for text in texts for word in words(text))
    return " ".join(f"'{one}':1C" for one in list(distinct)[:MOST])


def keys(kind: Kind, facts: Facts) -> list[str]:
    """What another record would have in common if it were the same: whole numbers, whole addresses, whole names."""
    numbers = [digits for one in _points(facts, "PHONE") if len(digits := _digits(one)) > _SHORTEST_NUMBER]
    return list(dict.fromkeys([*numbers, *map(_address, _points(facts, "EMAIL")), *_whole_names(kind, facts)]))


def searched(kind: Kind) -> frozenset[str]:
    """The fields from which all this is made."""
    return frozenset(code for code, _words in _sources(kind.name))


def numbered(query: str) -> int | None:
    """The number of a record, if that is asked for: `#12`."""
    digits = query.strip().removeprefix("#").strip()
    is_number = query.strip().startswith("#") and digits.isascii() and digits.isdigit() and len(digits) < 19
    return int(digits) if is_number else None


def asked(query: str, begun: str = ":*", shortest: int = 0) -> str:
    """The `tsquery` for what somebody types: every word, each possibly just `begun`; empty when there is none.

    Beginnings with fewer letters than `shortest` are left out, if there is anything else.
    """
    parts: list[str] = []
    for numeric, group in groupby(query[:200].split(), lambda one: bool(_NUMERIC.fullmatch(one))):
        tokens = list(group)
        parts += _number(tokens) if numeric else [f"'{one}'{begun}" for token in tokens for one in _terms(token)]
    several = parts[:_WORDS_OF_A_QUERY]
    telling = [one for one in several if not one.endswith(":*") or len(one) >= shortest + len("'':*")]
    return " & ".join(telling or several)


def _number(tokens: list[str]) -> list[str]:
    """Groups of digits are one telephone number, as dialled from anywhere or by how it ends; or words of their own, of
    which only the last is just begun: a few digits begin very many numbers."""
    *whole, last = [word for token in tokens for word in words(token)]
    begun = "" if whole and len(last) < TELLING else ":*"
    single = [*(f"'{word}'" for word in whole), f"'{last}'{begun}"]
    dialled = _digits("".join(tokens))
    digits = dialled.lstrip("0")
    if len(dialled) < _SHORTEST_NUMBER or not digits:
        return single
    return [f"('{digits}':* | '{_backwards(digits)}':* | ({' & '.join(single)}))"]


def _terms(token: str) -> list[str]:
    return [_address(token)] if "@" in token.strip("@") else words(token)


def _lexemes(kind: Kind, facts: Facts) -> Iterable[str]:
    for code, made_of in _sources(kind.name):
        if value := facts.get(code):
            for one in value if isinstance(value, list) else (value,):
                yield from made_of(one["value"] if isinstance(one, dict) else one)


@configuration.kept
def _sources(kind: str) -> tuple[tuple[str, Callable[[str], Iterable[str]]], ...]:
    """The fields that are searched, with how their values become words. Long texts last: where there are too many
    words, it is theirs that are left out."""
    fields = [one for one in KINDS[kind].fields.values() if one.group not in _NOT_SEARCHED]
    found = [(one.code, name) for one in fields if (name := _single(one.type).name) in _WORDS_OF]
    order = list(_WORDS_OF)
    return tuple((code, _WORDS_OF[name]) for code, name in sorted(found, key=lambda one: order.index(one[1])))


def _single(held: FieldType) -> FieldType:
    return held.of if isinstance(held, Many) else held


def _mailed(email: str) -> list[str]:
    local, _at, domain = email.partition("@")
    return [_address(email), *words(local), *words(domain)[:-1]]


def _dialled(phone: str) -> list[str]:
    """As from abroad, as at home (without the 0), and backwards for those who know how it ends."""
    digits = _digits(phone)
    if not digits:
        return []
    abroad = phone.startswith("+")
    code = next((n for n in (1, 2, 3) if int(digits[:n]) in COUNTRY_CODE_TO_REGION_CODE), 0) if abroad else 0
    return [digits, digits[code:].lstrip("0"), _backwards(digits)]


def _whole_names(kind: Kind, facts: Facts) -> list[str]:
    """Those of a person and of a company, their words in alphabetical order: “Nguyễn Văn An” is “An Nguyen Van”. One
    word of a person's name says nothing."""
    person = "NAME" in kind.fields
    codes = _NAMES if person else kind.naming if "PHONE" in kind.fields else ()
    name = sorted(word for code in codes for word in words(facts.get(code) or ""))
    company = sorted(words(facts.get(COMPANY) or "")) if person else []
    return ["=" + " ".join(one)[:_LONGEST] for one in (name if len(name) > person else [], company) if one]


def _digits(phone: str) -> str:
    """The digits of a number, without its extension."""
    return "".join(one for one in phone.partition(";")[0] if one in "0123456789")[:30]


def _backwards(digits: str) -> str:
    return "~" + digits[::-1]


def _points(facts: Facts, code: str) -> list[str]:
    return [one["value"] for one in facts.get(code) or ()]


def _address(email: str) -> str:
    return re.sub(r"[\s'\\]", "", plain(email))[:255]


_WORDS_OF: Mapping[str, Callable[[str], Iterable[str]]] = {
    "emails": _mailed,
    "email": _mailed,
    "phones": _dialled,
    "phone": _dialled,
    "text": words,
    "links": words,
    "link": words,
    "messengers": words,
    "long_text": words,
}
