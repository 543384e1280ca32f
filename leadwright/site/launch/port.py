"""Looks at the port before anything is made."""

import errno
import socket

from leadwright.site.terminal import Refusal


def require_free(host: str, port: int) -> None:
    try:
        family, kind, _protocol, _name, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind) as trial:
            trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            trial.bind(address)
    except OSError as error:
        raise refusal(host, port, error) from None


def refusal(host: str, port: int, error: OSError) -> Refusal:
    if error.errno == errno.EADDRINUSE:
        return Refusal(
            "Port {port} is already in use: stop what uses it, or choose another with PORT={other}.",
            port=port,
            other=port + 1,
        )
    return Refusal(
        "Leadwright cannot listen on {host}, port {port}: {reason}.", host=host, port=port, reason=error.strerror
    )


def answers(host: str, port: int) -> bool:
    """Whether somebody listens there by now."""
    try:
        socket.create_connection((host, port), timeout=1).close()
    except OSError:
        return False
    return True
