"""Text of many lines."""

from typing import Any, ClassVar

from django.db import models

from .text import Text


class LongText(Text):
    """Lines are kept as they came."""

    operators: ClassVar[tuple[str, ...]] = ("contain", "!contain", "empty", "!empty")
    filters: ClassVar[tuple[str, ...]] = ("contain", "!contain", "empty", "!empty")
    sortable: ClassVar = False

    max_length: int = 20_000

    @staticmethod
    def tidy(text: str) -> str:
        return text.replace("\0", "").replace("\r\n", "\n").strip()

    def column(self) -> "models.Field[Any, Any]":
        return models.TextField(default="", blank=True)
