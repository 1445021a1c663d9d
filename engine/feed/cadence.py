"""How often each kind of data is asked for: our own numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Protocol

from engine.model.instrument import instrument
from engine.providers.base import What

if TYPE_CHECKING:
    from collections.abc import Mapping

    from engine.model.quote import MarketState

FEW = 50
"""Symbols up to which a list is asked at the quicker pace."""

FIRST_ROWS = 20
"""Rows of a longer list that are asked like those of a short one."""

QUOTES_S = 15.0
QUOTES_MANY_S = 60.0
QUOTES_CLOSED_S = 300.0
QUOTES_CHECK_S = 60.0
QUOTES_CHECK_MANY_S = 300.0
CHAIN_PINNED_S = 900.0
CHAIN_REST_S = 3600.0
CHAIN_MANY_S = 6.5 * 3600.0
CHAIN_COIN_S = 300.0
INTRADAY_S = 300.0
INTRADAY_SLOW_S = 900.0
DVOL_S = 30.0
DVOL_CHECK_S = 300.0
FUNDAMENTALS_S = 7 * 86_400.0
FUNDAMENTALS_TODAY_S = 3600.0
CALENDAR_DAYS = 30
EARNINGS_S = 86_400.0
EARNINGS_SOON_S = 14_400.0
EARNINGS_NOW_S = 300.0
DAILY_RETRY_S = 3600.0
DAILY_LATEST_RETRY_S = 8 * 3600.0
LEAN_FACTOR = 4.0

_SETTLING = timedelta(minutes=5)
_SETTLING_ABROAD = timedelta(minutes=25)
_CHAIN_SETTLING = timedelta(minutes=20)
_PINNED = 12
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


class Calendars(Protocol):
    """The calendars of all exchanges that are known."""

    def of(self, symbol: str, /) -> Hours | None:
        """Calendar of the symbol's exchange, None if it has none that is known."""
        ...


@dataclass(frozen=True, slots=True)
class Trading:
    """How an exchange stands: whether its session runs, and when the last one ended."""

    is_open: bool
    last_close: datetime


@dataclass(frozen=True, slots=True)
class Moment:
    """The time at which the schedule is looked at.

    Attributes:
        mono: Monotonic seconds.
        wall: UTC.
        is_open: New York's regular session runs.
        last_close: Close of the last session, None if nobody asked the calendar.
        lean: The soft budget is used up.
        room: The budget has room for rows that can wait.
        abroad: By symbol of another exchange whose calendar is known: how that stands.
    """

    mono: float
    wall: datetime
    is_open: bool = False
    last_close: datetime | None = None
    lean: bool = False
    room: bool = True
    abroad: Mapping[str, Trading] = field(default_factory=dict)

    def open_for(self, symbol: str) -> bool:
        """Whether the session of a symbol's exchange runs; New York's where no other is known."""
        own = self.abroad.get(symbol)
        return self.is_open if own is None else own.is_open

    def close_of(self, symbol: str) -> datetime | None:
        """Close of the last session of a symbol's exchange, None if nobody knows it."""
        own = self.abroad.get(symbol)
        return self.last_close if own is None else own.last_close


@dataclass(frozen=True, slots=True)
class Place:
    """Where a symbol stands.

    Attributes:
        row: Its own.
        rows: Their number.
        selected: It is the selected one.
        slow: Its bars within the day are those of a chart past the fourth.
    """

    row: int
    rows: int
    selected: bool = False
    slow: bool = False

    @property
    def first(self) -> bool:
        """Whether it is asked for everything: in a short list, or in the first rows."""
        return self.rows <= FEW or self.selected or self.row < FIRST_ROWS


@dataclass(frozen=True, slots=True)
class ChainPace:
    """How often a source is asked for option chains in session, seconds.

    Attributes:
        pinned: The first 12 rows and the selected one.
        rest: The others of a short list.
        pinned_many, rest_many: The first 20 rows and the others of a long one.
        after_close: Everything once more after the close.
    """

    pinned: float = CHAIN_PINNED_S
    rest: float = CHAIN_REST_S
    pinned_many: float = CHAIN_PINNED_S
    rest_many: float = CHAIN_MANY_S
    after_close: bool = False


@dataclass(frozen=True, slots=True)
class News:
    """What is known of a symbol from other sources.

    Attributes:
        heard: Its figure came on a stream within a minute.
        soon: It reports within a week.
        today: It reports today.
        reporting: Its result may come out about now.
    """

    heard: bool = False
    soon: bool = False
    today: bool = False
    reporting: bool = False


@lru_cache(maxsize=4096)
def round_the_clock(symbol: str) -> bool:
    """Whether a symbol trades every hour of every day."""
    return instrument(symbol).round_the_clock


def quote_period(symbol: str, rows: int, *, is_open: bool, heard: bool = False) -> float:
    """Seconds between two prices of a symbol; a check where a stream gives them."""
    if not is_open and not round_the_clock(symbol):
        return QUOTES_CLOSED_S
    if heard:
        return QUOTES_CHECK_S if rows <= FEW else QUOTES_CHECK_MANY_S
    return QUOTES_S if rows <= FEW else QUOTES_MANY_S


def chain_period(
    symbol: str, place: Place, *, is_open: bool, pace: ChainPace | None = None
) -> float:
    """Seconds between two chains; infinite while the market is closed."""
    pace = pace or ChainPace()
    if round_the_clock(symbol):
        return CHAIN_COIN_S
    if not is_open:
        return math.inf
    if place.rows > FEW:
        return pace.pinned_many if place.first else pace.rest_many
    return pace.pinned if place.selected or place.row < _PINNED else pace.rest


def period(
    what: What,
    symbol: str,
    place: Place,
    moment: Moment,
    *,
    news: News | None = None,
    pace: ChainPace | None = None,
) -> float:
    """Seconds between two asks of a kind that is asked by the clock.

    Args:
        what: Any kind but daily histories, which go by `day_complete`.
        symbol: Canonical.
        place: Row and selection.
        moment: Session state and budget.
        news: From other sources.
        pace: Of the source's chains.
    """
    news = news or News()
    is_open = moment.open_for(symbol)
    if what is What.QUOTES:
        seconds = quote_period(symbol, place.rows, is_open=is_open, heard=news.heard)
    elif what is What.CHAIN:
        seconds = chain_period(symbol, place, is_open=is_open, pace=pace)
    elif what is What.DVOL:
        seconds = DVOL_CHECK_S if news.heard else DVOL_S
    elif what is What.INTRADAY_BARS:
        trading = is_open or round_the_clock(symbol)
        seconds = INTRADAY_SLOW_S if place.slow else INTRADAY_S
        seconds = seconds if trading else math.inf
    elif what is What.FUNDAMENTALS:
        seconds = FUNDAMENTALS_TODAY_S if news.today else FUNDAMENTALS_S
    elif what is What.EARNINGS and news.reporting:
        seconds = EARNINGS_NOW_S
    else:
        seconds = EARNINGS_SOON_S if news.soon else EARNINGS_S
    return seconds * LEAN_FACTOR if moment.lean else seconds


def chain_complete(symbol: str, moment: Moment) -> datetime | None:
    """From when chains hold the closing quotes of the last session; None if nobody knows it."""
    close = moment.close_of(symbol)
    return close + _CHAIN_SETTLING if close is not None else None


def last_day(symbol: str, moment: Moment) -> date | None:
    """Exchange date of the last finished day of a symbol, None if nobody knows.

    Exchanges whose calendar is not known are taken to have the same days as New York; at the
    moment New York closes each of them has finished its own. No exchange closes on another day
    of UTC than its own.
    """
    if round_the_clock(symbol):
        return moment.wall.astimezone(UTC).date() - timedelta(days=1)
    close = moment.close_of(symbol)
    return close.astimezone(UTC).date() if close is not None else None


def retry_of_day(times: int) -> float:
    """Seconds until a missing daily bar is asked for again, after the `times`-th answer without it.

    An hour, doubled up to eight: its exchange may have had a holiday.
    """
    return min(DAILY_LATEST_RETRY_S, DAILY_RETRY_S * 2.0 ** min(times - 1, 10))


def day_complete(symbol: str, place: Place, moment: Moment) -> datetime | None:
    """When the last finished day of a symbol should be asked for; None if nobody knows.

    Five minutes after the close (25 elsewhere, where prices come delayed), the first 20 rows
    spread over 10 minutes, the rest over an hour; coins after 00:00 UTC.
    """
    if round_the_clock(symbol):
        day = moment.wall.astimezone(UTC)
        close: datetime | None = day.replace(hour=0, minute=0, second=0, microsecond=0)
    else:
        close = moment.close_of(symbol)
    if close is None:
        return None
    first = min(place.row, FIRST_ROWS) / FIRST_ROWS * _FIRST_SPREAD_S
    beyond = max(0, place.row - FIRST_ROWS) / max(1, place.rows - FIRST_ROWS) * _REST_SPREAD_S
    settling = _SETTLING_ABROAD if symbol in moment.abroad else _SETTLING
    return close + settling + timedelta(seconds=first + beyond)
