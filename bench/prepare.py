"""`python -m bench.prepare`: does what a worker would have done since the rows were made, but speaks to nobody."""

import json

from django.db import connection

from leadwright.company import configuration
from leadwright.site.django_ready import with_database

_DONE = ["index-field", "fill-search", "compare-records"]
_NEXT = """
    delete from pgqueuer where id in (
        select id from pgqueuer where entrypoint = any(%s) and status = 'queued' order by id limit 1
    ) returning entrypoint, payload
"""


def main() -> None:
    """Do the jobs on which the speed of pages depends."""
    with with_database():
        from leadwright.outbox.queue import JOBS  # every room announces its jobs when Django is set up

        while job := _taken():
            with configuration.snapshot():
                JOBS[job[0]](**job[1])


def _taken() -> tuple[str, dict[str, object]] | None:
    with connection.cursor() as cursor:
        cursor.execute(_NEXT, [_DONE])
        row = cursor.fetchone()
    return row and (row[0], json.loads(bytes(row[1] or b"{}")))


if __name__ == "__main__":
    main()
