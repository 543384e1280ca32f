"""Links between records: what to link to."""

from collections.abc import Mapping
from typing import Any

from leadwright.people.access import Actor

from . import reads
from .kind import KINDS

Facts = Mapping[str, Any]
OFFERED = 20
_TOLD_APART_BY = ("COMPANY_TITLE", "PHONE", "EMAIL")


def offered(kind: str, *, by: Actor, search: str = "") -> list[dict[str, Any]]:
    """Records of a kind that match, newest first, each with something to tell it from others of the same name."""
    what = KINDS[kind]
    codes = [code for code in ("ID", *what.naming, *_TOLD_APART_BY) if code in what.fields]
    columns = [what.fields[code].column for code in codes]
    rows = reads.found(kind, by=by, search=search).order_by("-id").values(*columns)[:OFFERED]
    several = [what.facts(row) for row in rows]
    return [{"id": facts["ID"], "title": what.titled(facts), "detail": _detail(facts)} for facts in several]


def _detail(facts: Facts) -> str:
    for code in _TOLD_APART_BY:
        if value := facts.get(code):
            return str(value[0]["value"] if isinstance(value, list) else value)
    return ""
