"""One line of text."""

from typing import Any, ClassVar

from django.db import models
from django.utils.translation import gettext as _

from leadwright.fields.type import FieldType
from leadwright.refusal import Wrong

MOST_ORDERED = 600


class Text(FieldType):
    """Control characters are folded into spaces, so a line stays a line."""

    operators: ClassVar[tuple[str, ...]] = ("=", "!=", "contain", "!contain", "in", "!in", "empty", "!empty")
    filters: ClassVar[tuple[str, ...]] = ("contain", "!contain", "start", "=", "!=", "in", "!in", "empty", "!empty")
    empty: ClassVar = ""

    max_length: int = 255

    @property
    def indexes(self) -> tuple[str, ...]:
        """Long text does not fit into an ordered index, and could then not be written."""
        return ("ordered", "trigrams") if self.max_length <= MOST_ORDERED else ("trigrams",)

    def clean(self, value: Any) -> str:
        if isinstance(value, bool) or not isinstance(value, (str, int, float)):
            raise Wrong("not_text", _("Give text here"))
        text = self.tidy(str(value))
        if len(text) > self.max_length:
            shorter = _("At most %(most)d characters; this has %(has)d")
            raise Wrong("too_long", shorter % {"most": self.max_length, "has": len(text)})
        return text

    @staticmethod
    def tidy(text: str) -> str:
        """Without what cannot be stored or would break a line."""
        return " ".join(text.replace("\0", "").split())

    def column(self) -> "models.Field[Any, Any]":
        return models.CharField(max_length=self.max_length, default="", blank=True)
