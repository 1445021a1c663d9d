"""Deribit's JSON-RPC socket: DVOL, index prices, option tickers; heartbeats and refusals."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import orjson

from engine.errors import (
    BadPayload,
    Fault,
    ProviderError,
    RateLimited,
    TimedOut,
    Unauthorized,
    Unavailable,
)
from engine.model.instrument import COINS
from engine.model.quote import Tick
from engine.providers import hosts
from engine.providers.deribit import channels
from engine.providers.deribit.channels import NAME
from engine.providers.deribit.live import LiveBoard

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from engine.clock import Clock
    from engine.model.quote import DvolPoint
    from engine.providers.base import Deadline, Message
    from engine.providers.deribit.channels import Ticker
    from engine.providers.deribit.live import BoardBook
    from engine.providers.socket import SocketDoor

ADDRESS = f"wss://{hosts.DERIBIT}/ws/api/v2"
HEARTBEAT_S = 30
_LISTEN_S = 0.5
_AHEAD_S = 5.0
_MAINTENANCE = 11051
_TOO_MANY = 10028
_FATAL = (_MAINTENANCE, _TOO_MANY)
"""Codes that end a connection even where the call itself could fail."""
_UNAUTHORIZED = range(13000, 14000)
_NEEDED, _WANTED = "needed", "wanted"


class DeribitStream:
    """DVOL, prices and refreshed chains of the followed coins; nothing heavy before `connect`.

    Attributes:
        dropped: Frames that could not be read.
    """

    def __init__(self, clock: Clock, endpoint: str | None, boards: BoardBook) -> None:
        """A stream that is not connected.

        Args:
            clock: For stamps and ages.
            endpoint: URL in place of Deribit's.
            boards: The boards that tickers are laid over; without one there are none.
        """
        self._clock = clock
        self._endpoint = endpoint
        self._boards = boards
        self._door: SocketDoor | None = None
        self._connected = False
        self._heard = -math.inf
        self._calls = 0
        self._waiting: dict[int, str] = {}
        self._coins: tuple[str, ...] = ()
        self._channels: frozenset[str] = frozenset()
        self._live = {coin: LiveBoard() for coin in COINS}
        self._newest: dict[str, datetime] = {}
        self._held: list[Message] = []
        self.dropped = 0

    @property
    def name(self) -> str:
        """Endpoint name."""
        return NAME

    @property
    def heard(self) -> float:
        """Monotonic seconds of the last readable level, price or ticker; -inf before it.

        Replies and heartbeats do not count: the index price speaks every second.
        """
        return self._heard

    def connect(self, deadline: Deadline) -> None:
        """Open a connection in place of the present one, ask for heartbeats, subscribe.

        Raises:
            ProviderError: It could not be opened, or the source refuses the calls.
        """
        from engine.providers.socket import SocketDoor

        self._connected = False
        if self._door is None:
            self._door = SocketDoor(NAME, ADDRESS, self._endpoint, self._clock)
        self._waiting.clear()
        self._channels = frozenset()
        for live in self._live.values():
            live.forget()
        self._door.open(deadline)
        try:
            self._introduce(deadline)
        except ProviderError:
            self._door.shut()
            raise
        self._connected = True

    def follow(self, symbols: frozenset[str]) -> None:
        """Follow exactly these coins, now and after each connect; other symbols have no channel.

        Raises:
            ProviderError: The connection is dead.
        """
        self._coins = tuple(coin for coin in COINS if coin in symbols)
        if self._connected:
            self._subscribe()

    def receive(self, timeout: float) -> tuple[Message, ...]:
        """What came within `timeout` seconds; a refreshed chain at most every 5 s a coin.

        Raises:
            ProviderError: The connection is dead, or the source ends it (maintenance).
        """
        found, self._held = self._held, []
        if self._door is None:
            return ()
        found += self._listened(0.0 if found else timeout)
        rebased = [
            self._live[coin].rebased(self._boards.get(coin), self._clock.now())
            for coin in self._coins
        ]
        if any(rebased):
            self._subscribe()
        now = self._clock.monotonic()
        chains = (self._live[coin].chain(now) for coin in self._coins)
        found += [chain for chain in chains if chain is not None]
        return tuple(found)

    def close(self) -> None:
        """Close the connection so that a blocked call returns; callable from another thread."""
        door = self._door
        if door is not None:
            door.shut()

    def _listened(self, timeout: float) -> list[Message]:
        return [] if self._door is None else self.read(self._door.receive(timeout))

    def _introduce(self, deadline: Deadline) -> None:
        """Ask for heartbeats and the indices; what is told meanwhile is held for `receive`."""
        self._call("public/set_heartbeat", _NEEDED, {"interval": HEARTBEAT_S})
        self._subscribe()
        while _NEEDED in self._waiting.values():
            if deadline.left <= 0.0:
                raise TimedOut(NAME, "timed out")
            self._held += self._listened(min(_LISTEN_S, deadline.left))

    def read(self, frames: Iterable[bytes]) -> list[Message]:
        """What frames say; unreadable ones are counted and dropped.

        Raises:
            ProviderError: One of them ends the connection.
        """
        found: list[Message] = []
        for frame in frames:
            try:
                found += self._message(frame)
            except BadPayload:
                self.dropped += 1
        return found

    def _message(self, frame: bytes) -> Iterable[Message]:
        """What a frame says; replies and heartbeats say nothing to others.

        Raises:
            BadPayload: It cannot be read.
            ProviderError: It refuses a call that is needed.
        """
        body = _object(frame)
        number, method, params = body.get("id"), body.get("method"), body.get("params")
        if number is not None:
            self._replied(number, body.get("error"))
            return ()
        if not isinstance(params, dict):
            raise BadPayload(NAME, "params")
        if method == "heartbeat":
            if params.get("type") == "test_request":
                self._call("public/test", _WANTED, {})
            return ()
        channel, data = params.get("channel"), params.get("data")
        if method != "subscription" or not isinstance(channel, str) or not isinstance(data, dict):
            raise BadPayload(NAME, "method")
        return self._news(channel, data)

    def _news(self, channel: str, data: Mapping[str, object]) -> Iterable[Message]:
        kind, _, rest = channel.partition(".")
        if kind == channels.TICKER:
            name = rest.rpartition(".")[0]
            live = self._live.get(name.partition("-")[0])
            if live is not None and name in live.options:
                self._noted(live, name, channels.ticker(data))
                self._heard = self._clock.monotonic()
            return ()
        coin = rest.partition("_")[0].upper()
        if coin not in self._coins or kind not in (channels.VOLATILITY, channels.PRICE):
            return ()
        read = channels.dvol if kind == channels.VOLATILITY else channels.index
        value = read(data, coin, self._clock.monotonic())
        self._heard = value.received
        if not self._is_news(channel, value):
            return ()
        if isinstance(value, Tick):
            self._live[coin].spot = value.price
        return (value,)

    def _noted(self, live: LiveBoard, name: str, ticker: Ticker) -> None:
        """Keep a ticker; one from the future would be the chain's own moment."""
        if (ticker.stamp - self._clock.now()).total_seconds() > _AHEAD_S:
            raise BadPayload(NAME, "timestamp")
        live.note(name, ticker)

    def _is_news(self, channel: str, value: DvolPoint | Tick) -> bool:
        """Whether its stamp is newer than all before; one in the future is not held against it."""
        known = self._newest.get(channel)
        if known is not None and value.as_of <= known:
            ahead = (known - self._clock.now()).total_seconds()
            if ahead <= _AHEAD_S:
                return False
        self._newest[channel] = value.as_of
        return True

    def _subscribe(self) -> None:
        """Bring the channels in force to those wanted."""
        needed = {channel for coin in self._coins for channel in channels.indices(coin)}
        options = {
            channels.option(name) for coin in self._coins for name in self._live[coin].options
        }
        before, self._channels = self._channels, frozenset(needed | options)
        for verb, names, weight in (
            ("unsubscribe", before - self._channels, _WANTED),
            ("subscribe", needed - before, _NEEDED),
            ("subscribe", options - before, _WANTED),
        ):
            if names:
                self._call(f"public/{verb}", weight, {"channels": sorted(names)})

    def _call(self, method: str, weight: str, params: Mapping[str, object]) -> None:
        if self._door is None:
            return
        self._calls += 1
        self._waiting[self._calls] = weight
        call = {"jsonrpc": "2.0", "id": self._calls, "method": method, "params": params}
        self._door.send(orjson.dumps(call).decode())

    def _replied(self, number: object, error: object) -> None:
        weight = self._waiting.pop(number, "") if isinstance(number, int) else ""
        if error is None:
            return
        code = error.get("code") if isinstance(error, dict) else None
        if weight == _NEEDED or code in _FATAL:
            raise refusal(code)
        self.dropped += 1


def refusal(code: object) -> ProviderError:
    """Our error for the code of a call's error."""
    if code == _MAINTENANCE:
        return Unavailable(NAME, "maintenance", Fault.SERVER)
    if code == _TOO_MANY:
        return RateLimited(NAME)
    if isinstance(code, int) and code in _UNAUTHORIZED:
        return Unauthorized(NAME, f"{NAME} refused the request: code {code}")
    return Unavailable(NAME, f"refused the request: code {code}", Fault.SERVER)


def _object(frame: bytes) -> dict[str, object]:
    try:
        body: object = orjson.loads(frame)
    except orjson.JSONDecodeError as fault:
        raise BadPayload(NAME, "JSON") from fault
    if not isinstance(body, dict):
        raise BadPayload(NAME, "object")
    return body
