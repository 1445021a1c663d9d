"""Quotes, bars and index levels as the sources give them, normalised."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from engine.model.instrument import Kind
from engine.model.value import Quality

if TYPE_CHECKING:
    from datetime import datetime

    import numpy as np
    from numpy.typing import NDArray

    from engine.model.earnings import EarningsEvent
    from engine.model.reason import Reason


class MarketState(StrEnum):
    """Session state as a source or the exchange calendar tells it."""

    PRE = "pre"
    REGULAR = "regular"
    POST = "post"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Quote:
    """The last known price of a symbol; NaN is unknown, never 0.

    Attributes:
        symbol: Canonical.
        last: Regular-session (or 24 h) last price in `currency`.
        prev_close: Previous regular close; for coins the price 24 h ago.
        as_of: UTC instant of the trade.
        received: Monotonic seconds.
        delay_s: The source's stated delay in seconds.
        ext_last: Pre- or post-market price, NaN outside.
        ext_change_pct: Its change against `last`, in percent.
        ext_as_of: UTC instant of that trade, None if the source does not say.
        market_cap: US$.
        shares: Shares outstanding.
        earnings: Next report, if the quote row carried one.
    """

    symbol: str
    last: float
    prev_close: float
    as_of: datetime
    received: float
    source: str
    quality: Quality = Quality.LIVE
    open: float = math.nan
    high: float = math.nan
    low: float = math.nan
    volume: float = math.nan
    bid: float = math.nan
    ask: float = math.nan
    ext_last: float = math.nan
    ext_change_pct: float = math.nan
    market_cap: float = math.nan
    shares: float = math.nan
    currency: str = ""
    name: str = ""
    kind: Kind = Kind.UNKNOWN
    market_state: MarketState = MarketState.UNKNOWN
    delay_s: float = 0.0
    earnings: EarningsEvent | None = None
    ext_as_of: datetime | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """One trade or index level of a stream; knows less than a quote and changes no close.

    Attributes:
        symbol: Canonical.
        price: In the symbol's currency.
        as_of: UTC instant of the trade.
        received: Monotonic seconds.
        state: Session it belongs to: REGULAR sets the last price, PRE, POST and CLOSED
            (overnight trading) the price outside of the session.
        volume: Of the day so far, NaN unknown.
    """

    symbol: str
    price: float
    as_of: datetime
    received: float
    source: str
    state: MarketState = MarketState.REGULAR
    quality: Quality = Quality.LIVE
    volume: float = math.nan


@dataclass(frozen=True, slots=True)
class BarSeries:
    """Bars of one symbol and interval, oldest first, as parallel arrays of equal length.

    Attributes:
        interval: "1d" or an intraday step such as "5m".
        stamps: int64 seconds since the epoch (UTC) at which each bar starts. Daily bars are
            stamped 00:00 UTC of their exchange date, whatever the source sends.
        open, high, low, close, volume: float64, NaN where unknown.
        complete: Number of leading bars that are finished; today's running bar is not.
        replaces: True when the series is the whole known history, False when it extends it.
    """

    symbol: str
    interval: str
    stamps: NDArray[np.int64]
    open: NDArray[np.float64]
    high: NDArray[np.float64]
    low: NDArray[np.float64]
    close: NDArray[np.float64]
    volume: NDArray[np.float64]
    complete: int
    as_of: datetime
    received: float
    source: str
    quality: Quality = Quality.LIVE
    replaces: bool = True

    def __len__(self) -> int:
        return int(self.stamps.size)


@dataclass(frozen=True, slots=True)
class DvolPoint:
    """One level of Deribit's published DVOL index, in volatility points (48.7)."""

    coin: str
    value: float
    as_of: datetime
    received: float
    source: str
    quality: Quality = Quality.LIVE


@dataclass(frozen=True, slots=True)
class DvolSeries:
    """DVOL bars of a coin, points, oldest first; stamps int64 epoch s at which a bar starts."""

    coin: str
    interval: str
    stamps: NDArray[np.int64]
    open: NDArray[np.float64]
    high: NDArray[np.float64]
    low: NDArray[np.float64]
    close: NDArray[np.float64]
    complete: int
    as_of: datetime
    received: float
    source: str
    quality: Quality = Quality.LIVE


@dataclass(frozen=True, slots=True)
class RatePoint:
    """13-week bill, continuously compounded fraction per year (0.0525)."""

    value: float
    as_of: datetime
    received: float
    source: str
    quality: Quality = Quality.LIVE


@dataclass(frozen=True, slots=True)
class Refusal:
    """A source's final word on one symbol for one kind of data (NO_SUCH_SYMBOL, NO_DATA ...)."""

    symbol: str
    what: str
    reason: Reason
    detail: str
    as_of: datetime
    source: str
