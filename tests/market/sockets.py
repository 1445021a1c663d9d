"""Open sockets of the streams: handshake, frames, faults and a clean end."""

from __future__ import annotations

import select
import socket
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from websockets.utils import accept_key

from tests.market import routes
from tests.market.conversation import POLL_S, Conversation, Outgoing, Talk, abort
from tests.market.deribit_stream import DeribitTalk
from tests.market.faults import FaultKind, spoil
from tests.market.frames import AT_HANDSHAKE
from tests.market.reply import Reply, text_reply
from tests.market.yahoo_stream import YahooTalk

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.market.server import MarketServer


@dataclass(slots=True)
class Tally:
    """What happened on a stream so far."""

    opened: int = 0
    sent: int = 0
    withheld: int = 0
    heard: deque[str] = field(default_factory=lambda: deque(maxlen=10_000))


class Sockets:
    """Every open socket of a server, and what tests ask about them.

    Attributes:
        ticks_per_s: Rounds of ticks a second of the server's clock.
        overnight: Whether Yahoo's stocks tick between post- and pre-market too.
        closing: Set while the server stops.
    """

    def __init__(self, market: MarketServer) -> None:
        self.market = market
        self.ticks_per_s = 1.0
        self.overnight = False
        self.closing = threading.Event()
        self._news = threading.Condition()
        self._open: list[Conversation] = []
        self._tallies = {route: Tally() for route in routes.STREAMS}

    def open(self, route: str) -> int:
        """Sockets of a stream that are open now."""
        with self._news:
            return sum(one.route == route for one in self._open)

    def opened(self, route: str) -> int:
        """Handshakes of a stream that succeeded."""
        with self._news:
            return self._tallies[route].opened

    def sent(self, route: str) -> int:
        """Frames of a stream that went out or are about to.

        Asked after a fault was planted, every frame that did not meet it is in the count.
        """
        with self._news:
            return self._tallies[route].sent

    def withheld(self, route: str) -> int:
        """Frames of a stream that a fault kept back."""
        with self._news:
            return self._tallies[route].withheld

    def heard(self, route: str) -> tuple[str, ...]:
        """Messages of the clients, oldest first."""
        with self._news:
            return tuple(self._tallies[route].heard)

    def subscriptions(self, route: str) -> tuple[frozenset[str], ...]:
        """Symbols or channels of each open socket, oldest socket first."""
        with self._news:
            return tuple(one.talk.subscribed for one in self._open if one.route == route)

    def wait_until(self, holds: Callable[[Sockets], bool], timeout: float = 10.0) -> bool:
        """Wait until something holds; False after `timeout` seconds. Looked at upon all news."""
        end = time.monotonic() + timeout
        while not holds(self):
            with self._news:
                left = end - time.monotonic()
                if left <= 0.0:
                    return False
                self._news.wait(min(left, POLL_S))
        return True

    def serve(self, connection: socket.socket, target: str, key: str, host: str) -> None:
        """Answer a handshake and, if it succeeds, stay until the socket ends.

        Raises:
            OSError: The client went away.
        """
        path = urlsplit(target).path or "/"
        if not host:
            host = routes.DERIBIT_HOST if path == routes.SOCKET_PATH else routes.STREAMER_HOST
        self.market.note(host, path)
        route = routes.stream_of(host, path)
        if route is None:
            connection.sendall(_plain(text_reply("Not Found", 404)))
            return
        fault = self.market.planted.take(host, path, lambda f: f.kind in AT_HANDSHAKE)
        head = _accepted(key)
        if fault is None:
            connection.sendall(head)
            self._converse(connection, route, host, path)
        elif fault.kind is FaultKind.HANG:
            select.select([connection], [], [])
        elif fault.kind is FaultKind.RESET:
            abort(connection)
        elif fault.kind is FaultKind.CUT:
            connection.sendall(head[: len(head) // 2])
        else:
            connection.sendall(_plain(spoil(text_reply(""), fault, route, target)))

    def _converse(self, connection: socket.socket, route: str, host: str, path: str) -> None:
        talk: Talk
        if route == "yahoo-stream":
            talk = YahooTalk(self.market.world, self.market.clock, self)
        else:
            talk = DeribitTalk(self.market.world, self.market.clock, self)
        one = Conversation(self, connection, talk, route, (host, path))
        with self._news:
            self._open.append(one)
            self._tallies[route].opened += 1
            self._news.notify_all()
        try:
            one.run()
        finally:
            with self._news:
                self._open.remove(one)
                self._news.notify_all()

    def note(self, route: str, heard: str) -> None:
        """Keep what a client said."""
        with self._news:
            self._tallies[route].heard.append(heard)
            self._news.notify_all()

    def decided(self, route: str, decide: Callable[[], Outgoing]) -> Outgoing:
        """What goes out for a frame, counted before it goes and in one step with the faults."""
        with self._news:
            outgoing = decide()
            self._tallies[route].sent += len(outgoing.payloads)
            self._tallies[route].withheld += not outgoing.payloads
            self._news.notify_all()
        return outgoing


def _accepted(key: str) -> bytes:
    lines = (
        "HTTP/1.1 101 Switching Protocols",
        "Upgrade: websocket",
        "Connection: Upgrade",
        f"Sec-WebSocket-Accept: {accept_key(key)}",
    )
    return "\r\n".join((*lines, "", "")).encode()


def _plain(reply: Reply) -> bytes:
    """A whole answer to a handshake that fails."""
    lines = [
        f"HTTP/1.1 {reply.status} {HTTPStatus(reply.status).phrase}",
        f"Content-Type: {reply.content_type}",
        *(f"{name}: {value}" for name, value in reply.headers),
        f"Content-Length: {len(reply.body)}",
        "Connection: close",
    ]
    return "\r\n".join((*lines, "", "")).encode() + reply.body
