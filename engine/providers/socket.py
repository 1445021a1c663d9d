"""The one websocket of a stream: certificates, proxies, caps, faults in our own words."""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import ssl
from contextlib import ExitStack
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urljoin, urlsplit, urlunsplit
from urllib.request import getproxies, proxy_bypass

import certifi
from websockets.exceptions import (
    ConnectionClosed,
    InvalidProxy,
    InvalidStatus,
    ProxyError,
    WebSocketException,
)
from websockets.frames import CloseCode
from websockets.proxy import get_proxy
from websockets.sync.client import ClientConnection, reconnect
from websockets.uri import parse_uri

from engine.errors import BadPayload, Fault, ProviderError, TimedOut, Unavailable
from engine.providers.routes import between, host, without_secrets
from engine.providers.tlssocket import TlsSocket
from engine.providers.verdict import offline, verdict

if TYPE_CHECKING:
    from engine.clock import Clock
    from engine.providers.base import Deadline

FRAME_CAP = 1 << 20
"""Largest message that is read, in bytes after unpacking."""
_OPEN_S = 10.0
_PING_EVERY_S = 20.0
_PONG_S = 10.0
_CLOSE_S = 2.0
_BATCH = 256
_wire = logging.getLogger(f"{__name__}.wire")
"""The library's own log: what it tells as errors of its threads are lost connections."""
_wire.setLevel(logging.CRITICAL)
_BUNDLES = ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE")
"""What adds an authority for the sources over HTTP adds it here; SSL_CERT_FILE does by itself."""


class _Once(reconnect):
    """One try at a connection; a redirect is an answer and never followed."""

    def process_redirect(self, exc: Exception) -> Exception | str:
        """Leave the server's reply as it is."""
        return exc


class SocketDoor:
    """Opens and uses the connection of one stream in one thread; `shut` is for any thread."""

    def __init__(self, provider: str, address: str, endpoint: str | None, clock: Clock) -> None:
        """A door that has opened nothing.

        Args:
            provider: Endpoint name, for errors.
            address: URL of the stream itself.
            endpoint: URL asked in its place, None for the stream itself; what it does not say of
                path and query stays.
            clock: For a Retry-After that is a date.
        """
        self._provider = provider
        self._url = _target(address, endpoint)
        self._headers = [("X-Forwarded-Host", host(address))] if endpoint else []
        self._clock = clock
        self._shuts = self._shuts_before = 0
        self._line: ClientConnection | None = None
        self._stack = ExitStack()

    def open(self, deadline: Deadline) -> None:
        """Open a connection in place of the present one.

        Raises:
            ProviderError: It could not be opened, or the door was shut meanwhile.
        """
        self._drop()
        self._shuts_before = self._shuts
        proxy = _proxy_for(self._url)
        timeout = min(_OPEN_S, deadline.left)
        if timeout <= 0.0:
            raise TimedOut(self._provider, "timed out")

        def noted(sock: socket.socket, *args: Any, **options: Any) -> ClientConnection:
            if isinstance(sock, TlsSocket):
                sock.share()
            self._line = line = ClientConnection(sock, *args, **options)
            if self._is_shut():
                _hang_up(line)
            return line

        try:
            opening = _Once(
                self._url,
                additional_headers=self._headers,
                proxy=proxy or None,
                ssl=authorities() if self._url.startswith("wss:") else None,
                open_timeout=timeout,
                ping_interval=_PING_EVERY_S,
                ping_timeout=_PONG_S,
                close_timeout=_CLOSE_S,
                max_size=FRAME_CAP,
                logger=_wire,
                # the library takes any wrapper here; its type names a class only
                create_connection=cast(type[ClientConnection], noted),
            )
            self._stack.enter_context(opening)
        except (WebSocketException, OSError, ImportError) as fault:
            answered, self._line = self._line is not None, None
            if self._is_shut():
                raise self._closed() from fault
            raise self._unopened(fault, proxy, answered=answered) from fault

    def send(self, text: str) -> None:
        """Send one message.

        Raises:
            ProviderError: The connection is dead.
        """
        line = self._present()
        try:
            line.send(text)
        except (ConnectionClosed, OSError) as fault:
            raise self._lost(fault) from fault

    def receive(self, timeout: float) -> list[bytes]:
        """What came within `timeout` seconds: the first message and those waiting behind it.

        Raises:
            ProviderError: The connection is dead.
        """
        line = self._present()
        found: list[bytes] = []
        try:
            found.append(line.recv(timeout=timeout, decode=False))
            while len(found) < _BATCH:
                found.append(line.recv(timeout=0.0, decode=False))
        except TimeoutError:
            return found
        except (ConnectionClosed, OSError) as fault:
            if not found:
                raise self._lost(fault) from fault
        return found

    def shut(self) -> None:
        """Cut the connection, also one that is being opened; callable from any thread.

        No farewell: a mute server would hold it up.
        """
        self._shuts += 1
        line = self._line
        if line is not None:
            _hang_up(line)

    def _drop(self) -> None:
        line, self._line = self._line, None
        if line is not None:
            _hang_up(line)
        self._stack.close()

    def _is_shut(self) -> bool:
        """Whether `shut` was called since the last `open` began."""
        return self._shuts != self._shuts_before

    def _present(self) -> ClientConnection:
        if self._line is None:
            raise self._closed()
        return self._line

    def _closed(self) -> Unavailable:
        return Unavailable(self._provider, "closed", Fault.OFFLINE)

    def _lost(self, fault: Exception) -> ProviderError:
        """The error for a connection that ended."""
        if self._is_shut():
            return self._closed()
        sent = fault.sent if isinstance(fault, ConnectionClosed) else None
        if sent is not None and sent.code == CloseCode.MESSAGE_TOO_BIG:
            return BadPayload(self._provider, f"frame over {FRAME_CAP >> 20} MiB")
        return Unavailable(self._provider, "connection lost", Fault.OFFLINE)

    def _unopened(self, fault: Exception, proxy: str, *, answered: bool) -> ProviderError:
        """The error for a connection that could not be opened.

        Args:
            fault: As raised.
            proxy: Its address, "" without one.
            answered: Whether the way to the server stood.
        """
        if isinstance(fault, TimeoutError):
            return TimedOut(self._provider, "timed out")
        if isinstance(fault, ssl.SSLError) and not isinstance(fault, ssl.SSLEOFError):
            return Unavailable(self._provider, Fault.TLS.value, Fault.TLS)
        if isinstance(fault, InvalidStatus):
            return self._refused(fault)
        by_proxy = isinstance(fault, ProxyError | InvalidProxy | ImportError)
        if by_proxy or (proxy and not answered and isinstance(fault, OSError)):
            message = f"proxy {without_secrets(proxy)} unreachable"
            return Unavailable(self._provider, message, Fault.PROXY)
        if answered:
            return Unavailable(self._provider, "connection lost", Fault.OFFLINE)
        return offline(self._provider, self._url)

    def _refused(self, fault: InvalidStatus) -> ProviderError:
        status, headers = fault.response.status_code, fault.response.headers
        there = headers.get("Location")
        if 300 <= status < 400 and there:
            message = f"redirect refused: {between(self._url, urljoin(self._url, there))}"
            return Unavailable(self._provider, message, Fault.BLOCKED, status)
        known = verdict(self._provider, status, headers.get("Retry-After"), self._clock.now())
        return known or Unavailable(self._provider, f"HTTP {status}", Fault.SERVER, status)


def _target(address: str, endpoint: str | None) -> str:
    """The URL that is asked for `address`."""
    if endpoint is None:
        return address
    meant, base = urlsplit(address), urlsplit(endpoint)
    path = base.path if base.path.strip("/") else meant.path
    return urlunsplit((base.scheme, base.netloc, path, base.query or meant.query, ""))


def _hang_up(line: ClientConnection) -> None:
    """End a connection at once, and its reading thread.

    That thread waits in the library while messages pile up that nobody takes; only closing from
    here frees it then.
    """
    with contextlib.suppress(OSError):
        line.socket.shutdown(socket.SHUT_RDWR)
    line.close_socket()
    line.recv_events_thread.join(_CLOSE_S)


def authorities() -> ssl.SSLContext:
    """Strict checks against the system's authorities and those added in the environment."""
    context = ssl.create_default_context()
    context.sslsocket_class = TlsSocket
    for path in filter(None, map(os.environ.get, _BUNDLES)):
        with contextlib.suppress(OSError):
            context.load_verify_locations(cafile=path)
    known = ssl.get_default_verify_paths()
    if not (context.cert_store_stats()["x509_ca"] or known.cafile or _holds(known.capath)):
        context.load_verify_locations(cafile=certifi.where())
    return context


def _holds(folder: str | None) -> bool:
    """Whether anything is in a folder; Debian makes the one of certificates before it fills it."""
    if folder is None:
        return False
    try:
        return bool(os.listdir(folder))
    except OSError:
        return False


def _proxy_for(url: str) -> str:
    """The proxy that the environment sets for `url`, with user and password; "" without one.

    Raises nothing for a proxy that is no address: opening fails with it.
    """
    name = host(url)
    if _loopback(name) or proxy_bypass(name):
        return ""
    found = get_proxy(parse_uri(url)) or getproxies().get("all") or ""
    return found if not found or "://" in found else f"http://{found}"


def _loopback(name: str) -> bool:
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        return ip_address(name).is_loopback
    except ValueError:
        return False
