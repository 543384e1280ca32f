"""A client that costs little: prepared bytes over kept connections, so that the server is what is measured."""

import socket
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager


class Connection:
    """One kept HTTP/1.1 connection."""

    def __init__(self, port: int, cookie: str = "", more: Mapping[str, str] | None = None) -> None:
        told = {"Host": "bench", **({"Cookie": cookie} if cookie else {}), **(more or {})}
        self._head = "".join(f"{name}: {value}\r\n" for name, value in told.items())
        self._socket = socket.create_connection(("127.0.0.1", port))
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def post(self, path: str, body: bytes) -> bytes:
        """The whole answer, head and body."""
        head = f"POST {path} HTTP/1.1\r\n{self._head}Content-Type: application/json\r\n"
        return self._answered(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)

    def get(self, path: str) -> bytes:
        """The whole answer, head and body."""
        return self._answered(f"GET {path} HTTP/1.1\r\n{self._head}\r\n".encode())

    def _answered(self, request: bytes) -> bytes:
        self._socket.sendall(request)
        answer = b""
        while not _complete(answer):
            more = self._socket.recv(65_536)
            if not more:
                raise ConnectionError("the server hung up")
            answer += more
        return answer

    def close(self) -> None:
        self._socket.close()


def _complete(answer: bytes) -> bool:
    head, found, body = answer.partition(b"\r\n\r\n")
    if not found:
        return False
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return len(body) >= int(line[15:])
    return body.endswith(b"0\r\n\r\n")


@contextmanager
def connection(port: int, cookie: str = "", more: Mapping[str, str] | None = None) -> Iterator[Connection]:
    one = Connection(port, cookie, more)
    try:
        yield one
    finally:
        one.close()


def per_second(threads: int, seconds: float, worker: Callable[[Callable[[], bool], Callable[[], None]], None]) -> float:
    """How often `count` is called a second by `threads` workers, each going on while `more()`."""
    counts = [0] * threads
    until = time.perf_counter() + seconds

    def run(place: int) -> None:
        def count() -> None:
            counts[place] += 1

        worker(lambda: time.perf_counter() < until, count)

    running = [threading.Thread(target=run, args=(place,)) for place in range(threads)]
    started = time.perf_counter()
    for one in running:
        one.start()
    for one in running:
        one.join()
    return sum(counts) / (time.perf_counter() - started)
