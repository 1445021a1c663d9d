"""Variance of the last session from its 5-minute bars, and the part of it that came in jumps."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.trail import STEP_S
from engine.desk.volnumber import Number, dated, lacking
from engine.desk.volview import INTRADAY
from engine.model.reason import Reason

if TYPE_CHECKING:
    from datetime import date

    from numpy.typing import NDArray

    from engine.desk.hours import Days
    from engine.model.instrument import Instrument
    from engine.model.quote import BarSeries

    Floats = NDArray[np.float64]

LEAST = 20
"""Returns below which a session is too short: a hundred minutes."""


@dataclass(frozen=True, slots=True, eq=False)
class IntradayFigures:
    """The figures of `volview.INTRADAY` and the day they describe, None without one."""

    day: date | None
    numbers: dict[str, Number]


def intraday_figures(series: BarSeries, days: Days, what: Instrument) -> IntradayFigures:
    """Realized and bipower volatility, points a year, and the jump share, percent.

    Of the newest day that is over: the figures of half a day would read low. The move over night
    is no part of them.
    """
    day, prices, lost = last_day(series, days)
    if day is None:
        none = lacking(Reason.TOO_FEW_BARS, "no finished day in the 5-minute bars")
        return IntradayFigures(None, dict.fromkeys(INTRADAY, none))
    returns = np.diff(np.log(prices))
    night = "" if what.round_the_clock else ", without the night before"
    inputs = f"{returns.size} returns of 5 minutes of {dated(day)}{night}"
    if returns.size < LEAST:
        short = lacking(Reason.TOO_FEW_BARS, f"{returns.size} of {LEAST} returns", inputs)
        return IntradayFigures(day, dict.fromkeys(INTRADAY, short))
    # The volatility core is loaded by the worker that first needs it, after the first paint.
    from engine.vol.intraday import bipower_variance, jump_share, realized_variance

    found = (
        _root(float(realized_variance(returns)) * what.periods),
        _root(float(bipower_variance(returns)) * what.periods),
        float(jump_share(returns)),
    )
    size = int(returns.size)
    why, missing = (Reason.GAP, f"{lost} bars of 5 minutes") if lost else (Reason.OK, "")
    numbers = {
        name: Number(value * 100.0, size, inputs, why, missing)
        for name, value in zip(INTRADAY, found, strict=True)
    }
    return IntradayFigures(day, numbers)


def last_day(series: BarSeries, days: Days) -> tuple[date | None, Floats, int]:
    """The newest day that is over, its prices, and how many bars are missing between them.

    The prices are the first open, then every close.
    """
    size = min(series.complete, int(series.stamps.size))
    stamps, close = series.stamps[:size], series.close[:size].astype(np.float64)
    good = np.isfinite(close) & (close > 0.0) & (stamps > 0) & (stamps < 4_102_444_800)
    order = np.flatnonzero(good)[np.argsort(stamps[good], kind="stable")]
    cut = [days.day_of(datetime.fromtimestamp(int(s) + STEP_S // 2, UTC)) for s in stamps[order]]
    over = {day for day in cut if day is not None and _over(day, days, series.as_of)}
    if not over:
        return None, np.empty(0), 0
    newest = max(over)
    mine = order[np.array([day == newest for day in cut])]
    first = float(series.open[mine[0]])
    before = [first] if math.isfinite(first) and first > 0.0 else []
    lost = int(np.sum(np.diff(stamps[mine]) // STEP_S - 1)) if mine.size else 0
    return newest, np.concatenate([before, close[mine]]), max(0, lost)


def _over(day: date, days: Days, now: datetime) -> bool:
    end = days.closing(day)
    return end is not None and end <= now


def _root(variance: float) -> float:
    return math.sqrt(variance) if variance >= 0.0 else math.nan
