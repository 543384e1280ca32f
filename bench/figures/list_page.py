"""A page of the list of a million leads, filtered by stage and by an added field, against the bare SQL of the same."""

from urllib.parse import quote

import orjson

from bench.figure import Figure
from bench.million import Large, page

_COLUMNS = ("TITLE", "STATUS_ID", "OPPORTUNITY", "ASSIGNED_BY_ID", "COMPANY_TITLE", "DATE_CREATE")
_STAGES = ("NEW", "IN_PROCESS", "PROCESSED", "CONVERTED", "JUNK")
_ROWS = """
    select id, title, status_id, opportunity, currency_id, assigned_by_id, company_title, date_create, custom
    from records_lead
    where deleted_at is null and status_id = %s and (custom ->> '{code}')::numeric >= %s
    order by id desc limit 101
"""
_ADDED = "select code from fields_customfield where kind = 'lead' and type in ('money', 'number') order by id limit 1"


def measure() -> Figure:
    return page("list_page", _address, _bare)


def _address(large: Large) -> str:
    stage, least = _asked(large)
    conditions = [
        {"field": "STATUS_ID", "op": "=", "value": stage},
        {"field": _code(large), "op": ">=", "value": least},
    ]
    return f"/api/list/lead?columns={','.join(_COLUMNS)}&filter={quote(orjson.dumps(conditions))}"


def _bare(large: Large) -> None:
    large.database.execute(_ROWS.format(code=_code(large)), _asked(large)).fetchall()


def _asked(large: Large) -> tuple[str, int]:
    return large.chance.choice(_STAGES), large.chance.randint(1, 49_000)


def _code(large: Large) -> str:
    (code,) = large.database.execute(_ADDED).fetchone() or ("",)
    return str(code)
