"""Yahoo's pricing stream: subscriptions that are repeated, a canary, the newest stamp wins."""

from __future__ import annotations

import math
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import orjson

from engine.errors import BadPayload
from engine.model.instrument import instrument
from engine.providers import hosts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from engine.clock import Clock
    from engine.model.quote import Tick
    from engine.providers.base import Deadline, Message
    from engine.providers.socket import SocketDoor

NAME = "yahoo-stream"
ADDRESS = f"wss://{hosts.YAHOO_STREAM}/?version=2"
CANARY = "BTC-USD"
"""Ticks day and night: its silence is the connection's."""
REPEAT_S = 15.0
_AHEAD_S = 5.0
_DOLLARS = re.compile(r"USD([A-Z]{3}=X)\Z")


class YahooStream:
    """Ticks of the followed symbols; imports nothing heavy before the first connection.

    Attributes:
        dropped: Frames that could not be read.
    """

    def __init__(self, clock: Clock, endpoint: str | None) -> None:
        """A stream that is not connected.

        Args:
            clock: For stamps, ages and the repetition of subscriptions.
            endpoint: URL in place of Yahoo's.
        """
        self._clock = clock
        self._endpoint = endpoint
        self._door: SocketDoor | None = None
        self._connected = False
        self._heard = -math.inf
        self._repeat_at = math.inf
        self._names: dict[str, tuple[str, ...]] = {}
        self._newest: dict[str, float] = {}
        self.dropped = 0

    @property
    def name(self) -> str:
        """Endpoint name."""
        return NAME

    @property
    def heard(self) -> float:
        """Monotonic seconds of the last readable tick, the canary's included; -inf before it."""
        return self._heard

    def connect(self, deadline: Deadline) -> None:
        """Open a connection in place of the present one and subscribe what is followed.

        Raises:
            ProviderError: It could not be opened.
        """
        from engine.providers.socket import SocketDoor

        self._connected = False
        if self._door is None:
            self._door = SocketDoor(NAME, ADDRESS, self._endpoint, self._clock)
        self._door.open(deadline)
        self._connected = True
        self._subscribe()

    def follow(self, symbols: frozenset[str]) -> None:
        """Follow exactly these canonical symbols, now and after each connect.

        Raises:
            ProviderError: The connection is dead.
        """
        names: dict[str, tuple[str, ...]] = {}
        for symbol in sorted(symbols):
            wire = spelling(symbol)
            names[wire] = (*names.get(wire, ()), symbol)
        before, self._names = self._names, names
        gone = before.keys() - names.keys() - {CANARY}
        for wire in gone:
            self._newest.pop(wire, None)
        if not self._connected:
            return
        if gone:
            self._send("unsubscribe", gone)
        if names.keys() - before.keys():
            self._subscribe()

    def receive(self, timeout: float) -> tuple[Message, ...]:
        """Ticks of the next `timeout` seconds, () for none; repeats the subscriptions.

        Raises:
            ProviderError: The connection is dead.
        """
        if self._door is None:
            return ()
        if self._clock.monotonic() >= self._repeat_at:
            self._subscribe()
        frames = self._door.receive(timeout)
        now = self._clock.monotonic()
        return tuple(tick for frame in frames for tick in self._ticks(frame, now))

    def close(self) -> None:
        """Close the connection so that a blocked call returns; callable from another thread."""
        door = self._door
        if door is not None:
            door.shut()

    def _ticks(self, frame: bytes, now: float) -> Iterable[Tick]:
        """The tick in a frame for each symbol that stands for it; none for old news."""
        from engine.providers.yahoo import pricing

        try:
            tick = pricing.parse(frame, now)
        except BadPayload:
            self.dropped += 1
            return ()
        self._heard = now
        wire = tick.symbol.upper()
        symbols = self._names.get(wire, ())
        if not symbols or not self._is_news(wire, tick.as_of.timestamp()):
            return ()
        return [replace(tick, symbol=symbol) for symbol in symbols]

    def _is_news(self, wire: str, stamp: float) -> bool:
        """Whether a stamp is newer than all before.

        A stamp in the future is not held against what follows it: one absurd frame would
        silence its symbol.
        """
        known = self._newest.get(wire, -math.inf)
        if stamp <= known <= self._clock.now().timestamp() + _AHEAD_S:
            return False
        self._newest[wire] = stamp
        return True

    def _subscribe(self) -> None:
        self._repeat_at = self._clock.monotonic() + REPEAT_S
        self._send("subscribe", {CANARY, *self._names})

    def _send(self, verb: str, wires: Iterable[str]) -> None:
        if self._door is not None:
            self._door.send(orjson.dumps({verb: sorted(wires)}).decode())


def spelling(symbol: str) -> str:
    """A canonical symbol as the stream knows it: USDJPY=X is accepted there and stays silent."""
    wire = instrument(symbol).yahoo.upper()
    dollars = _DOLLARS.match(wire)
    return dollars[1] if dollars else wire
