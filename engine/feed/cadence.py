"""How often each kind of data is asked for: our own numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from engine.model.instrument import instrument
from engine.providers.base import What

if TYPE_CHECKING:
    from engine.model.quote import MarketState

FEW = 50
"""Symbols up to which a list is asked at the quicker pace."""

QUOTES_S = 15.0
QUOTES_MANY_S = 60.0
QUOTES_CLOSED_S = 300.0
CHAIN_PINNED_S = 900.0
CHAIN_REST_S = 3600.0
CHAIN_MANY_S = 6.5 * 3600.0
CHAIN_COIN_S = 300.0
INTRADAY_S = 300.0
DVOL_S = 30.0
EARNINGS_S = 86_400.0
EARNINGS_SOON_S = 14_400.0
DAILY_RETRY_S = 3600.0
DAILY_LATEST_RETRY_S = 8 * 3600.0
LEAN_FACTOR = 4.0

_SETTLING = timedelta(minutes=5)
_FIRST_ROWS = 20
_FIRST_SPREAD_S = 600.0
_REST_SPREAD_S = 3000.0


class Closing(Protocol):
    """A session that is over."""

    @property
    def close(self) -> datetime:
        """Its closing time, UTC."""
        ...


class Hours(Protocol):
    """The New York calendar, as far as the feed needs it."""

    def is_open(self, at: datetime) -> bool:
        """Whether the regular session runs at `at`."""
        ...

    def state(self, at: datetime) -> MarketState:
        """Session state at `at`."""
        ...

    def previous(self, at: datetime) -> Closing:
        """The last session that was over at `at`."""
        ...


@dataclass(frozen=True, slots=True)
class Moment:
    """The time at which the schedule is looked at.

    Attributes:
        mono: Monotonic seconds.
        wall: UTC.
        is_open: New York's regular session runs.
        last_close: Close of the last session, None if nobody asked the calendar.
        lean: The soft budget is used up.
    """

    mono: float
    wall: datetime
    is_open: bool = False
    last_close: datetime | None = None
    lean: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a symbol stands: its row, the number of rows, whether it is the selected one."""

    row: int
    rows: int
    selected: bool = False


@lru_cache(maxsize=4096)
def round_the_clock(symbol: str) -> bool:
    """Whether a symbol trades every hour of every day."""
    return instrument(symbol).round_the_clock


def quote_period(symbol: str, rows: int, *, is_open: bool) -> float:
    """Seconds between two prices of a symbol without a stream."""
    if not is_open and not round_the_clock(symbol):
        return QUOTES_CLOSED_S
    return QUOTES_S if rows <= FEW else QUOTES_MANY_S


def chain_period(symbol: str, place: Place, *, is_open: bool) -> float:
    """Seconds between two chains; infinite while the market is closed."""
    if round_the_clock(symbol):
        return CHAIN_COIN_S
    if not is_open:
        return math.inf
    pinned = 12 if place.rows <= FEW else 20
    if place.selected or place.row < pinned:
        return CHAIN_PINNED_S
    return CHAIN_REST_S if place.rows <= FEW else CHAIN_MANY_S


def period(what: What, symbol: str, place: Place, moment: Moment, *, soon: bool) -> float:
    """Seconds between two asks of a kind that is asked by the clock.

    Args:
        what: Any kind but daily histories, which go by `day_complete`.
        symbol: Canonical.
        place: Row and selection.
        moment: Session state and budget.
        soon: A report is at most a week away.
    """
    if what is What.QUOTES:
        seconds = quote_period(symbol, place.rows, is_open=moment.is_open)
    elif what is What.CHAIN:
        seconds = chain_period(symbol, place, is_open=moment.is_open)
    elif what is What.DVOL:
        seconds = DVOL_S
    elif what is What.INTRADAY_BARS:
        trading = moment.is_open or round_the_clock(symbol)
        seconds = INTRADAY_S if trading else math.inf
    else:
        seconds = EARNINGS_SOON_S if soon else EARNINGS_S
    return seconds * LEAN_FACTOR if moment.lean else seconds


def last_day(symbol: str, moment: Moment) -> date | None:
    """Exchange date of the last finished day of a symbol, None if nobody knows.

    Exchanges elsewhere are taken to have the same days as New York; at the moment New York
    closes each of them has finished its own.
    """
    if round_the_clock(symbol):
        return moment.wall.astimezone(UTC).date() - timedelta(days=1)
    return moment.last_close.astimezone(UTC).date() if moment.last_close is not None else None


def retry_of_day(times: int) -> float:
    """Seconds until a missing daily bar is asked for again, after the `times`-th answer without it.

    An hour, doubled up to eight: its exchange may have had a holiday.
    """
    return min(DAILY_LATEST_RETRY_S, DAILY_RETRY_S * 2.0 ** min(times - 1, 10))


def day_complete(symbol: str, place: Place, moment: Moment) -> datetime | None:
    """When the last finished day of a symbol should be asked for; None if nobody knows.

    Five minutes after the close, the first 20 rows spread over 10 minutes, the rest over an
    hour; coins after 00:00 UTC.
    """
    if round_the_clock(symbol):
        close = moment.wall.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    elif moment.last_close is not None:
        close = moment.last_close
    else:
        return None
    first = min(place.row, _FIRST_ROWS) / _FIRST_ROWS * _FIRST_SPREAD_S
    beyond = max(0, place.row - _FIRST_ROWS) / max(1, place.rows - _FIRST_ROWS) * _REST_SPREAD_S
    return close + _SETTLING + timedelta(seconds=first + beyond)
