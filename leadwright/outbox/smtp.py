"""Talking SMTP, so that one knows whether a letter was handed over (RFC 5321: after DATA it is the server's)."""

import smtplib
import ssl
from collections.abc import Callable
from email.message import EmailMessage
from typing import Any
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

TIMEOUT = 30  # seconds for each answer of the server


class _Watched(smtplib.SMTP):
    """Says so just before the text of a letter goes out."""

    before_data: Callable[[], None] = staticmethod(lambda: None)

    def data(self, msg: Any) -> tuple[int, bytes]:
        self.before_data()
        return super().data(msg)


class _WatchedSSL(_Watched, smtplib.SMTP_SSL):
    """The same over TLS from the first byte."""


def _connected(address: SplitResult) -> _Watched:
    host = address.hostname or "localhost"
    if address.scheme == "smtps":
        return _WatchedSSL(host, address.port or 465, timeout=TIMEOUT, context=ssl.create_default_context())
    return _Watched(host, address.port or 25, timeout=TIMEOUT)


def send(url: str, letter: EmailMessage, before_data: Callable[[], None]) -> dict[str, tuple[int, bytes]]:
    """Hand the letter to the server at `smtp[s]://[user:password@]host[:port][?tls=starttls]`.

    Returns the recipients it refused; raises `smtplib.SMTPException` or `OSError` when it took none.
    """
    address = urlsplit(url)
    with _connected(address) as server:
        server.before_data = before_data
        if parse_qs(address.query).get("tls") == ["starttls"]:
            server.starttls(context=ssl.create_default_context())
        if address.username:
            server.login(unquote(address.username), unquote(address.password or ""))
        return dict(server.send_message(letter))
