"""Sockets and threads of the market server: one thread a connection, faults of transport."""

from __future__ import annotations

import contextlib
import selectors
import socket
import socketserver
import ssl
import struct
import threading
from dataclasses import replace
from email.utils import formatdate
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from tests.market import control, routes
from tests.market.faults import FaultKind, FaultSpec, spoil
from tests.market.yahoo_door import widened

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.market.reply import Reply
    from tests.market.server import MarketServer

ONLY_FRAMES = frozenset(
    (
        FaultKind.CLOSE,
        FaultKind.NOT_BASE64,
        FaultKind.CUT_PROTOBUF,
        FaultKind.OTHER_FRAME,
        FaultKind.SHUFFLED,
        FaultKind.DOUBLED,
    )
)
"""What a reply over HTTP does not know."""
OVER_HTTP = {FaultKind.SILENT: FaultKind.HANG, FaultKind.DROP: FaultKind.RESET}
"""What the faults of sockets mean for a request."""
HUGE_BYTES = 50_000_000
_BLOCK = b" " * 65_536
Request = socket.socket | tuple[bytes, socket.socket]


class Listener:
    """Accepts on 127.0.0.1, over TLS with a `context`, and owns every connection thread."""

    def __init__(
        self, market: MarketServer, port: int, context: ssl.SSLContext | None = None
    ) -> None:
        self.market = market
        self.context = context
        self.errors: list[BaseException] = []
        self._server = _Server(("127.0.0.1", port), self)
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.02,), name="market-accept", daemon=True
        )
        self._lock = threading.Lock()
        self._open: dict[socket.socket, threading.Thread] = {}

    @property
    def port(self) -> int:
        """The port listened on."""
        return self._server.server_port

    def start(self) -> None:
        """Begin to accept."""
        self._thread.start()

    def stop(self) -> None:
        """Stop accepting, wake what hangs, close what is open, join all threads.

        Raises:
            RuntimeError: A reply could not be made; the first error is its cause.
        """
        self._server.shutdown()
        self._thread.join()
        with self._lock:
            threads = tuple(self._open.values())
            for connection in self._open:
                with contextlib.suppress(OSError):
                    # a TLS socket's own would forget its keys under a thread that reads
                    socket.socket.shutdown(connection, socket.SHUT_RDWR)
        for thread in threads:
            thread.join()
        self._server.server_close()
        if self.errors:
            raise RuntimeError("the market server failed") from self.errors[0]

    def serve(self, connection: socket.socket, work: Callable[[], None]) -> None:
        """Run `work` in a thread of its own and remember both."""
        thread = threading.Thread(target=work, name="market-connection", daemon=True)
        with self._lock:
            self._open[connection] = thread
            thread.start()

    def closed(self, connection: socket.socket) -> None:
        """Forget a connection."""
        with self._lock:
            self._open.pop(connection, None)

    @staticmethod
    def hold(connection: socket.socket, seconds: float | None = None) -> bool:
        """Wait until the client leaves or `stop` shuts the connection; True after `seconds`."""
        with selectors.DefaultSelector() as selector:
            selector.register(connection, selectors.EVENT_READ)
            return not selector.select(seconds)


class _Server(HTTPServer):
    request_queue_size = 128

    def __init__(self, address: tuple[str, int], listener: Listener) -> None:
        self.listener = listener
        super().__init__(address, _Connection)

    def server_bind(self) -> None:
        # HTTPServer's own looks its name up in the DNS
        self.allow_reuse_address = True
        socketserver.TCPServer.server_bind(self)
        self.server_port = self.server_address[1]

    def process_request(self, request: Request, client_address: object) -> None:
        if not isinstance(request, socket.socket):
            return
        context = self.listener.context
        if context is not None:
            request = context.wrap_socket(request, server_side=True, do_handshake_on_connect=False)

        def work() -> None:
            try:
                if isinstance(request, ssl.SSLSocket):
                    request.do_handshake()
                self.finish_request(request, client_address)
            except OSError:
                # the client went away: nobody is left to be told
                pass
            except (ArithmeticError, LookupError, TypeError, ValueError) as error:
                self.listener.errors.append(error)
            finally:
                self.shutdown_request(request)
                self.listener.closed(request)

        self.listener.serve(request, work)


class _Connection(BaseHTTPRequestHandler):
    """One client."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Answer, or do what the planted fault says."""
        market = self.server.listener.market
        path = urlsplit(self.path).path
        if path == control.PATH:
            self._send(control.answer(market, self.path))
            return
        forwarded = routes.named_host(
            self.headers.get("X-Forwarded-Host", ""), self.headers.get("Host", "")
        )
        if self.headers.get("Upgrade", "").lower() == "websocket":
            self._upgrade(forwarded)
            return
        host = routes.host_meant(forwarded, path)
        fault = market.planted.take(host, path, lambda f: f.kind not in ONLY_FRAMES)
        market.note(host, path)
        if fault is not None:
            fault = replace(fault, kind=OVER_HTTP.get(fault.kind, fault.kind))
        if fault is not None and fault.kind is FaultKind.HANG:
            self._hang()
            return
        cookie, agent = (self.headers.get(name, "") for name in ("Cookie", "User-Agent"))
        reply = market.answer(self.path, forwarded, cookie, agent)
        if forwarded.endswith("yahoo.com") and "X-Forwarded-Host" not in self.headers:
            reply = widened(reply)
        if fault is None:
            self._send(reply)
        elif fault.kind in _TRANSPORT:
            _TRANSPORT[fault.kind](self, reply, fault)
        else:
            self._send(spoil(reply, fault, routes.group_of(host, path), self.path))

    def _upgrade(self, host: str) -> None:
        self.close_connection = True
        # a socket is closed for good only when nothing else holds it
        self.rfile.close()
        key = self.headers.get("Sec-WebSocket-Key", "")
        self.server.listener.market.sockets.serve(self.connection, self.path, key, host)

    def do_POST(self) -> None:
        """Read the body and answer like a GET."""
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.do_GET()

    def _head(self, reply: Reply, length: int | None) -> bytes:
        now = self.server.listener.market.clock.now().timestamp()
        lines = [
            f"HTTP/1.1 {reply.status} {HTTPStatus(reply.status).phrase}",
            f"Date: {formatdate(now, usegmt=True)}",
            f"Content-Type: {reply.content_type}",
            *(f"{name}: {value}" for name, value in reply.headers),
        ]
        lines.append("Connection: close" if length is None else f"Content-Length: {length}")
        return "\r\n".join([*lines, "", ""]).encode()

    def _send(self, reply: Reply) -> None:
        self.connection.sendall(self._head(reply, len(reply.body)) + reply.body)

    def _hang(self) -> None:
        self.close_connection = True
        self.server.listener.hold(self.connection)

    def _drip(self, reply: Reply, fault: FaultSpec) -> None:
        self.close_connection = True
        self.connection.sendall(self._head(reply, len(reply.body)))
        for byte in reply.body:
            if not self.server.listener.hold(self.connection, fault.number(1.0)):
                return
            self.connection.sendall(bytes((byte,)))

    def _reset(self, reply: Reply, _: FaultSpec) -> None:
        self.close_connection = True
        half = reply.body[: len(reply.body) // 2]
        self.connection.sendall(self._head(reply, len(reply.body)) + half)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.rfile.close()
        self.connection.close()

    def _cut(self, reply: Reply, _: FaultSpec) -> None:
        self.close_connection = True
        half = reply.body[: len(reply.body) // 2]
        self.connection.sendall(self._head(reply, len(reply.body)) + half)

    def _huge(self, reply: Reply, fault: FaultSpec) -> None:
        self.close_connection = True
        self.connection.sendall(self._head(reply, None) + reply.body)
        for _ in range(int(fault.number(HUGE_BYTES)) // len(_BLOCK) + 1):
            self.connection.sendall(_BLOCK)


_TRANSPORT = {
    FaultKind.DRIP: _Connection._drip,
    FaultKind.RESET: _Connection._reset,
    FaultKind.CUT: _Connection._cut,
    FaultKind.HUGE: _Connection._huge,
}
