"""Links between records."""

from ninja import Schema

from . import Values


class Offered(Schema):
    """A record to link to. `detail` tells it from others of the same name."""

    id: int
    title: str
    detail: str


class LinkingRecord(Schema):
    """A record that links to the one asked about, with what tells most about it."""

    id: int
    title: str
    values: Values


class Linking(Schema):
    """The newest records of a kind that link by this field; `more` when there are others. `title` is that of an added
    field, empty for the built-in one."""

    kind: str
    field: str
    title: str
    records: list[LinkingRecord]
    more: bool
