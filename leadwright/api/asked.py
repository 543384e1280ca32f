"""What a list shows, as its address says it."""

from typing import Annotated

from ninja import Field, Schema

from leadwright.records import filters, lists, reads
from leadwright.records.kind import KINDS


class Asked(Schema):
    """The filter as JSON, columns by code with commas between."""

    filter: Annotated[str, Field(max_length=20_000)] = ""
    q: Annotated[str, Field(max_length=200)] = ""
    sort: Annotated[str, Field(max_length=60)] = "-ID"
    columns: Annotated[str, Field(max_length=6_000)] = ""

    def wanted(self, kind: str) -> lists.Wanted:
        """The same in the words of records; raises `Refused`."""
        return lists.Wanted(
            kind=KINDS[reads.known(kind)],
            filter=filters.parsed(self.filter),
            search=self.q,
            sort=self.sort or "-ID",
            columns=tuple(code for code in self.columns.split(",") if code),
        )
