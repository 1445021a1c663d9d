"""A second start on the same profile asks the first one to show its window."""

from __future__ import annotations

import contextlib
import os
import socket
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_HOST = "127.0.0.1"


class Doorbell:
    """Listens on the loopback for the one word that a second start says.

    The word is a random token which only readers of the private lock file know.
    """

    def __init__(self, on_ring: Callable[[], None]) -> None:
        self._on_ring = on_ring
        self._token = os.urandom(16).hex()
        self._socket = socket.create_server((_HOST, 0), backlog=2)
        self._port = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._listen, name="doorbell", daemon=True)
        self._thread.start()

    @property
    def note(self) -> str:
        """What a second start needs to ring: port and token."""
        return f"{self._port} {self._token}"

    def close(self) -> None:
        """Stop listening."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join(1.0)

    def _listen(self) -> None:
        from hmac import compare_digest

        while True:
            try:
                caller, _ = self._socket.accept()
            except OSError:
                return
            with caller, contextlib.suppress(OSError):
                caller.settimeout(1.0)
                said = caller.recv(64)
                if compare_digest(said, self._token.encode()):
                    self._on_ring()
                    caller.sendall(b"ok")


def ring(note: str, timeout: float = 2.0) -> bool:
    """Ask the holder of a profile to raise its window; True if it answered."""
    port, _, token = note.partition(" ")
    if not (port.isdecimal() and len(port) <= 5 and token):
        return False
    try:
        with socket.create_connection((_HOST, int(port)), timeout) as line:
            line.sendall(token.encode())
            return line.recv(2) == b"ok"
    except (OSError, OverflowError):
        return False
