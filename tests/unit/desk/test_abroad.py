"""Rows of other exchanges go by their own exchange's hours."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from functools import cache

import numpy as np
import pytest

from engine.clock import ManualClock
from engine.desk.ages import CLOSED_CADENCE_S, SESSION_CADENCE_S
from engine.desk.desk import Desk
from engine.desk.views import Key, Mode, RowView, View
from engine.model.quote import BarSeries, MarketState, Quote
from engine.model.value import Quality
from engine.providers.sessions import Sessions, Venues

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
