"""A TLS socket that one thread reads while another writes, as websockets does."""

from __future__ import annotations

import errno
import selectors
import ssl
import threading
from functools import partial
from typing import TYPE_CHECKING, Self, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import ReadableBuffer

_T = TypeVar("_T")
_LOOK_S = 0.25
"""How often a waiting reader looks whether the socket was closed."""


class TlsSocket(ssl.SSLSocket):
    """Reads and writes under one lock, and waits without it; `share` begins that.

    OpenSSL's connection is not for two threads at a time, and Python guards it from 3.13 on only.
    Without a lock the tickets that a server sends after the handshake make the reading thread
    meet the first request: now and then the request is lost, and both wait for ever.
    """

    _guard: threading.RLock

    def __new__(cls, *args: object, **options: object) -> Self:
        """A socket with a lock: `ssl` makes its sockets without calling `__init__`."""
        made = super().__new__(cls, *args, **options)
        made._guard = threading.RLock()
        return made

    def share(self) -> None:
        """Never block inside of OpenSSL from now on: for after the handshake."""
        self.setblocking(False)

    def recv(self, buflen: int = 1024, flags: int = 0) -> bytes:
        """What has arrived, waiting for the first byte; b"" at the end.

        Raises:
            OSError: The connection broke, or the socket was closed meanwhile.
        """
        return self._patiently(partial(ssl.SSLSocket.recv, self, buflen, flags))

    def sendall(self, data: ReadableBuffer, flags: int = 0) -> None:
        """Write all of `data`.

        Raises:
            OSError: The connection broke, or the socket was closed meanwhile.
        """
        left = memoryview(data)
        while left:
            left = left[self._patiently(partial(ssl.SSLSocket.send, self, left, flags)) :]

    def shutdown(self, how: int) -> None:
        """End both ways; a waiting reader wakes."""
        with self._guard:
            super().shutdown(how)

    def close(self) -> None:
        """Close; a waiting reader wakes."""
        with self._guard:
            super().close()

    def _patiently(self, act: Callable[[], _T]) -> _T:
        """The result of `act`, tried again whenever the network is ready for it."""
        while True:
            with self._guard:
                if self.fileno() < 0:
                    raise OSError(errno.EBADF, "closed")
                try:
                    return act()
                except ssl.SSLWantReadError:
                    wanted = selectors.EVENT_READ
                except ssl.SSLWantWriteError:
                    wanted = selectors.EVENT_WRITE
            self._wait(wanted)

    def _wait(self, wanted: int) -> None:
        """Wait for the network, without the lock, a moment at most."""
        with selectors.DefaultSelector() as selector:
            try:
                selector.register(self, wanted)
            except ValueError as fault:
                raise OSError(errno.EBADF, "closed") from fault
            selector.select(_LOOK_S)
