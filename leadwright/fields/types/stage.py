"""The stage a record stands in."""

from typing import ClassVar

from .choice import Choice


class Stage(Choice):
    """An entry of a list whose entries mean progress, success or failure."""

    operators: ClassVar[tuple[str, ...]] = ("=", "!=", "in", "!in")
    filters: ClassVar[tuple[str, ...]] = ("in", "!in", "=", "!=")
