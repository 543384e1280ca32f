"""The lists that administrators keep: stages, sources, salutations."""

from collections.abc import Mapping
from typing import NamedTuple

from django.utils.translation import gettext as _

from leadwright.company import configuration

from .models import Option


class Entry(NamedTuple):
    """One entry of a list. `semantics`: P in process, S success, F failure."""

    code: str
    name: str
    color: str
    semantics: str


@configuration.kept
def lists() -> Mapping[str, Mapping[str, Entry]]:
    """Every list, its entries in order."""
    found: dict[str, dict[str, Entry]] = {}
    for one in Option.objects.all():
        found.setdefault(one.of, {})[one.code] = Entry(one.code, one.name, one.color, one.semantics or "P")
    return found


def entries(of: str) -> list[Entry]:
    """The entries of a list in the reader's language: a name nobody changed is translated."""
    return [one._replace(name=_(one.name)) for one in lists().get(of, {}).values()]


def entry(of: str, code: str) -> Entry | None:
    """One entry."""
    return lists().get(of, {}).get(code)


def first(of: str) -> str:
    """The code of the first entry; empty when the list is."""
    return next(iter(lists().get(of, {})), "")
