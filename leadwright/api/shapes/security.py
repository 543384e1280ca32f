"""By what one logs in, and where one is logged in."""

from datetime import datetime

from ninja import Schema


class OpenSession(Schema):
    """One browser in which somebody is logged in; `current` is the one that asks."""

    id: str
    browser: str
    address: str
    started: datetime
    seen: datetime
    current: bool


class Security(Schema):
    """One's own page of security."""

    sessions: list[OpenSession]
