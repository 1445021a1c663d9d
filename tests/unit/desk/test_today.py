"""Today's running bar: from the price, never across sessions, never from 24-hour figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np
import pytest

from engine.clock import ManualClock
from engine.desk.ages import Moment
from engine.desk.hours import Hours
from engine.desk.store import Store
from engine.desk.today import Columns, with_today
from engine.desk.views import Mode
from engine.model.quote import Quote
from tests.unit.desk.market import NOON, Weekdays, series

CLOCK = ManualClock(NOON)
QUOTE = Quote("NVDA", 105.0, 100.0, NOON, 0.0, "yahoo", open=101.0, high=106.0, low=99.0)


def _moment() -> Moment:
    hours = Hours(Weekdays())
    return Moment(NOON, CLOCK.monotonic(), Mode.LIVE, hours, float("-inf"), 1)


def _columns(*days: date, running: bool = False) -> Columns:
    stamps = np.array([datetime(d.year, d.month, d.day, tzinfo=UTC).timestamp() for d in days])
    price = np.full(len(days), 100.0)
    rv = np.full(len(days), 40.0)
    if running:
        rv[-1] = np.nan
    return stamps, price, price + 1.0, price - 0.5, price, rv


def _shown(quote: Quote, columns: Columns, complete: int = 0) -> tuple[float, ...]:
    store = Store(Hours(Weekdays()))
    sheet = store.sheet(quote.symbol)
    sheet.quote = quote
    if complete:
        days = [datetime.fromtimestamp(stamp, UTC).date() for stamp in columns[0]]
        prices = [column.tolist() for column in columns[1:5]]
        assert store.take_bars(series(quote.symbol, days, prices, CLOCK, complete=complete), NOON)
    return tuple(float(column[-1]) for column in with_today(columns, sheet, _moment()))


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
