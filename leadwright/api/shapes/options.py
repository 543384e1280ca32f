"""Lists and pipelines as administrators keep them."""

from typing import Literal

from ninja import Schema


class KeptEntry(Schema):
    """One entry, how many records have it, and the processes whose drawing names it."""

    code: str
    name: str
    color: str
    semantics: Literal["P", "S", "F"]
    limit: int
    system: bool
    records: int
    used_in: list[str]


class KeptList(Schema):
    """A list in order; of stages with their kind and pipeline."""

    of: str
    title: str
    kind: str | None
    pipeline: int | None
    entries: list[KeptEntry]


class KeptPipeline(Schema):
    """A pipeline and how many deals are in it."""

    id: int
    name: str
    records: int
