"""`python -m bench.prepare`: does what a worker would have done since the rows were made, but speaks to nobody."""

import json
from typing import Any

from django.db import connection

from leadwright.site.django_ready import with_database

_DONE = ["index-field", "fill-search", "compare-records"]
_LEFT = (
    "select id, entrypoint, payload from pgqueuer where entrypoint = any(%s) and status = 'queued' order by id limit 1"
)


def main() -> None:
    """Do the jobs on which the speed of pages depends."""
    with with_database():
        from leadwright.company import configuration  # needs Django to be set up
        from leadwright.outbox.queue import JOBS

        while job := _asked(_LEFT, [_DONE]):
            number, name, payload = job
            with configuration.snapshot():
                JOBS[name](**json.loads(bytes(payload or b"{}")))
            _asked("delete from pgqueuer where id = %s returning id", [number])


def _asked(question: str, values: list[Any]) -> tuple[Any, ...] | None:
    with connection.cursor() as cursor:
        cursor.execute(question, values)
        row: tuple[Any, ...] | None = cursor.fetchone()
        return row


if __name__ == "__main__":
    main()
