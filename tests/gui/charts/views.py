"""Views to draw: a quiet month of an equity and of a coin."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np
from numpy.typing import NDArray

from engine.desk.views import ChartView, Crossing, RaceMeasure, RaceView, Series
from engine.model.earnings import StoryEvent
from engine.model.reason import Reason
from engine.model.value import Measured, Quality, missing

Floats = NDArray[np.float64]

HOUR, DAY = 3600.0, 86400.0
FIRST = datetime(2024, 7, 1, tzinfo=UTC).timestamp()
AS_OF = datetime(2024, 7, 31, 20, tzinfo=UTC)


def measured(value: float, quality: Quality = Quality.LIVE) -> Measured:
    return Measured(value, AS_OF, "test", quality)


def equity_times() -> Floats:
    """Hourly in sessions, ending at the close of 31 July 2024."""
    days = [FIRST + DAY * d for d in range(31) if d % 7 < 5]
    return np.array([d + 13 * HOUR + HOUR * k for d in days for k in range(8)])


def coin_times() -> Floats:
    return np.linspace(FIRST, AS_OF.timestamp(), 741)


def equity() -> Series:
    times = equity_times()
    values = 48.0 + 26.0 * np.maximum(0.0, (times - FIRST) / DAY - 23.0) / 8.0
    last = measured(float(values[-1]))
    return Series("NVDA", "NVDA ATM", "iv30_atm", times, values, last, "computed")


def coin() -> Series:
    times = coin_times()
    values = 58.0 + 9.0 * np.sin((times - FIRST) / DAY / 5.0)
    last = measured(float(values[-1]))
    return Series("BTC", "BTC DVOL, published", "dvol", times, values, last, "deribit")


def events() -> tuple[StoryEvent, ...]:
    def on(day: int, kind: str, symbol: str, text: str, value: float = float("nan")) -> StoryEvent:
        return StoryEvent(datetime(2024, 7, day, 20, tzinfo=UTC), symbol, kind, text, "SEC", value)

    return (
        on(23, "earnings", "GOOGL", "Alphabet reports Q2"),
        on(30, "earnings", "MSFT", "Microsoft reports <b>fiscal</b> Q4"),
        on(30, "market", "NVDA", "NVDA closes 7.04% lower"),
        on(30, "published", "NVDA", "NVDA 30-day IV 71, published", 71.0),
        on(31, "published", "ETH", "ETH DVOL 55", 55.0),
    )


def race() -> RaceView:
    left, right = equity(), coin()
    own = np.interp(left.times, right.times, right.values)
    spread = left.values - own
    crossing = Crossing(
        date(2024, 7, 29), "above", "closes", datetime(2024, 7, 29, 20, tzinfo=UTC), 65.0
    )
    return RaceView(
        left=left,
        right=right,
        measure=RaceMeasure.PUBLISHED,
        spread=measured(float(spread[-1])),
        ratio=measured(1.5),
        spread_times=left.times,
        spread_values=spread,
        crossings=(crossing,),
        events=events(),
        extra=(),
        headline="NVDA 74.0 over BTC 55.4: +18.6, third session above",
        definition="30-day implied volatility, different recipes: ATM against strip",
        notes=("IV recorded since 2024-07-01, 23 days",),
    )


def empty_race() -> RaceView:
    none = np.empty(0)
    return replace(
        race(),
        left=None,
        right=None,
        spread=missing(Reason.NOT_ASKED),
        ratio=missing(Reason.NOT_ASKED),
        spread_times=none,
        spread_values=none,
        crossings=(),
        events=(),
        headline="",
        notes=(),
    )


def chart(count: int = 82) -> ChartView:
    times = AS_OF.timestamp() // DAY * DAY - DAY * np.arange(count - 1, -1, -1.0)
    random = np.random.default_rng(4)
    close = 100.0 * np.exp(np.cumsum(random.normal(0.0, 0.02, count)))
    opened = np.concatenate((close[:1], close[:-1]))
    rv = np.where(np.arange(count) < 30, np.nan, 50.0 + np.sin(np.arange(count) / 6.0) * 8.0)
    return ChartView(
        symbol="NVDA",
        name="NVIDIA",
        currency="USD",
        interval="D",
        times=times,
        open=opened,
        high=np.maximum(opened, close) * 1.01,
        low=np.minimum(opened, close) * 0.99,
        close=close,
        rv=rv,
        iv=equity(),
        last=measured(float(close[-1])),
        events=events()[:3],
        source="yahoo",
        as_of=AS_OF,
        change_pct=measured(-1.25),
        change_basis="previous close",
    )
