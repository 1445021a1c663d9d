"""A loopback server behind a certificate of a private authority, with one fixed answer."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from typing import TYPE_CHECKING

import trustme

if TYPE_CHECKING:
    from pathlib import Path


class TlsServer:
    """Answers every request on its port with the same bytes; a context manager.

    Args:
        answer: A whole HTTP response.
        host: Name in the certificate.
    """

    def __init__(self, answer: bytes, host: str = "yahoo.localhost") -> None:
        self._answer = answer
        self._authority = trustme.CA()
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._authority.issue_cert(host, "127.0.0.1").configure_cert(self._context)
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._thread = threading.Thread(target=self._serve, name="tls-server", daemon=True)
        self.port: int = self._socket.getsockname()[1]

    def write_authority(self, path: Path) -> None:
        """Store the authority's certificate, as a company would hand it out."""
        self._authority.cert_pem.write_to_path(str(path))

    def __enter__(self) -> TlsServer:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        self._thread.join()

    def _serve(self) -> None:
        while True:
            try:
                plain, _ = self._socket.accept()
            except OSError:
                return
            with plain, contextlib.suppress(OSError):
                plain.settimeout(5.0)
                with self._context.wrap_socket(plain, server_side=True) as secure:
                    secure.recv(65_536)
                    secure.sendall(self._answer)
