"""Links between records."""

from ninja import Schema


class Offered(Schema):
    """A record to link to. `detail` tells it from others of the same name."""

    id: int
    title: str
    detail: str
