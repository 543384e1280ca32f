"""The card of one lead among a million, against the bare SQL of the same rows."""

from bench.figure import Figure
from bench.million import SIZE, Large, page

_ROWS = (
    "select * from records_lead where id = %s and deleted_at is null",
    "select * from records_change where kind = 'lead' and record = %s order by id desc limit 500",
    "select * from processes_run where kind = 'lead' and record = %s order by id desc limit 50",
)


def measure() -> Figure:
    return page("card_page", lambda large: f"/api/records/lead/{_some(large)}", _bare)


def _bare(large: Large) -> None:
    number = _some(large)
    for rows in _ROWS:
        large.database.execute(rows, [number]).fetchall()


def _some(large: Large) -> int:
    return large.chance.randint(1, SIZE)
