"""What the answers look like, for OpenAPI and so for the types of the web. A test holds every answer to its shape.

Answers are written as they are: pydantic would look at each value of each card a second time.
"""

from typing import Any, Literal

from ninja import Schema

Json = dict[str, Any]
Values = dict[str, Any]
Links = dict[str, dict[int, str]]  # what linked records are called, by kind and number
RunStatus = Literal["done", "failed", "waiting", "withdrawn"]


class RecordLink(Schema):
    """A record by its name."""

    kind: str
    id: int
    title: str


class Said(Schema):
    """A refusal."""

    code: str
    message: str


class FieldError(Schema):
    """What is wrong with one field."""

    code: str
    message: str


FieldErrors = dict[str, list[FieldError]]
REFUSALS: dict[int, Any] = {401: Said, 403: Said, 404: Said, 422: FieldErrors}
TRIES: dict[int, Any] = {**REFUSALS, 429: Said}
"""What may be tried only so often."""
