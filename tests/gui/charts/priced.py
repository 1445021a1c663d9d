"""A chart's view with everything a pane or a line over the price may want."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np

from engine.desk.views import ChartView, Series
from engine.model.earnings import EarningsEvent, EventStatus, Session
from tests.gui.charts import views

FIVE = 300.0
BELOW = ("volume", "vol", "iv_rv", "z_move")


def full(count: int = 260, symbol: str = "NVDA") -> ChartView:
    """Daily bars with volume, sigma moves, IV on every bar and a coming report."""
    view = views.chart(count)
    random = np.random.default_rng(3)
    moves = np.concatenate(([np.nan], np.diff(np.log(view.close)) / 0.02))
    iv = replace(
        views.equity(), times=view.times + 72_000.0, values=np.full(count, 48.0), closes=()
    )
    report = EarningsEvent(
        symbol, date(2024, 8, 28), Session.AMC, EventStatus.CONFIRMED, "yahoo", views.AS_OF
    )
    return replace(
        view, symbol=symbol, volume=random.lognormal(19.5, 0.4, count), z_move=moves, iv=iv,
        next_report=report,
    )  # fmt: skip


def other(symbol: str, times: views.Floats, first: float, growth: float) -> Series:
    """A compared symbol that grows evenly by `growth` a bar."""
    values = first * np.power(1.0 + growth, np.arange(times.size, dtype=np.float64))
    last = views.measured(float(values[-1]))
    return Series(symbol, symbol, "close", times, values, last, "yahoo")


def within_days(count: int = 3) -> ChartView:
    """Five-minute bars of full days from 08:00 to 24:00 UTC, regular from 13:30 to 20:00."""
    first = datetime(2024, 7, 29, 8, tzinfo=UTC).timestamp()
    day = np.arange(192) * FIVE
    times = np.concatenate([first + n * 86_400.0 + day for n in range(count)])
    state = np.array([1] * 66 + [0] * 78 + [2] * 48, dtype=np.uint8)
    close = 100.0 + np.sin(np.arange(times.size) / 20.0)
    return replace(
        views.chart(), interval="5", times=times, open=close, high=close, low=close, close=close,
        rv=np.full(times.size, 40.0), iv=None, volume=np.full(times.size, 1000.0), z_move=None,
        states=np.tile(state, count), events=(), intervals=("5", "15", "30", "60", "D", "W", "M"),
    )  # fmt: skip
