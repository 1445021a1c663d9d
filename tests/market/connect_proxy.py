"""A company's proxy on loopback: leads every host to the market, or refuses, or stays mute."""

from __future__ import annotations

import base64
import contextlib
import select
import socket
import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable

USER, PASSWORD = "desk", "s3cret-of-the-proxy"
HEAD_LIMIT = 65_536
TLS_PORT = 443


class ProxyMode(StrEnum):
    """How the proxy behaves; may be changed at any moment."""

    OPEN = "open"
    REFUSE = "refuse"
    LOGIN = "login"
    MUTE = "mute"


@dataclass(frozen=True, slots=True)
class Asked:
    """One request to the proxy: the host and port meant, and whether it was let through."""

    host: str
    port: int
    passed: bool


class ConnectProxy:
    """Answers CONNECT, and plain requests with a whole URL; a context manager.

    Args:
        lead: The loopback port that stands for (host, port).
    """

    def __init__(self, lead: Callable[[str, int], int]) -> None:
        self.mode = ProxyMode.OPEN
        self._lead = lead
        self._lock = threading.Lock()
        self._open: dict[socket.socket, threading.Thread] = {}
        self._asked: list[Asked] = []
        self._stopped = False
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._accept, name="proxy-accept", daemon=True)
        self._thread.start()

    def __enter__(self) -> ConnectProxy:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    @property
    def url(self) -> str:
        """For HTTPS_PROXY and proxy=, without a password."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def url_with_password(self) -> str:
        """The same with what LOGIN wants."""
        return f"http://{USER}:{PASSWORD}@127.0.0.1:{self.port}"

    @property
    def asked(self) -> tuple[Asked, ...]:
        """Every request so far, oldest first."""
        with self._lock:
            return tuple(self._asked)

    def stop(self) -> None:
        """Refuse from now on, cut every tunnel and join all threads; the port stays free."""
        with self._lock:
            if self._stopped:
                return
            self._stopped = True
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()
        with self._lock:
            tunnels = tuple(self._open.items())
        for connection, _ in tunnels:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for _, thread in tunnels:
            thread.join()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            thread = threading.Thread(
                target=self._work, args=(connection,), name="proxy-tunnel", daemon=True
            )
            with self._lock:
                self._open[connection] = thread
                thread.start()

    def _work(self, connection: socket.socket) -> None:
        try:
            with contextlib.suppress(OSError), connection:
                self._serve(connection)
        finally:
            with self._lock:
                self._open.pop(connection, None)

    def _serve(self, client: socket.socket) -> None:
        head = _read_head(client)
        method, _, target = head.partition(b"\r\n")[0].decode("latin-1").partition(" ")
        parts = urlsplit(f"//{target.split(' ')[0]}" if method == "CONNECT" else target.split()[0])
        host, port = parts.hostname or "", parts.port or (TLS_PORT if method == "CONNECT" else 80)
        refusal = self._refusal(head)
        with self._lock:
            self._asked.append(Asked(host, port, not refusal and self.mode is not ProxyMode.MUTE))
        if self.mode is ProxyMode.MUTE:
            select.select([client], [], [])
            return
        if refusal:
            client.sendall(refusal)
            return
        with socket.create_connection(("127.0.0.1", self._lead(host, port))) as server:
            if method == "CONNECT":
                client.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
            else:
                path = target[target.index("/", target.index("//") + 2) :]
                server.sendall(f"{method} {path}\r\n".encode() + head.partition(b"\r\n")[2])
            _pump(client, server)

    def _refusal(self, head: bytes) -> bytes:
        if self.mode is ProxyMode.REFUSE:
            return b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
        right = base64.b64encode(f"{USER}:{PASSWORD}".encode())
        if self.mode is ProxyMode.LOGIN and b"Basic " + right not in head:
            return (
                b"HTTP/1.1 407 Proxy Authentication Required\r\n"
                b'Proxy-Authenticate: Basic realm="company"\r\n'
                b"Content-Length: 0\r\nConnection: close\r\n\r\n"
            )
        return b""


def _read_head(client: socket.socket) -> bytes:
    """A request up to its empty line.

    Raises:
        ConnectionError: The client went away, or sent no head.
    """
    head = b""
    while b"\r\n\r\n" not in head:
        more = client.recv(4096)
        if not more or len(head) > HEAD_LIMIT:
            raise ConnectionError("no request")
        head += more
    return head


def _pump(one: socket.socket, other: socket.socket) -> None:
    """Carry bytes both ways until one side ends."""
    while True:
        ready, _, _ = select.select([one, other], [], [])
        for source in ready:
            data = source.recv(65_536)
            if not data:
                return
            (other if source is one else one).sendall(data)
