"""A loopback site with any answer, and an update check that asks it."""

from __future__ import annotations

import socket
import ssl
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from engine.clock import ManualClock, SystemClock
from engine.model.status import Level
from engine.updates import Updates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

MOST_S = 10.0


def reply(body: bytes, head: str = "", status: str = "200 OK") -> bytes:
    length = f"Content-Length: {len(body)}\r\n"
    return f"HTTP/1.1 {status}\r\n{length}{head}Connection: close\r\n\r\n".encode() + body


@dataclass
class Site:
    """What a loopback server was asked, and its address."""

    address: str
    asked: list[str] = field(default_factory=list)
    sent: list[int] = field(default_factory=list)


@contextmanager
def serving(
    answer: bytes | Callable[[socket.socket], None], tls: ssl.SSLContext | None = None
) -> Iterator[Site]:
    """A server of one answer on this machine."""
    listener = socket.create_server(("127.0.0.1", 0))
    scheme = "http" if tls is None else "https"
    site = Site(f"{scheme}://127.0.0.1:{listener.getsockname()[1]}/newest")

    def one(raw: socket.socket) -> None:
        raw.settimeout(MOST_S)
        with raw if tls is None else tls.wrap_socket(raw, server_side=True) as line:
            head = b""
            while b"\r\n\r\n" not in head:
                piece = line.recv(4096)
                if not piece:
                    return
                head += piece
            site.asked.append(head.decode("latin-1"))
            if isinstance(answer, bytes):
                line.sendall(answer)
            else:
                answer(line)

    def serve() -> None:
        while True:
            try:
                raw = listener.accept()[0]
            except OSError:
                return
            try:
                one(raw)
            except OSError:
                raw.close()

    thread = threading.Thread(target=serve, name="site")
    thread.start()
    try:
        yield site
    finally:
        listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(MOST_S)


@dataclass
class Desk:
    """An update check with a user who agreed or not, and what was told."""

    updates: Updates
    clock: ManualClock | SystemClock
    told: list[tuple[Level, str]]
    agreed: list[bool]
    turn: threading.Event

    def commanded(self) -> tuple[Level, str]:
        """Look by command, and what came of it."""
        self.updates.ask()
        assert self.turn.wait(MOST_S)
        return self.told[-1]


@contextmanager
def desk(
    address: str, folder: Path, *, own: str = "0.1.0", agreed: bool = False,
    clock: ManualClock | None = None,
) -> Iterator[Desk]:  # fmt: skip
    told: list[tuple[Level, str]] = []
    turn, wish = threading.Event(), [agreed]
    using = clock or SystemClock()

    def tell(level: Level, text: str) -> None:
        told.append((level, text))
        turn.set()

    kept = folder / "updates.txt"
    check = Updates(address, own, kept, using, lambda: wish[0], tell)
    try:
        yield Desk(check, using, told, wish, turn)
    finally:
        assert check.stop(5.0)
