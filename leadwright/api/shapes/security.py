"""By what one logs in, and where one is logged in."""

from datetime import datetime
from typing import Any

from ninja import Schema


class OpenSession(Schema):
    """One browser in which somebody is logged in; `current` is the one that asks."""

    id: str
    browser: str
    address: str
    started: datetime
    seen: datetime
    current: bool


class Passkey(Schema):
    """A passkey by the name its owner gave it."""

    id: int
    name: str
    added: datetime
    used: datetime | None


class Security(Schema):
    """One's own page of security. `fresh`: nobody asks for the password once more; `demanded`: of everybody here."""

    sessions: list[OpenSession]
    passkeys: list[Passkey]
    totp: bool
    codes_left: int
    fresh: bool
    has_password: bool
    demanded: bool


class TotpOffer(Schema):
    """A secret for the app with codes, as text and as a picture (SVG) to be scanned."""

    secret: str
    svg: str


class FactorAdded(Schema):
    """Recovery codes are told with the first factor only, and never again."""

    codes: list[str]
    security: Security


class PasskeyOptions(Schema):
    """What the browser is to be asked for, as `navigator.credentials` reads it from JSON."""

    options: dict[str, Any]


class CompanySecurity(Schema):
    """What is demanded of everybody, and the numbers of the people who have no second factor."""

    second_factor: bool
    lacking: list[int]
