"""What the feed asks of a source and what a source answers with."""

from __future__ import annotations

import time
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from engine.errors import TimedOut
from engine.model.capex import CapexSeries
from engine.model.earnings import EarningsEvent, EarningsResult
from engine.model.found import Hits
from engine.model.options import OptionChain
from engine.model.quote import (
    BarSeries,
    DvolPoint,
    DvolSeries,
    Quote,
    RatePoint,
    Refusal,
    Tick,
)
from engine.model.recorded import LineHistory, SymbolKnown
from engine.model.vendor import VendorIv

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

Message = (
    Quote
    | Tick
    | BarSeries
    | OptionChain
    | VendorIv
    | EarningsEvent
    | EarningsResult
    | CapexSeries
    | DvolPoint
    | DvolSeries
    | RatePoint
    | LineHistory
    | SymbolKnown
    | Refusal
    | Hits
)
"""Everything a source can say; frozen, ours, safe to hand between threads.

`LineHistory` and `SymbolKnown` stand only in recordings, `Hits` in none.
"""


class What(StrEnum):
    """Kinds of data that can be asked for."""

    QUOTES = "quotes"
    DAILY_BARS = "daily_bars"
    INTRADAY_BARS = "intraday_bars"
    CHAIN = "chain"
    EARNINGS = "earnings"
    EARNINGS_DAY = "earnings_day"
    FUNDAMENTALS = "fundamentals"
    DVOL = "dvol"
    DVOL_HISTORY = "dvol_history"
    SEARCH = "search"


@dataclass(frozen=True, slots=True)
class Ask:
    """One call of a source: a kind of data for canonical symbols.

    Attributes:
        symbols: QUOTES takes a whole list, EARNINGS_DAY one ISO date (New York) and SEARCH one
            text in place of a symbol, the others one symbol (DVOL: the coin).
        since: Earliest stamp wanted, for histories.
    """

    provider: str
    what: What
    symbols: tuple[str, ...]
    since: datetime | None = None


class Deadline:
    """The total time a call may take; each request inside gets min(8 s, what is left)."""

    REQUEST_S = 8.0

    def __init__(
        self, provider: str, seconds: float, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        self._provider = provider
        self._monotonic = monotonic
        self._end = monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds left, never negative."""
        return max(0.0, self._end - self._monotonic())

    def request(self) -> float:
        """Time-out of the next request.

        Raises:
            TimedOut: Nothing is left.
        """
        left = self.left
        if left <= 0.0:
            raise TimedOut(self._provider, "timed out")
        return min(self.REQUEST_S, left)


class Gate(Protocol):
    """What a source asks before each HTTP request it sends: budget, breaker, counting."""

    def admit(self, key: str = "") -> None:
        """Let one request pass and count it.

        Args:
            key: Finer name of the path's group ("crumb" for Yahoo's v7 and v10), or "".

        Raises:
            RateLimited: The budget is used up or the breaker is closed to us.
        """
        ...


class Provider(Protocol):
    """One source. Used by one worker thread at a time."""

    @property
    def name(self) -> str:
        """Endpoint name: yahoo, deribit ..."""
        ...

    def fetch(self, ask: Ask, deadline: Deadline) -> tuple[Message, ...]:
        """Answer `ask` or raise a `ProviderError`; blocks at most about `deadline`."""
        ...

    def close(self) -> None:
        """Close sockets so that a blocked call returns soon; callable from another thread."""
        ...


class Stream(Protocol):
    """A source that speaks by itself. Used by one worker thread at a time, `close` apart."""

    @property
    def name(self) -> str:
        """Endpoint name: yahoo-stream, deribit-stream."""
        ...

    @property
    def heard(self) -> float:
        """Monotonic seconds of the last frame of use, -inf before the first.

        Of use is one that tells something readable and possible, old news included; what is
        rejected, replies and heartbeats are none: a source that sends nothing else is silent.
        """
        ...

    def connect(self, deadline: Deadline) -> None:
        """Open a connection in place of the present one and subscribe what is followed.

        Raises:
            ProviderError: It could not be opened.
        """
        ...

    def follow(self, symbols: frozenset[str]) -> None:
        """Follow exactly these canonical symbols, now and after each connect.

        Raises:
            ProviderError: The connection is dead.
        """
        ...

    def receive(self, timeout: float) -> tuple[Message, ...]:
        """What came within `timeout` seconds, () for nothing of use; answers heartbeats.

        Unreadable frames are counted and dropped.

        Raises:
            ProviderError: The connection is dead.
        """
        ...

    def close(self) -> None:
        """Close the connection so that a blocked call returns; callable from another thread."""
        ...
