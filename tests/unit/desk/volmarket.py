"""Made-up inputs of vol sheets."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import numpy as np

from engine.clock import ManualClock
from engine.desk.volview import VolView
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.options import ChainSlice, OptionChain
from engine.model.quote import BarSeries
from engine.vol.black import price
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, quote, setting

SPOT = 120.0


def term_chain(
    symbol: str, sigmas: dict[float, float], clock: ManualClock, *, source: str = "yahoo"
) -> OptionChain:
    """A chain of one flat volatility (fraction) per expiry (days ahead)."""
    slices = []
    for days, sigma in sigmas.items():
        years = days / 365.0
        grid = SPOT * np.exp(np.linspace(-0.5, 0.5, 51))
        call, put = (price(side, SPOT, grid, years, sigma) for side in (True, False))
        slices.append(
            ChainSlice(
                clock.now() + timedelta(days=days), years, 0.0, grid,
                call * 0.995, call * 1.005, put * 0.995, put * 1.005,
            )
        )  # fmt: skip
    return OptionChain(
        symbol, clock.now(), SPOT, tuple(slices), source, clock.monotonic(), market_open=True
    )


def report(symbol: str, day: date, clock: ManualClock) -> EarningsEvent:
    """A confirmed report after the close of `day`."""
    return EarningsEvent(symbol, day, Session.AMC, EventStatus.CONFIRMED, "yahoo", clock.now())


def five_minutes(
    symbol: str, days: list[date], clock: ManualClock, *, bars: int = 78, seed: int = 3
) -> BarSeries:
    """Bars from 9:30 New York on each day."""
    chance = np.random.default_rng(seed)
    stamps: list[int] = []
    for day in days:
        start = datetime.combine(day, time(9, 30), market.NEW_YORK).astimezone(UTC)
        stamps += [int(start.timestamp()) + 300 * n for n in range(bars)]
    close = 100.0 * np.exp(np.cumsum(chance.normal(0.0, 0.001, len(stamps))))
    open_ = np.concatenate([[100.0], close[:-1]])
    return BarSeries(
        symbol, "5m", np.array(stamps, dtype=np.int64), open_, np.maximum(open_, close),
        np.minimum(open_, close), close, np.full(len(stamps), np.nan), len(stamps), clock.now(),
        clock.monotonic(), "yahoo",
    )  # fmt: skip


def charted(*, bars: int = 300, symbols: tuple[str, ...] = ("NVDA", "BTC")) -> Setting:
    """A live desk at noon with NVDA selected, its bars and its price."""
    made = setting(*symbols)
    made.desk.select("NVDA")
    days = market.sessions_before(NOON.date(), bars)
    made.desk.accept((market.walk("NVDA", days, made.clock), quote("NVDA", SPOT, made.clock)))
    return made


def sheet(made: Setting, symbol: str = "NVDA") -> VolView:
    """The published sheet."""
    view = made.window.views["vol", symbol]
    assert isinstance(view, VolView)
    return view
