"""Tokens and web hooks."""

from datetime import datetime
from typing import Literal

from ninja import Schema


class KeyLine(Schema):
    """A token or a web hook. `owner`: the person it acts for. `used`: when it last was, to the minute."""

    id: int
    way: Literal["rest", "api"]
    title: str
    scopes: list[str]
    owner: str
    mine: bool
    created: datetime
    expires: datetime | None
    expired: bool
    used: datetime | None


class Opened(Schema):
    """What a token may be made for: `<name>.write`, which reads too, and if anybody is asked for that `<name>.read`."""

    name: str
    title: str
    reads: bool


class Keys(Schema):
    """Tokens and web hooks, and what one may be made for: things for a token, scopes for a web hook."""

    keys: list[KeyLine]
    things: list[Opened]
    hook_scopes: list[str]


class NewKey(Keys):
    """`secret`: the token, or the address of the web hook. It is never told again."""

    secret: str
