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


class Keys(Schema):
    """Tokens and web hooks, and the scopes that one may be made with."""

    keys: list[KeyLine]
    token_scopes: list[str]
    hook_scopes: list[str]


class NewKey(Keys):
    """`secret`: the token, or the address of the web hook. It is never told again."""

    secret: str
