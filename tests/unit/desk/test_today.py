"""Today's running bar: from the price, never across sessions, never from 24-hour figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np
import pytest

from engine.clock import ManualClock
from engine.desk.ages import Moment
from engine.desk.candles import Candles
from engine.desk.hours import Hours
from engine.desk.store import Store
from engine.desk.today import with_today
from engine.desk.views import Mode
from engine.model.quote import Quote
from tests.unit.desk.market import NOON, Weekdays, series

CLOCK = ManualClock(NOON)
QUOTE = Quote("NVDA", 105.0, 100.0, NOON, 0.0, "yahoo", open=101.0, high=106.0, low=99.0)


def _moment() -> Moment:
    hours = Hours(Weekdays())
    return Moment(NOON, CLOCK.monotonic(), Mode.LIVE, hours, float("-inf"), 1)


def _columns(*days: date, running: bool = False) -> Candles:
    stamps = np.array([datetime(d.year, d.month, d.day, tzinfo=UTC).timestamp() for d in days])
    price = np.full(len(days), 100.0)
    rv = np.full(len(days), 40.0)
    if running:
        rv[-1] = np.nan
    blank, ones = np.full(len(days), np.nan), np.ones(len(days))
    return Candles(stamps, price, price + 1.0, price - 0.5, price, blank, rv, ones * 0.0, ones)


def _shown(quote: Quote, columns: Candles, complete: int = 0) -> tuple[float, ...]:
    bar = _last(quote, columns, complete)
    return (*(float(column[-1]) for column in bar.columns()[:5]), float(bar.rv[-1]))


def _last(quote: Quote, columns: Candles, complete: int = 0) -> Candles:
    store = Store(Hours(Weekdays()))
    sheet = store.sheet(quote.symbol)
    sheet.quote = quote
    if complete:
        days = [datetime.fromtimestamp(stamp, UTC).date() for stamp in columns.times]
        prices = [column.tolist() for column in columns.columns()[1:5]]
        assert store.take_bars(series(quote.symbol, days, prices, CLOCK, complete=complete), NOON)
    return with_today(columns, sheet, _moment()).cut(-1)


def test_a_new_day_gets_a_bar_of_its_own() -> None:
    _, open_, high, low, close, rv = _shown(QUOTE, _columns(date(2026, 9, 15)))
    assert (open_, high, low, close) == (101.0, 106.0, 99.0, 105.0)
    assert np.isnan(rv)


def test_the_running_bar_follows_the_price() -> None:
    columns = _columns(date(2026, 9, 15), date(2026, 9, 16), running=True)
    _, open_, high, low, close, _ = _shown(QUOTE, columns)
    assert (open_, high, low, close) == (100.0, 106.0, 99.0, 105.0)


@pytest.mark.parametrize("running", [False, True], ids=["with RV", "window not full"])
def test_a_finished_bar_is_left_alone(running: bool) -> None:
    columns = _columns(date(2026, 9, 15), date(2026, 9, 16), running=running)
    assert _shown(QUOTE, columns, complete=2)[4] == 100.0
    assert _shown(QUOTE, columns, complete=1)[4] == 105.0


@pytest.mark.parametrize(
    "as_of",
    [datetime(2026, 9, 16, 12, tzinfo=UTC), datetime(2026, 9, 12, 16, tzinfo=UTC)],
    ids=["before the opening", "on a Saturday"],
)
def test_a_price_outside_of_a_session_makes_no_bar(as_of: datetime) -> None:
    columns = _columns(date(2026, 9, 11))
    assert _shown(replace(QUOTE, as_of=as_of), columns)[4] == 100.0


def test_a_coins_24_hour_range_is_not_its_days() -> None:
    quote = replace(QUOTE, symbol="BTC")
    columns = _columns(date(2026, 9, 15), date(2026, 9, 16), running=True)
    _, _, high, low, close, _ = _shown(quote, columns)
    assert (high, low, close) == (105.0, 99.5, 105.0)


def test_nan_price_changes_nothing() -> None:
    columns = _columns(date(2026, 9, 15))
    assert _shown(replace(QUOTE, last=float("nan")), columns)[4] == 100.0


@pytest.mark.parametrize("running", [False, True], ids=["a new bar", "the source's running bar"])
def test_todays_volume_is_the_quotes(running: bool) -> None:
    days = [date(2026, 9, 15), date(2026, 9, 16)] if running else [date(2026, 9, 15)]
    quote = replace(QUOTE, volume=12e6)
    assert _last(quote, _columns(*days, running=running)).volume[-1] == 12e6
    coin = _last(replace(quote, symbol="BTC"), _columns(*days, running=running))
    assert np.isnan(coin.volume[-1])


def test_todays_move_is_from_the_close_before() -> None:
    assert _last(QUOTE, _columns(date(2026, 9, 15))).move[-1] == pytest.approx(np.log(1.05))


def test_a_missing_session_leaves_todays_move_unknown() -> None:
    assert np.isnan(_last(QUOTE, _columns(date(2026, 9, 14))).move[-1])
