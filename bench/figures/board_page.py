"""The board of a million leads, five columns with counts, sums and first cards, against the bare SQL of the same."""

from bench.figure import Figure
from bench.million import Large, page

_TOTALS = """
    select status_id, currency_id, count(*), sum(opportunity) from records_lead
    where deleted_at is null group by status_id, currency_id
"""
_CARDS = """
    select id, title, company_title, opportunity, currency_id, source_id, assigned_by_id, status_id, date_create
    from records_lead where deleted_at is null and status_id = %s order by id desc limit 26
"""
_STAGES = ("NEW", "IN_PROCESS", "PROCESSED", "CONVERTED", "JUNK")


def measure() -> Figure:
    return page("board_page", lambda _large: "/api/board/lead", _bare)


def _bare(large: Large) -> None:
    large.database.execute(_TOTALS).fetchall()
    for stage in _STAGES:
        large.database.execute(_CARDS, [stage]).fetchall()
