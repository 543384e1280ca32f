"""Two questions that Django has no words for: text like a pattern, and a list of which one value is like it."""

import json
import re
from typing import Any

from django.db import models


def containing(text: str) -> str:
    """The pattern of everything with this text in it."""
    return f"%{_literal(text)}%"


def starting(text: str) -> str:
    """The pattern of everything that begins with this text."""
    return f"{_literal(text)}%"


def inside(text: str) -> str:
    """The path to entries of a list of contacts whose value has this text in it."""
    return f'$[*].value ? (@ like_regex {json.dumps(text, ensure_ascii=False)} flag "iq")'


def _literal(text: str) -> str:
    return re.sub(r"([\\%_])", r"\\\1", text)


@models.CharField.register_lookup
@models.TextField.register_lookup
class Like(models.Lookup):
    """`ilike` upon the bare expression, so that one trigram index serves every case of letters."""

    lookup_name = "like"

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        left, left_values = self.process_lhs(compiler, connection)
        right, right_values = self.process_rhs(compiler, connection)
        return f"{left} ilike {right}", (*left_values, *right_values)


@models.JSONField.register_lookup
class AtPath(models.Lookup):
    """Whether anything lies at a path of the JSON."""

    lookup_name = "at_path"
    prepare_rhs = False

    def as_sql(self, compiler: Any, connection: Any) -> tuple[str, tuple[Any, ...]]:
        left, values = self.process_lhs(compiler, connection)
        return f"jsonb_path_exists({left}, %s::jsonpath)", (*values, self.rhs)
