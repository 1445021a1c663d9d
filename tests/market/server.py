"""The loopback server: one port, many hosts, faults at run time, a clean stop."""

from __future__ import annotations

import socket
import threading
import time
from collections import Counter, deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.clock import SystemClock
from tests.market import routes, sources
from tests.market.cboe import answer_cboe
from tests.market.coinbase import answer_coinbase
from tests.market.deribit_rest import answer_deribit
from tests.market.faults import FaultSpec, Planted
from tests.market.kraken import answer_kraken
from tests.market.listener import Listener
from tests.market.nasdaq import answer_nasdaq
from tests.market.reply import BadQuestion, Reply, json_reply, question, text_reply
from tests.market.sec import answer_sec
from tests.market.sequence import ALL_ROUTES, Disturbance, sequence
from tests.market.sockets import Sockets
from tests.market.world import World
from tests.market.yahoo_door import YahooDoor

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from engine.clock import Clock
    from tests.market.recordings import Recordings
    from tests.market.reply import Question
    from tests.market.sequence import Step
    from tests.market.tls import TlsFront

ANSWERS: dict[str, Callable[[World, Question], Reply]] = {
    "cboe": answer_cboe,
    "nasdaq": answer_nasdaq,
    "sec": answer_sec,
    "coinbase": answer_coinbase,
    "kraken": answer_kraken,
}


@dataclass(frozen=True, slots=True)
class Seen:
    """One request: monotonic seconds, host meant, path, name of the route."""

    at: float
    host: str
    path: str
    route: str


class MarketServer:
    """Serves a world on 127.0.0.1 in the wire formats of every source.

    Usable as a context manager. `start` after `stop` listens on the same port again.

    Args:
        world: What is served; a new one of seed 7 by default.
        clock: The server's time; the machine's by default.
        port: 0 picks a free one.
        recordings: Recorded replies that go before generated ones.
    """

    def __init__(
        self,
        world: World | None = None,
        clock: Clock | None = None,
        *,
        port: int = 0,
        recordings: Recordings | None = None,
    ) -> None:
        self.clock: Clock = SystemClock() if clock is None else clock
        self.world = World(start=self.clock.now()) if world is None else world
        self.door = YahooDoor(self.world)
        self.planted = Planted()
        self.sockets = Sockets(self)
        self._recordings = recordings
        self._port = port
        self._listener: Listener | None = None
        self._fronts: list[TlsFront] = []
        self._disturbances: list[Disturbance] = []
        self._seen: deque[Seen] = deque(maxlen=100_000)
        self._counts: Counter[tuple[str, str]] = Counter()
        self._news = threading.Condition()

    def __enter__(self) -> MarketServer:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def start(self) -> None:
        """Listen; returns when connections are accepted."""
        self.sockets.closing.clear()
        self._listener = Listener(self, self._port)
        self._port = self._listener.port
        self._listener.start()

    def stop(self) -> None:
        """Close every connection, release the hung ones and join all threads."""
        while self._disturbances:
            self._disturbances.pop().stop()
        self.sockets.closing.set()
        while self._fronts:
            self._fronts.pop().stop()
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.stop()

    @property
    def port(self) -> int:
        """Port, known after `start`."""
        return self._port

    @property
    def yahoo_url(self) -> str:
        """Base URL for `--endpoint yahoo=`; the name makes clients keep the cookie."""
        return f"http://yahoo.localhost:{self._port}"

    @property
    def deribit_url(self) -> str:
        """Base URL for `--endpoint deribit=`."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def yahoo_stream_url(self) -> str:
        """URL for `--endpoint yahoo-stream=`."""
        return f"ws://127.0.0.1:{self._port}/"

    @property
    def deribit_stream_url(self) -> str:
        """URL for `--endpoint deribit-stream=`."""
        return f"ws://127.0.0.1:{self._port}{routes.SOCKET_PATH}"

    @property
    def cboe_url(self) -> str:
        """Base URL for `--endpoint cboe=`; path and host meant tell the sources apart."""
        return f"http://127.0.0.1:{self._port}"

    @property
    def nasdaq_url(self) -> str:
        """Base URL for `--endpoint nasdaq=`."""
        return self.cboe_url

    @property
    def sec_url(self) -> str:
        """Base URL for `--endpoint sec=`."""
        return self.cboe_url

    @property
    def coinbase_url(self) -> str:
        """Base URL for `--endpoint coinbase=`: ccxt's urls["api"]["rest"]."""
        return self.cboe_url

    @property
    def kraken_url(self) -> str:
        """Base URL for `--endpoint kraken=`: ccxt's urls["api"]["public"]."""
        return self.cboe_url

    def fail(self, route: str, fault: FaultSpec | str, times: int | None = None) -> None:
        """Plant a fault.

        Args:
            route: "quote", "chart", "dvol" ..., "yahoo", "yahoo-stream", "all", or "/v8/*/NVDA".
            fault: A `FaultSpec` or its short form ("429:30", "hang", "zero_bids").
            times: Requests it meets, None until healed.

        Raises:
            ValueError: No such route or fault.
        """
        spec = FaultSpec.parse(fault) if isinstance(fault, str) else fault
        self.planted.plant(route, spec if times is None else replace(spec, times=times))

    def tls(self, folder: Path, port: int = 0) -> TlsFront:
        """A TLS port and a CONNECT proxy before this running server; `stop` ends them too.

        Args:
            folder: Where the authority's certificate is written.
            port: The TLS port, 0 for a free one.
        """
        # dear to load, and few tests need it
        from tests.market.tls import TlsFront

        front = TlsFront(self, folder, port)
        self._fronts.append(front)
        return front

    def disturb(self, seed: int, seconds: float, over: Sequence[str] = ALL_ROUTES) -> Disturbance:
        """Start a random fault sequence (see `sequence`) in a thread; `stop` ends it too."""
        started = Disturbance(self, sequence(seed, seconds, over=over))
        self._disturbances.append(started)
        started.start()
        return started

    @property
    def steps(self) -> tuple[Step, ...]:
        """Steps that sequences have planted so far."""
        return tuple(step for one in self._disturbances for step in one.begun)

    def heal(self, route: str | None = None) -> None:
        """Take a fault away, or all. Requests that hang already stay so."""
        self.planted.remove(route)

    def void_crumb(self) -> None:
        """Make the crumb void: v7 and v10 answer 401 until it is renewed."""
        self.door.renew()

    @property
    def requests(self) -> Counter[tuple[str, str]]:
        """How often each (host meant, path) was asked; a copy."""
        with self._news:
            return Counter(self._counts)

    @property
    def timeline(self) -> tuple[Seen, ...]:
        """The latest requests, oldest first."""
        with self._news:
            return tuple(self._seen)

    def count(self, route: str) -> int:
        """Requests so far that `route` (as in `fail`) covers."""
        with self._news:
            return self._count(route)

    def forget(self) -> None:
        """Start counting anew."""
        with self._news:
            self._counts.clear()
            self._seen.clear()

    def wait_for(self, route: str, count: int = 1, timeout: float = 10.0) -> bool:
        """Wait until `route` was asked `count` times in all; False after `timeout` seconds."""
        with self._news:
            return self._news.wait_for(lambda: self._count(route) >= count, timeout)

    def _count(self, route: str) -> int:
        return sum(
            number
            for (host, path), number in self._counts.items()
            if routes.covers(route, host, path)
        )

    def note(self, host: str, path: str) -> None:
        """Count a request. Called by the connection threads."""
        with self._news:
            self._counts[host, path] += 1
            self._seen.append(Seen(time.monotonic(), host, path, routes.route_of(host, path)))
            self._news.notify_all()

    def answer(self, target: str, forwarded: str, cookie: str, agent: str = "") -> Reply:
        """The good reply of a request."""
        now = self.clock.now().timestamp()
        asked = question(target, "", cookie, now, agent)
        host = routes.host_meant(forwarded, asked.path)
        return self._answer(replace(asked, host=host))

    def _answer(self, asked: Question) -> Reply:
        recorded = self._recordings.find(asked) if self._recordings is not None else None
        if recorded is not None:
            return recorded
        if asked.path.startswith("/api/v2/public/"):
            return answer_deribit(self.world, asked)
        source = sources.source_of(asked.host, asked.path)
        if source is not None and sources.route_of(source, asked.path) is not None:
            return ANSWERS[source.name](self.world, asked)
        route = routes.route_of(asked.host, asked.path)
        if route == routes.OTHER:
            return text_reply("<html><body>Not Found</body></html>", 404, "text/html")
        try:
            return self.door.answer(route, asked)
        except BadQuestion as bad:
            error = {"code": "Bad Request", "description": f"Invalid input - {bad}"}
            return json_reply({"finance": {"result": None, "error": error}}, 400)


def free_port() -> int:
    """A port nobody listens on: for faults of kind "refused"."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port
