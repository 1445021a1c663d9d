"""A Race with all it can show: five lines, bands, crossings that lasted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import numpy as np

from engine.desk.views import Crossing, RaceMeasure, RacePick, RaceView, Series, SpreadBand
from tests.gui.charts import views

PICKS = (
    RacePick("NVDA", "iv30_atm"),
    RacePick("BTC", "dvol"),
    RacePick("ETH", "dvol"),
    RacePick("AMD", "iv30_vix"),
    RacePick("NVDA", "rv_yang_zhang_30"),
)
LABELS = (
    "NVDA ATM",
    "BTC DVOL, published",
    "ETH DVOL, published",
    "AMD VIX-style",
    "NVDA RV, Yang-Zhang 30",
)
HEADLINE = (
    "NVDA 74.0 over BTC 55.4, +18.6, above for 3 sessions, 4th crossing since recording began"
)
SPREAD_BAND = SpreadBand(-9.0, -3.2, 7.5, 82.4, 143, date(2024, 1, 3))
RATIO_BAND = SpreadBand(0.86, 0.95, 1.12, 91.0, 143, date(2024, 1, 3))


def _at(day: int) -> datetime:
    return datetime(2024, 7, day, 20, tzinfo=UTC)


def crossings() -> tuple[Crossing, ...]:
    """One that lasted a session, one that lasted longer, one that holds."""
    return (
        Crossing(date(2024, 7, 8), "above", "closes", _at(8), 62.0, 1, date(2024, 7, 9)),
        Crossing(date(2024, 7, 9), "below", "closes", _at(9), 63.0, 14, date(2024, 7, 29)),
        Crossing(date(2024, 7, 29), "above", "live", _at(29), 64.0, 3, None),
    )


def more() -> tuple[Series, ...]:
    """The third, fourth and fifth line, all of them near to the second at the end."""
    coin, equity = views.coin(), views.equity()
    last = views.measured(57.0)
    near = coin.values[-1]
    return (
        Series("ETH", LABELS[2], "dvol", coin.times, coin.values * 0.0 + near, last, "deribit"),
        Series("AMD", LABELS[3], "iv30_vix", equity.times, equity.values * 0.0 + near, last, "own"),
        Series("NVDA", LABELS[4], PICKS[4].measure, equity.times, equity.values * 0.0 + near, last,
               "own"),
    )  # fmt: skip


def race(lines: int = 2) -> RaceView:
    """The published pair with so many lines in all."""
    view = views.race()
    right = np.interp(view.spread_times, views.coin().times, views.coin().values)
    return replace(
        view,
        headline=HEADLINE,
        crossings=crossings(),
        spread_band=SPREAD_BAND,
        ratio_band=RATIO_BAND,
        hysteresis=1.0,
        ratio_values=views.equity().values / right,
        measure=RaceMeasure.PUBLISHED if lines == 2 else RaceMeasure.CUSTOM,
        more=more()[: lines - 2],
        picks=PICKS[:lines],
    )
