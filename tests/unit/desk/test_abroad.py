"""Rows of other exchanges go by their own exchange's hours."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from engine.clock import ManualClock
from engine.desk.ages import CLOSED_CADENCE_S, SESSION_CADENCE_S
from engine.desk.desk import Desk
from engine.desk.hours import Hours
from engine.desk.views import Key, Mode, RowView, View
from engine.model.instrument import instrument
from engine.model.quote import BarSeries, MarketState, Quote
from engine.model.value import Quality
from engine.providers.sessions import Sessions, Venues

if TYPE_CHECKING:
    from datetime import date

    from engine.providers.sessions import SessionDay

SYMBOL = "2330.TW"
TRADING = datetime(2026, 9, 16, 3, 0, tzinfo=UTC)
"""11:00 in Taipei, 23:00 of the day before in New York."""
EVENING = datetime(2026, 9, 16, 15, 0, tzinfo=UTC)
"""23:00 in Taipei, 11:00 in New York."""


@cache
def _venues() -> tuple[Sessions, Venues]:
    new_york = Sessions(None)
    return new_york, Venues(new_york, None)


def _row(now: datetime, traded: datetime, *, state: MarketState, bars: int = 0) -> RowView:
    """The row with a quote of `traded`, seen at `now`; `bars` sessions up to the day before."""
    clock, shown = ManualClock(now, 1000.0), dict[Key, View]()
    new_york, venues = _venues()
    desk = Desk(clock, new_york, shown.__setitem__, mode=Mode.LIVE, abroad=venues)
    desk.set_watchlist((SYMBOL,))
    quote = Quote(SYMBOL, 1000.0, 990.0, traded, 1000.0, "yahoo", market_state=state)
    desk.accept((quote,))
    if bars:
        desk.accept((_series(now, bars),))
    desk.tick()
    row = shown["row", SYMBOL]
    assert isinstance(row, RowView)
    return row


def _series(now: datetime, count: int) -> BarSeries:
    """Taipei's last `count` sessions that are over, each with a range."""
    calendar = _venues()[1].of(SYMBOL)
    assert calendar is not None
    days = calendar.between((now - timedelta(days=400)).date(), now.date())
    over = [one for one in days if one.close <= now][-count:]
    stamps = np.array(
        [datetime(*one.day.timetuple()[:3], tzinfo=UTC).timestamp() for one in over], np.int64
    )
    close = 1000.0 + 10.0 * np.sin(np.arange(count))
    return BarSeries(
        SYMBOL, "1d", stamps, close, close * 1.01, close * 0.99, close, close * 0.0 + 1e6, count,
        now, 1000.0, "yahoo",
    )  # fmt: skip


def test_T4_a_price_of_taipei_is_live_while_taipei_trades() -> None:
    row = _row(TRADING, TRADING - timedelta(seconds=2), state=MarketState.UNKNOWN)
    assert row.last.quality is Quality.LIVE
    assert row.cadence_s == SESSION_CADENCE_S


def test_T4_it_is_frozen_after_taipeis_close_though_new_york_trades() -> None:
    close = datetime(2026, 9, 16, 5, 30, tzinfo=UTC)
    row = _row(EVENING, close, state=MarketState.REGULAR)
    assert row.last.quality is Quality.FROZEN
    assert row.cadence_s == CLOSED_CADENCE_S


def test_T4_on_a_holiday_of_taipei_nothing_new_is_expected() -> None:
    holiday = datetime(2026, 9, 25, 3, 0, tzinfo=UTC)
    calendar = _venues()[1].of(SYMBOL)
    assert calendar is not None
    assert calendar.day(holiday.date()) is None
    row = _row(holiday, datetime(2026, 9, 24, 5, 30, tzinfo=UTC), state=MarketState.CLOSED)
    assert row.last.quality is Quality.FROZEN


@pytest.mark.parametrize(("missing", "fresh"), [(0, True), (2, False)])
def test_D10_bars_are_stale_when_taipeis_last_session_is_missing(
    missing: int, *, fresh: bool
) -> None:
    now = TRADING - timedelta(days=missing)
    clock, shown = ManualClock(TRADING, 1000.0), dict[Key, View]()
    new_york, venues = _venues()
    desk = Desk(clock, new_york, shown.__setitem__, mode=Mode.LIVE, abroad=venues)
    desk.set_watchlist((SYMBOL,))
    desk.accept((_series(now, 60),))
    desk.tick()
    row = shown["row", SYMBOL]
    assert isinstance(row, RowView)
    assert row.rv30.known
    assert (row.rv30.quality is not Quality.STALE) is fresh


class Slow:
    """A foreign calendar that is made only in `covers`, and says when it is asked too early."""

    def __init__(self, inner: Sessions, *, reaches: bool = True) -> None:
        self._inner = inner
        self._reaches = reaches
        self.made = 0
        self.early = 0

    def covers(self, at: datetime) -> bool:
        self.made += 1
        return self._reaches

    def is_open(self, at: datetime) -> bool:
        self.early += self.made == 0
        return self._inner.is_open(at)

    def day(self, day: date) -> SessionDay | None:
        self.early += self.made == 0
        return self._inner.day(day)

    def between(self, first: date, last: date) -> tuple[SessionDay, ...]:
        return self._inner.between(first, last)

    def previous(self, at: datetime) -> SessionDay:
        return self._inner.previous(at)

    def next(self, at: datetime) -> SessionDay:
        return self._inner.next(at)


class OneVenue:
    """Gives the same calendar for every symbol."""

    def __init__(self, calendar: Slow) -> None:
        self._calendar = calendar

    def of(self, symbol: str) -> Slow:
        return self._calendar

    def zone(self, symbol: str) -> ZoneInfo:
        return ZoneInfo("Asia/Taipei")


def _taipei(*, reaches: bool = True) -> Slow:
    calendar = _venues()[1].of(SYMBOL)
    assert calendar is not None
    return Slow(calendar, reaches=reaches)


def test_a_calendar_is_never_made_under_the_desks_lock() -> None:
    calendar = _taipei()
    clock, shown = ManualClock(EVENING, 1000.0), dict[Key, View]()
    desk = Desk(clock, _venues()[0], shown.__setitem__, mode=Mode.LIVE, abroad=OneVenue(calendar))
    desk.set_watchlist((SYMBOL,))
    desk.snapshot()
    assert calendar.made == 0
    desk.tick()
    assert calendar.made == 1
    assert calendar.early == 0


def test_an_exchange_whose_calendar_has_ended_is_taken_for_unknown() -> None:
    clock, shown = ManualClock(EVENING, 1000.0), dict[Key, View]()
    calendar = _taipei(reaches=False)
    desk = Desk(clock, _venues()[0], shown.__setitem__, mode=Mode.LIVE, abroad=OneVenue(calendar))
    desk.set_watchlist((SYMBOL,))
    quote = Quote(SYMBOL, 1000.0, 990.0, EVENING, 1000.0, "yahoo", market_state=MarketState.REGULAR)
    desk.accept((quote,))
    row = shown["row", SYMBOL]
    assert isinstance(row, RowView)
    assert row.last.quality is Quality.LIVE


def test_warming_up_from_many_threads_raises_nothing() -> None:
    hours = Hours(_venues()[0], _venues()[1])
    faults: list[BaseException] = []
    suffixes = ("TW", "T", "AS", "L", "DE")

    def ask(number: int) -> None:
        try:
            for suffix in suffixes:
                hours.days(instrument(f"A{number}.{suffix}"))
                hours.warm_up(TRADING)
        except BaseException as fault:
            faults.append(fault)
            raise

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert faults == []
    hours.warm_up(TRADING)
    assert all(hours.calendar_of(instrument(f"A1.{suffix}")) for suffix in suffixes)
